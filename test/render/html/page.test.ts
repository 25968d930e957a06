import { describe, expect, it } from 'vitest';
import { makePage } from '../../../src/render/html/page.ts';
import { renderHtml } from '../../../src/render/html/index.ts';
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
import { attributes, render, wordsOf } from './page-html.ts';

const EDITIONS = [
  ['Chinese and English', everything()],
  ['English and Chinese, the English the original', { ...shown(everything(), ['en', 'zh']), original: 'en' as const }],
  ['Chinese alone', shown(everything(), ['zh'])],
  ['English alone', shown(everything(), ['en'])],
] as const;

describe.each(EDITIONS)('a page in %s', (_, shownEdition) => {
  it('has every id once', async () => {
    const ids = attributes(await render(shownEdition), 'id');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('leads every link within it to something that is there', async () => {
    const html = await render(shownEdition);
    const ids = new Set(attributes(html, 'id'));
    const fragments = attributes(html, 'href').filter((href) => href.startsWith('#'));
    expect(fragments.length).toBeGreaterThan(20);
    expect(fragments.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
  });

  it('gives every block its id and a link to it', async () => {
    const html = await render(shownEdition);
    for (const id of ['opening', 'trade', 'p-1111', 'inner', 'i-2', 't-1', 'n-1']) {
      expect(html).toContain(` id="${id}"`);
      expect(html).toMatch(new RegExp(`<a class="ref[^"]*" href="#${id}"`, 'u'));
    }
  });

  it('is the same every time', async () => {
    expect(await render(shownEdition)).toBe(await render(shownEdition));
  });

  it('shows its languages and no other', async () => {
    const html = await render(shownEdition);
    const said = (words: string): boolean => html.includes(`>${words}<`);
    expect(said('目录')).toBe(shownEdition.languages.some((lang) => lang === 'zh'));
    expect(said('Contents')).toBe(shownEdition.languages.some((lang) => lang === 'en'));
  });
});

describe('the text', () => {
  it('keeps every character of every block', async () => {
    const html = await render(everything());
    expect(wordsOf(html, 'p-1111', 'zh')).toBe('稳外贸。确保进出口年均增长5%以上。稳居第一梯队。');
    expect(wordsOf(html, 'p-1111', 'en')).toBe('Trade. ensure growth of 5 percent.');
    expect(wordsOf(html, 'p-3333', 'zh')).toBe('a < b\n强调网页前文无处信');
    expect(wordsOf(html, 'trade', 'zh')).toBe('外贸的发展');
    expect(wordsOf(html, 'n-1', 'en')).toBe('A note');
  });

  it('says in its own language what is missing, in draft or out of date', async () => {
    const html = await render(everything());
    const row = (id: string): string =>
      html.split(/(?=<div class="row )/u).find((part) => part.includes(` id="${id}"`)) ?? '';
    expect(row('p-3333')).toContain('Not yet translated into English.');
    expect(row('p-2222')).toContain('The original has changed since this was translated.');
    expect(row('p-4444')).toContain('Draft translation, not yet reviewed.');
    expect(row('i-1')).not.toContain('class="add state"');
  });

  it('marks what the editors added', async () => {
    const html = await render(everything());
    expect(html).toMatch(/外贸的<wbr>发展<\/span>&#8288;<abbr class="add mark"[^>]*>〔编〕/u);
    expect(html).toMatch(/Trade<\/span>&#8288;<abbr class="add mark"[^>]*>ed\.</u);
    expect(html).not.toMatch(/小标题<\/span>&#8288;<abbr/u);
  });

  it('numbers headings, but not those that number themselves', async () => {
    const html = await render(everything());
    expect(html).toContain('<span class="id">一、</span></a>');
    expect(html).toContain('<span class="add num">1.1</span>');
    const own = edition([heading('h', 3, { zh: '一、总则', en: '1. General' }, false)]);
    const chapter = {
      ...own.chapters[0]!,
      heading: heading('opening', 1, { zh: '第一章 总则', en: 'Chapter 1 General' }, false),
    };
    expect(await render({ ...own, chapters: [chapter] })).not.toContain('<span class="id">一、<');
  });
});

describe('goals', () => {
  it('link from each of their words to their row, and back', async () => {
    const html = await render(everything());
    for (const mark of ['goal_trade-growth', 'goal_trade-growth_2', 'goal_trade-growth_en']) {
      expect(html).toContain(`<a class="goal figured" id="${mark}" href="#row_trade-growth">`);
      expect(attributes(html, 'href')).toContain(`#${mark}`);
    }
  });

  it('that share their words are each reached, by number', async () => {
    const html = await render(everything());
    expect(html).toContain('<a id="goal_fdi" href="#row_fdi">3</a>');
    expect(html).toContain('<a id="goal_rank-2" href="#row_rank-2">4</a>');
    expect(html).toContain('id="goal_rank_2"');
  });

  it('with a figure are underlined otherwise than those without', async () => {
    const html = await render(everything());
    expect(html).toContain('<a class="goal" id="goal_rank" ');
    expect(makePage(everything(), []).figures.map((one) => one.goal.key)).toEqual(['trade-growth']);
  });

  it('have no data, and never nought', async () => {
    const html = await render(everything());
    expect(html).toContain('暂无数据');
    expect(html).toContain('no data');
    expect(html).not.toMatch(/\b0\s?%/u);
  });

  it('show what is implied or editorial', async () => {
    const html = await render(everything());
    expect(html).toMatch(/年均 ≥ 5%&#8288;<abbr[^>]*>〔推〕/u);
    expect(html).toMatch(/at least 5% a year on average&#8288;<abbr[^>]*>impl\./u);
    expect(html).toMatch(/>商务局&#8288;<abbr[^>]*>〔编〕/u);
    expect(html).toMatch(/>某局<\/span>/u);
  });

  it('are absent from a plan that has none', async () => {
    const html = await render(edition([paragraph('p-1', { zh: '正文', en: 'Text' })]));
    expect(html).not.toContain('s_goals');
    expect(html).not.toContain('s_owners');
  });

  it('that the edition does not know are plain words', async () => {
    const html = await render(edition([paragraph('p-1', { zh: [goal(['ghost'], text('无主'))], en: null })]));
    expect(wordsOf(html, 'p-1', 'zh')).toBe('无主');
    expect(html).not.toContain('ghost');
  });
});

describe('the edition', () => {
  it('says what it is and is not', async () => {
    const html = await render(everything());
    expect(html).toContain('<title>某区规划 | 非官方整理本（节选）</title>');
    expect(html).toContain('This is not a government document');
    const official = { ...everything(), plan: { ...everything().plan, official: true } };
    expect(await render(official)).not.toContain('This is not a government document');
  });

  it('names the language that prevails, its sources and its downloads', async () => {
    const html = await render(everything());
    expect(html).toContain('The Chinese original prevails; the English is a translation, for reference only.');
    expect(html).toContain('ab'.repeat(32));
    expect(html).toContain('某局，2021年6月22日公布');
    expect(html).toContain('<a href="plan.json">');
  });

  it('that is last is the page; none makes no page', async () => {
    const artifacts = await renderHtml([shown(everything(), ['zh']), everything()], resources);
    expect(artifacts.map((artifact) => artifact.path)).toEqual(['index.html', 'style.css']);
    expect(new TextDecoder().decode(artifacts[0]?.bytes)).toContain('<body class="both zh-en">');
    expect(await renderHtml([], resources)).toEqual([]);
  });

  it('gives the figure in the other language where its own has none', () => {
    const target = { ...FIGURE, figure: both('1.2万人', null), provenance: 'stated' as const };
    const one = edition([paragraph('p-1', { zh: '增', en: null })], { goals: [goalView('jobs', 'p-1', { target })] });
    expect(makePage(shown(one, ['en']), []).figures[0]?.figure).toMatchObject({ figure: '1.2万人', tag: 'zh-Hans-CN' });
  });
});
