/** Just enough reading of the site's own HTML to test it. */
import { renderHtml } from '../../../src/render/html/index.ts';
import type { Edition } from '../../../src/view/edition.ts';
import { resources } from './edition.ts';

/** The site of some editions: text by path. */
export function site(...editions: readonly Edition[]): ReadonlyMap<string, string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return new Map(renderHtml(editions, resources).map(({ path, bytes }) => [path, decoder.decode(bytes)]));
}

/** One page of the tree of an edition, by default that of its one section. */
export function page(edition: Edition, path = 'sections/trade/index.html'): string {
  const [first] = edition.languages;
  const tree = edition.languages.length > 1 ? 'both' : (first ?? 'zh');
  const html = site(edition).get(`${tree}/${path}`);
  if (html === undefined) throw new Error(`no ${tree}/${path}`);
  return html;
}

export function attributes(html: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(`<[a-z][^>]*\\s${name}="([^"]*)"`, 'gu'))].map((match) =>
    unescape(match[1] ?? ''),
  );
}

/** A row of the text with what it holds. */
export function rowOf(html: string, block: string): string {
  return (
    html
      .split(/(?=<div class="row )/u)
      .find((part) => /^<div class="row [^>]*>/u.exec(part)?.[0].includes(` id="${block}"`)) ?? ''
  );
}

/** The words of one block in one language, without what the page adds to them. */
export function wordsOf(html: string, block: string, lang: 'zh' | 'en'): string {
  const cell = rowOf(html, block)
    .split(/(?=<(?:div|span) class="cell)/u)
    .find((part) => /^<(?:div|span) class="cell[^>]*lang="(zh|en)/u.exec(part)?.[1] === lang);
  const bare = withoutAdditions(cell ?? '');
  const words =
    /<span class="words">(.*?)<\/span>(?=\u2060<abbr|<span class="add state"|<\/span>| <a class="add back"|<\/p>|\n)/su.exec(
      bare,
    );
  return textOf(words?.[1] ?? '');
}

/** What the page adds within the words: the numbers of goals and notes, and the cards of goals. */
export function withoutAdditions(html: string): string {
  return html
    .replace(/<sup class="add[^>]*>.*?<\/sup>/gsu, '')
    .replace(/<small class="card">.*?<\/small><\/span>/gsu, '')
    .replaceAll('<span class="g" tabindex="-1">', '');
}

export function textOf(html: string): string {
  return unescape(html.replace(/<br>/gu, '\n').replace(/<[^>]+>/gu, ''));
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
