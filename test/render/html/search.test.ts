import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it, test } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { searchArtifact, searchData, type SearchData } from '../../../src/render/html/search/data.ts';
import { buildEditions } from '../../../src/view/build.ts';
import type { Edition } from '../../../src/view/edition.ts';
import { readFolder, seedsBeside } from '../../support/read-folder.ts';
import { both, edition, goalView, heading, paragraph, shown, table } from './edition.ts';

/** What the script that readers get offers; it is run here as it is shipped. */
interface Search {
  fold(text: string): string;
  parse(query: string): readonly string[];
  ranges(text: string, words: readonly string[]): readonly (readonly [number, number])[];
  excerpts(
    text: string,
    covered: readonly (readonly [number, number])[],
    most?: number,
  ): readonly (readonly [number, number])[];
  prepare(data: SearchData): object;
  search(prepared: object, query: string): Found;
}

interface Found {
  readonly words: readonly string[];
  readonly blocks: readonly {
    readonly row: readonly [number, string, ...string[]];
    readonly in: readonly number[];
    readonly goals: readonly { readonly row: readonly [number, string, ...string[]] }[];
  }[];
  readonly terms: readonly { readonly row: readonly string[] }[];
}

const SCRIPT = readFileSync(new URL('../../../templates/html/assets/search.js', import.meta.url), 'utf8');

function run(data = ''): { readonly plancSearch: Search; readonly plancSearchData: SearchData } {
  const context = createContext({});
  runInContext(data, context);
  runInContext(SCRIPT, context);
  return context as ReturnType<typeof run>;
}

const { plancSearch } = run();
/** Arrays of another realm are no equals of ours. */
const ours = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function searchIn(published: Edition): (query: string) => Found {
  const { plancSearch: search, plancSearchData } = run(new TextDecoder().decode(searchArtifact(published).bytes));
  const prepared = search.prepare(plancSearchData);
  return (query) => ours(search.search(prepared, query));
}

describe('over the real plan', () => {
  const PLAN = new URL('../../../plan', import.meta.url).pathname;
  const { model } = compile(readFolder(PLAN), seedsBeside(PLAN));
  const widest = model && buildEditions(model).at(-1);
  const search = widest ? searchIn(widest) : undefined;

  /** Read off the text of the plan, in its order. Where a word stands in both languages, one list serves. */
  const QUERIES: readonly (readonly [string, readonly string[]])[] = [
    // Chinese: anywhere in the text, whatever the width of the marks.
    ['飞地经济', ['enclave', 'p-9bah', 'p-bc5z', 'p-w99t']],
    ['“十四五”时期，“双招双引”', ['p-3n24']],
    ['改革创新为先导,积极推动', ['p-9u8m']],
    ['５０００万元', ['p-sq8w']],
    ['山东高速(淄博)', ['p-9par']],
    ['融入全球创新网络打造国际化创新高地', ['innovation']],
    ['一带一路', ['p-md8y', 'p-3yxj', 'p-4m2f']],
    ['网格', ['p-4fyy', 'p-977n', 'p-u9ns', 'p-3xh4']],
    ['智慧　养老', ['p-5p57', 'p-rh3j']],
    ['就业', ['p-n549', 'work', 'p-e758', 'p-pjf4', 'p-jq2j', 'p-vr86']],
    ['零见面', ['p-az5p']],
    ['5%', ['p-3yxj']],
    ['0－3岁', ['p-h8ma']],
    // Words and figures that stand in both languages.
    ['rcep', ['p-4m2f']],
    ['AA＋', ['p-ez7x']],
    ['2021—2025', ['p-tr7y']],
    ['Ｒｏｂｏｔéｘ', ['p-2rd7']],
    // English: from the beginning of a word, all of the words.
    ['HYDROGEN', ['p-9par']],
    ['“foreign trade”', ['trade', 'p-3yxj', 'p-g9zk', 'p-4m2f']],
    ["city's first-tier", []],
    ["'the city's first tier'", ['p-3n24']],
    ['tradition', ['p-nt95', 'p-6vnq', 'p-6cmg', 'p-2rd7', 'p-bg38', 'p-7km2', 'p-977n']],
    ['kindergarten public-interest', ['p-hq89', 'p-qa6z']],
    ['"rule of law"', ['p-726d', 'p-4fyy', 'safety', 'p-3xh4']],
    ['12000 people', ['p-jq2j']],
    ['art', ['p-xue5', 'p-n3sq', 'p-2rd7', 'p-8ayz']],
    ['belt road opening', ['p-3yxj', 'p-4m2f']],
  ];

  test.each(QUERIES)('%s', (query, ids) => {
    expect(search?.(query).blocks.map(({ row }) => row[1])).toEqual(ids);
  });

  it('finds every goal by the whole of its statement, in each language, beneath its block', () => {
    const lost = (widest?.goals ?? []).flatMap(({ id, statement }) =>
      Object.values(statement).filter((words) => {
        const found = search?.(`"${(words ?? '').replaceAll(/["“”]/gu, '')}"`).blocks.flatMap(({ goals }) => goals);
        return words !== null && !found?.some(({ row }) => row[1] === `goals/${id}/index.html`);
      }),
    );
    expect(lost).toEqual([]);
  });

  it('finds a term of the glossary in either language', () => {
    const entry = ['glossary/index.html#term_silver-economy', '银发经济', 'silver economy'];
    expect(search?.('银发经济').terms.map(({ row }) => row)).toEqual([entry]);
    expect(search?.('silver ECON').terms.map(({ row }) => row)).toEqual([entry]);
  });

  it('finds every block by the whole of its text, in each language', () => {
    const data = widest ? ours(searchData(widest)) : undefined;
    const lost = (data?.blocks ?? []).flatMap(([, id, ...texts]) =>
      texts.filter((text) => !search?.(`"${text.replaceAll(/["“”]/gu, '')}"`).blocks.some(({ row }) => row[1] === id)),
    );
    expect(data?.blocks.length).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });
});

