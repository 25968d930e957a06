import type { Words } from '../../source/lang.ts';

/** What the file says of itself and of the plan's fields that StratML has no element for. */
export const WORDS = {
  place: {
    zh: '规划所适用的地区；不是本文件的发布者',
    en: 'The place that the plan is for; not the publisher of this file',
  },
  source: { zh: '来源', en: 'Source' },
  rights: { zh: '正文的使用条件', en: 'Terms of use of the text' },
  licence: { zh: '数据的使用条件', en: 'Terms of use of the data' },
  prevails: { zh: '以原文为准；原文语言', en: 'The original prevails; its language' },
  years: {
    zh: '规划只写年份：起始日期取当年1月1日，截止日期取当年12月31日',
    en: 'The plan gives years alone: a start is put at 1 January, an end at 31 December',
  },
  editorialTitle: { zh: '标题为整理者所加', en: 'The title was added by the editors' },
  section: { zh: '节', en: 'Section' },
  kind: { zh: '类型', en: 'Kind' },
  modality: { zh: '力度', en: 'Modality' },
  nature: { zh: '性质', en: 'Nature' },
  provenance: {
    zh: '依据（stated 原文写明，implied 推定，editorial 整理者所加）',
    en: 'Provenance (stated by the text, implied by it, editorial)',
  },
  period: { zh: '期间类型', en: 'Period type' },
  assignment: { zh: '责任分工的依据', en: 'Provenance of the assignment' },
  lead: { zh: '牵头', en: 'Lead' },
  co: { zh: '共同牵头', en: 'Co-lead' },
  support: { zh: '配合', en: 'Support' },
} as const satisfies Record<string, Words>;
