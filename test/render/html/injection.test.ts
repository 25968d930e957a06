import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/render/html/liquid.ts';
import { both, edition, everything, link, paragraph, resources, text } from './edition.ts';
import { attributes, render, wordsOf } from './page-html.ts';

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

describe('hostile text', () => {
  it.each(HOSTILE)('%j comes out as text in a block', async (words) => {
    const html = await render(edition([paragraph('p-1', { zh: words, en: [{ type: 'code', text: words }] })]));
    expect(wordsOf(html, 'p-1', 'zh')).toBe(words);
    expect(wordsOf(html, 'p-1', 'en')).toBe(words);
    expect(html).not.toMatch(/<script|<img|<style|<!--/iu);
  });

  it.each(HOSTILE)('%j comes out as text in every field', async (words) => {
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
      })),
      owners: base.owners.map((owner) => ({ ...owner, name: said })),
    };
    const html = await render(hostile);
    expect(html).not.toMatch(/<script|<img|<style|<!--/iu);
    expect(html).not.toMatch(/<[a-z][^>]*\son[a-z]+=/iu);
    expect(html.match(/<title>/gu)).toHaveLength(1);
    expect(attributes(html, 'href').filter((href) => /^\s*(?:javascript|data|vbscript)/iu.test(href))).toEqual([]);
  });

  it.each(HOSTILE_LINKS)('a link to %j is its words alone', async (href) => {
    const html = await render(edition([paragraph('p-1', { zh: [link(href, text('words'))], en: null })]));
    expect(wordsOf(html, 'p-1', 'zh')).toBe('words');
    expect(html).not.toMatch(/<a[^>]*>words<\/a>/u);
  });

  it('has nothing that HTML cannot hold', async () => {
    const html = await render(edition([paragraph('p-1', { zh: 'a\u0000b\u0008c\uFFFEd\uD800e', en: null })]));
    expect(wordsOf(html, 'p-1', 'zh')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe');
  });
});

describe('a link or a note within a goal', () => {
  it('makes no link within a link', async () => {
    const html = await render(everything());
    expect(html).not.toMatch(/<a\b[^>]*>(?:(?!<\/a>).)*<a\b/su);
  });
});

describe('templates', () => {
  const engine = (template: string): Promise<unknown> => {
    const read = (path: string): Uint8Array =>
      new TextEncoder().encode(path === 'html/document.liquid' ? template : 'seen');
    return createEngine(read).renderFile('document', { words: '<b>', plan: {} });
  };

  it('escape what they show', async () => {
    expect(await engine('{{ words }}')).toBe('&lt;b&gt;');
  });

  it.each([
    '{{ nothing }}',
    '{{ plan.nothing }}',
    '{{ words | nothing }}',
    '{{ "now" | date: "%Y" }}',
    '{{ plan.constructor }}',
  ])('refuse %s', async (template) => {
    await expect(engine(template)).rejects.toThrow();
  });

  it.each(['../secret', '/etc/passwd', 'a/b', 'file:x', 'a.liquid'])('cannot read %s', async (name) => {
    await expect(engine(`{% render "${name}" %}`)).rejects.toThrow();
  });

  it('are read by the caller alone', async () => {
    expect(await engine('{% render "neighbour" %}')).toBe('seen');
    const paths: string[] = [];
    await createEngine((path) => (paths.push(path), resources.read(path))).parseFile('document');
    expect(paths.every((path) => /^html\/[a-z-]+\.liquid$/u.test(path))).toBe(true);
  });
});
