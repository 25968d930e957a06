/** The words around a Chinese figure: comparators before and after it, and the verb that it grows by or to. */

import { type ComparatorRow, PLAIN, type Sense } from './draft.ts';
import type { Shade } from './types.ts';
import { match, overIsWhole } from './zh-numbers.ts';

/** Words before a figure, longest first when compiled. 以上, 以下 and 以内 include the figure (Civil Code, art. 1259). */
const BEFORE: readonly ComparatorRow[] = [
  {
    comparator: 'ge',
    shades: ['ge'],
    words: [
      '不低于',
      '不少于',
      '不小于',
      '不得低于',
      ...['不得少于', '不得小于', '不得短于', '不能低于', '不应低于', '不宜低于', '不能少于', '不应少于'],
      '至少',
      '最少',
      '最低',
      '最低达到',
      '最低达',
      '最低要达到',
      '不下于',
      '不下',
      '起码',
      '不亚于',
    ],
  },
  {
    comparator: 'le',
    shades: ['le'],
    words: [
      '不高于',
      '不超过',
      '不大于',
      '不多于',
      '不得超过',
      ...['不得高于', '不得突破', '不得超出', '不超出', '不能超过', '不应超过', '不宜超过', '不可超过', '不得大于'],
      '最多',
      '至多',
      '不得多于',
      '不超',
      '不突破',
      '上限为',
      '最长',
    ],
  },
  { comparator: 'lt', shades: ['lt'], words: ['低于', '少于', '小于', '短于'] },
  { comparator: 'lt', shades: ['lt', 'nearly'], words: ['不足', '不到', '不满', '未满', '未达', '未到'] },
  {
    comparator: 'gt',
    shades: ['gt'],
    words: [
      '高于',
      '大于',
      '多于',
      '超过',
      '超出',
      '突破',
      '超',
      '逾',
      '越过',
      '迈过',
      '跨过',
      '冲破',
      '破',
      '跃过',
      '站上',
      '迈上',
      '跨上',
      '首破',
      '长于',
      '优于',
      '好于',
      '快于',
    ],
  },
  { comparator: 'gt', shades: ['gt', 'over'], words: ['上', '过'] },
  {
    comparator: 'approx',
    shades: ['about'],
    words: ['大约', '约为', '约占', '约合', '约达', '约有', '约', '大概', '大致', '大体'],
  },
  { comparator: 'approx', shades: ['nearly'], words: ['接近', '将近', '近', '逼近'] },
  { comparator: 'eq', shades: ['eq', 'as-high-as', 'le'], words: ['高达', '多达', '最高达', '最高'] },
];

/**
 * Words after a figure and its unit. 以上, 以内 and 以下 include the figure in law, but published translations
 * say “over” and “under” for them as often; 及以上 leaves no doubt.
 */
const AFTER: readonly ComparatorRow[] = [
  { comparator: 'ge', shades: ['ge', 'gt'], words: ['以上'] },
  { comparator: 'ge', shades: ['ge'], words: ['及以上', '或以上', '(含)以上', '(含)及以上', '及其以上', '起'] },
  { comparator: 'le', shades: ['le', 'lt'], words: ['以内', '之内', '内'] },
  { comparator: 'le', shades: ['le'], words: ['及以内'] },
  { comparator: 'le', shades: ['le', 'lt'], words: ['以下', '及以下', '之下', '(含)以下', '或以下'] },
  { comparator: 'gt', shades: ['gt', 'over'], words: ['有余', '多', '余', '之多'] },
  { comparator: 'approx', shades: ['about'], words: ['左右', '上下'] },
  { comparator: 'between', shades: ['between', 'eq'], words: ['之间'] },
];

/** Words that contain a comparator's sign and are none: 节约, 附近, 网上. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  约: '节合条预制契公签誓履',
  近: '附最临邻靠亲贴',
  超: '赶反',
  上: '千百以之网线岸海不地路身山加',
  过: '超经通突不越迈跨跃度太走历来去',
  破: '突首冲爆',
};

/** 上百, 过万, 过50亿: these two signs compare only where a place follows. */
const PLACES_ONLY: ReadonlySet<string> = new Set(['上', '过']);

function wordList(rows: readonly ComparatorRow[]): string {
  return rows
    .flatMap((row) => row.words)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[()]/g, '\\$&'))
    .join('|');
}

function senses(rows: readonly ComparatorRow[]): ReadonlyMap<string, ComparatorRow> {
  return new Map(rows.flatMap((row) => row.words.map((word): [string, ComparatorRow] => [word, row])));
}

const BEFORE_SENSES = senses(BEFORE);
const AFTER_SENSES = senses(AFTER);
const BEFORE_END = new RegExp(`(${wordList(BEFORE)})(了)?\\s*(?:人民币|每年|年均|全年)?\\s*$`);

/** 不低于国家标准的80%, 至少开展2次: a comparator may stand off, where 的 or a verb leads to the figure. */
const BEFORE_FAR =
  /(不低于|不少于|不超过|不高于|至少|超过|低于|高于)(?:[^,;。、]{2,16}的\s*|每\d{0,4}[^,;。、\d]{1,6})$|(不低于|不少于|不超过|不高于)(?![^,;。]*(?:水平|平均|增速))[^,;。、\d的]{2,10}$|(至少|最少|最多|至多|最高)[\u4e00-\u9fff]{1,8}$/;
const AFTER_START = new RegExp(`\\s?(${wordList(AFTER)})`, 'y');

/** A short noun may stand between the unit and 以上, but no rank, which 以上 would belong to. */
const AFTER_NOUN =
  /(?!.{0,6}(?:博士|硕士|本科|大专|专科|高中|初中|副高|中级|高级|初级|[省市区县厅处科国]级))[\u4e00-\u9fff]{1,6}?(及以上|以上|以内|以下|左右)/y;