describe('the words of a query', () => {
  const same: readonly (readonly [string, string, string])[] = [
    ['case', 'RCEP', 'rcep'],
    ['accents', 'Café', 'cafe'],
    ['accents written as marks of their own', 'Cafe\u0301', 'café'],
    ['full-width letters and digits', 'ＲＣＥＰ２０２５', 'rcep2025'],
    ['full-width punctuation', '（网络，平台：一）', '(网络,平台:一)'],
    ['the Chinese stop and pause', '一、二。', '一,二.'],
    ['curly apostrophes', 'city’s', "city's"],
    ['quotation marks', '“十四五”时期', '十四五时期'],
    ['spaces beside Han', '启迪云 （ 淄博 ）', '启迪云(淄博)'],
    ['an ideographic space', '网络　打造', '网络打造'],
    ['white space of any length', 'open \n economy', 'open economy'],
    ['dashes', '2021–2025', '2021-2025'],
    ['separators of thousands', '12,000', '12000'],
    ['ligatures and compatibility forms', 'ﬁrst ㎡', 'first m2'],
  ];
  test.each(same)('do not mind %s', (_, one, other) => {
    expect(plancSearch.fold(one)).toBe(plancSearch.fold(other));
  });

  const words: readonly (readonly [string, readonly string[]])[] = [
    ['进出口 外资', ['进出口', '外资']],
    ['“open economy” trade', ['open economy', 'trade']],
    ['重点, 难点。', ['重点', '难点']],
    ['trade Trade', ['trade']],
    ['an “unclosed quote', ['an', 'unclosed', 'quote']],
    ['  ', []],
    ['（）', []],
  ];
  test.each(words)('of %j', (query, expected) => {
    expect(ours(plancSearch.parse(query))).toEqual(expected);
  });
});

