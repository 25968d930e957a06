import { describe, expect, it } from 'vitest';
import { inlinesHtml } from '../../../src/render/html/inlines.ts';
import { Links } from '../../../src/render/html/links.ts';
import { createSite } from '../../../src/render/html/tree.ts';
import type { InlineView } from '../../../src/view/edition.ts';
import { fc } from '../../support/property.ts';
import { everything, shown } from './edition.ts';
import { withoutAdditions } from './page-html.ts';

/** Any words at all that a file of UTF-8 could hold. */
const words = fc
  .string({ unit: 'binary' })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}]|[\uFDD0-\uFDEF\uFFFE\uFFFF]/gu, ''));

const tree = fc.letrec<{ inline: InlineView; children: InlineView[] }>((tie) => ({
  children: fc.array(tie('inline'), { maxLength: 4 }),
  inline: fc.oneof(
    { maxDepth: 4 },
    fc.record({ type: fc.constant('text' as const), text: words }),
    fc.record({ type: fc.constant('code' as const), text: words }),
    fc.record({ type: fc.constantFrom('strong' as const, 'emphasis' as const), children: tie('children') }),
    fc.record({
      type: fc.constant('goal' as const),
      goals: fc.uniqueArray(fc.constantFrom('trade-growth', 'rank', 'fdi', 'ghost'), { minLength: 1 }),
      children: tie('children'),
    }),
    fc.record({
      type: fc.constant('link' as const),
      href: fc.oneof(words, fc.webUrl(), fc.constant('#p-1111')),
      children: tie('children'),
    }),
    fc.record({ type: fc.constant('footnote' as const), block: fc.constantFrom('n-1', 'nowhere'), marker: words }),
  ),
})).children;

function said(inlines: readonly InlineView[]): string {
  return inlines
    .map((inline) => ('text' in inline ? inline.text : 'children' in inline ? said(inline.children) : ''))
    .join('');
}

function read(html: string): string {
  const bare = withoutAdditions(html).replace(/<[^>]*>/gu, '');
  return bare.replace(
    /&(lt|gt|quot|#39|amp);/gu,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name] ?? '',
  );
}

function write(inlines: readonly InlineView[], heading: boolean): string {
  const site = createSite(shown(everything(), ['zh']), [], []);
  const links = new Links('zh', { kind: 'section', id: 'trade' });
  return inlinesHtml(inlines, { site, links, lang: 'zh', block: 'p-1111', heading, quote: null });
}

describe('inline content', () => {
  it('keeps every character, whatever it is', () => {
    fc.assert(
      fc.property(tree, fc.boolean(), (inlines, heading) => {
        expect(read(write(inlines, heading))).toBe(said(inlines));
      }),
      { numRuns: 300 },
    );
  });

  it('puts no link within a link, and closes what it opens', () => {
    fc.assert(
      fc.property(tree, (inlines) => {
        const open: string[] = [];
        for (const [, slash, name] of write(inlines, false).matchAll(/<(\/?)([a-z]+)/gu)) {
          if (name === 'br' || name === undefined) continue;
          if (slash === '/') expect(open.pop()).toBe(name);
          else {
            if (name === 'a') expect(open).not.toContain('a');
            open.push(name);
          }
        }
        expect(open).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
