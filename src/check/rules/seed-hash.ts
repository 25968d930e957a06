import { createHash } from 'node:crypto';
import type { SeedText } from '../../model/model.ts';
import { declare } from '../../problem/declare.ts';
import { defineRule } from '../rule.ts';

const PLAN =
  'id: demo\nversion: 0.1.0\ndate: 2026-01-01\nedition: { status: unofficial }\ntitle: { zh: 示范规划, en: Demonstration plan }\njurisdiction: { name: { zh: 示范区, en: Demo District } }\nperiod: { from: 2021, to: 2025 }\nlanguages: { original: zh, translations: [en] }\nchapters: [1-demo]\nsources:\n  demo:\n    file: seed.txt\n    sha256: ⟦0000000000000000000000000000000000000000000000000000000000000000⟧\n';

const problem = declare({
  code: 'seed-hash',
  severity: 'error',
  message: {
    zh: '底本“{file}”与登记的 SHA-256 不符，实际是 {actual}',
    en: 'The seed “{file}” does not have the SHA-256 that is declared; it has {actual}',
  },
  why: {
    zh: '底本一旦登记就不应变动；它变了，所有比对都失去依据。',
    en: 'A seed never changes once it is declared: if it does, every comparison with it is worth nothing.',
  },
  fix: {
    zh: '恢复原来的底本文件；确认底本无误后，才可改写这里的 sha256。',
    en: 'Restore the file; only when you are sure that it is right, write its SHA-256 here.',
  },
  notes: {
    lineEnds: {
      zh: '只是换行符被改成了 CRLF：在 .gitattributes 里为它写上 -text。',
      en: 'Only its line ends became CRLF: give the file `-text` in .gitattributes.',
    },
  },
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

export const seedHash = defineRule(problem, (model) =>
  model.seeds.flatMap(({ text, sha256, sha256Span, file }) => {
    if (!text || text.sha256 === sha256) return [];
    const notes = hashWithLineFeeds(text) === sha256 ? [problem.note('lineEnds', {})] : [];
    return [problem.at(sha256Span, { file, actual: text.sha256 }, notes)];
  }),
);

/** Git on Windows may have changed the line ends, which alters no word. */
function hashWithLineFeeds({ source }: SeedText): string {
  const mark = source.bom ? '\uFEFF' : '';
  return createHash('sha256')
    .update(mark + source.text.replaceAll('\r\n', '\n'))
    .digest('hex');
}
