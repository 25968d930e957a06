/** An entry of a PO file, as far as it can be read. */
export interface PoEntry {
  readonly context: string | null;
  readonly id: string;
  readonly translation: string;
  readonly fuzzy: boolean;
  /** What is wrong with it; the words of a faulty entry count for nothing. */
  readonly fault: string | null;
  /** Offsets of its first line that is no comment. */
  readonly start: number;
  readonly end: number;
}

interface Draft {
  readonly fields: Map<string, string>;
  fuzzy: boolean;
  fault: string | null;
  start: number;
  end: number;
}

/** The entries of a PO file as GNU gettext defines it, obsolete ones left out. Faults stay with the entry that has them. */
export function readEntries(text: string): PoEntry[] {
  const drafts: Draft[] = [];
  let now = draft();
  let field: string | null = null;
  const finish = (): void => {
    if (now.fields.size > 0 || now.fault !== null) drafts.push(now);
    now = draft();
    field = null;
  };
  for (const { line, at } of linesOf(text)) {
    const words = line.trim();
    const [, keyword = null, rest = words] = /^(msg[a-z]+(?:\[\d+\])?)\s*(.*)$/.exec(words) ?? [];
    const startsEntry = words.startsWith('#') || keyword === 'msgctxt' || (keyword === 'msgid' && field !== 'msgctxt');
    // After a fault only an empty line, a comment or a new entry is sure to be outside it.
    if (words === '' || (startsEntry && (now.fields.size > 0 || now.fault !== null))) finish();
    if (words === '' || words.startsWith('#~')) continue;
    if (words.startsWith('#')) {
      if (/^#,.*\bfuzzy\b/.test(words)) now.fuzzy = true;
      continue;
    }
    if (now.start < 0) Object.assign(now, { start: at, end: at + line.length });
    if (keyword !== null) field = keyword;
    const string = unquoted(rest);
    if (field === null || string === null || (keyword !== null && now.fields.has(keyword)))
      now.fault ??= words.slice(0, 60);
    else now.fields.set(field, (now.fields.get(field) ?? '') + string);
  }
  finish();
  return drafts.map(toEntry);
}

const draft = (): Draft => ({ fields: new Map(), fuzzy: false, fault: null, start: -1, end: -1 });

function toEntry({ fields, fuzzy, fault, start, end }: Draft): PoEntry {
  const id = fields.get('msgid');
  const translation = fields.get('msgstr');
  const isWhole = id !== undefined && translation !== undefined && !fields.has('msgid_plural');
  return {
    context: fields.get('msgctxt') ?? null,
    id: id ?? '',
    translation: translation ?? '',
    fuzzy,
    fault: fault ?? (isWhole ? null : [...fields.keys()].join(' ')),
    start,
    end,
  };
}

function* linesOf(text: string): Iterable<{ readonly line: string; readonly at: number }> {
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    if (match[0] !== '') yield { line: match[0].replace(/[\r\n]+$/, ''), at: match.index };
  }
}

/** A string of C; `null` where it is not closed or has an escape that there is not. */
function unquoted(words: string): string | null {
  const [, inner = null] = /^"((?:[^"\\]|\\.)*)"$/.exec(words) ?? [];
  if (inner === null) return null;
  let isWell = true;
  const text = inner.replace(/\\(x[\da-fA-F]{1,2}|[0-7]{1,3}|.)/g, (_, escape: string) => {
    const plain = ESCAPED[escape];
    if (plain !== undefined) return plain;
    if (/^x./.test(escape)) return String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    if (/^[0-7]/.test(escape)) return String.fromCharCode(Number.parseInt(escape, 8));
    isWell = false;
    return '';
  });
  return isWell ? text : null;
}

const ESCAPED: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  a: '\u0007',
  b: '\b',
  f: '\f',
  v: '\v',
  '"': '"',
  '\\': '\\',
};
