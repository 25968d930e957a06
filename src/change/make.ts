import { foldText } from '../model/fingerprint.ts';
import type { Lang, Phrase } from '../source/lang.ts';
import { CHANGE_KINDS, type Change, type ChangeKind, type Reason, type Side, type WordingRecord } from './schema.ts';
import { compareWording } from './wording.ts';

/** What a change happened to, and where it stands. */
export type Subject = Pick<Change, 'subject' | 'id' | 'title' | 'section' | 'chapter'>;

interface Details {
  readonly field?: string;
  readonly reason?: Reason;
  readonly to?: readonly string[];
  readonly before?: Side | null;
  readonly after?: Side | null;
  readonly wording?: WordingRecord | null;
}

export function changeOf(kind: ChangeKind, subject: Subject, details: Details = {}): Change {
  const { field = null, reason = null, to = [], before = null, after = null, wording = null } = details;
  return { kind, level: CHANGE_KINDS[kind].level, ...subject, field, reason, to: [...to], before, after, wording };
}

/** A value that reads the same in every language. */
export function plain(value: string | null): Side | null {
  return value === null ? null : { value, words: { zh: value, en: value } };
}

export function valued(value: string | null, words: Phrase): Side | null {
  return value === null ? null : { value, words };
}

/** Words in one language. */
export function worded(text: string | null, lang: Lang): Side | null {
  return text === null ? null : { value: text, words: { zh: null, en: null, [lang]: text } };
}

export type WordKinds = Readonly<{ original: ChangeKind; translation: ChangeKind; display: ChangeKind | null }>;

/** What became of words in every language: reworded, or only shown otherwise. */
export function wordChanges(
  subject: Subject,
  field: string,
  { original, translation, display }: WordKinds,
  [before, after]: readonly [Phrase, Phrase],
  originalLang: Lang,
): Change[] {
  return (['zh', 'en'] as const).flatMap((lang) => {
    const [old, now] = [before[lang], after[lang]];
    if (old === now) return [];
    const isDisplay = old !== null && now !== null && foldText(old) === foldText(now);
    const kind = isDisplay ? display : lang === originalLang ? original : translation;
    if (kind === null) return [];
    const details = { field: `${field}.${lang}`, before: worded(old, lang), after: worded(now, lang) };
    return [
      changeOf(kind, subject, { ...details, wording: isDisplay ? null : recordWording(old ?? '', now ?? '', lang) }),
    ];
  });
}

function recordWording(before: string, after: string, lang: Lang): WordingRecord {
  const { stretches, figuresGone, figuresAdded, reworded } = compareWording(before, after, lang);
  return { lang, stretches: [...stretches], figuresGone: [...figuresGone], figuresAdded: [...figuresAdded], reworded };
}

/** One change where a field's data differ, else none. */
export function fieldChange(
  kind: ChangeKind,
  subject: Subject,
  field: string,
  before: Side | null,
  after: Side | null,
  reason?: Reason,
): Change[] {
  if ((before?.value ?? null) === (after?.value ?? null)) return [];
  return [changeOf(kind, subject, { field, before, after, ...(reason && { reason }) })];
}