describe('a match', () => {
  const marked = (text: string, query: string): string => {
    let at = 0;
    const parts = plancSearch.ranges(text, plancSearch.parse(query)).map(([from, to]) => {
      const part = `${text.slice(at, from)}[${text.slice(from, to)}]`;
      at = to;
      return part;
    });
    return parts.join('') + text.slice(at);
  };

  const matches: readonly (readonly [string, string, string])[] = [
    ['稳居全市第一梯队', '全市', '稳居[全市]第一梯队'],
    ['a traditional art', 'art tradition', 'a [tradition]al [art]'],
    ['smart party', 'art', 'smart party'],
    ['5%、95%、4.5%、5.5%', '5%', '[5%]、95%、4.5%、5.5%'],
    ['15 and 5 and 50 and 5th', '5', '15 and [5] and 50 and [5]th'],
    ['grew by 5.', '5', 'grew by [5].'],
    ['用好“1+1+N”平台', '1+1+n平台', '用好“[1+1+N”平台]'],
    ['about 12,000 people', '12000', 'about [12,000] people'],
    ['Café Cafe\u0301s', 'cafe', '[Café] [Cafe\u0301]s'],
    ['𠮷野家', '𠮷野', '[𠮷野]家'],
    ['aaa', 'a a', '[a]aa'],
  ];
  test.each(matches)('in %j of %j', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it('is shown with what stands around it, cut between words', () => {
    const text = `${'before the words '.repeat(20)}hydrogen energy ${'and those that follow '.repeat(20)}`;
    const [[from = 0, to = 0] = [], ...more] = plancSearch.excerpts(text, plancSearch.ranges(text, ['hydrogen']));
    expect(text.slice(from, to)).toContain('hydrogen energy');
    expect(text.slice(from, to).length).toBeLessThan(160);
    expect(` ${text.slice(from, to)} `).toMatch(/^\s+(?:before|the|words)\b.*\b(?:and|those|that|follow)\s+$/u);
    expect(more).toEqual([]);
  });

  it('far from another is shown apart from it', () => {
    const text = `开头${'甲'.repeat(200)}结尾`;
    const parts = plancSearch.excerpts(text, plancSearch.ranges(text, ['开头', '结尾']));
    expect(parts.map(([from, to]) => [text.slice(from, to).slice(0, 2), text.slice(from, to).slice(-2)])).toEqual([
      ['开头', '甲甲'],
      ['甲甲', '结尾'],
    ]);
  });
});

describe('the data', () => {
  it('holds headings, blocks and tables of every chapter and section, in order', () => {
    const published = edition([
      paragraph('p-1111', { zh: '稳外贸', en: null }),
      table('t-1', [
        ['指标', '数值'],
        ['进出口', '5%'],
      ]),
      heading('inner', 3, { zh: '小标题', en: 'Inner' }),
    ]);
    const goals = [
      goalView('whole', 'p-1111', { statement: both('稳…贸', null) }),
      goalView('reworded', 'p-1111'),
      goalView('nowhere', 'p-none'),
    ];
    expect(ours(searchData({ ...published, goals }))).toEqual({
      languages: ['zh', 'en'],
      sections: [
        ['chapters/opening/index.html', '开放', 'Opening'],
        ['sections/trade/index.html', '外贸的发展', 'Trade'],
      ],
      blocks: [
        [0, 'opening', '开放', 'Opening'],
        [1, 'trade', '外贸的发展', 'Trade'],
        [1, 'p-1111', '稳外贸', ''],
        [1, 't-1', '指标 | 数值 | 进出口 | 5%', '指标 | 数值 | 进出口 | 5%'],
        [1, 'inner', '小标题', 'Inner'],
      ],
      goals: [
        // Where its pieces stand in the block; in so many words where they do not.
        [2, 'goals/whole/index.html', [0, 1, 2, 1], ''],
        [2, 'goals/reworded/index.html', '目标reworded', 'goal reworded'],
      ],
      terms: [],
    });
  });

  it('leads from a form that the glossary refuses to the one that it prefers', () => {
    const term = {
      id: 'heritage',
      preferred: both('红色基因', 'revolutionary heritage'),
      admitted: { zh: [], en: [] },
      forbidden: { zh: [], en: ['red genes'] },
      note: null,
    };
    const found = searchIn(edition([], { terms: [term] }))('red gene');
    expect(found.terms.map(({ row }) => row[2])).toEqual(['revolutionary heritage']);
  });

  it('of one language searches that one', () => {
    const search = searchIn(shown(edition([paragraph('p-1111', { zh: '稳外贸', en: 'Trade' })]), ['en']));
    expect(search('trade').blocks.map(({ row }) => row[1])).toEqual(['trade', 'p-1111']);
    expect(search('稳外贸').blocks).toEqual([]);
  });

  it('carries any text as text', () => {
    const hostile = '</script>\u2028\u2029"\\`${alert(1)}{{ x }}<!--\u0000\ud800';
    const search = searchIn(edition([paragraph('p-1111', { zh: hostile, en: '__proto__' })]));
    expect(search('alert(1)').blocks.map(({ row }) => row[2])).toEqual([hostile]);
    expect(search('__proto__').blocks.map(({ row }) => row[1])).toEqual(['p-1111']);
  });
});
