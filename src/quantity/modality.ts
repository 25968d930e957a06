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

const TABLES: Readonly<Record<Lang, readonly ModalRow[]>> = {
  zh: [
    {
      modality: 'ensure',
      words: ['确保', '保证', '务必', '务求'],
      may: ['保障', '落实', '切实', '坚决', '必须', '做到'],
    },
    {
      modality: 'strive',
      words: ['力争', '争创', '争取', '力求', '努力', '奋力', '争当', '争做', '力促'],
      may: ['全力', '着力', '积极', '致力', '争先', '竭力', '奋勇'],
    },
    {
      modality: 'encourage',
      words: ['鼓励', '引导', '倡导'],
      may: ['支持', '激励', '推动', '吸引', '促进', '提倡', '动员'],
    },
    { modality: 'explore', words: ['探索', '探讨', '研究探索'], may: ['研究', '试点', '试行', '尝试', '创新'] },
  ],
  en: [
    {
      modality: 'ensure',
      words: [
        'ensure',
        'ensures',
        'ensuring',
        'ensured',
        'guarantee',
        'guarantees',
        'guaranteeing',
        'make sure',
        'making sure',
        'see to it that',
      ],
      may: ['must', 'secure', 'safeguard', 'shall'],
    },
    {
      modality: 'strive',
      words: [
        'strive',
        'strives',
        'striving',
        'endeavor',
        'endeavour',
        'endeavoring',
        'endeavouring',
        'work hard',
        'work to',
        'working to',
        'aim to',
        'aim for',
        'aiming to',
        'seek to',
        'seeking to',
        'make every effort',
        'do our utmost',
        'do its utmost',
        'bid to',
        'bid for',
        'try to',
        'make efforts',
        'spare no effort',
        'efforts',
      ],
      may: ['aim', 'seek', 'effort', 'pursue'],
    },
    {
      modality: 'encourage',
      words: [
        'encourage',
        'encourages',
        'encouraging',
        'encouraged',
        'guide',
        'guides',
        'guiding',
        'advocate',
        'advocates',
        'advocating',
      ],
      may: ['incentivize', 'incentivise', 'support', 'motivate', 'promote', 'encouragement', 'guidance'],
    },
    {
      modality: 'explore',
      words: [
        'explore',
        'explores',
        'exploring',
        'explored',
        'look into',
        'looking into',
        'examine the possibility of',
      ],
      may: ['exploration', 'pilot', 'study', 'consider', 'experiment with', 'try out'],
    },
  ],
};

interface Compiled {
  readonly firm: RegExp;
  readonly modalities: ReadonlyMap<string, Modality>;
  readonly may: ReadonlyMap<Modality, RegExp>;
}

const compiled = new Map<Lang, Compiled>();

function pattern(words: readonly string[], lang: Lang): RegExp {
  const list = [...words].sort((a, b) => b.length - a.length).join('|');
  return lang === 'zh' ? new RegExp(list, 'g') : new RegExp(`\\b(?:${list})\\b`, 'gi');
}

function compile(lang: Lang): Compiled {
  const known = compiled.get(lang);
  if (known !== undefined) return known;
  const rows = TABLES[lang];
  const made: Compiled = {
    firm: pattern(
      rows.flatMap((row) => row.words),
      lang,
    ),
    modalities: new Map(rows.flatMap((row) => row.words.map((word): [string, Modality] => [word, row.modality]))),
    may: new Map(
      rows.map((row): [Modality, RegExp] => [row.modality, pattern([...row.words, ...(row.may ?? [])], lang)]),
    ),
  };
  compiled.set(lang, made);
  return made;
}

/** The word that sets the modality of a goal's words; null when none does, and the promise is plain (`do`). */
export function readModality(text: string, lang: Lang): ModalReading | null {
  const { firm, modalities } = compile(lang);
  firm.lastIndex = 0;
  const match = firm.exec(text);
  if (match === null) return null;
  const modality = modalities.get(match[0].toLowerCase());
  return modality === undefined ? null : { modality, span: { start: match.index, end: match.index + match[0].length } };
}

/** Whether a text holds a word that may carry the modality, be it only in passing. */
export function mayCarry(text: string, lang: Lang, modality: Modality): boolean {
  const may = compile(lang).may.get(modality);
  if (may === undefined) return true;
  may.lastIndex = 0;
  return may.test(text);
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
  return { zh, en };
}
