import { textArtifact, type Artifact } from '../../../render/artifact.ts';
import { LANG_TAGS } from '../../../source/lang.ts';
import type { Piece } from '../notation.ts';
import type { TranslationInput } from '../format.ts';
import { notesOf } from '../notes.ts';
import { BRACES, doubled, withPlaceholders } from '../placeholders.ts';
import type { Unit } from '../unit.ts';

/** A PO file of GNU gettext: an entry a block, its id and version as context; stale ones are fuzzy. */
export function writePo(input: TranslationInput): Artifact {
  const { model, into, units, version } = input;
  const { plan } = model;
  const header = [
    `Project-Id-Version: ${plan.id} ${plan.version}`,
    `PO-Revision-Date: ${plan.date} 00:00+0000`,
    `Last-Translator: ${plan.id}`,
    `Language-Team: ${plan.id}`,
    `Language: ${LANG_TAGS[into].replace('-', '_')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    `X-Source-Language: ${LANG_TAGS[plan.original]}`,
    `X-Generator: planc ${version}`,
  ];
  const head = ['msgid ""', 'msgstr ""', ...header.map((line) => quoted(`${line}\n`))].join('\n');
  const entries = units.map((unit) => entry(unit, input));
  return textArtifact(`${plan.id}.${into}.po`, `${[head, ...entries].join('\n\n')}\n`);
}

function entry(unit: Unit, { model, into, lang, previous }: TranslationInput): string {
  const before = previous(unit);
  return [
    ...notesOf(unit, model, into, lang).map(({ category, text }) => `#. ${category}: ${oneLine(text)}`),
    `#: ${unit.document.path.replace(/\s/g, '_')}#${unit.id}`,
    ...(unit.state === 'stale' ? ['#, fuzzy'] : []),
    ...(before === null ? [] : [`#| msgid ${quoted(doubled(before, BRACES))}`]),
    `msgctxt ${quoted(`${unit.id} ${unit.version}`)}`,
    `msgid ${quoted(text(unit.source))}`,
    `msgstr ${quoted(text(unit.target ?? []))}`,
  ].join('\n');
}

const text = (pieces: readonly Piece[]): string => withPlaceholders(pieces, BRACES);
const oneLine = (words: string): string => words.replace(/\s+/g, ' ');

function quoted(words: string): string {
  const escaped = words.replace(/[\\"]/g, '\\$&').replace(/[\n\r\t]/g, (character) => ESCAPES[character] ?? '');
  return `"${escaped}"`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
