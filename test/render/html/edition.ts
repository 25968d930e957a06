/** Small editions made by hand, for the tests of the page. */
import { readFileSync } from 'node:fs';
import type { Lang, Phrase } from '../../../src/source/lang.ts';
import type {
  BlockView,
  Cell,
  CellState,
  Edition,
  GoalView,
  HeadingView,
  InlineView,
  ProseView,
  TableView,
} from '../../../src/view/edition.ts';

export const both = (zh: string | null, en: string | null): Phrase => ({ zh, en });
export const text = (words: string): InlineView => ({ type: 'text', text: words });
export const goal = (goals: readonly string[], ...children: InlineView[]): InlineView => ({
  type: 'goal',
  goals,
  children,
});
export const strong = (...children: InlineView[]): InlineView => ({ type: 'strong', children });
export const link = (href: string, ...children: InlineView[]): InlineView => ({ type: 'link', href, children });
export const noteRef = (block: string, marker: string): InlineView => ({ type: 'footnote', block, marker });

type Words = string | readonly InlineView[];
type Cells = { readonly zh?: Words | null; readonly en?: Words | null; readonly state?: CellState };

const span = { file: 'plan/zh/1.md', start: 0, end: 1 };

function cell(lang: Lang, words: Words | null, state: CellState): Cell {
  if (words === null) return { lang, state: 'missing', topic: null, inlines: [] };
  return { lang, state, topic: null, inlines: typeof words === 'string' ? [text(words)] : words };
}

/** Chinese is the original here; `state` is that of the English. */
function cells({ zh, en, state = 'reviewed' }: Cells): readonly Cell[] {
  return [
    ...(zh === undefined ? [] : [cell('zh', zh, 'original')]),
    ...(en === undefined ? [] : [cell('en', en, state)]),
  ];
}

export function paragraph(id: string, words: Cells, more: Partial<ProseView> = {}): ProseView {
  return {
    kind: 'prose',
    form: 'paragraph',
    depth: 0,
    marker: null,
    id,
    editorial: false,
    span,
    cells: cells(words),
    ...more,
  };
}

export function heading(id: string, level: number, words: Cells, editorial = true): HeadingView {
  return { kind: 'heading', level, id, editorial, span, cells: cells(words) };
}

export function table(id: string, rows: readonly (readonly string[])[]): TableView {
  const shown = rows.map((row) => row.map((words) => [text(words)]));
  const cell = (lang: Lang, state: CellState): TableView['cells'][number] => ({ lang, state, rows: shown });
  return {
    kind: 'table',
    align: [null, 'right'],
    id,
    editorial: false,
    span,
    cells: [cell('zh', 'original'), cell('en', 'reviewed')],
  };
}

export function goalView(id: string, block: string, more: Partial<GoalView> = {}): GoalView {
  return {
    id,
    chapter: 'opening',
    section: 'trade',
    blocks: [block],
    statement: both(`目标${id}`, `goal ${id}`),
    kind: { key: 'policy', label: both('举措', 'policy'), provenance: 'editorial' },
    modality: { key: 'do', label: both('推进', 'carry out'), provenance: 'stated' },
    target: null,
    lead: null,
    others: [],
    record: [
      { field: 'kind', label: both('类别', 'Kind'), value: both('举措', 'policy'), provenance: 'editorial' },
      { field: 'baseline', label: both('基期', 'Baseline'), value: null, provenance: null },
    ],
    ...more,
  };
}

export const FIGURE: NonNullable<GoalView['target']> = {
  words: both('年均 ≥ 5%', 'at least 5% a year on average'),
  figure: both('5%', '5%'),
  bound: both('不低于', 'at least'),
  when: both('2021—2025年', '2021–2025'),
  provenance: 'implied',
  measure: {
    periodType: 'average-annual',
    comparator: 'ge',
    value: '5',
    upper: null,
    unit: 'percent',
    power: 0,
    from: 2021,
    to: 2025,
    direction: null,
  },
};

export function edition(blocks: readonly BlockView[], more: Partial<Edition> = {}): Edition {
  return {
    languages: ['zh', 'en'],
    original: 'zh',
    plan: {
      id: 'sample',
      version: '0.1.0',
      title: both('某区规划', 'A district’s plan'),
      jurisdiction: both('某区', 'A district'),
      note: both('非官方整理本（节选）', 'Unofficial excerpt'),
      official: false,
      period: { from: 2021, to: 2025, horizon: 2035 },
      mapped: [],
      sources: [
        {
          id: 'seed',
          title: both('某区规划', 'A plan'),
          publisher: both('某局', 'A bureau'),
          published: '2021-06-22',
          index: '1/2',
          url: 'https://example.org/plan',
          file: 'seeds/plan.txt',
          sha256: 'ab'.repeat(32),
          lines: 4,
          except: [4],
        },
      ],
      amendments: [{ id: 'a-1', blocks: ['p-3333'], words: both('依某决定修改。', 'Changed by a decision.') }],
      date: '2026-01-02',
      licence: { text: null, data: 'CC-BY-4.0' },
      reviews: [{ reviewer: 'A reviewer', lang: 'en', count: 3, last: '2026-01-01' }],
      site: null,
    },
    chapters: [
      {
        id: 'opening',
        number: 1,
        heading: heading('opening', 1, { zh: '开放', en: 'Opening' }),
        blocks: [],
        sections: [{ id: 'trade', number: 1, heading: heading('trade', 2, { zh: '外贸的发展', en: 'Trade' }), blocks }],
      },
    ],
    goals: [],
    owners: [],
    terms: [],
    retired: [],
    ...more,
  };
}

