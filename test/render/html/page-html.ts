/** Just enough reading of the page's own HTML to test it. */
import { renderHtml } from '../../../src/render/html/index.ts';
import type { Edition } from '../../../src/view/edition.ts';
import { resources } from './edition.ts';

export async function render(edition: Edition): Promise<string> {
  const artifacts = await renderHtml([edition], resources);
  const page = artifacts.find((artifact) => artifact.path === 'index.html');
  if (page === undefined) throw new Error('no index.html');
  return new TextDecoder().decode(page.bytes);
}

export function attributes(html: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(`<[a-z][^>]*\\s${name}="([^"]*)"`, 'gu'))].map((match) =>
    unescape(match[1] ?? ''),
  );
}

/** The words of one block in one language, without what the page adds to them. */
export function wordsOf(html: string, block: string, lang: 'zh' | 'en'): string {
  const row = html
    .split(/(?=<div class="row )/u)
    .find((part) => part.includes(` id="${block}"`) && part.startsWith('<div class="row '));
  const cell = row
    ?.split(/(?=<(?:div|span) class="cell )/u)
    .find((part) => /^<(?:div|span) class="cell (zh|en)/u.exec(part)?.[1] === lang);
  const words =
    /<span class="words">(.*?)<\/span>(?=&#8288;<abbr|<span class="add state"|<\/span>| <a class="add back"|<\/p>|\n)/su.exec(
      cell ?? '',
    )?.[1] ?? '';
  return unescape(
    words
      .replace(/<sup class="add[^>]*>.*?<\/sup>/gsu, '')
      .replace(/<br>/gu, '\n')
      .replace(/<[^>]+>/gu, ''),
  );
}

function unescape(html: string): string {
  const named: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#39': "'",
    '#34': '"',
    '#13': '\r',
  };
  return html.replace(/&(#?\w+);/gu, (whole, name: string) => named[name] ?? whole);
}
