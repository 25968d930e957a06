/** What the pages say in whole sentences, with figures and names of the plan in them. */
import { type Lang, type Phrase, phrase, type Words } from '../../source/lang.ts';
import type { MappedView, ReviewsView } from '../../view/edition.ts';

const LANGUAGE_NAMES: Readonly<Record<Lang, Words>> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
};

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

export function versionWords(version: string): Words {
  return { zh: `${version}版`, en: `version ${version}` };
}

export function editionWords(version: string, date: string): Words {
  const said = dateWords(date);
  return { zh: `${version}版，${said.zh}`, en: `version ${version}, ${said.en}` };
}

/** What stands on one page of the text. */
export function placeCount(goals: number, figured: number): Words {
  const en = `${goals} ${goals === 1 ? 'goal' : 'goals'}${figured === 0 ? '' : `, ${figured} with a figure`}`;
  return { zh: `${goals}项目标${figured === 0 ? '' : `，${figured}项有数字`}`, en };
}

export function taskCount(leads: number, figured: number, supports: number): Words {
  const zh = [`牵头${leads}项任务${figured === 0 ? '' : `，其中${figured}项有数字`}`];
  const en = [`Leads ${leads} ${leads === 1 ? 'task' : 'tasks'}${figured === 0 ? '' : `, ${figured} with a figure`}`];
  if (supports > 0) {
    zh.push(`配合${supports}项`);
    en.push(`takes part in ${supports} more`);
  }
  return { zh: `${zh.join('；')}。`, en: `${en.join('; ')}.` };
}

export function reviewerWords({ lang, count: passages, last }: ReviewsView): Words {
  const name = LANGUAGE_NAMES[lang];
  const date = dateWords(last);
  return {
    zh: `${name.zh}${passages}处，最近一次在${date.zh}`,
    en: `${passages} ${passages === 1 ? 'passage' : 'passages'} of the ${name.en}, last on ${date.en}`,
  };
}

export function linesWords(lines: number, except: readonly number[]): Words {
  const list = except.join('、');
  return {
    zh: `${lines}行${except.length === 0 ? '' : `；第${list}行不是规划正文，未收`}`,
    en: `${lines}${except.length === 0 ? '' : `; line ${except.join(', ')} is no part of the plan and is left out`}`,
  };
}
