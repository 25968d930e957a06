import { fingerprint } from '../../model/fingerprint.ts';
import type { Model } from '../../model/model.ts';
import { forbiddenCharacters } from '../../parse/problems/forbidden-character.ts';
import type { Diagnostic } from '../../problem/diagnostic.ts';
import { LANG_TAGS, type Lang } from '../../source/lang.ts';
import { createSource } from '../../source/source.ts';
import { span } from '../../source/span.ts';
import type { WordingContent } from '../../edit/wording.ts';
import { isEmpty, normalized, plainWords, samePieces } from './coded.ts';
import { decode, partsTable } from './codes.ts';
import type { Piece } from './notation.ts';
import type { Reading, ReturnedUnit } from './format.ts';
import { otherLanguages } from './problems/file.ts';
import { crossedMarks, doubledMark, lostMark, unknownMark } from './problems/marks.ts';
import {
  duplicateUnit,
  editedOriginal,
  otherOriginal,
  overtaken,
  unfinished,
  unknownUnit,
  unsafeCharacter,
} from './problems/unit.ts';
import type { Unit } from './unit.ts';

/** What is to be done with one unit that came back. */
export type Judgement =
  | { readonly type: 'take'; readonly unit: Unit; readonly returned: ReturnedUnit; readonly content: WordingContent }
  | { readonly type: 'unchanged' | 'empty'; readonly unit: Unit }
  | { readonly type: 'refuse'; readonly id: string | null; readonly why: readonly Diagnostic[] };

export interface Verdicts {
  readonly judgements: readonly Judgement[];
  /** What is said of units that are taken all the same. */
  readonly warnings: readonly Diagnostic[];
}

/** Why nothing of a file is taken over; `null` where its units are to be looked at one by one. */
export function refusalOf({ refusal, source, languages }: Reading, { plan }: Model, into: Lang): Diagnostic | null {
  if (refusal) return refusal;
  const { from, to } = languages;
  const primary = (tag: string | null): string => (tag ?? '').toLowerCase().split(/[-_]/)[0] ?? '';
  if (primary(from) === plan.original && primary(to) === into) return null;
  return otherLanguages.at(span(source.path, 0, 0), {
    from: from ?? '?',
    to: to ?? '?',
    wantedFrom: LANG_TAGS[plan.original],
    wantedTo: LANG_TAGS[into],
  });
}

/** Each unit by itself, so that what is wrong with one holds up no other. */
export function judge(reading: Reading, units: readonly Unit[]): Verdicts {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const counts = new Map<string, number>();
  for (const { id } of reading.units) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  const warnings: Diagnostic[] = [];
  const judgements = reading.units.map((returned): Judgement => {
    const { id } = returned;
    const unit = id === null ? undefined : byId.get(id);
    const isOnly = id === null || counts.get(id) === 1;
    const judgement = isOnly ? judgeUnit(returned, unit) : refuse(id, duplicateUnit.at(returned.span, { unit: id }));
    if (judgement.type === 'take' && unit && hasOtherOriginal(returned, unit))
      warnings.push(editedOriginal.at(returned.span, { unit: unit.id }));
    return judgement;
  });
  return { judgements, warnings };
}

const refuse = (id: string | null, ...why: readonly Diagnostic[]): Judgement => ({ type: 'refuse', id, why });

function judgeUnit(returned: ReturnedUnit, unit: Unit | undefined): Judgement {
  const { id, faults, span: place, version } = returned;
  if (faults.length > 0) return refuse(id, ...faults);
  if (!unit) return refuse(id, unknownUnit.at(place, { unit: id ?? '?' }));
  const target = returned.target && withoutGivenSpace(returned.target, unit);
  if (!target || isEmpty(target)) return { type: 'empty', unit };
  if (unit.target && samePieces(target, unit.target)) return { type: 'unchanged', unit };
  if (version !== unit.version) return refuse(id, wrongVersion(returned, unit));
  if (returned.unfinished) return refuse(id, unfinished.at(place, { unit: unit.id }));
  const pieces = normalized(target);
  const why = [...faultsOfMarks(pieces, returned, unit), ...faultsOfCharacters(pieces, returned, unit)];
  if (why.length > 0) return refuse(id, ...why);
  const content = decode(pieces, unit.codes, unit.kind === 'table');
  if (!content || !isTableWhole(pieces, unit))
    return refuse(id, crossedMarks.at(place, { unit: unit.id, marks: shown(pieces.flatMap(codeOf)) }));
  return { type: 'take', unit, returned, content };
}

