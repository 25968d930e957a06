import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/render/html/index.ts';
import type { Edition } from '../../../src/view/edition.ts';
import {
  both,
  edition,
  everything,
  FIGURE,
  goal,
  goalView,
  heading,
  paragraph,
  resources,
  shown,
  text,
} from './edition.ts';
import { attributes, page, rowOf, site, textOf, wordsOf } from './page-html.ts';

const EDITIONS = [
  ['Chinese and English', everything()],
  ['English and Chinese, the English the original', { ...shown(everything(), ['en', 'zh']), original: 'en' as const }],
  ['Chinese alone', shown(everything(), ['zh'])],
  ['English alone', shown(everything(), ['en'])],
] as const;

/** A site as `build` makes it: each language alone, then both. */
const whole = (): ReadonlyMap<string, string> =>
  site(shown(everything(), ['zh']), shown(everything(), ['en']), everything());

/** Where a link of a page leads, as a path within the publication and a fragment. */
function target(from: string, href: string): { readonly path: string; readonly hash: string } {
  const url = new URL(href, `https://site.invalid/${from}`);
  return { path: decodeURIComponent(url.pathname.slice(1)), hash: url.hash.slice(1) };
}

function deadLinks(files: ReadonlyMap<string, string>): readonly string[] {
  const ids = new Map([...files].map(([path, html]) => [path, new Set(attributes(html, 'id'))]));
  // Made by another exporter.
  const elsewhere = new Set(['plan.json']);
  return [...files]
    .filter(([path]) => path.endsWith('.html'))
    .flatMap(([path, html]) =>
      [...attributes(html, 'href'), ...attributes(html, 'src'), ...attributes(html, 'action')]
        .filter((href) => !/^(?:https?:|mailto:)/u.test(href))
        .filter((href) => {
          const to = target(path, href);
          if (elsewhere.has(to.path)) return false;
          return !files.has(to.path) || (to.hash !== '' && ids.get(to.path)?.has(to.hash) !== true);
        })
        .map((href) => `${path} → ${href}`),
    );
}

