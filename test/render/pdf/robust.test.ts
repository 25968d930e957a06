/** Whatever blocks a plan has, in whatever order: a file comes out, it is well formed, and no character is lost. */
import { expect, it } from 'vitest';
import type { BlockView, InlineView } from '../../../src/view/edition.ts';
import { fc } from '../../support/property.ts';
import { edition, paragraph, table } from './edition.ts';
import { takeApart } from './objects.ts';
import { render, taggedText } from './read.ts';

const words = fc.oneof(
  fc.stringMatching(/^[一二三四五中国人民，。；：“”（）、0-9A-Za-z ,.:%~*<>()\-—…·]{0,40}$/),
  fc.constantFrom(' ', '\n', '中\n文', 'x'.repeat(300), '）。”（“——……'),
);

const { inline } = fc.letrec<{ inline: InlineView; inlines: InlineView[] }>((tie) => ({
  inlines: fc.array(tie('inline'), { maxLength: 3 }),
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constantFrom('text' as const, 'code' as const), text: words }),
    fc.constantFrom<InlineView>({ type: 'break' }, { type: 'footnote', block: 'note', marker: '1' }),
    fc.record({ type: fc.constantFrom('strong' as const, 'emphasis' as const), children: tie('inlines') }),
    fc.record({ type: fc.constant('goal' as const), goals: fc.constant(['g', 'h']), children: tie('inlines') }),
    fc.record({ type: fc.constant('link' as const), href: fc.constant('javascript:x'), children: tie('inlines') }),
  ),
}));
const inlines = fc.array(inline, { maxLength: 6 });

type Make = (id: string) => BlockView;
const block: fc.Arbitrary<Make> = fc.oneof(
  inlines.map(
    (said): Make =>
      (id) =>
        paragraph(id, [said]),
  ),
  fc.tuple(inlines, fc.integer({ min: 1, max: 4 }), fc.constantFrom('1.', '•')).map(
    ([said, depth, marker]): Make =>
      (id) =>
        paragraph(id, [said], { form: 'item', depth, marker }),
  ),
  fc.array(fc.array(words, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }).map(
    (rows): Make =>
      (id) =>
        table(id, rows),
  ),
);
const note = paragraph('note', ['注文。'], { form: 'footnote', marker: '1' });

it('renders any blocks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 12 }), async (makers) => {
      const blocks = [...makers.map((make, i) => make(`b-${i}`)), note];
      const bytes = await render(edition({ blocks }));
      expect(takeApart(bytes).contents.length).toBeGreaterThan(3);
      const found = counts((await taggedText(bytes)).map(({ text }) => text).join(''));
      for (const each of blocks) {
        if (each.kind !== 'prose') continue;
        const written = counts(each.cells.map((cell) => plain(cell.inlines)).join(''));
        for (const [character, count] of written) expect(found.get(character) ?? 0).toBeGreaterThanOrEqual(count);
      }
    }),
    { numRuns: 25 },
  );
});

function plain(said: readonly InlineView[]): string {
  return said.map((each) => ('text' in each ? each.text : 'children' in each ? plain(each.children) : '')).join('');
}

function counts(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const character of text.replace(/\s/g, '')) found.set(character, (found.get(character) ?? 0) + 1);
  return found;
}
