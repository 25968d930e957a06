import { nodeAt } from '../../model/schema/validate.ts';
import { declare } from '../../problem/declare.ts';
import { nearest } from '../../problem/nearest.ts';
import { translations } from '../facts.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'review-of-unknown-block',
  severity: 'warning',
  // It lies in no block.
  waivable: false,
  message: {
    zh: '这个文件里没有标识为“{id}”的段落，这条审校记录没有归属',
    en: 'This file has no block “{id}”, so what is recorded of its review belongs to nothing',
  },
  why: {
    zh: '审校记录与译文放在同一个文件，按标识对应；对不上，审校就不算数。',
    en: 'Reviews stand in the file of the blocks that they are of, by id; one that matches none counts for nothing.',
  },
  fix: {
    zh: '改成这个文件里那一段的标识；段落移到了别的文件的，把记录也移过去；已删的，删去这一行。',
    en: 'Use the id of the block; if the block went to another file, take the record there; if it is gone, delete the line.',
  },
  notes: { meant: { zh: '是不是“{near}”？', en: 'Did you mean “{near}”?' } },
  examples: {
    bad: [
      {
        body: '一段话。 {#p-2222}\n',
        files: {
          'en/1-demo/1-first.md':
            '---\nreviews:\n  first:\n  ⟦p-2223⟧:\n---\n\n# First {#first}\n\nA paragraph. {#p-2222}\n',
        },
      },
    ],
    good: [
      {
        body: '一段话。 {#p-2222}\n',
        files: {
          'en/1-demo/1-first.md':
            '---\nreviews:\n  first:\n  p-2222:\n---\n\n# First {#first}\n\nA paragraph. {#p-2222}\n',
        },
      },
    ],
  },
});

export const reviewOfUnknownBlock = defineRule(problem, (model) =>
  translations(model).flatMap(({ syntax, passages }) => {
    const reviews = syntax.frontMatter && nodeAt(syntax.frontMatter, ['reviews']);
    if (reviews?.type !== 'map') return [];
    const ids = new Set(passages.flatMap(({ id }) => (id ? [id.value] : [])));
    const taken = new Set(reviews.entries.map(({ key }) => key));
    const unknown = reviews.entries.filter(({ key }) => !ids.has(key));
    return unknown.map(({ key, keySpan }) => {
      const near = nearest(
        key,
        [...ids].filter((id) => !taken.has(id)),
      );
      return problem.at(keySpan, { id: key }, near ? [problem.note('meant', { near })] : []);
    });
  }),
);
