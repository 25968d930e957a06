import { declare } from '../../problem/declare.ts';

export const unknownFile = declare({
  code: 'unknown-file',
  severity: 'error',
  message: { zh: '规划里没有叫“{path}”的 YAML 文件', en: 'A plan has no YAML file called “{path}”' },
  why: {
    zh: '名字写错的文件不会被读取，其中的内容就全部丢失。',
    en: 'A misnamed file would not be read, and all that it says would be lost.',
  },
  fix: {
    zh: '规划的 YAML 文件是 plan.yaml、owners.yaml、glossary.yaml、indicators.yaml、lifecycle.yaml 和 amendments.yaml；改正文件名或移走它。',
    en: 'The YAML files of a plan are plan.yaml, owners.yaml, glossary.yaml, indicators.yaml, lifecycle.yaml and amendments.yaml; correct the name or move the file away.',
  },
  notes: { meant: { zh: '是不是“{near}”？', en: 'Did you mean “{near}”?' } },
  examples: {
    bad: [{ file: 'owner.yaml', text: '⟦⟧commerce: { name: { zh: 商务局 } }\n' }],
    good: [{ body: '一段话。 {#p-2222}\n' }],
  },
});
