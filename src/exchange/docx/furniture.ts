import type { Lang } from '../../source/lang.ts';
import type { Edition } from '../../view/edition.ts';
import { RELATIONS } from '../ooxml.ts';
import { element, type XmlElement, type XmlNode } from '../xml.ts';
import { notesOf } from './blocks.ts';
import type { Runs } from './inlines.ts';
import { PAGE } from './styles.ts';
import { MAIN, paragraph, run, value } from './word.ts';

/** What stands around the text: heads, folios, footnotes, and the page itself. */

/** Ids of the parts in `word/_rels/document.xml.rels`, in the order of `RELATED`. */
export const RELATED = [
  { kind: 'styles', target: 'styles.xml' },
  { kind: 'settings', target: 'settings.xml' },
  { kind: 'footnotes', target: 'footnotes.xml' },
  { kind: 'header', target: 'header1.xml' },
  { kind: 'footer', target: 'footer1.xml' },
  { kind: 'footer', target: 'footer2.xml' },
] as const;

const idOf = (target: string): string => `rId${RELATED.findIndex((one) => one.target === target) + 1}`;

/** The page of GB/T 9704, odd and even alike but for the folio; the binding edge is the left. */
export function pageProperties(): XmlElement {
  const reference = (name: string, type: string, target: string): XmlElement =>
    element(name, { 'w:type': type, 'r:id': idOf(target) });
  return element(
    'w:sectPr',
    {},
    reference('w:headerReference', 'default', 'header1.xml'),
    reference('w:headerReference', 'even', 'header1.xml'),
    reference('w:footerReference', 'default', 'footer1.xml'),
    reference('w:footerReference', 'even', 'footer2.xml'),
    element('w:pgSz', { 'w:w': PAGE.width, 'w:h': PAGE.height }),
    element('w:pgMar', {
      'w:top': PAGE.top,
      'w:right': PAGE.outer,
      'w:bottom': PAGE.bottom,
      'w:left': PAGE.inner,
      'w:header': 1000,
      'w:footer': 1000,
      'w:gutter': 0,
    }),
  );
}

/** The head of every page says what edition this is. */
export function header(note: string | null): XmlElement {
  return element('w:hdr', { 'xmlns:w': MAIN }, paragraph('Header', note === null ? null : run(note)));
}

/** — 1 —, at the outer edge. */
export function footer(side: 'odd' | 'even'): XmlElement {
  const field = element('w:fldSimple', { 'w:instr': ' PAGE ' }, run('1'));
  const style = side === 'odd' ? 'FolioOdd' : 'FolioEven';
  return element('w:ftr', { 'xmlns:w': MAIN }, paragraph(style, run('— '), field, run(' —')));
}

export function settings(lang: Lang): XmlElement {
  const setting = (name: string, val: string | number): XmlElement =>
    element('w:compatSetting', { 'w:name': name, 'w:uri': 'http://schemas.microsoft.com/office/word', 'w:val': val });
  const note = (id: number): XmlElement => element('w:footnote', { 'w:id': id });
  return element(
    'w:settings',
    { 'xmlns:w': MAIN },
    element('w:evenAndOddHeaders'),
    value('w:characterSpacingControl', 'compressPunctuation'),
    element('w:footnotePr', {}, note(-1), note(0)),
    element('w:compat', {}, setting('compatibilityMode', 15)),
    element('w:themeFontLang', { 'w:val': lang === 'zh' ? 'en-US' : 'en-GB', 'w:eastAsia': 'zh-CN' }),
  );
}

/** The notes that were called for, after the two rules that Word wants first. */
export function footnotes(edition: Edition, called: readonly string[], runs: Runs): XmlElement {
  const rule = (id: number, type: string, name: string): XmlElement =>
    element('w:footnote', { 'w:type': type, 'w:id': id }, element('w:p', {}, element('w:r', {}, element(name))));
  const notes = notesOf(edition);
  const number = element(
    'w:r',
    {},
    element('w:rPr', {}, value('w:rStyle', 'FootnoteReference')),
    element('w:footnoteRef'),
  );
  const note = (block: string, i: number): XmlElement => {
    const words: XmlNode[] = runs.of(notes.get(block)?.cells[0]?.inlines ?? []);
    return element('w:footnote', { 'w:id': i + 1 }, paragraph('FootnoteText', number, run(' '), words));
  };
  return element(
    'w:footnotes',
    { 'xmlns:w': MAIN, 'xmlns:r': RELATIONS },
    rule(-1, 'separator', 'w:separator'),
    rule(0, 'continuationSeparator', 'w:continuationSeparator'),
    called.map(note),
  );
}
