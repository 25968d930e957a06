import type { Passage } from '../../model/model.ts';
import { placeOf } from '../../model/place.ts';
import { ADDRESS } from '../../model/typography.ts';
import { declare } from '../../problem/declare.ts';
import type { Span } from '../../source/span.ts';
import { firsts, inlinesOf } from '../facts.ts';
import { defineLocalRule } from '../rule.ts';
import { translated } from '../translated.ts';

const problem = declare({
  code: 'link-missing',
  severity: 'error',
  waivable: true,
  message: {
    zh: '原文的链接“{address}”在译文里不见了',
    en: 'The original’s link to “{address}” is not in the translation',
  },
  why: {
    zh: '译文读者也要能找到原文所指的地方。',
    en: 'Readers of the translation, too, must be able to go where the original points.',
  },
  fix: {
    zh: '在译文相应的文字上加同一个链接；译文应当指向另一个网址的，可以豁免。',
    en: 'Link the words that correspond; where the translation should point elsewhere, waive this.',
  },
  notes: {
    original: { zh: '原文写在这里。', en: 'The original has it here.' },
  },
  examples: {
    bad: [
      {
        body: '见[条例](https://example.org/tiaoli)。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nSee the regulations. {#⟦p-2222⟧}\n' },
      },
      {
        body: '见https://example.org/tiaoli。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nSee the regulations. {#⟦p-2222⟧}\n' },
      },
    ],
    good: [
      {
        body: '见[条例](https://example.org/tiaoli)。 {#p-2222}\n',
        files: {
          'en/1-demo/1-first.md': '# First {#first}\n\nSee the [regulations](https://example.org/tiaoli). {#p-2222}\n',
        },
      },
    ],
  },
});

export const linkMissing = defineLocalRule(problem, (model) =>
  translated(model).flatMap(({ block: { original }, passage }) => {
    const there = new Set(linksIn(passage).map(({ href }) => href));
    const lost = linksIn(original).filter(({ href }) => !there.has(href));
    return firsts(lost, ({ href }) => href).map(({ href, place }) =>
      problem.at(passage.id?.span ?? passage.span, { address: href }, [problem.note('original', {}, place)]),
    );
  }),
);

interface Address {
  readonly href: string;
  readonly place: Span;
}

/** Links, and addresses that stand in the text as such. */
function linksIn(passage: Passage): Address[] {
  const links = inlinesOf(passage).flatMap((inline): Address[] =>
    inline.type === 'link' ? [{ href: inline.href, place: inline.span }] : [],
  );
  if (!/[@/]|www/.test(passage.text)) return links;
  const bare = Array.from(passage.text.matchAll(ADDRESS), ({ 0: href, index }) => ({
    href,
    place: placeOf(passage, index, index + href.length),
  }));
  return [...links, ...bare];
}