/** White space at the ends of a table’s cells is the tool’s. */
function withoutGivenSpace(pieces: readonly Piece[], { codes }: Unit): readonly Piece[] {
  const isGap = (piece: Piece | undefined): boolean => {
    const code = piece && piece.type === 'alone' ? codes.get(piece.code) : undefined;
    return code !== undefined && partsTable(code);
  };
  return normalized(pieces).map((piece, i, all) => {
    if (piece.type !== 'text') return piece;
    const text = isGap(all[i - 1]) ? piece.text.trimStart() : piece.text;
    return { ...piece, text: isGap(all[i + 1]) ? text.trimEnd() : text };
  });
}

function wrongVersion({ version, span: place }: ReturnedUnit, unit: Unit): Diagnostic {
  const expected = fingerprint(unit.block.original.text);
  const found = version?.slice(0, expected.length) ?? '?';
  return found === expected
    ? overtaken.at(place, { unit: unit.id })
    : otherOriginal.at(place, { unit: unit.id, found, expected });
}

/**
 * Every mark once: those of the translation as it went out, or those of the original. Whether the goals agree with the
 * original’s is for `planc check` to say, as with a translation written by hand.
 */
function faultsOfMarks(pieces: readonly Piece[], { span: place }: ReturnedUnit, unit: Unit): Diagnostic[] {
  const begun = pieces.flatMap((piece) => (piece.type === 'open' || piece.type === 'alone' ? [piece.code] : []));
  const ended = pieces.flatMap((piece) => (piece.type === 'close' || piece.type === 'alone' ? [piece.code] : []));
  const all = [...new Set([...begun, ...ended])];
  const unknown = all.filter((code) => !unit.codes.has(code));
  const doubled = all.filter((code) => isTwice(begun, code) || isTwice(ended, code));
  const lost = missingFrom(unit.target ?? unit.source, begun, ended);
  const isAsOriginal = missingFrom(unit.source, begun, ended).length === 0;
  const say = (problem: typeof lostMark | typeof doubledMark | typeof unknownMark, codes: readonly string[]) =>
    codes.length === 0 ? [] : [problem.at(place, { unit: unit.id, marks: shown(codes) })];
  return [...say(unknownMark, unknown), ...say(doubledMark, doubled), ...(isAsOriginal ? [] : say(lostMark, lost))];
}

const isTwice = (codes: readonly string[], code: string): boolean => codes.indexOf(code) !== codes.lastIndexOf(code);

function missingFrom(wanted: readonly Piece[], begun: readonly string[], ended: readonly string[]): string[] {
  const codes = [...new Set(wanted.flatMap(codeOf))];
  return codes.filter((code) => !begun.includes(code) || !ended.includes(code));
}

const codeOf = (piece: Piece): string[] => (piece.type === 'text' ? [] : [piece.code]);
const shown = (codes: readonly string[]): string => [...new Set(codes)].slice(0, 12).join(', ');

/** The cells of a table stand in the order of the translation as it went out, or of the original. */
function isTableWhole(pieces: readonly Piece[], { codes, source, target }: Unit): boolean {
  const gaps = (of: readonly Piece[]): string =>
    of
      .flatMap(codeOf)
      .filter((number) => partsTable(codes.get(number) ?? { type: 'break' }))
      .join();
  return gaps(pieces) === gaps(source) || (target !== null && gaps(pieces) === gaps(target));
}

function faultsOfCharacters(pieces: readonly Piece[], { span: place }: ReturnedUnit, unit: Unit): Diagnostic[] {
  const words = createSource(place.file, ` ${plainWords(pieces, unit.codes)}`);
  const [first] = forbiddenCharacters(words);
  return first ? [unsafeCharacter.at(place, { unit: unit.id, character: String(first.args['code']) })] : [];
}

function hasOtherOriginal({ source }: ReturnedUnit, { block, codes }: Unit): boolean {
  return source !== null && fingerprint(plainWords(source, codes)) !== fingerprint(block.original.text);
}
