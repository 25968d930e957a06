import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchArtifact } from '../../../src/render/html/search/data.ts';
import { launch } from './browser.ts';
import { both, edition, goalView, paragraph, resources } from './edition.ts';

/** The scripts in a real browser, from files, on pages that have what the scripts ask for and nothing else. */

const SCRIPTS = ['search', 'register', 'copy'] as const;
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'self'";

const HAN = '抢抓新一轮对外开放发展机遇，确保全区进出口总额年均增长5%以上。';
const ENGLISH = 'We will ensure that total imports and exports grow by at least 5 percent a year on average.';

const published = edition(
  [
    paragraph('p-1111', { zh: HAN, en: ENGLISH }),
    paragraph('p-2222', { zh: '参加RCEP。<img src=x onerror=alert(1)>', en: 'Join RCEP.' }),
  ],
  {
    goals: [
      goalView('growth', 'p-1111', { statement: both('进出口总额年均增长5%以上', 'grow by at least 5 percent') }),
    ],
    terms: [
      {
        id: 'trade',
        preferred: both('进出口', 'imports and exports'),
        admitted: { zh: [], en: [] },
        forbidden: { zh: [], en: [] },
        note: null,
      },
    ],
  },
);

function page(tree: string, depth: number, body: string, scripts: readonly string[], lang = 'zh-Hans-CN'): string {
  const root = '../'.repeat(depth);
  const tags = scripts.map((name) => `<script src="${root}../assets/${name}.js" defer></script>`).join('');
  return `<!doctype html><html lang="${lang}" data-tree="${tree}" data-root="${root}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>page</title>${tags}</head><body>${body}</body></html>`;
}

const SEARCH = `<form role="search"><input type="search" name="q" aria-label="q"><button>search</button></form><p id="search-status" role="status"></p><ol id="results"></ol>`;
const row = (id: string, text: string, cells: Readonly<Record<string, string>>): string =>
  `<div id="${id}"><a class="anchor" href="#${id}">#</a>${Object.entries(cells)
    .map(([lang, words]) => `<p lang="${lang}">${words}</p>`)
    .join('')}${text}</div>`;
const SECTION = row('p-1111', '', {
  'zh-Hans-CN':
    '抢抓新一轮对外开放发展机遇，<a href="#x">确保全区进<strong>出口</strong><small class="card">进出口</small></a>总额年均增长5%以上。',
  'en-GB': ENGLISH,
});

const LONG = row('p-2222', '', { 'en-GB': `${'Line.<br>'.repeat(200)}Join RCEP.` });

const GOALS = [
  ['农', 'lead-a', 'policy', '40', 'one'],
  ['安', 'lead-b lead-a', 'indicator', '5', 'one'],
  ['中', 'lead-b', 'indicator', '', 'two'],
  ['安', 'lead-c', 'policy', '12', 'two'],
] as const;
const select = (name: string, ...values: string[]): string =>
  `<select name="${name}" aria-label="${name}"><option value="">all</option>${values.map((value) => `<option value="${value}">${value}</option>`).join('')}</select>`;
const REGISTER = `<form id="filters" hidden>${select('department', 'lead-a', 'lead-b', 'lead-c')}${select('kind', 'policy', 'indicator', 'project')}${select('chapter', 'one', 'two')}<button type="reset">all</button></form>
<table id="register"><thead><tr><th>no.</th><th data-sort="text">goal</th><th data-sort="number">target</th></tr></thead><tbody>
${GOALS.map(
  ([name, department, kind, value, chapter], index) =>
    `${index === 0 || index === 2 ? `<tr class="group"><th colspan="3">${chapter}</th></tr>` : ''}
<tr id="row_${index + 1}" data-department="${department}" data-kind="${kind}" data-chapter="${chapter}" data-modality="do" data-period="by-date"><td>${index + 1}</td><td>${name}</td><td data-value="${value}">${value}%</td></tr>`,
).join('')}</tbody></table>`;

const PAGES: Readonly<Record<string, string>> = {
  'zh/search/index.html': page('zh', 1, SEARCH, ['search-data', 'search']),
  'both/search/index.html': page('both', 1, SEARCH, ['search-data', 'search']),
  'en/search/index.html': page('en', 1, SEARCH, ['search']),
  'both/search/english-first.html': page('both', 1, SEARCH, ['search-data', 'search'], 'en-GB'),
  'zh/sections/trade/index.html': page('zh', 2, SECTION, ['search', 'copy']),
  'both/sections/trade/index.html': page('both', 2, SECTION + LONG, ['search', 'copy']),
  'zh/goals/index.html': page('zh', 1, REGISTER, ['register']),
};

let browser: Browser;
let closeBrowser: () => Promise<void>;
let folder: string;
let context: BrowserContext;
const complaints: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planc-scripts-'));
  const assets = SCRIPTS.map((name) => [`assets/${name}.js`, resources.read(`html/assets/${name}.js`)] as const);
  const data = searchArtifact(published);
  for (const [path, content] of [...assets, [data.path, data.bytes] as const, ...Object.entries(PAGES)]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  ({ browser, close: closeBrowser } = await launch());
  context = await browser.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
}, 60_000);