/** The same edition with other languages, or with the same in another order. */
export function shown(original: Edition, languages: readonly Lang[]): Edition {
  const pick = <T extends { readonly lang: Lang }>(all: readonly T[]): readonly T[] =>
    languages.flatMap((lang) => all.filter((one) => one.lang === lang));
  const heading = (view: HeadingView): HeadingView => ({ ...view, cells: pick(view.cells) });
  const block = (view: BlockView): BlockView =>
    view.kind === 'table' ? { ...view, cells: pick(view.cells) } : { ...view, cells: pick(view.cells) };
  const chapters = original.chapters.map((chapter) => ({
    ...chapter,
    heading: heading(chapter.heading),
    blocks: chapter.blocks.map(block),
    sections: chapter.sections.map((section) => ({
      ...section,
      heading: heading(section.heading),
      blocks: section.blocks.map(block),
    })),
  }));
  return { ...original, languages, chapters };
}

/** Something of every kind of block, of inline and of state. */
export function everything(): Edition {
  const blocks: readonly BlockView[] = [
    paragraph('p-1111', {
      zh: [
        strong(text('稳外贸')),
        text('。'),
        goal(['trade-growth'], text('确保进出口年均增长5%以上')),
        text('。'),
        goal(['rank', 'fdi', 'rank-2'], text('稳居第一梯队')),
        noteRef('n-1', '1'),
        text('。'),
      ],
      en: [
        strong(text('Trade')),
        text('. '),
        goal(['trade-growth'], text('ensure growth of 5 percent'), noteRef('n-1', '1')),
        text('.'),
      ],
    }),
    paragraph('p-2222', {
      zh: [
        text('再说一次'),
        goal(['trade-growth'], text('增长5%以上')),
        goal(['rank'], text('第一')),
        noteRef('n-1', '1'),
      ],
      en: 'Again.',
      state: 'stale',
    }),
    heading('inner', 3, { zh: '小标题', en: 'Inner heading' }, false),
    heading('innermost', 4, { zh: '更小的标题', en: null }, false),
    paragraph('i-1', { zh: '第一项', en: 'First' }, { form: 'item', depth: 1, marker: '1.' }),
    paragraph('i-2', { zh: '其下一项', en: 'Nested' }, { form: 'item', depth: 2, marker: '•' }),
    paragraph('i-3', { zh: '项内第二段', en: 'More of it' }, { depth: 1 }),
    table('t-1', [
      ['指标', '数值'],
      ['进出口', '5%'],
    ]),
    paragraph('p-3333', {
      zh: [
        { type: 'code', text: 'a < b' },
        { type: 'break' },
        { type: 'emphasis', children: [text('强调')] },
        link('https://example.org/?a=1&b=2', text('网页')),
        link('#p-1111', text('前文')),
        link('#nowhere', text('无处')),
        link('mailto:a@example.org', text('信')),
      ],
      en: null,
    }),
    paragraph('p-4444', { zh: '编者所加的一段', en: 'Added', state: 'draft' }, { editorial: true }),
    paragraph('n-1', { zh: '注释', en: 'A note' }, { form: 'footnote', marker: '1' }),
  ];
  const goals = [
    goalView('trade-growth', 'p-1111', {
      target: FIGURE,
      lead: { key: 'commerce', label: both('商务局', 'Commerce'), provenance: 'editorial' },
      blocks: ['p-1111', 'p-2222'],
    }),
    goalView('rank', 'p-1111', {
      statement: both('稳居第一梯队', null),
      target: { ...FIGURE, figure: both(null, null) },
    }),
    goalView('fdi', 'p-1111', { lead: { key: 'nobody', label: both('某局', 'Some bureau'), provenance: 'stated' } }),
    goalView('rank-2', 'p-1111', { section: null }),
  ];
  const owners = [
    { id: 'commerce', name: both('商务局', 'Bureau of Commerce'), short: both('商务', 'Commerce'), leads: 1 },
    { id: 'idle', name: both('闲局', null), short: both('闲', null), leads: 0 },
  ];
  const terms = [
    {
      id: 'foreign-trade',
      preferred: both('外贸', 'foreign trade'),
      admitted: { zh: [], en: ['external trade'] },
      forbidden: { zh: [], en: ['outside trade'] },
      note: 'As in 对外贸易.',
    },
  ];
  const retired = [
    {
      id: 'old-goal',
      statement: both('旧目标', 'an old goal'),
      status: 'moved' as const,
      words: both('这项目标改用了新的编号：rank。', 'This goal now goes by another id: rank.'),
      current: ['rank'],
    },
  ];
  return edition(blocks, { goals, owners, terms, retired });
}

export const resources = {
  read: (path: string): Uint8Array => readFileSync(new URL(`../../../templates/${path}`, import.meta.url)),
  downloads: [{ path: 'plan.json', label: { zh: 'JSON 数据', en: 'JSON data' } }],
};
