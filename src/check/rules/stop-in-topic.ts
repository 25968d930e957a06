import { declare } from '../../problem/declare.ts';
import { passagesOf } from '../facts.ts';
import { foundAt } from '../prose.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'stop-in-topic',
  severity: 'warning',
  message: {
    zh: '段首小标题里带了标点“{mark}”',
    en: 'The run-in heading ends in “{mark}”',
  },
  why: {
    zh: '加粗的小标题也用在目录和提纲里，标点不是它的一部分；放在外面，正文不变。',
    en: 'The bold words also stand in the contents and the outline, and the mark is no part of them. Outside, it leaves the text as it is.',
  },
  fix: {
    zh: '把“{mark}”移到后面的 ** 之外：**小标题**{mark}',
    en: 'Move “{mark}” behind the closing **.',
  },
  examples: {
    bad: [
      { body: '**集聚国际人才⟦。⟧**进一步完善政策。 {#p-2222}\n' },
      {
        body: '**集聚人才**。完善政策。 {#p-2222}\n',
        files: {
          'en/1-demo/1-first.md': '# First {#first}\n\n**Gathering talent⟦.⟧** We will refine policies. {#p-2222}\n',
        },
      },
    ],
    good: [{ body: '**集聚国际人才**。进一步完善政策。 {#p-2222}\n' }, { body: '**本节内容为提纲。** {#p-2222}\n' }],
  },
});

/** What ends a clause; a question mark may be part of a heading. */
const MARK = /[。．.，,；;：:、]$/;

export const stopInTopic = defineLocalRule(problem, (model) =>
  passagesOf(model.documents).flatMap((passage) => {
    const { topic, text } = passage;
    const mark = topic === null || topic === text ? undefined : MARK.exec(topic)?.[0];
    if (topic === null || mark === undefined) return [];
    return [problem.at(foundAt(passage, topic.length - mark.length, topic.length).place, { mark })];
  }),
);
