import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/view/edition.ts';
import { launch, publish } from './browser.ts';
import { everything, paragraph, shown, table, text, goal } from './edition.ts';

const HEIGHT = 900;

let browser: Browser;
let closeBrowser: () => Promise<void>;
let folder: string;
/** Of the publication with something of everything, and of one whose words will not break. */
let address: string;
let unbreakableAddress: string;

/** Words, figures and tables that will not break are what makes a page wider than a phone. */
function unbreakable(): Edition {
  const base = everything();
  const long = 'https://example.org/'.padEnd(300, 'x');
  const wide = table('t-2', [
    Array.from({ length: 12 }, (_, index) => `column-${index}`),
    Array.from({ length: 12 }, () => '12345678'),
  ]);
  const marked = paragraph('p-mark', { zh: [goal(['fdi'], text(long))], en: [{ type: 'code', text: long }] });
  const blocks = [paragraph('p-long', { zh: long, en: [{ type: 'code', text: long }] }), marked, wide];
  const chapters = base.chapters.map((chapter) => ({ ...chapter, blocks }));
  const goals = base.goals.map((one) => ({ ...one, statement: { zh: long, en: long } }));
  return { ...base, chapters, goals, plan: { ...base.plan, title: { zh: '国'.repeat(60), en: 'A '.repeat(60) } } };
}

const trees = (edition: Edition): readonly Edition[] => [shown(edition, ['zh']), shown(edition, ['en']), edition];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planc-html-'));
  address = await publish(trees(everything()), join(folder, 'everything'));
  unbreakableAddress = await publish(trees(unbreakable()), join(folder, 'unbreakable'));
  ({ browser, close: closeBrowser } = await launch());
}, 60_000);