describe('the site', () => {
  it('leads every link to a file, and every fragment to an id, that is there', () => {
    const files = whole();
    expect(deadLinks(files)).toEqual([]);
    const count = [...files.values()].reduce((sum, html) => sum + attributes(html, 'href').length, 0);
    expect(count).toBeGreaterThan(500);
  });

  it('links to pages by their files, so that it works from a folder', () => {
    for (const [path, html] of whole()) {
      if (!path.endsWith('.html')) continue;
      for (const href of attributes(html, 'href').filter((one) => !/^(?:https?:|mailto:|#)/u.test(one)))
        expect(href).toMatch(/^(?!\/).*\.(?:html|css|json|csv)(?:#[^#]+)?$/u);
    }
  });

  it('has the same pages in every tree, and a first page that offers them', () => {
    const paths = [...whole().keys()];
    const under = (tree: string): readonly string[] =>
      paths.filter((path) => path.startsWith(`${tree}/`)).map((path) => path.slice(tree.length + 1));
    expect(under('zh')).toContain('goals/trade-growth/index.html');
    expect(under('en')).toEqual(under('zh'));
    expect(under('both')).toEqual(under('zh'));
    const first = whole().get('index.html') ?? '';
    for (const tree of ['zh', 'en', 'both']) expect(attributes(first, 'href')).toContain(`${tree}/index.html`);
    expect(first).not.toContain('<script');
  });

  it('is the same every time', () => {
    expect([...whole()]).toEqual([...whole()]);
  });

  it('of no editions is nothing', () => {
    expect(renderHtml([], resources)).toEqual([]);
  });

  it('knows its address on the web only where the plan names one', () => {
    const without = whole();
    expect([...without.keys()]).not.toContain('sitemap.xml');
    expect([...without.values()].join('')).not.toMatch(/rel="canonical"|hreflang|og:title/u);
    const named = (one: Edition): Edition => ({ ...one, plan: { ...one.plan, site: 'https://plan.example.org/p/' } });
    const files = site(named(shown(everything(), ['zh'])), named(shown(everything(), ['en'])), named(everything()));
    const html = files.get('en/sections/trade/index.html') ?? '';
    expect(html).toContain('<link rel="canonical" href="https://plan.example.org/p/en/sections/trade/index.html">');
    expect(html).toContain('hreflang="zh-Hans-CN" href="https://plan.example.org/p/zh/sections/trade/index.html"');
    expect(html).toContain('<meta property="og:locale" content="en_GB">');
    expect(files.get('robots.txt')).toContain('Sitemap: https://plan.example.org/p/sitemap.xml');
    const pages = [...files.keys()].filter((path) => path.endsWith('.html') && path !== '404.html');
    for (const path of pages)
      expect(files.get('sitemap.xml')).toContain(`<loc>https://plan.example.org/p/${path}</loc>`);
    expect(deadLinks(files)).toEqual([]);
  });
});

describe.each(EDITIONS)('a tree in %s', (_, shownEdition) => {
  it('has every id once on each page', () => {
    for (const html of site(shownEdition).values()) {
      const ids = attributes(html, 'id');
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    }
  });

  it('gives every block its id and a link to it that copies it', () => {
    const html = page(shownEdition);
    for (const id of ['trade', 'p-1111', 'inner', 'i-2', 't-1', 'n-1']) {
      expect(html).toContain(` id="${id}"`);
      expect(html).toMatch(new RegExp(`<a class="ref[^"]*" href="#${id}" data-copy>`, 'u'));
    }
  });

  it('shows its languages and no other', () => {
    const html = page(shownEdition, 'index.html');
    const says = (words: string): boolean => textOf(html).includes(words);
    expect(says('这不是什么')).toBe(shownEdition.languages.some((lang) => lang === 'zh'));
    expect(says('What this is not')).toBe(shownEdition.languages.some((lang) => lang === 'en'));
  });
});

describe('the text', () => {
  it('keeps every character of every block', () => {
    const html = page(everything());
    expect(wordsOf(html, 'p-1111', 'zh')).toBe('稳外贸。确保进出口年均增长5%以上。稳居第一梯队。');
    expect(wordsOf(html, 'p-1111', 'en')).toBe('Trade. ensure growth of 5 percent.');
    expect(wordsOf(html, 'p-3333', 'zh')).toBe('a < b\n强调网页前文无处信');
    expect(wordsOf(html, 'trade', 'zh')).toBe('外贸的发展');
    expect(wordsOf(html, 'n-1', 'en')).toBe('A note');
  });

  it('says in its own language what is missing, in draft or out of date', () => {
    const html = page(everything());
    expect(rowOf(html, 'p-3333')).toContain('Not yet translated into English.');
    expect(rowOf(html, 'p-2222')).toContain('The original has changed since this was translated.');
    expect(rowOf(html, 'p-4444')).toContain('Draft translation, not yet reviewed.');
    expect(rowOf(html, 'i-1')).not.toContain('class="add state"');
  });

  it('shows the decision that changed a block beside it, and in the colophon', () => {
    expect(rowOf(page(everything()), 'p-3333')).toContain('依某决定修改。');
    expect(page(everything(), 'about/index.html')).toContain('Changed by a decision.');
  });

  it('marks what the editors added', () => {
    const html = page(everything());
    expect(html).toMatch(/外贸的<wbr>发展<\/span>\u2060<abbr class="mark"[^>]*>〔编〕/u);
    expect(html).toMatch(/Trade<\/span>\u2060<abbr class="mark"[^>]*>ed\.</u);
    expect(html).not.toMatch(/小标题<\/span>\u2060<abbr/u);
  });

  it('numbers headings, but not those that number themselves', () => {
    const html = page(everything());
    expect(html).toContain('<span class="id">（一）</span></a>');
    expect(html).toContain('<span class="add num">1.1</span>');
    const own = edition([heading('h', 3, { zh: '一、总则', en: '1. General' }, false)]);
    const chapter = {
      ...own.chapters[0]!,
      heading: heading('opening', 1, { zh: '第一章 总则', en: 'Chapter 1 General' }, false),
    };
    const numbered = page({ ...own, chapters: [chapter] }, 'chapters/opening/index.html');
    expect(rowOf(numbered, 'opening').split('</h1>')[0]).not.toContain('一、');
  });

  it('offers each block in the other languages, so that a change of language keeps the place', () => {
    const html = whole().get('both/sections/trade/index.html') ?? '';
    expect(attributes(rowOf(html, 'p-1111'), 'href')).toContain('../../../zh/sections/trade/index.html#p-1111');
    expect(attributes(rowOf(html, 'p-1111'), 'href')).toContain('../../../en/sections/trade/index.html#p-1111');
  });

  it('says how it is cited', () => {
    const cite = /<section class="part cite">.*?<\/section>/su.exec(page(shown(everything(), ['zh'])))?.[0] ?? '';
    expect(textOf(cite)).toContain(
      '某区规划：非官方整理本（节选）：0.1.0版：一（一）外贸的发展[EB/OL]. (2026-01-02)[引用日期]. sample/0.1.0#trade.',
    );
    expect(textOf(cite)).toContain('某局. 某区规划[EB/OL]. (2021-06-22)[引用日期].');
  });
});

describe('goals', () => {
  it('link from each of their words to their page, and from there back to the words', () => {
    const files = site(everything());
    const html = files.get('both/sections/trade/index.html') ?? '';
    for (const mark of ['goal_trade-growth', 'goal_trade-growth_2', 'goal_trade-growth_en'])
      expect(html).toContain(`<a class="goal figured" id="${mark}" href="../../goals/trade-growth/index.html">`);
    const register = files.get('both/goals/index.html') ?? '';
    expect(attributes(register, 'href')).toContain('../sections/trade/index.html#goal_trade-growth');
  });

  it('that share their words are each reached, by number', () => {
    const html = page(everything());
    expect(html).toContain('<a id="goal_fdi" href="../../goals/fdi/index.html">3</a>');
    expect(html).toContain('<a id="goal_rank-2" href="../../goals/rank-2/index.html">4</a>');
    expect(html).toContain('<a href="../../goals/rank/index.html">2</a>');
  });

  it('say beside their words what they are: kind, target and lead, with how each is known', () => {
    const [card = ''] = /<small class="card">.*?<\/small>/su.exec(page(shown(everything(), ['zh']))) ?? [];
    expect(textOf(card)).toBe(
      '目标 1 年均 ≥ 5%\u2060〔推〕 · 举措\u2060〔编〕 · 推进 · 牵头：商务局\u2060〔编〕 · 暂无数据',
    );
  });

  it('with a figure are underlined otherwise than those without, and stand on the first page', () => {
    expect(page(everything())).toContain('<a class="goal" id="goal_rank" ');
    const glance = page(everything(), 'index.html').split('id="s_figures"')[1]?.split('</section>')[0] ?? '';
    expect(attributes(glance, 'href')).toEqual(['goals/trade-growth/index.html']);
  });

  it('have no data, and never nought', () => {
    for (const html of site(everything()).values()) expect(html).not.toMatch(/\b0\s?%(?!;)/u);
    expect(page(everything(), 'goals/rank/index.html')).toContain('暂无数据');
  });

  it('have a page of their own, with the words where they stand and every field with its basis', () => {
    const html = page(everything(), 'goals/trade-growth/index.html');
    expect(html).toContain('<mark>确保进出口年均增长5%以上</mark>');
    expect(html).toContain('<a class="ref" href="#trade-growth" data-copy>');
    expect(html).toMatch(/<td>(?:(?!<\/tr>).)*<td class="basis editorial">/su);
    expect(html).toMatch(/<td class="basis none">/u);
  });

  it('stand in the register with what a script filters them by', () => {
    const html = page(everything(), 'goals/index.html');
    expect(html).toContain(
      'data-department="commerce" data-kind="policy" data-chapter="opening" data-modality="do" data-period="average-annual"',
    );
    expect(html).toMatch(/<form id="filters" hidden>/u);
    for (const name of ['department', 'kind', 'chapter', 'modality', 'period'])
      expect(html).toContain(`name="${name}"`);
  });

  it('are the tasks of the department that leads them', () => {
    const html = page(everything(), 'departments/commerce/index.html');
    expect(attributes(html, 'href')).toContain('../../goals/trade-growth/index.html');
    expect(attributes(html, 'href')).not.toContain('../../goals/rank/index.html');
  });

  it('are in a file for spreadsheets, none of it a formula', () => {
    const hostile = everything();
    const goals = hostile.goals.map((one) => ({ ...one, statement: both('=1+1', '-5%, "so"') }));
    const csv = site({ ...hostile, goals }).get('goals.csv') ?? '';
    expect(csv.startsWith('\uFEFFnumber,id,')).toBe(true);
    expect(csv.split('\n')).toHaveLength(hostile.goals.length + 2);
    expect(csv).toContain(`,'=1+1,"'-5%, ""so""",opening,`);
  });

  it('that have left the plan keep their address, which says where they went', () => {
    const html = page(everything(), 'goals/old-goal/index.html');
    expect(textOf(html)).toContain('This goal now goes by another id: rank.');
    expect(attributes(html, 'href')).toContain('../rank/index.html');
  });

  it('are absent from a plan that has none', () => {
    const paths = [...site(edition([paragraph('p-1', { zh: '正文', en: 'Text' })])).keys()];
    expect(paths).not.toContain('both/goals/index.html');
    expect(paths).not.toContain('both/departments/index.html');
    expect(paths).not.toContain('both/glossary/index.html');
  });

  it('that the edition does not know are plain words', () => {
    const html = page(edition([paragraph('p-1', { zh: [goal(['ghost'], text('无主'))], en: null })]));
    expect(wordsOf(html, 'p-1', 'zh')).toBe('无主');
    expect(html).not.toContain('ghost');
  });
});

describe('the edition', () => {
  it('says on every page what it is and is not', () => {
    for (const [path, html] of site(everything())) {
      if (!path.endsWith('.html')) continue;
      expect(html).toContain('非官方整理本（节选）');
      if (path !== '404.html') expect(html).toContain('This is not a government document');
    }
    const official = { ...everything(), plan: { ...everything().plan, official: true } };
    expect([...site(official).values()].join('')).not.toContain('This is not a government document');
  });

  it('names the language that prevails, its sources, who reviewed it and on what terms it may be used', () => {
    const html = page(everything(), 'about/index.html');
    expect(html).toContain('The Chinese original prevails; the English is a translation, for reference only.');
    expect(html).toContain('ab'.repeat(32));
    expect(html).toContain('某局，2021年6月22日公布');
    expect(html).toContain('4行；第4行不是规划正文，未收');
    expect(html).toContain('A reviewer');
    expect(html).toContain('CC-BY-4.0');
    expect(attributes(html, 'href')).toContain('../../plan.json');
  });

  it('is legislation to machines only where it is official', () => {
    const data = (one: Edition): { readonly '@type': string; readonly publisher?: unknown } => {
      const json = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(page(one, 'index.html'))?.[1] ?? '';
      return JSON.parse(json) as { '@type': string };
    };
    expect(data(everything())).toMatchObject({ '@type': 'Report', inLanguage: ['zh-Hans-CN', 'en-GB'] });
    expect(data(everything()).publisher).toBeUndefined();
    const official = { ...everything(), plan: { ...everything().plan, official: true } };
    expect(data(official)).toMatchObject({ '@type': 'Legislation', legislationJurisdiction: '某区' });
    expect(data(shown(everything(), ['en']))).toMatchObject({ translationOfWork: { inLanguage: 'zh-Hans-CN' } });
  });

  it('gives the figure in the other language where its own has none', () => {
    const figured = { ...FIGURE, figure: both('1.2万人', null), provenance: 'stated' as const };
    const goals = [goalView('jobs', 'p-1', { target: figured })];
    const one = edition([paragraph('p-1', { zh: '增', en: null })], { goals });
    expect(page(shown(one, ['en']), 'goals/jobs/index.html')).toContain('<b lang="zh-Hans-CN">1.2万人</b>');
  });
});
