import { declare } from '../../problem/declare.ts';
import { changeable, search } from '../prose.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'range-dash',
  severity: 'warning',
  message: {
    zh: '数值或年份的起止用了“{dash}”',
    en: '“{dash}” joins the ends of a range',
  },
  why: {
    zh: '起止用一字线“—”或浪纹线“～”（GB/T 15834、15835）；短横线是连接号，用在编号里，会读成“减”或“之”。',
    en: 'The ends of a range are joined by “—” or “～” (GB/T 15834, 15835); a hyphen belongs in codes, and is read as “minus” or “sub”.',
  },
  fix: {
    zh: '年份用“—”（2021—2025年），数值用“～”或“—”（0～3岁）。',
    en: 'Write “—” between years and “～” or “—” between values.',
  },
  examples: {
    bad: [
      { body: '服务⟦0-3⟧岁婴幼儿。 {#p-2222}\n' },
      { body: '实施⟦2021-2025⟧年计划。 {#p-2222}\n' },
      { body: '增长⟦5%~8%⟧。 {#p-2222}\n' },
    ],
    good: [
      {
        body: '服务0～3岁婴幼儿，实施2021—2025年计划，2021-06-22公布，电话0533-2869001，执行GB/T 15834-2011。 {#p-2222}\n',
      },
    ],
  },
});

/** Numbers, with their units if they have any, joined by anything but the two right signs, and followed by Chinese. */
const PATTERN =
  /(?<![\w.\-–~/]|[A-Za-z] )\d+(?:\.\d+)?(?:[%‰℃]|\p{Script=Han}{1,2}(?=[-–~－−]))?(?:(?:-{1,2}|[–~－−]|——)\d+(?:\.\d+)?[%‰℃]?)+(?=\p{Script=Han}|[)）》，。；、]|$)/gu;

/** Dates and telephone numbers. */
const CODE = /^\d{4}-(?:0?[1-9]|1[0-2])-\d{1,2}$|^(?:0\d{2,3}|400|800)-/;

export const rangeDash = defineLocalRule(problem, (model) =>
  changeable(model, 'zh').flatMap((passage) =>
    search(passage, PATTERN)
      .filter(({ words }) => !CODE.test(words))
      .map(({ words, place }) => problem.at(place, { dash: /[^\d.%‰℃\p{Script=Han}]+/u.exec(words)?.[0] ?? '-' })),
  ),
);
