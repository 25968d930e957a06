import type { Model, Plan } from '../../model/model.ts';
import type { Phrase } from '../../source/lang.ts';

/** What the package is and is not, in both languages, with an example of its use. */
export function readme(model: Model, version: string): string {
  const { plan, seeds, goals } = model;
  const [goal] = goals;
  const sources = seeds.map(({ title, publisher, published, index }) => {
    const parts = [either(title), either(publisher), published, index].filter((part) => part !== null);
    return `- ${parts.join('; ')}`;
  });
  const parts = [
    `# ${plan.id}`,
    [plan.title.zh, plan.title.en].filter((part) => part !== null).join(' · '),
    `**${[plan.note.zh, plan.note.en].filter((part) => part !== null).join(' · ')}**`,
    '每个目标的数据，含各语言的表述和逐个字段的依据：`stated` 原文写明，`implied` 由原文推定，`editorial` 整理者所加。原文没有的为 `null`。没有完成情况的数据。',
    'The record of every goal, with its words in every language and the provenance of each field: `stated` by the text, `implied` by it, or `editorial`. What the plan does not say is `null`. There are no data on whether goals were met.',
    ['```js', `import { goals, owners, record } from '${plan.id}';`, ...example(goal?.id), '```'].join('\n'),
    `也可以 \`require('${plan.id}')\`，或直接读 \`${plan.id}/plan.json\`；结构见 \`plan.schema.json\`（JSON Schema 2020-12）。`,
    `\`require('${plan.id}')\` works as well, and so does \`${plan.id}/plan.json\` alone; its shape stands in \`plan.schema.json\` (JSON Schema 2020-12).`,
    ...(sources.length === 0 ? [] : ['## 出处 Sources', sources.join('\n')]),
    `${plan.version}, ${plan.date}. planc ${version}.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

const example = (goal: string | undefined): string[] =>
  goal === undefined
    ? []
    : ['', `const goal = goals.find(({ id }) => id === '${goal}');`, 'console.log(goal.statement, goal.provenance);'];

/** On what terms text and data may be used, as the plan says; nothing where it does not. */
export function licence({ licence: { text, data }, note }: Plan): string {
  const lines = [
    either(note),
    text === null ? 'The plan’s text: no terms of use are stated.' : `The plan’s text: ${text}.`,
    data === null ? 'The data: no terms of use are stated.' : `The data: ${data}${address(data)}.`,
  ];
  return `${lines.filter((line) => line !== null).join('\n\n')}\n`;
}

const address = (data: string): string => (/^[\w.+-]+$/.test(data) ? ` (https://spdx.org/licenses/${data}.html)` : '');

const either = ({ zh, en }: Phrase): string | null => en ?? zh;
