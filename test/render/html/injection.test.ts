import { describe, expect, it } from 'vitest';
import { createEngine, renderTemplate } from '../../../src/render/html/liquid.ts';
import { Markup } from '../../../src/render/html/markup.ts';
import { both, edition, everything, link, paragraph, resources, text } from './edition.ts';
import { attributes, page, site, wordsOf } from './page-html.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)",
  '</title><script>alert(1)</script>',
  '</style><script>',
  '<!-- --><!--',
  ']]>&lt;&amp;&#60;script&#62;',
  'a\u2028b\u2029c',
  '{{ plan }}',
  '{% include "x" %}{% raw %}',
  '{{ "x" | raw }}',
  'javascript:alert(1)',
  '目标:进出口 9:30 2021~2025年，增长5~8% 5*6*7',
  '𠮷🏗️é',
];

const HOSTILE_LINKS = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  '//example.org',
  '/etc',
  '../x',
  'file:///x',
  'https:x',
  'https://a"onclick=',
  'http://a<b',
  '#',
  '#s_goals',
  'blob:x',
];

/** What nobody but the site itself may put in: its scripts by name, and its data for machines. */
function foreign(html: string): string {
  return html
    .replace(/<script src="(?:\.\.\/)*assets\/[a-z-]+\.js" defer><\/script>/gu, '')
    .replace(/<script type="application\/ld\+json">[^<]*<\/script>/gu, '');
}

function expectHarmless(html: string): void {
  expect(foreign(html)).not.toMatch(/<script|<img|<style|<!--/iu);
  // What stands between quotes within a tag is text; escaping is what keeps it there.
  expect(foreign(html).replace(/="[^"]*"/gu, '=""')).not.toMatch(/<[a-z][^>]*\s(?:on[a-z]+|style)=/iu);
  expect(html.match(/<title>/gu)).toHaveLength(1);
  expect(attributes(html, 'href').filter((href) => /^\s*(?:javascript|data|vbscript)/iu.test(href))).toEqual([]);
}

describe('hostile text', () => {
  it.each(HOSTILE)('%j comes out as text in a block', (words) => {
    const html = page(edition([paragraph('p-1', { zh: words, en: [{ type: 'code', text: words }] })]));
    expect(wordsOf(html, 'p-1', 'zh')).toBe(words);
    expect(wordsOf(html, 'p-1', 'en')).toBe(words);
    expectHarmless(html);
  });

  it.each(HOSTILE)('%j comes out as text in every field, on every page', (words) => {
    const base = everything();
    const said = both(words, words);
    const hostile = {
      ...base,
      plan: {
        ...base.plan,
        title: said,
        note: said,
        jurisdiction: said,
        version: words,
        date: words,
        licence: { text: words, data: words },
        reviews: base.plan.reviews.map((review) => ({ ...review, reviewer: words })),
        sources: base.plan.sources.map((source) => ({
          ...source,
          title: said,
          publisher: said,
          index: words,
          url: words,
          file: words,
          sha256: words,
        })),
      },
      goals: base.goals.map((goal) => ({
        ...goal,
        statement: said,
        kind: { ...goal.kind, key: words, label: said },
        modality: { ...goal.modality, key: words, label: said },
        record: goal.record.map((field) => ({ ...field, label: said, value: said })),
      })),
      owners: base.owners.map((owner) => ({ ...owner, name: said, short: said })),
      terms: [
        {
          id: 'x',
          preferred: said,
          admitted: { zh: [words], en: [words] },
          forbidden: { zh: [], en: [words] },
          note: words,
        },
      ],
    };
    for (const [path, html] of site(hostile)) if (path.endsWith('.html')) expectHarmless(html);
  });

  it.each(HOSTILE)('%j leaves the data for machines whole', (words) => {
    const base = everything();
    const titled = { ...base, plan: { ...base.plan, title: both(words, words) } };
    const json = /<script type="application\/ld\+json">([^<]*)<\/script>/u.exec(page(titled, 'index.html'))?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({ name: words });
    expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
  });

  it.each(HOSTILE_LINKS)('a link to %j is its words alone', (href) => {
    const html = page(edition([paragraph('p-1', { zh: [link(href, text('words'))], en: null })]));
    expect(wordsOf(html, 'p-1', 'zh')).toBe('words');
    expect(html).not.toMatch(/<a[^>]*>words<\/a>/u);
  });

  it('has nothing that HTML cannot hold', () => {
    const html = page(edition([paragraph('p-1', { zh: 'a\u0000b\u0008c\uFFFEd\uD800e', en: null })]));
    expect(wordsOf(html, 'p-1', 'zh')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe');
  });
});

describe('a link or a note within a goal', () => {
  it('makes no link within a link', () => {
    for (const html of site(everything()).values()) expect(html).not.toMatch(/<a\b[^>]*>(?:(?!<\/a>).)*<a\b/su);
  });
});

describe('templates', () => {
  const shows = (template: string): string => {
    const read = (path: string): Uint8Array =>
      new TextEncoder().encode(path === 'html/document.liquid' ? template : 'seen');
    const data = { words: '<b>', safe: new Markup('<b>'), plan: {}, list: [1] };
    return renderTemplate(createEngine(read), 'document', data);
  };

  it('escape what they show, but for markup', () => {
    expect(shows('{{ words }}')).toBe('&lt;b&gt;');
    expect(shows('{{ safe }}')).toBe('<b>');
  });

  it.each([
    '{{ nothing }}',
    '{{ plan.nothing }}',
    '{{ plan }}',
    '{{ list }}',
    '{{ words | raw }}',
    '{{ words | nothing }}',
    '{{ "now" | date: "%Y" }}',
    '{{ plan.constructor }}',
  ])('refuse %s', (template) => {
    expect(() => shows(template)).toThrow();
  });

  it.each(['../secret', '/etc/passwd', 'a/b', 'file:x', 'a.liquid'])('cannot read %s', (name) => {
    expect(() => shows(`{% render "${name}" %}`)).toThrow();
  });

  it('are read by the caller alone', () => {
    expect(shows('{% render "neighbour" %}')).toBe('seen');
    const paths: string[] = [];
    createEngine((path) => (paths.push(path), resources.read(path))).parseFileSync('home');
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.every((path) => /^html\/[a-z-]+\.liquid$/u.test(path))).toBe(true);
  });
});
