/** A real browser, unpacked once for a run of the tests into a folder of its own. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { renderHtml } from '../../../src/render/html/index.ts';
import type { Edition } from '../../../src/view/edition.ts';
import { resources } from './edition.ts';

/**
 * The package unpacks into the temporary folder and takes whatever is called `chromium` there. Its own flags are for a
 * function in the cloud and switch web security off, which is part of what is tested here; so none but these two.
 */
export async function launch(): Promise<{ readonly browser: Browser; readonly close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'planc-browser-'));
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  chromium.setGraphicsMode = false;
  const executablePath = await chromium.executablePath();
  const browser = await playwright.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  const close = async (): Promise<void> => {
    await browser.close();
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await rm(folder, { recursive: true, force: true });
  };
  return { browser, close };
}

/** Writes a publication out as a reader would have it, and gives the address of its folder, with a slash at its end. */
export async function publish(editions: readonly Edition[], folder: string): Promise<string> {
  for (const { path, bytes } of renderHtml(editions, resources)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  return `${pathToFileURL(folder).href}/`;
}
