import { yamlRoot } from '../facts.ts';
import { nodeAt } from '../../model/schema/validate.ts';
import { declare } from '../../problem/declare.ts';
import { sectionsOf } from '../seed/claims.ts';
import { defineRule } from '../rule.ts';

const PLAN =
  'id: demo\nversion: 0.1.0\ndate: 2026-01-01\nedition: { status: unofficial }\ntitle: { zh: 示范规划, en: Demonstration plan }\njurisdiction: { name: { zh: 示范区, en: Demo District } }\nperiod: { from: 2021, to: 2025 }\nlanguages: { original: zh, translations: [en] }\nchapters: [1-demo]\nsources:\n  demo:\n    file: seed.txt\n    sha256: c2865329a35353b0c5d75f92f9797022cdcf6429a421ec83f7195677da4e352f\n    except: [⟦1⟧]\n';

const problem = declare({
  code: 'seed-except',
  severity: 'error',
  message: {
    zh: '底本第 {line} 行不能列为例外：{file} 里没有这一行，或者它已收入正文',
    en: 'Line {line} of the seed cannot be excepted: {file} has no such line, or a section holds it',
  },
  why: {
    zh: '例外的行会公开列为“不属于规划正文”；列错了，读者会以为正文不可信。',
    en: 'Excepted lines are published as being no plan text; a wrong one tells readers that plan text is not.',
  },
  fix: { zh: '改正 except 里的行号，或删去它。', en: 'Correct the number under `except`, or remove it.' },
  notes: { section: { zh: '收入这一行的是这一节。', en: 'The section that holds it is this one.' } },
  examples: {
    bad: [
      {
        file: 'plan.yaml',
        text: PLAN,
        files: {
          'seed.txt': '一段话。\n',
          'zh/1-demo/1-first.md':
            '---\nsource: { seed: demo, lines: 1 }\n---\n\n# 第一节 {#first editorial}\n\n一段话。 {#p-2222}\n',
        },
      },
    ],
    good: [
      {
        text: '---\nsource: { seed: demo, lines: 1 }\n---\n\n# 第一节 {#first editorial}\n\n一段话。 {#p-2222}\n',
        files: { 'seed.txt': '一段话。\n' },
      },
    ],
  },
});

export const seedExcept = defineRule(problem, (model) => {
  const root = yamlRoot(model, 'plan.yaml');
  return model.seeds.flatMap(({ id, file, text, except, span }) =>
    except.flatMap((line, i) => {
      const holder = sectionsOf(model).find(
        ({ source }) => source?.seed === id && source.from <= line && line <= source.to,
      );
      if (!text || (!holder && line <= text.lines.length)) return [];
      const place = (root && nodeAt(root, ['sources', id, 'except', i])?.span) ?? span;
      return [
        problem.at(place, { line, file }, holder?.source ? [problem.note('section', {}, holder.source.span)] : []),
      ];
    }),
  );
});
