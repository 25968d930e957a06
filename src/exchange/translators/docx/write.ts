import type { Artifact } from '../../../render/artifact.ts';
import { LANG_TAGS, type Lang, type Words } from '../../../source/lang.ts';
import { CONTENT, MAIN, paragraph, run, table, value } from '../../docx/word.ts';
import { officeDocument, RELATIONS } from '../../ooxml.ts';
import { element, type XmlElement } from '../../xml.ts';
import type { Piece } from '../notation.ts';
import type { TranslationInput } from '../format.ts';
import { notesOf } from '../notes.ts';
import { doubled, placeholder, WHITE_BRACKETS } from '../placeholders.ts';
import type { Unit } from '../unit.ts';

/** A Word document with a table: what a row is, the original, the translation. To be edited in the third column. */
export function writeDocx(input: TranslationInput): Artifact {
  const { model, into, units } = input;
  const { plan } = model;
  const head = [pairOf(plan.id, plan.original, into), COLUMNS.source[input.lang], COLUMNS.target[input.lang]];
  const rows = [
    head.map((text) => [paragraph('TableHead', run(text))]),
    ...units.map((unit) => [aboutUnit(unit, input), [words(unit.source)], [words(unit.target ?? [])]]),
  ];
  const section = element(
    'w:sectPr',
    {},
    element('w:pgSz', { 'w:w': 16_838, 'w:h': 11_906, 'w:orient': 'landscape' }),
    element('w:pgMar', {
      'w:top': 1000,
      'w:right': 1000,
      'w:bottom': 1000,
      'w:left': 1000,
      'w:header': 500,
      'w:footer': 500,
      'w:gutter': 0,
    }),
  );
  const root = element(
    'w:document',
    { 'xmlns:w': MAIN, 'xmlns:r': RELATIONS },
    element(
      'w:body',
      {},
      paragraph('Title', run(plan.title[input.lang] ?? plan.id)),
      INSTRUCTIONS.map((line) => paragraph('Normal', run(line[input.lang]))),
      table(rows, { widths: [2838, 6000, 6000], head: true }),
      paragraph('Normal'),
      section,
    ),
  );
  const bytes = officeDocument(
    [
      {
        path: 'word/document.xml',
        type: `${CONTENT}.document.main+xml`,
        root,
        relations: [{ kind: 'styles', target: 'styles.xml' }],
      },
      { path: 'word/styles.xml', type: `${CONTENT}.styles+xml`, root: styles() },
    ],
    { title: head[0] ?? '', description: plan.note[plan.original] ?? '', date: plan.date },
  );
  return { path: `${plan.id}.${into}.docx`, bytes };
}

/** By which an import knows what the table is; the first cell of its first row. */
const pairOf = (plan: string, from: Lang, into: Lang): string => `${plan} ${LANG_TAGS[from]} → ${LANG_TAGS[into]}`;
export const PAIR_PATTERN = /^(\S+) ([A-Za-z]{2,3}(?:-\w+)*) → ([A-Za-z]{2,3}(?:-\w+)*)$/;

const COLUMNS: Readonly<Record<'source' | 'target', Words>> = {
  source: { zh: '原文（请勿修改）', en: 'Original (do not change)' },
  target: { zh: '译文（在这一栏修改）', en: 'Translation (edit here)' },
};

const INSTRUCTIONS: readonly Words[] = [
  {
    zh: '只修改第三栏。不要合并或拆分单元格，不要改动第一栏。可以使用修订：导入时视同全部接受。批注不会导入。',
    en: 'Edit the third column alone. Do not merge or split cells, and leave the first column as it is. Changes may be tracked: they count as accepted. Comments are not taken over.',
  },
  {
    zh: '⟦1⟧…⟦/1⟧ 标出目标、链接或着重的文字，⟦2/⟧ 代表脚注等：可以随译文移动，但每个都要保留一次。第一栏写着各编号代表什么。',
    en: '⟦1⟧…⟦/1⟧ enclose the words of a goal, a link or emphasis; ⟦2/⟧ stands for a footnote and the like. Move them with the words, and keep each once. The first column says what the numbers stand for.',
  },
];

function aboutUnit(unit: Unit, { model, into, lang, previous }: TranslationInput): XmlElement[] {
  const before = previous(unit);
  const notes = notesOf(unit, model, into, lang).map(({ text }) => text);
  return [
    paragraph('TableText', run(unit.id)),
    ...[unit.version, ...notes, ...(before === null ? [] : [PREVIOUS[lang] + before])].map((line) =>
      paragraph('Small', run(line)),
    ),
  ];
}

const PREVIOUS: Words = { zh: '译文所依据的原文：', en: 'Translated from: ' };

function words(pieces: readonly Piece[]): XmlElement {
  const runs = pieces.map((piece) =>
    piece.type === 'text'
      ? run(doubled(piece.text, WHITE_BRACKETS))
      : run(placeholder(piece, WHITE_BRACKETS), { style: 'Mark' }),
  );
  return paragraph('TableText', runs);
}

/** Sizes in half points. Marks are coloured and not checked for spelling. */
function styles(): XmlElement {
  const style = (id: string, name: string, size: number, ...looks: readonly XmlElement[]): XmlElement =>
    element(
      'w:style',
      { 'w:type': 'paragraph', 'w:styleId': id, ...(id === 'Normal' ? { 'w:default': 1 } : {}) },
      value('w:name', name),
      element('w:rPr', {}, looks, value('w:sz', size), value('w:szCs', size)),
    );
  return element(
    'w:styles',
    { 'xmlns:w': MAIN },
    element(
      'w:docDefaults',
      {},
      element(
        'w:rPrDefault',
        {},
        element(
          'w:rPr',
          {},
          element('w:rFonts', FONTS),
          element('w:lang', { 'w:val': 'en-GB', 'w:eastAsia': 'zh-CN' }),
        ),
      ),
    ),
    style('Normal', 'Normal', 21),
    style('Title', 'Title', 32, element('w:b')),
    style('TableText', 'Table Text', 21),
    style('TableHead', 'Table Head', 21, element('w:b')),
    style('Small', 'Small', 15, value('w:color', '5C636B')),
    element(
      'w:style',
      { 'w:type': 'character', 'w:styleId': 'Mark' },
      value('w:name', 'Mark'),
      element('w:rPr', {}, element('w:noProof'), value('w:color', 'B0348B')),
    ),
  );
}

const FONTS = { 'w:ascii': 'Calibri', 'w:hAnsi': 'Calibri', 'w:eastAsia': 'SimSun', 'w:cs': 'Calibri' };
