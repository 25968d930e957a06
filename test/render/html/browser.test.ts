import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/view/edition.ts';
import { launch, publish } from './browser.ts';
import { everything, paragraph, shown, table } from './edition.ts';

const HEIGHT = 900;

let browser: Browser;
let closeBrowser: () => Promise<void>;
let folder: string;
const addresses = new Map<string, string>();

/** Words, figures and tables that will not break are what makes a page wider than a phone. */
function unbreakable(): Edition {
  const base = everything();
  const long = 'https://example.org/'.padEnd(300, 'x');
  const wide = table('t-2', [
    Array.from({ length: 12 }, (_, index) => `column-${index}`),
    Array.from({ length: 12 }, () => '12345678'),
  ]);
  const blocks = [paragraph('p-long', { zh: long, en: [{ type: 'code', text: long }] }), wide];
  const chapters = base.chapters.map((chapter) => ({ ...chapter, blocks }));
  return { ...base, chapters, plan: { ...base.plan, title: { zh: '国'.repeat(60), en: 'A '.repeat(60) } } };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planc-html-'));
  const editions = {
    both: unbreakable(),
    'en-zh': shown(unbreakable(), ['en', 'zh']),
    zh: shown(unbreakable(), ['zh']),
    en: shown(unbreakable(), ['en']),
  };
  for (const [name, edition] of Object.entries(editions))
    addresses.set(name, await publish(edition, join(folder, name)));
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

async function open(name: string, width: number, colorScheme: 'light' | 'dark'): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width, height: HEIGHT },
    colorScheme,
    javaScriptEnabled: true,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(addresses.get(name) ?? '');
  return { page, context, complaints, requests };
}

// What runs in the page is text: the project is compiled for Node and knows no `document`.
interface Seen {
  readonly wide: number;
  readonly outside: readonly string[];
  readonly paper: string;
}

const LOOK = `({
  wide: document.documentElement.scrollWidth,
  outside: [...document.querySelectorAll('body *')]
    .filter((element) => !element.closest('.scroll, .vh') && element.getBoundingClientRect().right > innerWidth + 0.5)
    .map((element) => element.outerHTML.slice(0, 120)),
  paper: getComputedStyle(document.body).backgroundColor,
})`;

/** An empty inline block stands on the baseline. */
const BASELINES = `[...document.querySelectorAll('#i-1 .words')].map((words) => {
  const probe = document.createElement('i');
  probe.style.display = 'inline-block';
  words.prepend(probe);
  return probe.getBoundingClientRect().bottom;
})`;

const VIEWS = ['both', 'en-zh', 'zh', 'en'].flatMap((name) => [
  ...[320, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => [name, width, scheme] as const)),
  // Where the layout changes.
  ...[768, 960, 1216].map((width) => [name, width, 'light'] as const),
]);

describe.each(VIEWS)('%s at %i px, %s', (name, width, scheme) => {
  it('fits its width, breaks no rule of its own, asks nothing of another host', async () => {
    const { page, context, complaints, requests } = await open(name, width, scheme);
    const seen = await page.evaluate<Seen>(LOOK);
    await context.close();
    expect(seen.outside).toEqual([]);
    expect(seen.wide).toBeLessThanOrEqual(width);
    expect(complaints).toEqual([]);
    expect(requests.every((url) => url.startsWith('file:'))).toBe(true);
    // The policy lets the style sheet in, from a file too.
    expect(seen.paper).toBe(scheme === 'dark' ? 'rgb(19, 23, 26)' : 'rgb(252, 252, 250)');
  });
});

describe.each([320, 1280])('at %i px', (width) => {
  it('a goal is followed from its words to its row, and back to the words', async () => {
    const { page, context } = await open('both', width, 'light');
    const onScreen = async (selector: string): Promise<boolean> => {
      const box = await page.locator(selector).boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= HEIGHT;
    };
    await page.click('#goal_trade-growth');
    expect(new URL(page.url()).hash).toBe('#row_trade-growth');
    expect(await onScreen('#row_trade-growth')).toBe(true);
    await page.click('#row_trade-growth a.goal.figured[href="#goal_trade-growth_en"]');
    expect(new URL(page.url()).hash).toBe('#goal_trade-growth_en');
    expect(await onScreen('#goal_trade-growth_en')).toBe(true);
    await context.close();
  });

  it('a block is reached by its address, clear of what stays on screen', async () => {
    const { page, context } = await open('both', width, 'light');
    await page.goto(`${addresses.get('both') ?? ''}#p-2222`);
    const block = await page.locator('#p-2222').boundingBox();
    const nav = await page.locator('.site').boundingBox();
    expect(block?.y).toBeGreaterThanOrEqual(Math.max(0, (nav?.y ?? 0) + (nav?.height ?? 0)));
    await context.close();
  });
});

describe('side by side', () => {
  it('the first lines of a block stand on one baseline', async () => {
    const { page, context } = await open('both', 1280, 'light');
    const [first = 0, second = 99] = await page.evaluate<readonly number[]>(BASELINES);
    await context.close();
    expect(Math.abs(first - second)).toBeLessThan(0.5);
  });

  it('with scripts off the page is the same', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(addresses.get('both') ?? '');
    expect(await page.locator('#p-1111 .cell').count()).toBe(2);
    expect(await page.locator('script').count()).toBe(0);
    await context.close();
  });
});
