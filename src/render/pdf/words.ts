import type { Lang, Words } from '../../source/lang.ts';
import type { CellState, MappedView, ReviewsView } from '../../view/edition.ts';

/** The words that the edition itself says, around the plan's text. */
export const WORDS = {
  contents: { zh: '目录', en: 'Contents' },
  editorial: { zh: '〔编〕', en: '[ed.]' },
  draftHeading: { zh: '〔草稿〕', en: '[draft]' },
  missing: { zh: '〔此处尚无中文〕', en: '[Not yet translated]' },
  stale: { zh: '〔译文早于原文，待更新〕', en: '[Translation older than the original; awaiting revision]' },
  draft: { zh: '〔译文草稿，未经审校〕', en: '[Draft translation, not yet reviewed]' },
  annex: { zh: '附：目标一览', en: 'Annex: the goals' },
  annexNote: {
    zh: '本附录由编者据正文整理，不是规划原文的组成部分。',
    en: 'This annex was compiled by the editors from the text; it is no part of the plan.',
  },
  quantified: { zh: '量化目标', en: 'Quantified targets' },
  register: { zh: '目标清单', en: 'Register of goals' },
  goal: { zh: '目标', en: 'Goal' },
  target: { zh: '目标值', en: 'Target' },
  lead: { zh: '牵头单位', en: 'Lead' },
  page: { zh: '页', en: 'Page' },
  id: { zh: '编号', en: 'Id' },
  none: { zh: '未列明', en: 'not stated' },
  colophon: { zh: '关于本版', en: 'About this edition' },
  what: { zh: '性质', en: 'Nature' },
  edition: { zh: '版本', en: 'Version' },
  source: { zh: '来源', en: 'Source' },
  publisher: { zh: '发布', en: 'Published by' },
  publishedOn: { zh: '发布日期', en: 'Published on' },
  index: { zh: '索引号', en: 'Index number' },
  address: { zh: '网址', en: 'Address' },
  file: { zh: '底本', en: 'Text used' },
  editorialNote: {
    zh: '标有〔编〕的标题为编者所加，规划文本原无；附录中标有〔编〕的目标值、牵头单位亦为编者所定。',
    en: 'Headings marked [ed.] were supplied by the editors and are not in the text of the plan; so were the targets and leads marked [ed.] in the annex.',
  },
  goalNote: {
    zh: '正文中细下划线标示目标，点击可至附录；同一处标示多个目标的，链接指向首个，其余在附录中紧随其后，或以“+”列于其编号之下。',
    en: 'A thin underline marks a goal in the text; it leads to the annex. Where words stand for several goals it leads to the first; the annex has the others right after it, or lists them with “+” below its id.',
  },
} as const satisfies Record<string, Words>;

/** Which language prevails, by the original's. */
export const PREVAILS: Readonly<Record<'zh' | 'en', Words>> = {
  zh: { zh: '以中文文本为准。', en: 'The Chinese text prevails.' },
  en: { zh: '以英文文本为准。', en: 'The English text prevails.' },
};

/** Marks by what was shown otherwise than it is written: with their measure in Chinese, as a plural in English. */
const MARKS: Readonly<Record<MappedView['kind'], { readonly zh: readonly [string, string]; readonly en: string }>> = {
  comma: { zh: ['逗号', '处'], en: 'commas' },
  semicolon: { zh: ['分号', '处'], en: 'semicolons' },
  colon: { zh: ['冒号', '处'], en: 'colons' },
  question: { zh: ['问号', '处'], en: 'question marks' },
  exclamation: { zh: ['叹号', '处'], en: 'exclamation marks' },
  'round-brackets': { zh: ['圆括号', '对'], en: 'pairs of round brackets' },
  'square-brackets': { zh: ['方括号', '对'], en: 'pairs of square brackets' },
};

/** What was shown otherwise than it is written, and how often. */
export function mappedWords(mapped: readonly MappedView[]): Words {
  const zh = mapped.map(({ kind, count }) => `${MARKS[kind].zh[0]}${count}${MARKS[kind].zh[1]}`);
  const en = mapped.map(({ kind, count }) => `${MARKS[kind].en}: ${count}`);
  return {
    zh: `底本中的半角标点以全角显示：${zh.join('、')}。文字未作改动，附带的数据保留底本原样。`,
    en: `Half-width punctuation of the source is shown full-width (${en.join('; ')}). The words are unchanged, and the attached data keeps the source as it is.`,
  };
}

const LANGUAGES: Readonly<Record<Lang, Words>> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
};

/** Who reviewed a translation, how much of it, and until when. */
export function reviewerWords({ lang, reviewer, count, last }: ReviewsView): Words {
  const { zh, en } = LANGUAGES[lang];
  return {
    zh: `${zh}译文审校：${reviewer}，${count}段，最近一次审校于${last}。`,
    en: `${en} translation reviewed by ${reviewer}: ${count} passages, the latest on ${last}.`,
  };
}

/** How much of a translation there is, and how far it can be trusted. */
export function translationWords(lang: Lang, count: Readonly<Record<CellState, number>>): Words {
  const total = count.reviewed + count.draft + count.stale + count.missing;
  const { zh, en } = LANGUAGES[lang];
  return {
    zh: `${zh}译文共${total}段：已审校${count.reviewed}段，草稿${count.draft}段，早于原文${count.stale}段，尚缺${count.missing}段；除已审校的以外，均逐段标明。`,
    en: `${en} translation, ${total} passages: reviewed ${count.reviewed}, drafts ${count.draft}, older than the original ${count.stale}, missing ${count.missing}. All but those reviewed are marked where they stand.`,
  };
}
