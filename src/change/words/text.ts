import type { PlanRecord } from '../../record/schema.ts';
import type { Lang, Phrase, Words } from '../../source/lang.ts';

type Block = PlanRecord['blocks'][number];
type Translation = NonNullable<Block['translations'][Lang]>;

export const blockKindPhrase = (kind: Block['kind']): Phrase => BLOCK_KINDS[kind];

const BLOCK_KINDS: Readonly<Record<Block['kind'], Words>> = {
  heading: { zh: '标题', en: 'heading' },
  paragraph: { zh: '段落', en: 'paragraph' },
  item: { zh: '列表项', en: 'list item' },
  footnote: { zh: '脚注', en: 'footnote' },
  table: { zh: '表格', en: 'table' },
};

export function translationPhrase(status: Translation['status'], fresh: boolean | null): Phrase {
  const words = STATES[status];
  if (status === 'missing' || fresh !== false) return words;
  return { zh: `${words.zh}，落后于原文`, en: `${words.en}, out of date` };
}

const STATES: Readonly<Record<Translation['status'], Words>> = {
  reviewed: { zh: '已审校', en: 'reviewed' },
  draft: { zh: '草稿', en: 'draft' },
  missing: { zh: '没有译文', en: 'not translated' },
};
