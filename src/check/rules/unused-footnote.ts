import type { Document, Passage } from '../../model/model.ts';
import { isPlaceholder } from '../../model/translation.ts';
import { declare } from '../../problem/declare.ts';
import type { Span } from '../../source/span.ts';
import { inlinesOf, repeats } from '../facts.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'unused-footnote',
  severity: 'error',
  message: { zh: '正文没有引用脚注“{label}”', en: 'The text does not refer to the footnote “{label}”' },
  why: { zh: '没有引用的注文不会出现在任何地方。', en: 'A note to which nothing refers would be shown nowhere.' },
  fix: { zh: '在正文里加上 [^{label}]，或删去这条注文。', en: 'Add [^{label}] to the text, or delete the note.' },
  notes: { first: { zh: '这个脚注已经写在这里。', en: 'This note is already written here.' } },
  examples: {
    bad: [
      { body: '一段话。 {#p-2222}\n\n⟦[^1]:⟧ 注文。 {#p-3333}\n' },
      { body: '一段话[^1]。 {#p-2222}\n\n[^1]: 注文。 {#p-3333}\n\n⟦[^1]:⟧ 又一条注文。 {#p-4444}\n' },
    ],
    good: [{ body: '一段话[^a]。 {#p-2222}\n\n[^A]: 注文。 {#p-3333}\n' }],
  },
});

/** Of two notes with one label Markdown takes the first. */
export const unusedFootnote = defineLocalRule(problem, (model) =>
  model.documents.flatMap((document) => {
    const notes = document.passages.filter(({ kind }) => kind === 'footnote');
    if (notes.length === 0) return [];
    const used = referredTo(document);
    // A place that is kept for a translation refers to nothing yet.
    const isWhole = !document.passages.some(isPlaceholder);
    const unused = isWhole ? notes.filter((note) => !used.has(labelOf(note))) : [];
    const again = repeats(notes, labelOf).filter(({ item }) => !unused.includes(item));
    return [
      ...unused.map((note) => problem.at(labelSpan(note), { label: note.marker ?? '' })),
      ...again.map(({ item, first }) =>
        problem.at(labelSpan(item), { label: item.marker ?? '' }, [problem.note('first', {}, labelSpan(first))]),
      ),
    ];
  }),
);

function referredTo({ passages }: Document): ReadonlySet<string> {
  const inlines = passages.flatMap(inlinesOf);
  return new Set(inlines.flatMap((inline) => (inline.type === 'footnote' ? [inline.label.toLowerCase()] : [])));
}

const labelOf = ({ marker }: Passage): string => (marker ?? '').toLowerCase();

/** `[^1]:` */
function labelSpan({ span, marker }: Passage): Span {
  return { ...span, end: span.start + (marker ?? '').length + 4 };
}
