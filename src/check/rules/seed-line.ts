import { placeOf } from '../../model/place.ts';
import { declare } from '../../problem/declare.ts';
import type { Note } from '../../problem/diagnostic.ts';
import { align } from '../seed/align.ts';
import { changeOf, wantedText, type SeedFault } from '../seed/faults.ts';
import { excerpt } from '../seed/lines.ts';
import { lineNumbers, seedSpan } from '../seed/words.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'seed-line',
  severity: 'error',
  message: {
    zh: '与底本第 {line} 行第 {column} 个字符起不一致：底本是“{wanted}”，这里是“{found}”',
    en: 'This differs from the seed at line {line}, character {column}: the seed has “{wanted}”, this has “{found}”',
  },
  why: {
    zh: '已通过的规划一个字也不能悄悄改动；底本是唯一的依据。',
    en: 'Not a character of an adopted plan may be altered in silence: the seed is what was adopted.',
  },
  fix: {
    zh: '改回与底本一致的文字；标点的全角、半角也照底本，显示时会统一。经决定作出的修改，记入 amendments.yaml。',
    en: 'Restore the words of the seed, punctuation included: its width is made uniform when the plan is shown. What a decision changed is recorded in amendments.yaml.',
  },
  notes: {
    seed: { zh: '底本的这一行在这里。', en: 'The line of the seed is here.' },
    amended: {
      zh: '这一行按修改记录“{amendment}”比对。',
      en: 'The line is compared as the amendment “{amendment}” has it.',
    },
  },
  examples: {
    bad: [
      {
        text: '---\nsource: { seed: demo, lines: 1-2 }\n---\n\n# 第一节 {#first editorial}\n\n进出口总额年均增长⟦6⟧%以上。 {#p-2222}\n\n新建学校2所。 {#p-3333}\n',
        files: { 'seed.txt': '进出口总额年均增长5%以上。\n新建学校2所。\n' },
      },
      {
        text: '---\nsource: { seed: demo, lines: 1-2 }\n---\n\n# 第一节 {#first editorial}\n\n进出口总额年均增长5%以上。 {#p-2222}\n\n新建⟦⟧2所。 {#p-3333}\n',
        files: { 'seed.txt': '进出口总额年均增长5%以上。\n新建学校2所。\n' },
      },
    ],
    good: [
      {
        text: '---\nsource: { seed: demo, lines: 1-2 }\ntargets:\n  trade: {}\n---\n\n# 第一节 {#first editorial}\n\n进出口总额[年均增长5%以上](goal:trade)。 {#p-2222}\n\n**新建学校**2所。 {#p-3333}\n',
        files: { 'seed.txt': '进出口总额年均增长5%以上。\n新建学校2所。\n' },
      },
    ],
  },
});

export const seedLine = defineRule(problem, (model) =>
  align(model).faults.flatMap((fault) => {
    if (fault.kind !== 'changed') return [];
    const { line, unit } = fault;
    const change = changeOf(fault);
    const words = wantedText(fault);
    const args = {
      line: lineNumbers({ from: line, to: line }),
      column: change.seed.start + 1,
      wanted: excerpt(words, change.seed.start, change.seed.end),
      found: excerpt(unit.text, change.block.start - unit.offset, change.block.end - unit.offset),
    };
    return [problem.at(placeOf(unit.passage, change.block.start, change.block.end), args, whatItHas(fault))];
  }),
);

/** The place in the seed; of an amended line, in which offsets are others, the whole line and its amendments. */
function whatItHas(fault: Extract<SeedFault, { kind: 'changed' }>): Note[] {
  const { seed, line, adopted } = fault;
  const whole = seedSpan(seed, { from: line, to: line });
  const amendments = (adopted?.changes ?? []).map(({ amendment: { id, span } }) =>
    problem.note('amended', { amendment: id }, span),
  );
  if (amendments.length > 0)
    return adopted?.state === 'inserted' ? amendments : [problem.note('seed', {}, whole), ...amendments];
  const { start, end } = changeOf(fault).seed;
  return [problem.note('seed', {}, { ...whole, start: whole.start + start, end: whole.start + end })];
}
