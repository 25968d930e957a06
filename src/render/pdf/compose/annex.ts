import type { Lang, Phrase } from '../../../source/lang.ts';
import type { BlockView, GoalView, ProvenanceView } from '../../../view/edition.ts';
import type { LineBox } from '../paginate/row.ts';
import type { Style } from '../theme.ts';
import type { Mark, Run } from '../typeset/run.ts';
import { WORDS } from '../words.ts';
import { allBlocks } from './all-blocks.ts';
import { editorialMark, plainRun } from './cell.ts';
import { row, type Node, type PdfRow } from './content.ts';
import { isParallel, PLAN_FILE, styleOf, type Context } from './context.ts';
import { gridRows, GUTTER, type GridCell, type GridRow } from './grid.ts';
import { plainText } from './inlines.ts';
import { textLines } from './lines.ts';
import { partHeading, partSubheading, titleIn } from './part.ts';
import { blockDestination, DOCUMENT, goalDestination, partDestination } from './place.ts';
import { sharedMarks } from './shared-marks.ts';

type PageOf = (destination: string) => string;

const PATH: readonly Node[] = [DOCUMENT, { key: 'annex', type: 'Sect' }];

/** The goals as tables: those with a target that the plan puts in figures, then all of them by chapter. */
export function annexRows(context: Context, pageOf: PageOf): PdfRow[] {
  const { goals } = context.edition;
  if (goals.length === 0) return [];
  const part = {
    key: 'annex',
    words: WORDS.annex,
    destinations: [partDestination('annex')],
    outline: true,
    newPage: true,
  };
  const blocks = new Map(allBlocks(context.edition).map((block) => [block.id, block]));
  const quantified = goals.filter(({ target }) => target !== null && target.figure[context.edition.original] !== null);
  return [
    ...partHeading(context, part, PATH),
    ...noteRows(context),
    ...(quantified.length === 0 ? [] : targetRows(context, quantified, blocks, pageOf)),
    ...registerRows(context, blocks, pageOf),
  ];
}

function noteRows(context: Context): PdfRow[] {
  return context.edition.languages.map((lang) => {
    const style: Style = { ...styleOf(context, lang, 'small'), align: 'left', colour: 'muted' };
    const width = context.layout.page.measure;
    const lines = textLines([[plainRun(context, WORDS.annexNote[lang], style)]], { lang, style, width });
    return row(
      [{ x: 0, width, lines, content: { lang, path: [...PATH, { key: `annex note ${lang}`, type: 'P', lang }] } }],
      { keep: true },
    );
  });
}

function targetRows(
  context: Context,
  goals: readonly GoalView[],
  blocks: ReadonlyMap<string, BlockView>,
  pageOf: PageOf,
): PdfRow[] {
  const grid = { key: 'targets', widths: widths(context, [0.42, 0.24, 0.27, 0.07]), x: 0, path: PATH };
  const head = headRow(context, [WORDS.goal, WORDS.target, WORDS.lead, WORDS.page]);
  const rows = goals.map((goal): GridRow => {
    const destination = blockDestination(goal.blocks[0] ?? '');
    return {
      key: goal.id,
      isHead: false,
      cells: [
        phraseCell(context, goal.statement, {
          span: spanOf(goal, blocks),
          link: { to: goalDestination(goal.id), label: goal.id },
        }),
        phraseCell(context, goal.target?.words ?? NO_WORDS, { provenance: goal.target?.provenance ?? 'stated' }),
        leadCell(context, goal),
        pageCell(context, destination, pageOf),
      ],
    };
  });
  return [partSubheading(context, 'targets', 2, WORDS.quantified, PATH), ...gridRows(grid, [head, ...rows])];
}

function registerRows(context: Context, blocks: ReadonlyMap<string, BlockView>, pageOf: PageOf): PdfRow[] {
  const grid = { widths: widths(context, [0.42, 0.27, 0.24, 0.07]), x: 0, path: PATH };
  const head = headRow(context, [WORDS.goal, WORDS.lead, WORDS.id, WORDS.page]);
  const shared = sharedMarks(context.edition);
  const heading = partSubheading(context, 'register', 2, WORDS.register, PATH);
  const chapters = context.edition.chapters.flatMap((chapter) => {
    const goals = context.edition.goals.filter((goal) => goal.chapter === chapter.id);
    if (goals.length === 0) return [];
    const rows = goals.map((goal, i): GridRow => ({
      key: goal.id,
      isHead: false,
      content: { destinations: [goalDestination(goal.id)] },
      cells: [
        phraseCell(context, goal.statement, { span: spanOf(goal, blocks) }),
        leadCell(context, goal),
        idCell(context, goal, elsewhere(shared.get(goal.id) ?? [], goals.slice(i + 1))),
        pageCell(context, blockDestination(goal.blocks[0] ?? ''), pageOf),
      ],
    }));
    return [
      partSubheading(context, `register ${chapter.id}`, 3, titles(chapter.heading.cells), PATH),
      ...gridRows({ ...grid, key: `register ${chapter.id}` }, [head, ...rows]),
    ];
  });
  return [heading, ...chapters];
}

