import type { Lang } from '../../source/lang.ts';
import type { BlockView, Edition, HeadingView, ProseView, TableView } from '../../view/edition.ts';
import { element, type XmlElement } from '../xml.ts';
import type { Runs } from './inlines.ts';
import { PAGE } from './styles.ts';
import { paragraph, run, table, value } from './word.ts';
import { WORDS } from './words.ts';

/** The width of the type area, in twentieths of a point. */
export const MEASURE = PAGE.width - PAGE.inner - PAGE.outer;

/** The plan's text in order: chapters, sections and their blocks, in the edition's first language. */
export function body(edition: Edition, runs: Runs): XmlElement[] {
  const lang = edition.original;
  const called = calledNotes(edition);
  const blocks = (all: readonly BlockView[]): XmlElement[] => all.flatMap((one) => block(one, runs, lang, called));
  return edition.chapters.flatMap((chapter) => [
    heading(chapter.heading, runs, lang),
    ...blocks(chapter.blocks),
    ...chapter.sections.flatMap((section) => [heading(section.heading, runs, lang), ...blocks(section.blocks)]),
  ]);
}

function block(view: BlockView, runs: Runs, lang: Lang, called: ReadonlySet<string>): XmlElement[] {
  if (view.kind === 'heading') return [heading(view, runs, lang)];
  if (view.kind === 'table') return ruled(view, runs);
  // A note that is called for stands at the foot of a page; one that is not would be lost there.
  return view.form === 'footnote' && called.has(view.id) ? [] : [prose(view, runs, lang)];
}

function heading({ level, editorial, cells: [cell] }: HeadingView, runs: Runs, lang: Lang): XmlElement {
  const mark = editorial ? [run(WORDS.editorial[lang], { style: 'EditorialMark' })] : [];
  return paragraph(`Heading${Math.min(level, 3)}`, runs.of(cell?.inlines ?? []), mark);
}

function prose({ form, depth, marker, editorial, cells: [cell] }: ProseView, runs: Runs, lang: Lang): XmlElement {
  const words = runs.of(cell?.inlines ?? []);
  const mark = editorial ? [run(WORDS.editorial[lang], { style: 'EditorialMark' })] : [];
  if (form === 'paragraph' && depth === 0) return paragraph('BodyText', words, mark);
  if (form === 'footnote') return paragraph('FootnoteText', run(`${marker ?? ''} `), words, mark);
  // The plan's own numbers, not Word's: those would change when a department inserts an item.
  const left = 640 * Math.max(1, depth);
  const indent = element('w:ind', marker === null ? { 'w:left': left } : { 'w:left': left, 'w:hanging': 480 });
  return element(
    'w:p',
    {},
    element('w:pPr', {}, value('w:pStyle', 'ListParagraph'), indent),
    marker === null ? null : run(`${marker}\t`),
    words,
    mark,
  );
}

function ruled({ cells: [cell], align }: TableView, runs: Runs): XmlElement[] {
  const rows = cell?.rows ?? [];
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, () => Math.floor(MEASURE / columns));
  const set = rows.map((row, r) =>
    Array.from({ length: columns }, (_, c) => [
      aligned(paragraph(r === 0 ? 'TableHead' : 'TableText', runs.of(row[c] ?? [])), align[c] ?? null),
    ]),
  );
  // Two tables that touch would become one.
  return rows.length === 0 ? [] : [table(set, { widths, head: true }), paragraph('TableText')];
}

function aligned(one: XmlElement, align: 'left' | 'right' | 'center' | null): XmlElement {
  const [properties, ...content] = one.children;
  if (align === null || typeof properties !== 'object') return one;
  return {
    ...one,
    children: [{ ...properties, children: [...properties.children, value('w:jc', align)] }, ...content],
  };
}

/** Blocks of notes that the text calls for. */
function calledNotes(edition: Edition): ReadonlySet<string> {
  const called = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      if ('type' in value && value.type === 'footnote' && 'block' in value) called.add(String(value.block));
      Object.values(value).forEach(visit);
    }
  };
  visit(edition.chapters);
  return called;
}

/** Every prose block of the edition by its id. */
export function notesOf(edition: Edition): ReadonlyMap<string, ProseView> {
  const all = edition.chapters.flatMap((one) => [...one.blocks, ...one.sections.flatMap((section) => section.blocks)]);
  return new Map(
    all.flatMap((one) => (one.kind === 'prose' && one.form === 'footnote' ? [[one.id, one] as const] : [])),
  );
}
