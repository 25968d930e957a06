import { declare } from '../../problem/declare.ts';
import type { Diagnostic, Note } from '../../problem/diagnostic.ts';
import type { Section, Seed } from '../../model/model.ts';
import { align } from '../seed/align.ts';
import type { Lines, SeedFault } from '../seed/faults.ts';
import { lineNumbers, seedSpan } from '../seed/words.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'seed-range',
  severity: 'error',
  message: {
    zh: '这一节的段落与所列的底本第 {lines} 行对不上',
    en: 'The blocks of this section do not match the part of the seed that it names (line number {lines})',
  },
  why: {
    zh: '底本的每一行都要在规划里出现一次，不多不少。',
    en: 'Every line of the seed must stand in the plan once, neither more nor less.',
  },
  fix: {
    zh: '补回缺少的段落，删去多出的段落，或改正 lines 的行号；编者自己加的段落要标 editorial。',
    en: 'Restore what is missing, remove what is too much, or correct `lines`; mark a block of your own as editorial.',
  },
  notes: {
    missing: {
      zh: '底本第 {lines} 行在这一节里没有。',
      en: 'The section lacks this part of the seed (line number {lines}).',
    },
    extra: { zh: '底本里没有这一段。', en: 'The seed has no such block.' },
    range: {
      zh: '这一节的段落是底本第 {lines} 行。',
      en: 'The blocks of this section are this part of the seed (line number {lines}).',
    },
  },
  examples: {
    bad: [
      {
        text: '---\nsource: { seed: demo, lines: ⟦1-3⟧ }\n---\n\n# 第一节 {#first editorial}\n\n进出口总额年均增长5%以上。 {#p-2222}\n\n城镇登记失业率低于4.5%。 {#p-4444}\n',
        files: { 'seed.txt': '进出口总额年均增长5%以上。\n新建学校2所。\n城镇登记失业率低于4.5%。\n' },
      },
      {
        text: '---\nsource: { seed: demo, lines: 1-2 }\n---\n\n# 第一节 {#first editorial}\n\n进出口总额年均增长5%以上。 {#p-2222}\n\n⟦编者说明。 {#p-5555}⟧\n\n新建学校2所。 {#p-3333}\n',
        files: { 'seed.txt': '进出口总额年均增长5%以上。\n新建学校2所。\n' },
      },
      {
        text: '---\nsource: { seed: demo, lines: ⟦1⟧ }\n---\n\n# 第一节 {#first editorial}\n\n进出口总额年均增长5%以上。 {#p-2222}\n\n新建学校2所。 {#p-3333}\n',
        files: { 'seed.txt': '进出口总额年均增长5%以上。\n新建学校2所。\n' },
      },
    ],
    good: [
      {
        text: '---\nsource: { seed: demo, lines: 1-2 }\n---\n\n# 第一节 {#first editorial}\n\n进出口总额年均增长5%以上。 {#p-2222}\n\n编者说明。 {#p-5555 editorial}\n\n新建学校2所。 {#p-3333}\n',
        files: { 'seed.txt': '进出口总额年均增长5%以上。\n新建学校2所。\n' },
      },
    ],
  },
});

export const seedRange = defineRule(problem, (model) => align(model).faults.flatMap(report));

function report(fault: SeedFault): Diagnostic[] {
  if (fault.kind === 'extra') {
    return [problem.at(fault.unit.passage.span, { lines: declaredLines(fault.section) }, [problem.note('extra', {})])];
  }
  if (fault.kind !== 'missing' && fault.kind !== 'wrong-range') return [];
  const { section, seed, lines } = fault;
  const place = section.source?.span;
  const key = fault.kind === 'missing' ? 'missing' : 'range';
  return place ? [problem.at(place, { lines: declaredLines(section) }, [noteOn(key, seed, lines)])] : [];
}

function noteOn(key: 'missing' | 'range', seed: Seed, lines: Lines): Note {
  return problem.note(key, { lines: lineNumbers(lines) }, seedSpan(seed, lines));
}

function declaredLines({ source }: Section): string {
  return source ? lineNumbers(source) : '';
}
