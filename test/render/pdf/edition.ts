import type { Lang } from '../../../src/source/lang.ts';
import { span } from '../../../src/source/span.ts';
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

/** Words of a block, one entry a language of the edition; `null` for a missing translation. */
export type Said = readonly (string | readonly InlineView[] | null)[];

export interface Sketch {
  readonly languages?: readonly Lang[];
  readonly blocks: readonly BlockView[];
  readonly goals?: readonly GoalView[];
  readonly heading?: Said;
}

export const text = (words: string): InlineView => ({ type: 'text', text: words });
export const strong = (words: string): InlineView => ({ type: 'strong', children: [text(words)] });
export const goal = (id: string, words: string): InlineView => ({ type: 'goal', goals: [id], children: [text(words)] });

/** A small edition of one chapter with one section, which holds the blocks given. */
export function edition(sketch: Sketch): Edition {
  const languages = sketch.languages ?? ['zh'];
  const heading = (id: string, level: number, said: Said): HeadingView => ({
    kind: 'heading',
    id,
    level,
    editorial: true,
    span: span('zh/1.md', 0, 4),
    cells: cells(languages, said, null),
  });
  return {
    languages,
    original: 'zh',
    plan: {
      id: 'sample',
      version: '0.1.0',
      title: { zh: '某区规划', en: 'A plan' },
      jurisdiction: { zh: '某区', en: 'A district' },
      note: { zh: '非官方整理本', en: 'Unofficial edition' },
      official: false,
      period: { from: 2021, to: 2025, horizon: null },
      mapped: [],
      reviews: [],
      sources: [
        {
          id: 'seed',
          title: { zh: '底本', en: 'The seed' },
          publisher: { zh: '某局', en: 'A bureau' },
          published: '2021-06-22',
          index: null,
          url: 'https://example.org/plan',
          file: 'seeds/sample.txt',
          sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
          lines: null,
          except: [],
        },
      ],
      amendments: [],
      date: '2026-01-02',
      licence: { text: null, data: null },
      site: null,
    },
    chapters: [
      {
        id: 'opening',
        number: 1,
        heading: heading('opening', 1, ['开放发展', 'Opening up']),
        blocks: [],
        sections: [
          {
            id: 'trade',
            number: 1,
            heading: heading('trade', 2, sketch.heading ?? ['外贸创新', 'Foreign trade']),
            blocks: sketch.blocks,
          },
        ],
      },
    ],
    goals: sketch.goals ?? [],
    owners: [],
    terms: [],
    retired: [],
  };
}

export function paragraph(
  id: string,
  said: Said,
  more: Partial<ProseView> & { readonly state?: CellState } = {},
): ProseView {
  const { state, ...rest } = more;
  return {
    kind: 'prose',
    form: 'paragraph',
    depth: 0,
    marker: null,
    id,
    editorial: false,
    span: span('zh/1.md', 10, 20),
    cells: cells(said.length > 1 ? ['zh', 'en'] : ['zh'], said, state ?? null),
    ...rest,
  };
}

export function table(id: string, rows: readonly (readonly string[])[]): TableView {
  return {
    kind: 'table',
    id,
    editorial: false,
    span: span('zh/1.md', 30, 40),
    align: rows[0]?.map(() => null) ?? [],
    cells: [{ lang: 'zh', state: 'original', rows: rows.map((row) => row.map((words) => [text(words)])) }],
  };
}

export function goalView(id: string, block: string, statement: string): GoalView {
  return {
    id,
    chapter: 'opening',
    section: 'trade',
    blocks: [block],
    statement: { zh: statement, en: null },
    kind: { key: 'indicator', label: { zh: '指标', en: 'indicator' }, provenance: 'editorial' },
    modality: { key: 'ensure', label: { zh: '确保', en: 'ensure' }, provenance: 'stated' },
    target: {
      words: { zh: '年均 ≥ 5%', en: 'at least 5% a year on average' },
      figure: { zh: '5%', en: '5%' },
      bound: { zh: '不低于', en: 'at least' },
      when: { zh: '年均', en: 'a year on average' },
      provenance: 'stated',
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
    },
    lead: { key: 'commerce', label: { zh: '区商务局', en: 'Commerce' }, provenance: 'editorial' },
    others: [],
    record: [],
  };
}

function cells(languages: readonly Lang[], said: Said, state: CellState | null): Cell[] {
  return languages.map((lang, k): Cell => {
    const words = said[k] ?? null;
    const inlines = words === null ? [] : typeof words === 'string' ? [text(words)] : words;
    const own: CellState = words === null ? 'missing' : k === 0 ? 'original' : (state ?? 'reviewed');
    const [first] = inlines;
    const topic = first?.type === 'strong' && first.children[0]?.type === 'text' ? first.children[0].text : null;
    return { lang, state: own, topic, inlines };
  });
}
