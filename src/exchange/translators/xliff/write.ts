import type { TranslationState } from '../../../model/translation.ts';
import { textArtifact, type Artifact } from '../../../render/artifact.ts';
import { LANG_TAGS } from '../../../source/lang.ts';
import { element, indentedXml, type XmlElement, type XmlNode } from '../../xml.ts';
import type { Code, Piece } from '../notation.ts';
import type { TranslationInput } from '../format.ts';
import { codeMarkdown, codeWords, notesOf } from '../notes.ts';
import type { Unit } from '../unit.ts';

export const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';

/** XLIFF 2.1, core alone: a `file` a document of the original, a `unit` a block, its markup as inline codes. */
export function writeXliff(input: TranslationInput): Artifact {
  const { model, into, units, version } = input;
  const { plan } = model;
  const documents = [...new Set(units.map(({ document }) => document))];
  const root = element(
    'xliff',
    { xmlns: NAMESPACE, version: '2.1', srcLang: LANG_TAGS[plan.original], trgLang: LANG_TAGS[into] },
    documents.map((document, i) =>
      element(
        'file',
        { id: `f${i + 1}`, original: document.path },
        notes([{ category: 'plan', text: `${plan.id} ${plan.version}, planc ${version}` }]),
        units.filter((unit) => unit.document === document).map((unit) => toUnit(unit, input)),
      ),
    ),
  );
  return textArtifact(`${plan.id}.${into}.xlf`, indentedXml(root));
}

const STATES: Readonly<Record<TranslationState, { readonly state: string; readonly subState: string | null }>> = {
  missing: { state: 'initial', subState: null },
  stale: { state: 'initial', subState: 'planc:stale' },
  draft: { state: 'translated', subState: null },
  reviewed: { state: 'reviewed', subState: null },
};

function toUnit(unit: Unit, { model, into, lang, previous }: TranslationInput): XmlElement {
  const before = previous(unit);
  const told = [
    ...notesOf(unit, model, into, lang),
    ...(before === null ? [] : [{ category: 'previous-original', text: before }]),
  ];
  const data = [...unit.codes].flatMap(([number, code]) =>
    codeMarkdown(code).flatMap((markdown, i) =>
      markdown === '' ? [] : [element('data', { id: dataId(number, i) }, markdown)],
    ),
  );
  return element(
    'unit',
    { id: unit.id, name: unit.version, type: `planc:${unit.kind}`, 'xml:space': 'preserve' },
    notes(told),
    data.length === 0 ? null : element('originalData', {}, data),
    element(
      'segment',
      { ...STATES[unit.state] },
      inline('source', unit.source, unit),
      unit.target ? inline('target', unit.target, unit) : null,
    ),
  );
}

const notes = (all: readonly { readonly category: string; readonly text: string }[]): XmlElement =>
  element(
    'notes',
    {},
    all.map(({ category, text }) => element('note', { category }, text)),
  );

const dataId = (number: string, i: number): string => `d${number}-${i + 1}`;

/** An element with words, printed on one line however few of them stand outside codes: hence the empty text. */
function inline(name: string, pieces: readonly Piece[], unit: Unit): XmlElement {
  const stack: { name: string; attributes: XmlElement['attributes']; children: XmlNode[] }[] = [
    { name, attributes: {}, children: [''] },
  ];
  for (const piece of pieces) {
    const children = stack.at(-1)?.children;
    if (piece.type === 'text') children?.push(piece.text);
    else if (piece.type === 'alone') children?.push(element('ph', attributesOf(piece.code, unit, false)));
    else if (piece.type === 'open')
      stack.push({ name: 'pc', attributes: attributesOf(piece.code, unit, true), children: [''] });
    else {
      const done = stack.pop();
      if (done) stack.at(-1)?.children.push(element(done.name, done.attributes, done.children));
    }
  }
  return element(name, {}, stack[0]?.children ?? []);
}

function attributesOf(number: string, unit: Unit, isPaired: boolean): XmlElement['attributes'] {
  const code = unit.codes.get(number) ?? { type: 'break' };
  const { lang } = unit.block.original;
  const isKept = !unit.target || unit.target.some((piece) => piece.type !== 'text' && piece.code === number);
  const shown = codeWords(code, lang);
  const own = isPaired
    ? { dataRefStart: dataId(number, 0), dataRefEnd: dataId(number, 1), dispStart: shown }
    : { dataRef: dataId(number, 0), disp: shown };
  return { id: number, ...TYPES[code.type], canCopy: 'no', canDelete: isKept ? 'no' : 'yes', ...own };
}

/** The values of `type` and `subType` in XLIFF 2.1; `xlf:` is the standard’s own prefix. */
const TYPES: Readonly<Record<Code['type'], { readonly type: string; readonly subType: string }>> = {
  strong: { type: 'fmt', subType: 'xlf:b' },
  emphasis: { type: 'fmt', subType: 'xlf:i' },
  break: { type: 'fmt', subType: 'xlf:lb' },
  link: { type: 'link', subType: 'planc:link' },
  goal: { type: 'other', subType: 'planc:goal' },
  code: { type: 'other', subType: 'planc:code' },
  footnote: { type: 'other', subType: 'planc:footnote' },
  cell: { type: 'other', subType: 'planc:cell' },
  row: { type: 'other', subType: 'planc:row' },
};
