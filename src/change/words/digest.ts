/** A set of changes in one language, in the order in which people want to know: whatever shows it lays this out. */
import type { Lang, Phrase } from '../../source/lang.ts';
import type { Change, ChangeSet, Level, SubjectType } from '../schema.ts';
import { excerpt, figurePairs, type Stretch, type Wording } from '../wording.ts';
import { GROUPS, KIND_WORDS, LEVEL_WORDS, REASON_WORDS } from './kinds.ts';

export interface Digest {
  readonly lang: Lang;
  readonly title: string;
  /** “0.1.0 → 0.2.0”; one where there is no other. */
  readonly versions: string;
  /** Which version the new data deserve, and whether they have it. */
  readonly verdict: string;
  readonly sufficient: boolean;
  /** How many there are of each weight; “nothing changed” where there are none. */
  readonly counts: string;
  readonly groups: readonly DigestGroup[];
}

export interface DigestGroup {
  readonly title: string;
  readonly items: readonly DigestItem[];
}

/** All that happened to one thing. */
export interface DigestItem {
  readonly subject: SubjectType;
  readonly id: string;
  readonly title: string;
  readonly lines: readonly DigestLine[];
}

export interface DigestLine {
  readonly level: Level;
  readonly levelWords: string;
  readonly effect: 'weakened' | 'strengthened' | null;
  /** “target weakened (value)”. */
  readonly label: string;
  readonly field: string | null;
  readonly before: string | null;
  readonly after: string | null;
  /** Ids that it lives on under. */
  readonly to: readonly string[];
  /** The words that changed and a little around them; empty where no words did. */
  readonly stretches: readonly Stretch[];
  /** “Numbers changed: 5% → 4%.”; `null` where no words changed. */
  readonly summary: string | null;
}

export function digest(set: ChangeSet, lang: Lang): Digest {
  const { before, after, version } = set;
  return {
    lang,
    title: inWords(set.plan.title, lang) ?? set.plan.id,
    versions: before.version === after.version ? after.version : `${before.version} → ${after.version}`,
    verdict: verdictWords(set, lang),
    sufficient: version.sufficient,
    counts: countWords(set, lang),
    groups: GROUPS.map(({ words, subjects }) => ({
      title: words[lang],
      items: itemsOf(
        set.changes.filter(({ subject }) => subjects.some((one) => one === subject)),
        lang,
      ),
    })).filter(({ items }) => items.length > 0),
  };
}

function verdictWords({ version: { level, least, sufficient }, after }: ChangeSet, lang: Lang): string {
  if (level === 'none' && sufficient)
    return lang === 'zh' ? '数据没有变化，版本号可以不变。' : 'The data did not change; nor need their version.';
  const kind = LEVEL_WORDS[level][lang];
  if (lang === 'zh') {
    const needs = `版本号至少应为 ${least}（${kind}）`;
    return sufficient ? `${needs}，现为 ${after.version}，足够。` : `${needs}，现为 ${after.version}，不够。`;
  }
  const needs = `The data deserve version ${least} at least (${kind})`;
  return sufficient ? `${needs}, and have ${after.version}.` : `${needs}, and have only ${after.version}.`;
}

function countWords({ counts: { major, minor, patch, weakened, strengthened } }: ChangeSet, lang: Lang): string {
  if (major + minor + patch === 0) return lang === 'zh' ? '没有变化。' : 'Nothing changed.';
  const parts: readonly (readonly [number, string, string])[] = [
    [major, '不兼容', 'breaking'],
    [minor, '实质变化', 'of substance'],
    [patch, '文字改动', 'of wording'],
    [weakened, '目标放松', weakened === 1 ? 'target weakened' : 'targets weakened'],
    [strengthened, '目标收紧', strengthened === 1 ? 'target strengthened' : 'targets strengthened'],
  ];
  const said = parts.filter(([count]) => count > 0);
  return lang === 'zh'
    ? said.map(([count, zh]) => `${zh} ${count} 处`).join('，')
    : said.map(([count, , en]) => `${count} ${en}`).join(', ');
}

/** What weighs most comes first; what weighs the same, in the order of the plan. */
function itemsOf(changes: readonly Change[], lang: Lang): DigestItem[] {
  const items = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.subject} ${change.id}`;
    items.set(key, [...(items.get(key) ?? []), change]);
  }
  return [...items.values()].sort((a, b) => weight(a) - weight(b)).map((of) => itemOf(of, lang));
}

const weight = (changes: readonly Change[]): number =>
  Math.min(
    ...changes.map(({ level, kind }) =>
      level === 'major' ? 0 : kind === 'target-weakened' ? 1 : level === 'minor' ? 2 : 3,
    ),
  );

function itemOf(changes: readonly Change[], lang: Lang): DigestItem {
  const [first] = changes;
  const title = first ? inWords(first.title, lang) : null;
  return {
    subject: first?.subject ?? 'plan',
    id: first?.id ?? '',
    title: title ?? '',
    lines: changes.map((change) => lineOf(change, lang)),
  };
}

function lineOf(change: Change, lang: Lang): DigestLine {
  const { kind, level, reason, before, after, to, wording, field } = change;
  const label = KIND_WORDS[kind][lang];
  const detail = reason ? REASON_WORDS[reason][lang] : null;
  return {
    level,
    levelWords: LEVEL_WORDS[level][lang],
    effect: kind === 'target-weakened' ? 'weakened' : kind === 'target-strengthened' ? 'strengthened' : null,
    label: detail === null ? label : lang === 'zh' ? `${label}（${detail}）` : `${label} (${detail})`,
    field,
    before: wording ? null : before && inWords(before.words, lang),
    after: wording ? null : after && inWords(after.words, lang),
    to,
    stretches: wording ? excerpt(wording.stretches) : [],
    summary: wording && wordingWords(wording, lang),
  };
}

/** Figures told from words. */
export function wordingWords({ figuresGone, figuresAdded, reworded }: Omit<Wording, 'stretches'>, lang: Lang): string {
  const pairs = figurePairs({ figuresGone, figuresAdded });
  if (lang === 'zh') {
    const numbers = pairs.length > 0 ? `数字有改动：${pairs.join('；')}。` : '数字没有改动。';
    return numbers + (reworded ? '文字有改动。' : '文字没有改动。');
  }
  const numbers = pairs.length > 0 ? `Numbers changed: ${pairs.join('; ')}.` : 'No number changed.';
  return `${numbers} ${reworded ? 'The wording changed.' : 'The wording did not change.'}`;
}

/** In the reader's language, else in whichever there is. */
const inWords = (phrase: Phrase, lang: Lang): string | null => phrase[lang] ?? phrase[lang === 'zh' ? 'en' : 'zh'];
