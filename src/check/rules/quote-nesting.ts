import { declare } from '../../problem/declare.ts';
import { changeable, foundAt, prose } from '../prose.ts';
import { defineLocalRule } from '../rule.ts';
import { readMarks } from '../text/marks.ts';

const problem = declare({
  code: 'quote-nesting',
  severity: 'warning',
  message: {
    zh: '引号或书名号里面再用“{found}”，层次分不清',
    en: '“{found}” here does not fit the marks around it',
  },
  why: {
    zh: '按《标点符号用法》（GB/T 15834），外层用双引号“ ”，里层用单引号‘ ’；外层用双书名号《 》，里层用单书名号〈 〉。',
    en: 'By GB/T 15834 double quotation marks stand outside and single ones inside, and double title marks outside single ones.',
  },
  fix: {
    zh: '改用“{wanted}”。',
    en: 'Write “{wanted}”.',
  },
  examples: {
    bad: [
      { body: '会议指出：“落实⟦“⟧放管服”要求”。 {#p-2222}\n' },
      { body: '打造⟦‘⟧示范服务’品牌。 {#p-2222}\n' },
      { body: '学习《关于⟦《⟧条例》的说明》。 {#p-2222}\n' },
    ],
    good: [{ body: '会议指出：“落实‘放管服’要求”，学习《关于〈条例〉的说明》。 {#p-2222}\n' }],
  },
});

const QUOTES = ['“', '‘'] as const;
const TITLES = ['《', '〈'] as const;
const MARKS: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['》', '《'],
  ['〉', '〈'],
]);

/** Outer and inner mark take turns, however deep. */
function wantedMark(mark: string, inside: readonly string[]): string {
  const kinds: readonly string[] = QUOTES.some((quote) => quote === mark) ? QUOTES : TITLES;
  const depth = inside.filter((outer) => kinds.includes(outer)).length;
  return kinds[depth % 2] ?? mark;
}

export const quoteNesting = defineLocalRule(problem, (model) =>
  changeable(model, 'zh').flatMap((passage) => {
    const { paired, lone } = readMarks(prose(passage), MARKS);
    // Where one is missing, nothing is certain about the others.
    if (lone.length > 0) return [];
    return paired.flatMap(({ mark, at, inside }) => {
      const wanted = wantedMark(mark, inside);
      return wanted === mark ? [] : [problem.at(foundAt(passage, at, at + 1).place, { found: mark, wanted })];
    });
  }),
);
