/** The words of the page itself, as against the plan's. A parallel edition shows both languages, another only its own. */
import { type Lang, type Phrase, phrase, type Words } from '../../source/lang.ts';
import type { MappedView } from '../../view/edition.ts';

export const WORDS = {
  skip: { zh: '跳到正文', en: 'Skip to the text' },
  onThisPage: { zh: '本页导航', en: 'On this page' },
  contents: { zh: '目录', en: 'Contents' },
  text: { zh: '全文', en: 'Text' },
  figures: { zh: '有数字的目标', en: 'Goals with figures' },
  goalsTable: { zh: '目标总表', en: 'Table of goals' },
  owners: { zh: '牵头部门', en: 'Lead departments' },
  about: { zh: '关于本版', en: 'About this edition' },
  downloads: { zh: '下载', en: 'Downloads' },
  jurisdiction: { zh: '地区', en: 'Jurisdiction' },
  period: { zh: '规划期', en: 'Period' },
  source: { zh: '原文', en: 'Source' },
  edition: { zh: '本版', en: 'Edition' },

  number: { zh: '序号', en: 'No.' },
  goal: { zh: '目标', en: 'Goal' },
  target: { zh: '目标值', en: 'Target' },
  kind: { zh: '类别', en: 'Kind' },
  modality: { zh: '力度', en: 'Commitment' },
  lead: { zh: '牵头', en: 'Lead' },
  status: { zh: '进展', en: 'Progress' },
  place: { zh: '出处', en: 'Where' },
  noData: { zh: '暂无数据', en: 'no data' },
  notGiven: { zh: '原文未给出', en: 'not given in the plan' },

  linkToBlock: { zh: '链接到本段', en: 'Link to this passage' },
  linkToHeading: { zh: '链接到本节', en: 'Link to this heading' },
  backToText: { zh: '回到正文', en: 'Back to the text' },
  goalsHere: { zh: '这几个字写了几项目标，序号', en: 'These words state several goals, numbers' },
  tableHere: { zh: '表格，可左右滚动', en: 'Table, scrolls sideways' },

  keyFigured: { zh: '有数字的目标', en: 'goal with a figure' },
  keyPlain: { zh: '其他目标', en: 'other goal' },
  editorialMark: { zh: '〔编〕', en: 'ed.' },
  editorialGloss: { zh: '编者所加，原文所无', en: 'added by the editors; not in the plan' },
  impliedMark: { zh: '〔推〕', en: 'impl.' },
  impliedGloss: { zh: '原文未明写，由原文推出', en: 'implied by the plan’s words, not stated' },

  notOfficial: {
    zh: '本页不是政府文件，也不是由政府发布的；正式文本以原发布机关公布的为准。',
    en: 'This is not a government document, nor was it published by a government. Only the text published by its issuer is authoritative.',
  },
  noDataIsNotZero: {
    zh: '本版没有收录任何一项目标的执行数据。没有数据，不等于为零，也不说明目标能否完成。',
    en: 'This edition holds no data on progress towards any goal. No data does not mean zero, nor does it say whether a goal will be met.',
  },
  ownersNote: {
    zh: '数字是各部门牵头的目标的序号。凡牵头部门注有〔编〕的，为编者所拟，原文没有写明。',
    en: 'The numbers are those of the goals that each department leads. Where a lead is marked ed., the editors have proposed it; the plan does not name one.',
  },
  kindNote: {
    zh: '目标的类别由编者划分。“—”表示原文没有给出。',
    en: 'The editors have sorted the goals into kinds. A dash means that the plan gives nothing.',
  },

  prevails: { zh: '文字效力', en: 'Which text prevails' },
  marks: { zh: '标记', en: 'Marks' },
  sources: { zh: '依据', en: 'Sources' },
  punctuation: { zh: '标点', en: 'Punctuation' },
  translations: { zh: '译文状况', en: 'State of the translation' },
  cite: { zh: '引用', en: 'Citing' },
  citeNote: {
    zh: '每段、每个标题旁都有固定链接（以 # 开头），改版后不变，引用时请附上。',
    en: 'Every paragraph and heading has a link beside it that stays the same from one edition to the next. Give it when you cite.',
  },
  index: { zh: '索引号', en: 'Index number' },
  file: { zh: '文件', en: 'File' },
} as const satisfies Record<string, Words>;

export type WordKey = keyof typeof WORDS;

const LANGUAGE_NAMES: Readonly<Record<Lang, Words>> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
};

/** Said in the language whose words are missing, since its reader is the one to be told. */
export const STATE_WORDS = {
  missing: { zh: '尚无中文译文。', en: 'Not yet translated into English.' },
  draft: { zh: '译文草稿，未经审校。', en: 'Draft translation, not yet reviewed.' },
  stale: { zh: '原文已有改动，本段译文尚未跟上。', en: 'The original has changed since this was translated.' },
} as const satisfies Record<string, Words>;

