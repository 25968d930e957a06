/**
 * How strongly a sentence promises. One table a language; the first word in the sentence governs,
 * since what follows it is the object of the promise (探索支持利用… explores, it does not support).
 */

import type { Lang, Span } from './types.ts';

export type Modality = 'ensure' | 'do' | 'strive' | 'encourage' | 'explore';

export interface ModalReading {
  readonly modality: Modality;
  readonly span: Span;
}

interface ModalRow {
  readonly modality: Modality;
  readonly words: readonly string[];
  /** Words that may be rendered by this modality but do not demand it (保障 may be “ensure”). */
  readonly may?: readonly string[];
}

/** A verb in its four forms: explore, explores, explored, exploring. */
function verb(base: string): readonly string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  return [base, `${base}s`, `${stem}ed`, `${stem}ing`];
}

/** A phrase that a verb opens, in the forms that its first word takes. */
function phrase(forms: string, rest: string): readonly string[] {
  return forms.split('|').map((form) => `${form} ${rest}`);
}

const MAKE = 'make|makes|made|making';
const WORK = 'work|works|worked|working';
const EFFORT = '(?:every|great|greater|vigorous|active|continued|concerted|all-out)';

const TABLES: Readonly<Record<Lang, readonly ModalRow[]>> = {
  zh: [
    {
      modality: 'ensure',
      words: ['确保', '保证', '务必', '务求'],
      may: [
        ...['保障', '落实', '切实', '坚决', '必须', '做到', '担保', '做好', '抓好', '维护', '严格', '应保尽保'],
        ...['守住', '守牢', '严守', '兜牢', '兜住', '兜底', '稳住', '筑牢', '让', '不发生', '杜绝'],
        '(?<![环社医参担劳确])保(?![险护定持留健税])',
      ],
    },
    {
      modality: 'strive',
      words: ['力争', '争创', '争取', '力求', '努力', '奋力', '争当', '争做', '力促'],
      may: [
        ...['全力', '着力', '积极', '致力', '争先', '竭力', '奋勇', '奋斗', '拼搏', '奋发', '攻坚', '力度', '大力'],
        ...['推动', '促进', '加快', '抓紧', '下功夫', '千方百计', '旨在', '目标'],
      ],
    },
    {
      modality: 'encourage',
      words: ['鼓励', '引导', '倡导'],
      may: ['支持', '激励', '推动', '吸引', '促进', '提倡', '动员', '指导', '调动', '激发', '号召'],
    },
    {
      modality: 'explore',
      words: ['探索', '探讨', '研究探索'],
      may: ['研究', '试点', '试行', '尝试', '创新', '先行先试', '发掘', '挖掘', '勘探', '探明', '拓展', '开拓'],
    },
  ],
  en: [
    {
      modality: 'ensure',
      words: [
        ...verb('ensure'),
        ...verb('guarantee'),
        ...phrase(MAKE, '(?:sure|certain)'),
        ...phrase('see|seeing', '(?:to it )?that'),
        'be sure to',
      ],
      may: ['must', 'secure', 'secured', 'securing', 'safeguard', 'safeguarding', 'shall', 'assure', 'bound to'],
    },
    {
      modality: 'strive',
      words: [
        ...[...verb('strive'), 'strove', ...verb('endeavor'), ...verb('endeavour')],
        ...[...phrase(WORK, 'hard'), ...phrase(WORK, 'to'), ...phrase(WORK, 'toward'), ...phrase(WORK, 'towards')],
        ...['aim to', 'aim for', 'aim at', 'aims to', 'aiming to', 'aiming for', 'seek to', 'seeks to', 'seeking to'],
        ...[
          ...phrase(MAKE, 'efforts'),
          ...phrase(MAKE, `${EFFORT} efforts?`),
          'efforts (?:will|should|must|shall) be made',
        ],
        ...['do our utmost', 'do its utmost', 'do our best', 'bid to', 'bid for', 'try to', 'trying to'],
        ...['spare no effort', 'go all out', 'with the (?:aim|goal) of', 'the (?:aim|goal|target) is'],
      ],
      may: ['aim', 'aimed', 'seek', 'effort', 'efforts', 'pursue', 'vie', 'compete'],
    },
    {
      modality: 'encourage',
      words: [...verb('encourage'), ...verb('guide'), ...verb('advocate')],
      may: [
        ...['incentivize', 'incentivise', 'support', 'supported', 'motivate', 'promote', 'promoted', 'encouragement'],
        ...['guidance', 'steer', 'urge', 'urged', 'channel', 'welcome', 'call on', 'inspire', 'mobilize', 'mobilise'],
      ],
    },
    {
      modality: 'explore',
      words: [...verb('explore'), ...phrase('look|looking', 'into'), 'examine the possibility of'],
      may: ['exploration', ...verb('pilot'), 'pilots', 'study', 'consider', 'experiment with', 'try out', 'trial'],
    },
  ],
};

