/** `amendments.yaml`: an adopted plan changes by recorded decisions, which are replayed over its seed. */
import type { YamlSyntax } from '../parse/syntax.ts';
import type { YamlMap } from '../parse/yaml-nodes.ts';
import type { Diagnostic } from '../problem/diagnostic.ts';
import { decisionOf } from './decision.ts';
import type { AdoptedLine, AdoptedText, Amendment, AmendmentFault, LineChange, Seed } from './model.ts';
import { amendmentsFile, type AmendmentDeclaration } from './schema/amendments-file.ts';
import { keyAt, nodeAt, validateLeniently } from './schema/validate.ts';

export interface AmendmentsOfFile {
  /** In the order of the file. */
  readonly value: readonly Amendment[];
  /** Whether some entry could not be read, so that nobody can tell what the adopted text is. */
  readonly broken: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export function readAmendments(syntax: YamlSyntax | null): AmendmentsOfFile {
  if (!syntax) return { value: [], broken: false, diagnostics: [] };
  const { root } = syntax;
  if (!root) return { value: [], broken: syntax.source.text.trim() !== '', diagnostics: [] };
  const { value, diagnostics } = validateLeniently(amendmentsFile, root);
  return {
    value: Object.entries(value ?? {}).map(([id, entry]) => amendmentOf(id, entry, root)),
    broken: diagnostics.length > 0,
    diagnostics,
  };
}

function amendmentOf(id: string, entry: AmendmentDeclaration, root: YamlMap): Amendment {
  const { line, before, after } = entry;
  const span = keyAt(root, [id]) ?? root.span;
  const at = (key: string): Amendment['span'] => nodeAt(root, [id, key])?.span ?? span;
  return {
    id,
    span,
    place: line !== undefined ? 'in' : before !== undefined ? 'before' : 'after',
    seed: entry.seed,
    seedSpan: at('seed'),
    line: line ?? before ?? after ?? 0,
    lineSpan: at(line !== undefined ? 'line' : before !== undefined ? 'before' : 'after'),
    old: entry.old ?? null,
    oldSpan: at('old'),
    new: entry.new ?? null,
    decision: decisionOf(entry.decision),
    date: entry.date,
    dateSpan: at('date'),
  };
}

/** The seed's lines with the decisions applied one after the other; one that cannot be applied is said and left out. */
export function replay(seed: Seed, amendments: readonly Amendment[]): AdoptedText {
  const lines: AdoptedLine[] = (seed.text?.lines ?? []).map((text, i) => unchanged(text, i + 1));
  const faults: AmendmentFault[] = [];
  for (const amendment of amendments) {
    if (amendment.seed !== seed.id) continue;
    const fault = seed.text === null ? null : apply(amendment, lines, seed);
    if (fault) faults.push(fault);
  }
  return { seed: seed.id, lines, faults };
}

function unchanged(text: string, line: number): AdoptedLine {
  return { text, line, state: 'adopted', origins: null, changes: [] };
}

/** Changes `lines`; says what is wrong where it cannot. */
function apply(amendment: Amendment, lines: AdoptedLine[], seed: Seed): AmendmentFault | null {
  const at = lines.findIndex(({ line, state }) => line === amendment.line && state !== 'inserted');
  const line = lines[at];
  if (!line || seed.except.includes(amendment.line)) return { kind: 'line', amendment, seed };
  if (amendment.place !== 'in') {
    lines.splice(placeOf(amendment, lines, at), 0, inserted(amendment));
    return null;
  }
  const struckBy = line.state === 'struck' ? line.changes.at(-1)?.amendment : undefined;
  if (struckBy) return { kind: 'overlap', amendment, seed, earlier: struckBy };
  const old = amendment.old ?? '';
  const start = line.text.indexOf(old);
  if (start < 0) {
    const wasThere = seed.text?.lines[amendment.line - 1]?.includes(old) ?? false;
    const earlier = line.changes.at(-1)?.amendment;
    return wasThere && earlier
      ? { kind: 'overlap', amendment, seed, earlier }
      : { kind: 'old', amendment, seed, found: 0, text: line.text };
  }
  if (line.text.includes(old, start + 1))
    return { kind: 'old', amendment, seed, found: line.text.split(old).length - 1, text: line.text };
  lines[at] = old === line.text && amendment.new === null ? struck(line, amendment) : replaced(line, amendment, start);
  return null;
}

/** Paragraphs put before or after the same line stand in the order of their records. */
function placeOf({ place, line }: Amendment, lines: readonly AdoptedLine[], at: number): number {
  if (place === 'before') return at;
  let next = at + 1;
  while (lines[next]?.line === line && lines[next]?.state === 'inserted') next++;
  return next;
}

function inserted(amendment: Amendment): AdoptedLine {
  const text = amendment.new ?? '';
  const change = { amendment, start: 0, end: text.length, old: '' };
  return {
    text,
    line: amendment.line,
    state: 'inserted',
    origins: Array.from({ length: text.length }, () => null),
    changes: [change],
  };
}

function struck(line: AdoptedLine, amendment: Amendment): AdoptedLine {
  const change = { amendment, start: 0, end: 0, old: line.text };
  return { ...line, text: '', state: 'struck', origins: [], changes: [...line.changes, change] };
}

function replaced(line: AdoptedLine, amendment: Amendment, start: number): AdoptedLine {
  const old = amendment.old ?? '';
  const added = amendment.new ?? '';
  const end = start + old.length;
  const origins = line.origins ?? Array.from({ length: line.text.length }, (_, i) => i);
  return {
    ...line,
    text: line.text.slice(0, start) + added + line.text.slice(end),
    origins: [...origins.slice(0, start), ...Array.from({ length: added.length }, () => null), ...origins.slice(end)],
    changes: [
      ...line.changes.map((change) => moved(change, start, end, added.length)),
      { amendment, start, end: start + added.length, old },
    ],
  };
}

/** Where an earlier change stands after words from `start` to `end` gave way to `length` others. */
function moved(change: LineChange, start: number, end: number, length: number): LineChange {
  const by = length - (end - start);
  if (change.end <= start) return change;
  if (change.start >= end) return { ...change, start: change.start + by, end: change.end + by };
  return { ...change, start: Math.min(change.start, start), end: Math.max(change.end, end) + by };
}