export function goalCount(goals: number, figured: number): Words {
  return {
    zh: `共${goals}项目标，其中${figured}项有数字。`,
    en: `${goals} ${goals === 1 ? 'goal' : 'goals'}, ${figured} of them with a figure.`,
  };
}

export function prevailingWords(original: Lang, shown: readonly Lang[]): Words {
  const from = LANGUAGE_NAMES[original];
  const others = shown.filter((lang) => lang !== original);
  if (others.length === 0) {
    return { zh: `规划原文为${from.zh}。`, en: `The plan was written in ${from.en}, as shown here.` };
  }
  return {
    zh: `以${from.zh}原文为准；${others.map((lang) => LANGUAGE_NAMES[lang].zh).join('、')}为译文，仅供参考。`,
    en: `The ${from.en} original prevails; the ${others.map((lang) => LANGUAGE_NAMES[lang].en).join(' and ')} is a translation, for reference only.`,
  };
}

export interface TranslationCount {
  readonly lang: Lang;
  readonly total: number;
  readonly reviewed: number;
  readonly draft: number;
  readonly stale: number;
  readonly missing: number;
}

export function translationWords(count: TranslationCount): Words {
  const name = LANGUAGE_NAMES[count.lang];
  return {
    zh: `${name.zh}共${count.total}处：已审校${count.reviewed}处，草稿${count.draft}处，译文落后于原文${count.stale}处，尚未翻译${count.missing}处。未加注的均已审校。`,
    en: `${name.en}: ${count.total} passages, of which ${count.reviewed} reviewed, ${count.draft} in draft, ${count.stale} out of date, ${count.missing} not yet translated. A passage without a note has been reviewed.`,
  };
}

/** How often each mark is shown full-width, in the order given. */
export function mappedWords(mapped: readonly MappedView[]): Words {
  const zh = mapped.map(({ kind, count }) => `${MARKS[kind].zh[0]}${count}${MARKS[kind].zh[1]}`).join('、');
  const en = mapped.map(({ kind, count }) => `${count} ${MARKS[kind].en[count === 1 ? 0 : 1]}`);
  const list = en.length < 2 ? en.join('') : `${en.slice(0, -1).join(', ')} and ${en.at(-1)}`;
  return {
    zh: `原文的半角标点按《标点符号用法》（GB/T 15834）改用全角显示：${zh}。逐个对应，不增不减；数据文件同时保留原样。`,
    en: `Half-width punctuation of the Chinese text is shown full-width, after GB/T 15834: ${list}. Each mark stands for one, nothing is added or left out, and the data keeps the text as it was written, too.`,
  };
}

/** In Chinese the name and its measure word; in English one and several. */
const MARKS: Readonly<
  Record<MappedView['kind'], { readonly zh: readonly [string, string]; readonly en: readonly [string, string] }>
> = {
  comma: { zh: ['逗号', '处'], en: ['comma', 'commas'] },
  semicolon: { zh: ['分号', '处'], en: ['semicolon', 'semicolons'] },
  colon: { zh: ['冒号', '处'], en: ['colon', 'colons'] },
  question: { zh: ['问号', '处'], en: ['question mark', 'question marks'] },
  exclamation: { zh: ['叹号', '处'], en: ['exclamation mark', 'exclamation marks'] },
  'round-brackets': { zh: ['圆括号', '对'], en: ['pair of round brackets', 'pairs of round brackets'] },
  'square-brackets': { zh: ['方括号', '对'], en: ['pair of square brackets', 'pairs of square brackets'] },
};

export function periodWords(from: number, to: number, horizon: number | null): Words {
  return {
    zh: `${from}—${to}年${horizon === null ? '' : `，远景展望至${horizon}年`}`,
    en: `${from}–${to}${horizon === null ? '' : `, with objectives to ${horizon}`}`,
  };
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A date in words; anything that is not `YYYY-MM-DD` stays as it is written. */
export function dateWords(date: string): Words {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date);
  const month = match === null ? undefined : MONTHS[Number(match[2]) - 1];
  if (match === null || month === undefined) return { zh: date, en: date };
  const day = Number(match[3]);
  return { zh: `${match[1]}年${Number(match[2])}月${day}日`, en: `${day} ${month} ${match[1]}` };
}

/** Who published a source, and when, as far as either is known. */
export function bylineWords(publisher: Phrase, published: string | null): Phrase {
  const date = published === null ? null : dateWords(published);
  return phrase((lang) => {
    const parts = [publisher[lang], date === null ? null : `${date[lang]}${lang === 'zh' ? '公布' : ''}`];
    const known = parts.filter((part) => part !== null);
    return known.length === 0 ? null : known.join(lang === 'zh' ? '，' : ', ');
  });
}

export function editionWords(version: string, date: string): Words {
  const said = dateWords(date);
  return { zh: `${version}版，${said.zh}`, en: `version ${version}, ${said.en}` };
}
