/*
 * The link beside a block or a goal also copies its full address. Where the browser does not let it, it is a link like
 * any other, and the address bar shows the address.
 */
(() => {
  'use strict';
  const { lang: first, dataset } = document.documentElement;
  const TAGS = { zh: 'zh-Hans-CN', en: 'en-GB' };
  const COPIED = { zh: '链接已复制', en: 'Link copied' };
  const both = first.startsWith('zh') ? ['zh', 'en'] : ['en', 'zh'];
  const languages = dataset.tree === 'both' ? both : [dataset.tree];

  const status = document.createElement('div');
  status.className = 'copied vh';
  status.setAttribute('role', 'status');
  document.body.append(status);

  let timer;
  const announce = (link) => {
    clearTimeout(timer);
    clear();
    link.dataset.copied = COPIED[languages[0]];
    for (const lang of languages) {
      const line = status.appendChild(document.createElement('span'));
      line.lang = TAGS[lang];
      line.textContent = COPIED[lang];
    }
    timer = setTimeout(clear, 4000);
  };
  const clear = () => {
    status.textContent = '';
    for (const link of document.querySelectorAll('[data-copied]')) link.removeAttribute('data-copied');
  };

  /** Without what somebody searched for on the way here. */
  const addressOf = (link) => {
    const address = new URL(link.href);
    address.searchParams.delete('q');
    return address.href;
  };

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a.anchor, a[data-copy]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !navigator.clipboard) return;
    navigator.clipboard.writeText(addressOf(link)).then(
      () => announce(link),
      () => {},
    );
  });
})();
