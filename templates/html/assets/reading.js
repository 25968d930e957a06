/* Small helps for reading; none of them is needed. Escape puts away the card of a goal, and a change of language keeps the place. */
'use strict';

addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const focused = document.activeElement;
  if (focused?.closest('.g')) focused.blur();
  for (const words of document.querySelectorAll('.g:hover')) {
    words.classList.add('away');
    words.addEventListener('pointerleave', () => words.classList.remove('away'), { once: true });
  }
});

const switches = document.querySelectorAll('.trees a');
const keepPlace = () => {
  for (const link of switches) link.hash = location.hash;
};
addEventListener('hashchange', keepPlace);
keepPlace();
