import { textArtifact, type Artifact } from '../../render/artifact.ts';
import { LANG_TAGS } from '../../source/lang.ts';
import { element, indentedXml, type XmlElement, type XmlNode } from '../xml.ts';
import type { Piece } from './notation.ts';
import type { TranslationInput } from './format.ts';
import { codeMarkdown } from './notes.ts';
import type { Unit } from './unit.ts';

/** A translation memory, TMX 1.4b level 2: what is translated and not stale, a unit a block. */
export function writeTmx({ model, into, units, version }: TranslationInput): Artifact {
  const { plan } = model;
  const header = element('header', {
    creationtool: 'planc',
    creationtoolversion: version,
    segtype: 'paragraph',
    'o-tmf': 'planc',
    adminlang: 'en',
    srclang: LANG_TAGS[plan.original],
    datatype: 'x-planc',
  });
  const done = units.filter(({ state, target }) => target !== null && (state === 'draft' || state === 'reviewed'));
  const body = element(
    'body',
    {},
    done.map((unit) =>
      element(
        'tu',
        { tuid: unit.id },
        element('prop', { type: 'x-planc-status' }, unit.state),
        element('prop', { type: 'x-planc-file' }, unit.document.path),
        variant(LANG_TAGS[plan.original], unit.source, unit),
        variant(LANG_TAGS[into], unit.target ?? [], unit),
      ),
    ),
  );
  return textArtifact(`${plan.id}.${into}.tmx`, indentedXml(element('tmx', { version: '1.4' }, header, body)));
}

const variant = (lang: string, pieces: readonly Piece[], unit: Unit): XmlElement =>
  // The empty text keeps a segment on one line.
  element(
    'tuv',
    { 'xml:lang': lang },
    element(
      'seg',
      {},
      '',
      pieces.map((piece) => toNode(piece, unit)),
    ),
  );

/** `i` joins the two ends of a pair within a segment, `x` the same code in both languages. */
function toNode(piece: Piece, { codes }: Unit): XmlNode {
  if (piece.type === 'text') return piece.text;
  const { code: number } = piece;
  const code = codes.get(number) ?? { type: 'break' };
  const [before, after] = codeMarkdown(code);
  if (piece.type === 'open') return element('bpt', { i: number, x: number, type: code.type }, before);
  if (piece.type === 'close') return element('ept', { i: number }, after);
  return element('ph', { x: number, type: code.type }, before);
}