afterAll(async () => {
  await closeBrowser();
  await rm(folder, { recursive: true, force: true });
  expect(complaints).toEqual([]);
});

async function open(path: string, within = context): Promise<Page> {
  const opened = await within.newPage();
  opened.on('console', (message) => complaints.push(message.text()));
  opened.on('pageerror', (error) => complaints.push(String(error)));
  await opened.goto(`${pathToFileURL(folder).href}/${path}`);
  return opened;
}

const status = (opened: Page): Promise<string> => opened.locator('[role=status]').innerText();
/** Goes where the first result leads, and waits for the words to be marked there. */
const follow = async (opened: Page): Promise<void> => {
  await opened.click('#results a.hit');
  await opened.waitForURL(/sections\/.+#p-/);
  await opened.locator('mark').first().waitFor();
};
const hits = (opened: Page): Promise<(string | null)[]> =>
  opened
    .locator('#results a')
    .evaluateAll((links: { getAttribute(name: string): string | null }[]) =>
      links.map((link) => link.getAttribute('href')),
    );

describe.each(SCRIPTS)('%s.js', (name) => {
  const script = new TextDecoder().decode(resources.read(`html/assets/${name}.js`));

  it('needs no browser younger than 2017', async () => {
    const written = async (target: string): Promise<string> => (await transform(script, { target })).code;
    expect(await written('es2017')).toBe(await written('esnext'));
  });

  it('makes nothing of text but text', () => {
    expect(script).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|\bFunction\b|\.style\b/u,
    );
  });
});

describe('search', () => {
  it('finds the words, says how often, and leads to them with the words marked', async () => {
    const opened = await open('zh/search/index.html?q=%E8%BF%9B%E5%87%BA%E5%8F%A3');
    expect(await status(opened)).toBe('找到1段，分布在1节；术语1条。');
    expect(await opened.locator('#results h2').allInnerTexts()).toEqual(['外贸的发展', '术语']);
    expect(await opened.locator('#results .hit mark').allInnerTexts()).toEqual(['进出口']);
    expect(await hits(opened)).toEqual([
      '../sections/trade/index.html?q=%E8%BF%9B%E5%87%BA%E5%8F%A3#p-1111',
      '../goals/growth/index.html',
      '../glossary/index.html#term_trade',
    ]);
    await follow(opened);
    expect(new URL(opened.url()).hash).toBe('#p-1111');
    // Two pieces, since an element begins within the word.
    expect(await opened.locator('mark').allInnerTexts()).toEqual(['进', '出口']);
    expect((await opened.locator('#p-1111 p').first().innerText()).replace('出口进出口', '出口')).toBe(HAN);
    await opened.close();
  });

  it('leads to both languages where this tree does not show the words', async () => {
    const opened = await open('zh/search/index.html?q=IMPORTS%20export');
    expect((await hits(opened))[0]).toBe('../../both/sections/trade/index.html?q=IMPORTS%20export#p-1111');
    expect(await opened.locator('#results .hit [lang=en-GB] mark').allInnerTexts()).toEqual(['imports', 'export']);
    await follow(opened);
    expect(await opened.locator('#p-1111 [lang=en-GB] mark').allInnerTexts()).toEqual(['imports', 'export']);
    await opened.close();
  });

  it('brings the words into view where their block is longer than the screen', async () => {
    const opened = await open('both/sections/trade/index.html?q=RCEP#p-2222');
    const { height = 0 } = opened.viewportSize() ?? {};
    const top = async (): Promise<number> => (await opened.locator('mark').boundingBox())?.y ?? -1;
    await expect.poll(top).toBeLessThan(height);
    expect(await top()).toBeGreaterThan(0);
    await opened.close();
  });

  it('answers while somebody types, in the languages of the tree, and keeps the query in the address', async () => {
    const opened = await open('both/search/index.html');
    expect(await status(opened)).toMatch(/^中文按字词查找.*Chinese is found/su);
    await opened.fill('input', 'rcep');
    await opened.waitForSelector('#results a');
    expect(await status(opened)).toBe('找到1段，分布在1节。1 passage in 1 section.');
    expect(new URL(opened.url()).search).toBe('?q=rcep');
    // The plan's own text stays text.
    expect(await opened.locator('#results .hit').innerText()).toContain('<img src=x onerror=alert(1)>');
    await opened.fill('input', '“没有的话”');
    await opened.waitForSelector('#results:empty', { state: 'attached' });
    expect(await status(opened)).toMatch(/^没有找到“没有的话”。.*Nothing found for “没有的话”/su);
    await opened.close();
  });

  it('speaks first in the language that the page begins with', async () => {
    const opened = await open('both/search/english-first.html?q=rcep');
    expect(await status(opened)).toBe('1 passage in 1 section.找到1段，分布在1节。');
    await opened.close();
  });

  it('is driven by keys alone', async () => {
    const opened = await open('zh/search/index.html');
    await opened.keyboard.press('Tab');
    await opened.keyboard.type('5%');
    await opened.keyboard.press('Enter');
    await opened.waitForSelector('#results a');
    await opened.keyboard.press('ArrowDown');
    expect(await opened.evaluate<string>('document.activeElement.className')).toBe('hit');
    await opened.keyboard.press('ArrowUp');
    expect(await opened.evaluate<string>('document.activeElement.name')).toBe('q');
    await opened.keyboard.press('ArrowDown');
    await opened.keyboard.press('Enter');
    await opened.waitForURL('**/sections/trade/**');
    expect(await opened.locator('mark').allInnerTexts()).toEqual(['5%']);
    await opened.close();
  });

  it('says so where the data is not there', async () => {
    const opened = await open('en/search/index.html?q=trade');
    expect(await status(opened)).toBe('The search data did not load. Reload this page, or use the contents.');
    await opened.close();
  });
});