/** What only looks like a promise: the name of a fund, a deposit or a doctrine, and what leads a policy (以规划为导向). */
const IDLE: Readonly<Record<Lang, RegExp>> = {
  zh: /引导(?=基金|员|标识|区)|保证(?=金|书|人|保险|担保)|(?<=深空|太空|科学)探索/g,
  en: /\b(?:guiding (?=principle|role|ideolog|thought|opinion|document|philosoph|theor|fund)|guided (?=by\b|tour|missile)|-guided\b|guides(?= and (?:interpreters|drivers))|(?:loan|credit|financing|bank) guarantees?\b)/gi,
};

interface Compiled {
  readonly firm: RegExp;
  /** The modality of each group that `firm` captures. */
  readonly groups: readonly Modality[];
  readonly may: ReadonlyMap<Modality, RegExp>;
}

const compiled = new Map<Lang, Compiled>();

/** The longest word wins. */
function alternatives(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

function compile(lang: Lang): Compiled {
  const known = compiled.get(lang);
  if (known !== undefined) return known;
  const rows = TABLES[lang];
  const bounded = (body: string, flags: string): RegExp =>
    lang === 'zh' ? new RegExp(body, flags) : new RegExp(`\\b(?:${body})\\b`, `${flags}i`);
  const made: Compiled = {
    firm: bounded(rows.map((row) => `(${alternatives(row.words)})`).join('|'), 'g'),
    groups: rows.map((row) => row.modality),
    may: new Map(rows.map((row) => [row.modality, bounded(alternatives([...row.words, ...(row.may ?? [])]), '')])),
  };
  compiled.set(lang, made);
  return made;
}

/** Blanks what only looks like a promise; the length stays, so offsets do. */
function withoutIdle(text: string, lang: Lang): string {
  return text.replace(IDLE[lang], (found) => ' '.repeat(found.length));
}

/** The word that sets the modality of a goal's words; null when none does, and the promise is plain (`do`). */
export function readModality(text: string, lang: Lang): ModalReading | null {
  const { firm, groups } = compile(lang);
  firm.lastIndex = 0;
  const match = firm.exec(withoutIdle(text, lang));
  if (match === null) return null;
  const modality = groups[match.slice(1).findIndex((group) => group !== undefined)];
  return modality === undefined ? null : { modality, span: { start: match.index, end: match.index + match[0].length } };
}

/** Whether a text holds a word that may carry the modality, be it only in passing. */
export function mayCarry(text: string, lang: Lang, modality: Modality): boolean {
  const may = compile(lang).may.get(modality);
  return may === undefined || may.test(text);
}

export interface ModalityMismatch {
  readonly zh: ModalReading | null;
  readonly en: ModalReading | null;
}

/**
 * Compares how strongly the two languages promise the same goal; null when they agree. A word that
 * may carry the other side's modality excuses it, so 保障 and “ensure” do not clash.
 */
export function compareModality(zhText: string, enText: string): ModalityMismatch | null {
  const zh = readModality(zhText, 'zh');
  const en = readModality(enText, 'en');
  if (zh?.modality === en?.modality) return null;
  if (zh !== null && en !== null) {
    // Both promises are there in both languages, in another order: 鼓励…,确保… and “ensure …, encourage …”.
    const crossed = mayCarry(enText, 'en', zh.modality) && mayCarry(zhText, 'zh', en.modality);
    return crossed ? null : { zh, en };
  }
  if (en !== null && mayCarry(zhText, 'zh', en.modality)) return null;
  if (zh !== null && mayCarry(enText, 'en', zh.modality)) return null;
  return { zh, en };
}