const NO_WORDS: Phrase = { zh: null, en: null };

function titles(cells: readonly { readonly lang: Lang; readonly inlines: Parameters<typeof plainText>[0] }[]): Phrase {
  const of = (lang: Lang): string | null => {
    const cell = cells.find((candidate) => candidate.lang === lang);
    return cell === undefined ? null : plainText(cell.inlines);
  };
  return { zh: of('zh'), en: of('en') };
}

function spanOf(goal: GoalView, blocks: ReadonlyMap<string, BlockView>) {
  return blocks.get(goal.blocks[0] ?? '')?.span ?? PLAN_FILE;
}

function widths(context: Context, shares: readonly number[]): number[] {
  const room = context.layout.page.measure - GUTTER * (shares.length - 1);
  return shares.map((share) => share * room);
}

function headRow(context: Context, words: readonly { readonly zh: string; readonly en: string }[]): GridRow {
  const lang = context.edition.languages[0] ?? context.edition.original;
  const cells = words.map((word): GridCell => {
    const align = word === WORDS.page ? 'right' : 'left';
    const style: Style = { ...styleOf(context, lang, 'table'), pair: 'heading', align };
    return {
      lang,
      lines: (width) => textLines([[plainRun(context, titleIn(context, word), style)]], { lang, style, width }),
    };
  });
  return { key: 'head', cells, isHead: true };
}

interface PhraseOptions {
  readonly span?: ReturnType<typeof spanOf>;
  readonly link?: { readonly to: string; readonly label: string };
  readonly provenance?: ProvenanceView;
}

/** Words in each of the edition's languages, under each other. */
function phraseCell(context: Context, words: Phrase, options: PhraseOptions = {}): GridCell {
  const { languages } = context.edition;
  const lang = languages[0] ?? context.edition.original;
  const lines = (width: number): LineBox[] =>
    languages.flatMap((each, k) => {
      const text = words[each];
      if (text === null || text === '') return [];
      const style = cellStyle(context, each, k > 0);
      const marks: Mark[] = options.link ? [{ type: 'reference', ...options.link }] : [];
      const runs: Run[] = [{ ...plainRun(context, text, style, options.span), marks }];
      // Part of the cell's words: an element of its own for each of hundreds would say no more.
      if (options.provenance === 'editorial') runs.push({ ...editorialMark(context, each, style), marks: [] });
      return textLines([runs], { lang: each, style, width });
    });
  return { lang, lines };
}

function cellStyle(context: Context, lang: Lang, isSecond: boolean): Style {
  const base = styleOf(context, lang, isSecond && isParallel(context) ? 'small' : 'table');
  return { ...base, align: 'left', indent: 0, colour: isSecond ? 'muted' : 'ink' };
}

function leadCell(context: Context, goal: GoalView): GridCell {
  if (goal.lead === null) return phraseCell(context, WORDS.none);
  return phraseCell(context, goal.lead.label, { provenance: goal.lead.provenance });
}

/** Of the goals that share words with one, those that the register does not list right after it. */
function elsewhere(others: readonly string[], following: readonly GoalView[]): string[] {
  const end = following.findIndex(({ id }) => !others.includes(id));
  const near = following.slice(0, end < 0 ? following.length : end).map(({ id }) => id);
  return others.filter((id) => !near.includes(id));
}

/** A goal's id and, where words of the text stand for several goals and lead to this one, the others. */
function idCell(context: Context, goal: GoalView, others: readonly string[]): GridCell {
  const style: Style = { ...cellStyle(context, 'en', true), colour: 'muted' };
  const run = (id: string, ...marks: Mark[]): Run => ({
    ...plainRun(context, id, style),
    marks: [...marks, { type: 'code' }],
  });
  const own = [run(goal.id)];
  const also = others.map((id) => [
    plainRun(context, '+ ', style),
    run(id, { type: 'reference', to: goalDestination(id), label: id }),
  ]);
  return { lang: 'en', lines: (width) => textLines([own, ...also], { lang: 'en', style, width }) };
}

function pageCell(context: Context, destination: string, pageOf: PageOf): GridCell {
  const lang = context.edition.languages[0] ?? context.edition.original;
  const style: Style = { ...cellStyle(context, lang, false), align: 'right' };
  const page = pageOf(destination);
  const marks: Mark[] = [{ type: 'reference', to: destination, label: `${WORDS.page[lang]} ${page}` }];
  return {
    lang,
    lines: (width) => textLines([[{ ...plainRun(context, page, style), marks }]], { lang, style, width }),
  };
}
