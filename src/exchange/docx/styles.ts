import type { Lang } from '../../source/lang.ts';
import { element, type XmlElement } from '../xml.ts';
import { MAIN, value } from './word.ts';

/** Faces that Word has where it is used in Chinese offices; elsewhere it takes its own nearest. */
const FACES = { fangSong: 'FangSong', song: 'SimSun', hei: 'SimHei', kai: 'KaiTi', latin: 'Times New Roman' } as const;

/** Lengths in twentieths of a point: the page of GB/T 9704-2012, 22 lines of 28 characters in 156 × 225 mm. */
export const PAGE = {
  width: 11_906,
  height: 16_838,
  top: 2098,
  bottom: 1984,
  inner: 1588,
  outer: 1474,
  line: 580,
} as const;

interface Style {
  readonly id: string;
  /** Word’s own name: by it Word knows headings and footnotes. */
  readonly name: string;
  readonly face?: string;
  /** In half points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly align?: 'center' | 'both' | 'left' | 'right';
  /** Two characters at the first line. */
  readonly indented?: boolean;
  /** Space before and after, and the line’s height; all in twentieths of a point. */
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly left?: number;
  /** The level in the outline, from 0. */
  readonly outline?: number;
}

/** 3号 is 16 pt, 2号 22 pt, 4号 14 pt, 五号 10.5 pt, 小五 9 pt. */
const PARAGRAPHS: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    face: FACES.song,
    size: 52,
    bold: true,
    align: 'center',
    before: 2400,
    after: 600,
    line: 780,
  },
  { id: 'Subtitle', name: 'Subtitle', face: FACES.hei, size: 32, colour: '1F3F66', align: 'center', after: 600 },
  { id: 'Imprint', name: 'Imprint', face: FACES.song, size: 21, align: 'left', line: 320, after: 60 },
  {
    id: 'Heading1',
    name: 'heading 1',
    face: FACES.song,
    size: 44,
    bold: true,
    align: 'center',
    before: 580,
    after: 580,
    outline: 0,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    face: FACES.hei,
    size: 32,
    align: 'center',
    before: 290,
    after: 290,
    outline: 1,
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    face: FACES.kai,
    size: 32,
    bold: true,
    align: 'left',
    indented: true,
    outline: 2,
  },
  { id: 'BodyText', name: 'Body Text', indented: true, align: 'both' },
  { id: 'ListParagraph', name: 'List Paragraph', align: 'both', left: 640 },
  { id: 'TableText', name: 'Table Text', face: FACES.song, size: 21, align: 'left', line: 320 },
  { id: 'TableHead', name: 'Table Head', face: FACES.hei, size: 21, align: 'left', line: 320 },
  { id: 'FootnoteText', name: 'footnote text', face: FACES.song, size: 18, align: 'both', line: 280 },
  { id: 'Header', name: 'header', face: FACES.song, size: 18, colour: '5C636B', align: 'center', line: 280 },
  { id: 'FolioOdd', name: 'Folio Odd', face: FACES.song, size: 28, align: 'right' },
  { id: 'FolioEven', name: 'Folio Even', face: FACES.song, size: 28, align: 'left' },
];

export function styles(lang: Lang): XmlElement {
  return element(
    'w:styles',
    { 'xmlns:w': MAIN },
    defaults(lang),
    element('w:style', { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' }, value('w:name', 'Normal')),
    PARAGRAPHS.map(paragraphStyle),
    characterStyle('FootnoteReference', 'footnote reference', value('w:vertAlign', 'superscript')),
    characterStyle('Strong', 'Strong', element('w:b')),
    characterStyle('Emphasis', 'Emphasis', element('w:rFonts', { 'w:eastAsia': FACES.kai }), element('w:i')),
    characterStyle('Code', 'Code', element('w:rFonts', { 'w:ascii': 'Consolas', 'w:hAnsi': 'Consolas' })),
    characterStyle('EditorialMark', 'Editorial Mark', value('w:color', '5C636B'), value('w:sz', 18)),
    characterStyle('Goal', 'Goal', element('w:u', { 'w:val': 'single', 'w:color': '8FA3BA' })),
    characterStyle('Amended', 'Amended', element('w:u', { 'w:val': 'dotted', 'w:color': '8A4B08' })),
    characterStyle('Hyperlink', 'Hyperlink', value('w:color', '1F3F66')),
  );
}

function defaults(lang: Lang): XmlElement {
  const fonts = { 'w:ascii': FACES.latin, 'w:hAnsi': FACES.latin, 'w:cs': FACES.latin, 'w:eastAsia': FACES.fangSong };
  const languages = { 'w:val': lang === 'zh' ? 'en-US' : 'en-GB', 'w:eastAsia': 'zh-CN' };
  return element(
    'w:docDefaults',
    {},
    element(
      'w:rPrDefault',
      {},
      element(
        'w:rPr',
        {},
        element('w:rFonts', fonts),
        value('w:sz', 32),
        value('w:szCs', 32),
        element('w:lang', languages),
      ),
    ),
    element(
      'w:pPrDefault',
      {},
      element('w:pPr', {}, element('w:spacing', { 'w:after': 0, 'w:line': PAGE.line, 'w:lineRule': 'exact' })),
    ),
  );
}

function paragraphStyle(style: Style): XmlElement {
  const { id, name, align, before = 0, after = 0, line = PAGE.line, outline, left, indented } = style;
  const isHeading = outline !== undefined;
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    value('w:name', name),
    value('w:basedOn', 'Normal'),
    ...(isHeading ? [value('w:next', 'BodyText')] : []),
    element('w:qFormat'),
    element(
      'w:pPr',
      {},
      isHeading ? [element('w:keepNext'), element('w:keepLines')] : null,
      element('w:spacing', {
        'w:before': before,
        'w:after': after,
        'w:line': line,
        'w:lineRule': outline === 0 || id === 'Title' ? 'atLeast' : 'exact',
      }),
      indented
        ? element('w:ind', { 'w:firstLineChars': 200, 'w:firstLine': 640 })
        : left
          ? element('w:ind', { 'w:left': left })
          : null,
      align ? value('w:jc', align) : null,
      isHeading ? value('w:outlineLvl', outline) : null,
    ),
    letters(style),
  );
}

function letters({ face, size, bold, colour }: Style): XmlElement | null {
  const parts = [
    ...(face ? [element('w:rFonts', { 'w:eastAsia': face })] : []),
    ...(bold ? [element('w:b')] : []),
    ...(colour ? [value('w:color', colour)] : []),
    ...(size ? [value('w:sz', size), value('w:szCs', size)] : []),
  ];
  return parts.length === 0 ? null : element('w:rPr', {}, parts);
}

function characterStyle(id: string, name: string, ...parts: readonly XmlElement[]): XmlElement {
  return element(
    'w:style',
    { 'w:type': 'character', 'w:styleId': id },
    value('w:name', name),
    element('w:rPr', {}, parts),
  );
}
