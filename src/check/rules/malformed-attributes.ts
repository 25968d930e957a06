import type { Passage } from '../../model/model.ts';
import { placeOf } from '../../model/place.ts';
import { declare } from '../../problem/declare.ts';
import type { Span } from '../../source/span.ts';
import { passagesOf } from '../facts.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'malformed-attributes',
  severity: 'error',
  message: {
    zh: '这里像是段落标识，但写法或位置不对，会被当成正文',
    en: 'This looks like the id of a block, but as it stands it would be printed as text',
  },
  why: {
    zh: '标识读不出来，这一段就没有标识，标识的字符还会印在正文里。',
    en: 'An id that cannot be read leaves the block without one, and its characters are printed in the text.',
  },
  fix: {
    zh: '用半角符号写成 {#标识}，放在这一段的最后，每段只写一个；表格的标识写在表格下面，中间空一行。',
    en: 'Write {#id} in half-width characters, once, at the very end of its block; for a table below it, after a blank line.',
  },
  examples: {
    bad: [
      { body: '一段话。 ⟦｛#p-2222｝⟧\n' },
      { body: '一段话。 ⟦{＃p-2222}⟧\n' },
      { body: '一段话。 ⟦{# p-2222}⟧\n' },
      { body: '一段话。 ⟦{ #p-2222}⟧\n' },
      { body: '一段话。 ⟦{#}⟧\n' },
      { body: '一段话。 ⟦{#p-2222⟧\n' },
      { body: '一段话。 ⟦{p-2222}⟧\n' },
      { body: '一段话。 ⟦#p-2222}⟧\n' },
      { body: '一段话⟦{#p-2222}⟧。\n' },
      { body: '一段话。 ⟦{#p-2222}⟧ {#p-3333}\n' },
      { body: '一段话。\n\n⟦{#p-2222}⟧\n' },
      { body: '| 指标 | 数值 |\n| --- | --- |\n| 增速 | 5% |\n⟦{#p-2222}⟧\n' },
    ],
    good: [{ body: '一段话{甲}。 {#p-2222}\n' }],
  },
});

/** What is left in the text of anything like `{#…}`; whole attributes at the end of a block are cut off already. */
const REMAINS =
  /[{｛][ \t]*[#＃][^{}｛｝\n]{0,80}[}｝]?|[{｛][a-z]+-[a-z0-9]+[}｝][ \t]*$|[#＃][\w.-]{1,64}[}｝][ \t]*$/gm;

export const malformedAttributes = defineLocalRule(problem, (model) =>
  passagesOf(model.documents).flatMap((passage) =>
    [...inText(passage), ...alone(passage)].map((place) => problem.at(place, {})),
  ),
);

function inText(passage: Passage): Span[] {
  if (!/[{}｛｝]/.test(passage.text)) return [];
  return [...passage.text.matchAll(REMAINS)].map(({ 0: found, index }) =>
    placeOf(passage, index, index + found.trimEnd().length),
  );
}

/** An id on a line of its own names nothing, unless a table stands above it. */
function alone({ text, attributes, kind }: Passage): Span[] {
  return text.trim() === '' && kind !== 'table' && attributes ? [attributes] : [];
}
