import { nodeAt } from '../../model/schema/validate.ts';
import { declare } from '../../problem/declare.ts';
import { yamlRoot } from '../facts.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'period-order',
  severity: 'error',
  message: {
    zh: '规划期的年份先后颠倒：{later} 早于 {earlier}',
    en: 'The years of the period are out of order: {later} is before {earlier}',
  },
  why: {
    zh: '没有写明期限的目标都按规划期推定；年份颠倒，推定的期限就全错了。',
    en: 'Goals that name no year take theirs from the period: if it is wrong, so are all of them.',
  },
  fix: {
    zh: '起始年份 from 不晚于终止年份 to，远景年份 horizon 不早于 to。',
    en: '`from` may not be after `to`, nor `horizon` before `to`.',
  },
  examples: {
    bad: [
      {
        file: 'plan.yaml',
        text: 'id: demo\nversion: 0.1.0\ndate: 2026-01-01\nedition: { status: unofficial }\ntitle: { zh: 示范规划, en: Demonstration plan }\njurisdiction: { name: { zh: 示范区, en: Demo District } }\nperiod: { from: 2025, to: ⟦2021⟧ }\nlanguages: { original: zh, translations: [en] }\nchapters: [1-demo]\n',
      },
      {
        file: 'plan.yaml',
        text: 'id: demo\nversion: 0.1.0\ndate: 2026-01-01\nedition: { status: unofficial }\ntitle: { zh: 示范规划, en: Demonstration plan }\njurisdiction: { name: { zh: 示范区, en: Demo District } }\nperiod: { from: 2021, to: 2025, horizon: ⟦2023⟧ }\nlanguages: { original: zh, translations: [en] }\nchapters: [1-demo]\n',
      },
    ],
    good: [{ body: '一段话。 {#p-2222}\n' }],
  },
});

export const periodOrder = defineRule(problem, (model) => {
  const root = yamlRoot(model, 'plan.yaml');
  const { from, to, horizon } = model.plan.period;
  const wrong = [
    ...(from > to ? [{ key: 'to', earlier: from, later: to }] : []),
    ...(horizon !== null && horizon < to ? [{ key: 'horizon', earlier: to, later: horizon }] : []),
  ];
  return wrong.flatMap(({ key, earlier, later }) => {
    const place = root && nodeAt(root, ['period', key])?.span;
    return place ? [problem.at(place, { earlier, later })] : [];
  });
});
