import type { YamlMap } from '../parse/yaml-nodes.ts';
import type { Outcome } from '../problem/diagnostic.ts';
import type { Document, Review } from './model.ts';
import { translationFrontMatter } from './schema/section-file.ts';
import { keyAt, validateLeniently } from './schema/validate.ts';

/** The reviews that a translation's front matter records, by block. */
export function readReviews({ syntax: { frontMatter } }: Document): Outcome<ReadonlyMap<string, Review>> {
  if (!frontMatter) return { value: new Map(), diagnostics: [] };
  const { value, diagnostics } = validateLeniently(translationFrontMatter, withoutOpenPlaces(frontMatter));
  const reviews = Object.entries(value?.reviews ?? {}).map(([block, review]) => {
    const place = keyAt(frontMatter, ['reviews', block]) ?? frontMatter.span;
    return [block, { ...review, span: place }] as const;
  });
  return { value: new Map(reviews), diagnostics };
}

/**
 * A block may have its line under `reviews:` before anybody reviewed it. With every line there from the start, two
 * reviews of neighbouring blocks are insertions at different places, and merge.
 */
function withoutOpenPlaces(frontMatter: YamlMap): YamlMap {
  const isOpen = (value: YamlMap['entries'][number]['value']): boolean => value.type === 'scalar' && value.value === '';
  const entries = frontMatter.entries.flatMap((entry) => {
    if (entry.key !== 'reviews' || entry.value.type === 'list') return [entry];
    if (entry.value.type === 'scalar') return isOpen(entry.value) ? [] : [entry];
    return [
      { ...entry, value: { ...entry.value, entries: entry.value.entries.filter(({ value }) => !isOpen(value)) } },
    ];
  });
  return { ...frontMatter, entries };
}
