import { isChangedSinceReview } from '../../model/translation.ts';
import { declare } from '../../problem/declare.ts';
import { defineLocalRule, graded } from '../rule.ts';
import { translated } from '../translated.ts';

const problem = declare({
  code: 'changed-since-review',
  severity: 'warning',
  // A release refuses it, whoever waives.
  waivable: false,
  message: {
    zh: '“{id}”的译文在{reviewer}审校（{date}）之后又改过',
    en: 'The translation of “{id}” has been changed since {reviewer} reviewed it on {date}',
  },
  why: {
    zh: '审校人没有看过现在这些话，不能算在他名下；在重新审校之前按草稿显示。',
    en: 'The reviewer never saw these words. Until somebody does, the block is shown as a draft.',
  },
  fix: {
    zh: '重新审校，然后运行 planc translate accept {id} --reviewer 姓名；或不带 --reviewer，按草稿接受。',
    en: 'Have it reviewed again and run `planc translate accept {id} --reviewer NAME`; without --reviewer it is accepted as a draft.',
  },
  notes: { record: { zh: '审校记录在这里。', en: 'The review is recorded here.' } },
  examples: {
    bad: [
      {
        body: '一段话。 {#p-2222}\n',
        files: {
          'en/1-demo/1-first.md':
            '---\nreviews:\n  p-2222:\n    { reviewer: English desk, date: 2026-01-05, words: 386b9afdaa }\n---\n\n# First {#first}\n\nOther words. {#p-2222 src=078b0409b2 ⟦status=reviewed⟧}\n',
        },
      },
    ],
    good: [
      {
        body: '一段话。 {#p-2222}\n',
        files: {
          'en/1-demo/1-first.md':
            '---\nreviews:\n  p-2222:\n    { reviewer: English desk, date: 2026-01-05, words: 386b9afdaa }\n---\n\n# First {#first}\n\nA paragraph. {#p-2222 src=078b0409b2 status=reviewed}\n',
        },
      },
    ],
  },
});

export const changedSinceReview = defineLocalRule(problem, (model, options) =>
  translated(model).flatMap(({ block, passage }) => {
    const { status, review } = passage;
    if (!review || status?.value !== 'reviewed' || !isChangedSinceReview(passage)) return [];
    const { reviewer, date } = review;
    const found = problem.at(status.span, { id: block.id ?? '', reviewer, date }, [
      problem.note('record', {}, review.span),
    ]);
    return [graded(found, options)];
  }),
);