afterAll(async () => {
  await closeBrowser();
  await rm(folder, { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
}

async function open(path: string, options: BrowserContextOptions, base = address): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(base + path);
  return { page, context, complaints, requests };
}

const at = (width: number, colorScheme: 'light' | 'dark' = 'light'): BrowserContextOptions => ({
  viewport: { width, height: HEIGHT },
  colorScheme,
});

// What runs in the page is text: the project is compiled for Node and knows no `document`.
interface Seen {
  readonly wide: number;
  readonly outside: readonly string[];
  readonly paper: string;
}

const LOOK = `({
  wide: document.documentElement.scrollWidth,
  outside: [...document.querySelectorAll('body *')]
    .filter((element) => !element.closest('.scroll, .vh, .skip, svg, thead') && element.getBoundingClientRect().right > innerWidth + 0.5)
    .map((element) => element.outerHTML.slice(0, 120)),
  paper: getComputedStyle(document.body).backgroundColor,
})`;

/** One page of each kind. */
const KINDS = [
  ['index.html'],
  ['chapters/opening/index.html'],
  ['sections/trade/index.html'],
  ['goals/index.html'],
  ['goals/trade-growth/index.html'],
  ['goals/old-goal/index.html'],
  ['departments/index.html'],
  ['departments/commerce/index.html'],
  ['glossary/index.html'],
  ['about/index.html'],
  ['search/index.html'],
] as const;

const PAGES = [
  ...(['zh', 'en', 'both'] as const).flatMap((tree) => KINDS.map(([path]) => `${tree}/${path}`)),
  'index.html',
  '404.html',
];

const LOOKS = [
  [320, 'light', 'rgb(252, 252, 250)'],
  [320, 'dark', 'rgb(19, 23, 26)'],
  [1280, 'dark', 'rgb(19, 23, 26)'],
  [1280, 'light', 'rgb(252, 252, 250)'],
] as const;

it.each(PAGES)(
  '%s fits, is accessible, and asks nothing of another host, narrow and wide, light and dark',
  async (path) => {
    const { page, context, complaints, requests } = await open(path, at(320));
    await page.evaluate(axe.source);
    for (const [width, colorScheme, paper] of LOOKS) {
      await page.setViewportSize({ width, height: HEIGHT });
      await page.emulateMedia({ colorScheme });
      const seen = await page.evaluate<Seen>(LOOK);
      const where = `${width} px, ${colorScheme}`;
      expect(seen.outside, where).toEqual([]);
      expect(seen.wide, where).toBeLessThanOrEqual(width);
      // The policy lets the style sheet in, from a file too.
      expect(seen.paper, where).toBe(paper);
      expect(await findings(page), where).toEqual([]);
    }
    await context.close();
    expect(complaints).toEqual([]);
    expect(requests.every((url) => url.startsWith('file:'))).toBe(true);
  },
  60_000,
);

it.each(['light', 'dark'] as const)('what is pointed at, found and focused is as accessible, %s', async (scheme) => {
  const { page, context } = await open('both/sections/trade/index.html?q=稳外贸#p-1111', at(1280, scheme));
  await page.evaluate(axe.source);
  expect(await page.locator('#p-1111 mark').count()).toBeGreaterThan(0);
  expect(await findings(page)).toEqual([]);
  await page.focus('#goal_rank');
  expect(await page.locator('#p-1111 .card:visible').count()).toBe(1);
  // Axe cannot tell the contrast of what lies over something else: its colours are those of the page.
  const inCard = await findings(page, '#p-1111 .card');
  expect(inCard.filter((found) => !found.startsWith('color-contrast'))).toEqual([]);
  const colours = (selector: string): Promise<string> =>
    page.evaluate<string>(
      `(({ color, backgroundColor }) => color + backgroundColor)(getComputedStyle(document.querySelector('${selector}')))`,
    );
  expect(await colours('#p-1111 .card')).toBe(await colours('body'));
  await context.close();
});

it('the tasks of a department are printed on sheets of A4 laid across, from the first', async () => {
  const { page, context } = await open('zh/departments/commerce/index.html', at(1280));
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  await context.close();
  const sheets = [...pdf.matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(sheets.length).toBeGreaterThan(0);
  for (const [x = 0, y = 0] of sheets) expect([Math.round(x), Math.round(y)]).toEqual([842, 595]);
});

/** What axe finds wrong by WCAG 2.2 AA, and the contrasts that it could not make out. */
async function findings(page: Page, part = 'body'): Promise<readonly string[]> {
  const { violations, incomplete } = await page.evaluate<axe.AxeResults>(
    `axe.run(${JSON.stringify(part)}, { preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  );
  return [...violations, ...incomplete.filter(({ id }) => id === 'color-contrast')].flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`),
  );
}

describe('words that will not break', () => {
  it.each(
    ['zh', 'en', 'both'].flatMap((tree) =>
      ['index.html', 'chapters/opening/index.html', 'goals/index.html', 'goals/fdi/index.html'].flatMap((path) =>
        [320, 768, 960, 1216].map((width) => [`${tree}/${path}`, width] as const),
      ),
    ),
  )('%s fits %i px', async (path, width) => {
    const { page, context } = await open(path, at(width), unbreakableAddress);
    const { outside, wide } = await page.evaluate<Seen>(LOOK);
    await context.close();
    expect(outside).toEqual([]);
    expect(wide).toBeLessThanOrEqual(width);
  });
});

describe('with scripts off, from a folder', () => {
  const off = { ...at(1280), javaScriptEnabled: false };

  it('a reader goes from the first page to the text, changes language on the same block, and follows a goal', async () => {
    const { page, context } = await open('index.html', off);
    await page.click('a[href="both/index.html"]');
    await page.click('#s_contents a[href="sections/trade/index.html"]');
    expect(await page.locator('#p-1111 .cell').count()).toBe(2);
    await page.hover('#p-1111');
    await page.click('#p-1111 .tools a[href$="en/sections/trade/index.html#p-1111"]');
    expect(page.url()).toBe(`${address}en/sections/trade/index.html#p-1111`);
    expect(await page.locator('#p-1111 .cell').innerText()).toContain('ensure growth of 5 percent');
    await page.click('#p-1111 a.goal');
    expect(page.url()).toBe(`${address}en/goals/trade-growth/index.html`);
    await page.click('.more a');
    expect(page.url()).toBe(`${address}en/sections/trade/index.html#p-1111`);
    await context.close();
  });

  it('the register is a plain table, whole', async () => {
    const { page, context } = await open('zh/goals/index.html', off);
    expect(await page.locator('#register tbody tr').count()).toBe(everything().goals.length);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    await page.click('#register a[href="rank/index.html"]');
    expect(page.url()).toBe(`${address}zh/goals/rank/index.html`);
    await context.close();
  });

  it('what a goal is shows under its words when they are pointed at', async () => {
    const { page, context } = await open('zh/sections/trade/index.html', off);
    const card = page.locator('#p-1111 .card').first();
    expect(await card.isVisible()).toBe(false);
    await page.hover('#goal_trade-growth');
    expect(await card.isVisible()).toBe(true);
    expect(await card.innerText()).toContain('牵头：商务局');
    await context.close();
  });

  it('and when they are tapped, and a tap on it follows the goal', async () => {
    const phone = { ...off, viewport: { width: 375, height: 800 }, hasTouch: true, isMobile: true };
    const { page, context } = await open('zh/sections/trade/index.html', phone);
    const words = await page.locator('#goal_trade-growth').boundingBox();
    await page.touchscreen.tap((words?.x ?? 0) + 5, (words?.y ?? 0) + 5);
    const card = page.locator('#p-1111 .card').first();
    expect(await card.isVisible()).toBe(true);
    await card.locator('a').tap();
    await page.waitForURL(`${address}zh/goals/trade-growth/index.html`);
    await context.close();
  });
});

describe('with scripts, from a folder', () => {
  it('what is typed into the head of any page is found, and leads to its block with the words marked', async () => {
    const { page, context, complaints } = await open('zh/goals/rank/index.html', at(1280));
    await page.fill('.masthead input[name=q]', '稳居第一');
    await page.keyboard.press('Enter');
    await page.waitForURL(/zh\/search\/index\.html\?q=/u);
    await page.click('#results a.hit >> nth=0');
    await page.waitForURL(/zh\/sections\/trade\/index\.html\?q=.*#p-1111$/u);
    expect(await page.locator('#p-1111 mark').allInnerTexts()).toEqual(['稳居第一']);
    await context.close();
    expect(complaints).toEqual([]);
  });

  it('the register narrows down to a department, and is whole again', async () => {
    const { page, context } = await open('both/goals/index.html', at(1280));
    const rows = page.locator('#register tbody tr:visible');
    await page.selectOption('#filters [name=department]', 'commerce');
    expect(await rows.count()).toBe(1);
    await page.click('#filters [type=reset]');
    await expect.poll(() => rows.count()).toBe(everything().goals.length);
    await context.close();
  });
});

describe('by key alone', () => {
  it.each(['both/index.html', 'both/sections/trade/index.html', 'both/goals/index.html', 'both/search/index.html'])(
    'everything on %s is reached, in order, and seen',
    async (path) => {
      const { page, context } = await open(path, at(1280));
      // Cards have links for those who tap; by key the words lead to the same place.
      const wanted = await page.evaluate<number>(
        `[...document.querySelectorAll('a[href], button, input, select, [tabindex="0"]')].filter((one) => one.tabIndex >= 0 && !one.closest('[hidden]')).length`,
      );
      const reached: string[] = [];
      for (let step = 0; step < wanted; step += 1) {
        await page.keyboard.press('Tab');
        reached.push(
          await page.evaluate<string>(`(() => {
            const one = document.activeElement;
            const box = one.getBoundingClientRect();
            const seen = box.width > 0 && box.height > 0 && getComputedStyle(one).visibility === 'visible';
            const all = [...document.querySelectorAll('*')];
            return one === document.body || !seen ? 'lost' : String(all.indexOf(one)).padStart(5, '0');
          })()`),
        );
      }
      await context.close();
      expect(reached).not.toContain('lost');
      expect(new Set(reached).size).toBe(wanted);
    },
    30_000,
  );

  it('the card of a goal shows while its words have the focus, and Escape puts it away', async () => {
    const { page, context } = await open('zh/sections/trade/index.html', at(1280));
    const card = page.locator('#p-1111 .card').first();
    await page.focus('#goal_trade-growth');
    expect(await card.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    await context.close();
  });
});

describe('reading', () => {
  it.each([320, 1280])('at %i px a block is reached by its address, and stands out', async (width) => {
    const { page, context } = await open('both/sections/trade/index.html#p-2222', at(width));
    const block = await page.locator('#p-2222').boundingBox();
    expect(block?.y).toBeGreaterThanOrEqual(0);
    expect((block?.y ?? HEIGHT) + (block?.height ?? 0)).toBeLessThanOrEqual(HEIGHT);
    const ground = await page.evaluate<string>(
      `getComputedStyle(document.querySelector('#p-2222 .cell')).backgroundColor`,
    );
    await context.close();
    expect(ground).toBe('rgb(230, 240, 243)');
  });

  it('side by side the first lines of a block stand on one baseline', async () => {
    const { page, context } = await open('both/sections/trade/index.html', at(1280));
    const [first = 0, second = 99] = await page.evaluate<readonly number[]>(BASELINES);
    await context.close();
    expect(Math.abs(first - second)).toBeLessThan(0.5);
  });

  it('a change of language by the head of the page keeps the block, with scripts', async () => {
    const { page, context } = await open('both/sections/trade/index.html#p-2222', at(1280));
    await page.click('.trees a >> nth=1');
    await context.close();
    expect(page.url()).toBe(`${address}en/sections/trade/index.html#p-2222`);
  });
});

/** An empty inline block stands on the baseline. */
const BASELINES = `[...document.querySelectorAll('#i-1 .words')].map((words) => {
  const probe = document.createElement('i');
  probe.style.display = 'inline-block';
  words.prepend(probe);
  return probe.getBoundingClientRect().bottom;
})`;