const UP = '增长|增加|提高|提升|上升|扩大|上涨|增|升|涨|拉高|抬升|壮大';
const DOWN = '下降|降低|减少|压减|缩短|回落|缩减|削减|下调|降|减|压缩|节约|收窄';
const LEVEL_END = new RegExp(`(${UP}|发展|培育|拓展|恢复|延长|增强|${DOWN})(?:到|至)\\s*$`);
const REACH_END = /(达到了?|达|实现|完成|保持在|稳定在|维持在|控制在|保持|稳定|控制到|保持到)\s*$/;
const GROWTH_END = new RegExp(`(${UP}|高出|多出|拉动|加快|${DOWN}|少)(?:了|率|幅|速)?\\s*$`);
const ENDS_DOWN = new RegExp(`(?:${DOWN}|少)(?:了|率|幅|速|到|至)?\\s*$`);

/** A rate of growth is growth, whatever verb carries it: 增速保持在6%. */
const RATE_NOUN = /增速|增长率|增幅|年均|涨幅|降幅|增长目标|增长|增加|下降率|降低率|提高|下降/;

/** The comparator that stands before `at`, as words; `bare` allows the two signs that need it. */
export function senseBefore(text: string, at: number, bare: boolean): Sense & { readonly from: number } {
  const start = Math.max(0, at - 24);
  const slice = text.slice(start, at);
  const near = BEFORE_END.exec(slice);
  const word = near?.[1] ?? '';
  const row = BEFORE_SENSES.get(word);
  if (near !== null && row !== undefined && !(PLACES_ONLY.has(word) && !bare)) {
    const from = start + near.index;
    const guard = NOT_BEFORE[word];
    if (guard === undefined || from === 0 || !guard.includes(text.charAt(from - 1))) {
      return {
        comparator: row.comparator,
        shades: row.shades,
        span: { start: from, end: from + word.length },
        implied: false,
        from,
      };
    }
  }
  const far = BEFORE_FAR.exec(slice);
  const farWord = far?.[1] ?? far?.[2] ?? far?.[3] ?? '';
  const farRow = BEFORE_SENSES.get(farWord);
  if (far !== null && farRow !== undefined) {
    const from = start + far.index;
    return {
      comparator: farRow.comparator,
      shades: farRow.shades,
      span: { start: from, end: from + farWord.length },
      implied: false,
      from: at,
    };
  }
  return { ...PLAIN, from: at };
}

export function senseAfter(text: string, at: number): (Sense & { readonly end: number }) | null {
  const found = match(AFTER_START, text, at) ?? match(AFTER_NOUN, text, at);
  const word = found?.[1] ?? '';
  const row = AFTER_SENSES.get(word);
  if (found === null || row === undefined) return null;
  const end = at + found[0].length;
  if (word === '起' && !/[,。;、)]|$/y.test(text.charAt(end))) return null;
  if (!overIsWhole(text, end, word)) return null;
  if (word === '内' && !/(?:钟|时|天|日|年|月|周|公里|米)$/.test(text.slice(Math.max(0, at - 2), at))) return null;
  return {
    comparator: row.comparator,
    shades: row.shades,
    span: { start: end - word.length, end },
    implied: false,
    end,
  };
}

interface Change {
  readonly change: 'growth' | 'level' | null;
  readonly direction: 'up' | 'down' | null;
  readonly implied: 'ge' | 'le' | null;
}

const NO_CHANGE: Change = { change: null, direction: null, implied: null };

/** What the verb before a figure makes of it: an amount of change, or the level reached. */
export function changeBefore(text: string, at: number): Change {
  const slice = text.slice(Math.max(0, at - 14), at);
  const direction = ENDS_DOWN.test(slice) ? 'down' : 'up';
  const clause = slice.slice(Math.max(slice.lastIndexOf(','), slice.lastIndexOf('。'), slice.lastIndexOf('、')) + 1);
  if (LEVEL_END.test(slice))
    return {
      change: /增速|增长率|增幅|涨幅|降幅/.test(clause) ? null : 'level',
      direction,
      implied: direction === 'up' ? 'ge' : 'le',
    };
  const reach = REACH_END.exec(clause);
  if (reach !== null) {
    const rate = RATE_NOUN.test(clause);
    if (/控制/.test(reach[1] ?? '')) return { change: null, direction: null, implied: 'le' };
    return { change: null, direction: null, implied: rate || /达到/.test(reach[1] ?? '') ? 'ge' : null };
  }
  if (GROWTH_END.test(slice)) return { change: 'growth', direction, implied: null };
  return NO_CHANGE;
}

export function settle(
  before: Sense,
  after: Sense | null,
  over: boolean,
  range: boolean,
  change: Change,
  figure: { start: number; end: number },
): Sense {
  // 不低于20余万 does not happen, but 约20多万 does: the sign at the figure is the weaker statement.
  const stated = before.span !== null ? before : after;
  if (stated !== null) {
    const more = before.span !== null && after !== null ? after.shades : [];
    return { ...stated, shades: range ? [...stated.shades, ...more, 'between'] : [...stated.shades, ...more] };
  }
  if (range) return { comparator: 'between', shades: ['between', 'eq'], span: null, implied: false };
  const overShades: readonly Shade[] = ['gt', 'over'];
  if (over) return { comparator: 'gt', shades: overShades, span: figure, implied: false };
  if (change.implied !== null) return { comparator: change.implied, shades: ['eq'], span: null, implied: true };
  return PLAIN;
}