describe('the register', () => {
  const rows = (opened: Page): Promise<string[]> =>
    opened.locator('#register tbody tr:not([hidden])').evaluateAll((all: { id: string }[]) => all.map(({ id }) => id));

  it('is filtered, counts what it shows, and can be cited as it stands', async () => {
    const opened = await open('zh/goals/index.html');
    expect(await rows(opened)).toEqual(['', 'row_1', 'row_2', '', 'row_3', 'row_4']);
    expect(await status(opened)).toBe('显示4项，共4项目标。');
    await opened.selectOption('[name=department]', 'lead-b');
    await opened.selectOption('[name=kind]', 'indicator');
    expect(await rows(opened)).toEqual(['', 'row_2', '', 'row_3']);
    expect(await status(opened)).toBe('显示2项，共4项目标。');
    await opened.selectOption('[name=chapter]', 'two');
    // A group without goals has no heading.
    expect(await rows(opened)).toEqual(['', 'row_3']);
    const cited = new URL(opened.url()).search;
    expect(cited).toBe('?department=lead-b&kind=indicator&chapter=two');
    const again = await open(`zh/goals/index.html${cited}`);
    expect(await rows(again)).toEqual(['', 'row_3']);
    await again.selectOption('[name=kind]', 'project');
    expect(await status(again)).toBe('没有符合条件的目标。请放宽筛选条件。');
    await again.click('button[type=reset]');
    await again.waitForSelector('#row_4', { state: 'visible' });
    expect(await rows(again)).toHaveLength(6);
    expect(new URL(again.url()).search).toBe('');
    await Promise.all([opened.close(), again.close()]);
  });

  it('is sorted by pinyin or by number, and back to the order of the plan', async () => {
    const opened = await open('zh/goals/index.html');
    const head = opened.locator('th[data-sort=text]');
    await head.locator('button').click();
    // an, an, nong, zhong; equal ones as they stand in the plan.
    expect(await rows(opened)).toEqual(['row_2', 'row_4', 'row_1', 'row_3']);
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.locator('button').press('Enter');
    expect(await rows(opened)).toEqual(['row_3', 'row_1', 'row_2', 'row_4']);
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(new URL(opened.url()).search).toBe('?sort=-2');
    await head.locator('button').click();
    expect(await rows(opened)).toEqual(['', 'row_1', 'row_2', '', 'row_3', 'row_4']);
    expect(await head.getAttribute('aria-sort')).toBe(null);
    // What has no number stands last, upwards and downwards.
    await opened.locator('th[data-sort=number] button').click();
    expect(await rows(opened)).toEqual(['row_2', 'row_4', 'row_1', 'row_3']);
    await opened.locator('th[data-sort=number] button').click();
    expect(await rows(opened)).toEqual(['row_1', 'row_4', 'row_2', 'row_3']);
    const again = await open('zh/goals/index.html?sort=-3&kind=nonsense');
    expect(await rows(again)).toEqual(['row_1', 'row_4', 'row_2', 'row_3']);
    await Promise.all([opened.close(), again.close()]);
  });

  it('with scripts off is the whole table', async () => {
    const off = await browser.newContext({ javaScriptEnabled: false });
    const opened = await open('zh/goals/index.html', off);
    expect(await rows(opened)).toHaveLength(6);
    expect(await opened.locator('#filters').isVisible()).toBe(false);
    await off.close();
  });
});

describe('the link to a block', () => {
  it('copies its full address without what was searched for, and says so', async () => {
    const opened = await open('both/sections/trade/index.html?q=RCEP');
    await opened.click('a.anchor');
    await opened.waitForSelector('[data-copied]');
    expect(await opened.locator('.copied').innerText()).toBe('链接已复制Link copied');
    const copied = await opened.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toBe(`${pathToFileURL(folder).href}/both/sections/trade/index.html#p-1111`);
    expect(new URL(opened.url()).hash).toBe('#p-1111');
    await opened.close();
  });

  it('is a link like any other where nothing may be copied', async () => {
    const refusing = await browser.newContext();
    await refusing.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    const opened = await open('zh/sections/trade/index.html', refusing);
    await opened.click('a.anchor');
    expect(new URL(opened.url()).hash).toBe('#p-1111');
    expect(await opened.locator('[data-copied]').count()).toBe(0);
    await refusing.close();
  });
});
