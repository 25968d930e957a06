import { posix } from 'node:path';
import type { Model } from '../../model/model.ts';
import { declare } from '../../problem/declare.ts';
import { nearest } from '../../problem/nearest.ts';
import { fileText, inlinesOf, passagesOf } from '../facts.ts';
import { destinationOf } from '../near/destination.ts';
import { defineRule } from '../rule.ts';
import { isInPlan } from './unknown-link-scheme.ts';

const problem = declare({
  code: 'dangling-link',
  severity: 'error',
  message: { zh: '链接“{href}”指向的地方不在本规划里', en: 'The link “{href}” leads to no place in this plan' },
  why: { zh: '读者点开会落空。', en: 'Readers who follow it would find nothing.' },
  fix: {
    zh: '改正段落标识或文件名；指向段落时写 #段落标识。',
    en: 'Correct the block’s id or the file’s name; a block is linked as #id.',
  },
  notes: { meant: { zh: '是不是“{near}”？', en: 'Did you mean “{near}”?' } },
  examples: {
    bad: [{ body: '见[上文](⟦#p-2223⟧)。 {#p-2222}\n' }, { body: '见[第二节](⟦2-second.md⟧)。 {#p-2222}\n' }],
    good: [{ body: '见[上文](#p-2222)和[本章](../1-demo/0-introduction.md#demo)。 {#p-2222}\n' }],
  },
});

export const danglingLink = defineRule(problem, (model) => {
  const ids = new Set(passagesOf(model.documents).flatMap(({ id }) => (id ? [id.value] : [])));
  const nearestIds = new Map<string, string | null>();
  const nearestId = (href: string): string | null => {
    // The same wrong link may stand in many places, and looking for a likeness is slow.
    if (!nearestIds.has(href)) nearestIds.set(href, href.startsWith('#') ? nearest(href.slice(1), ids) : null);
    return nearestIds.get(href) ?? null;
  };
  return passagesOf(model.documents).flatMap((passage) =>
    inlinesOf(passage).flatMap((inline) => {
      if (inline.type !== 'link' || !isInPlan(inline.href) || resolves(model, ids, passage.file, inline.href))
        return [];
      const near = nearestId(inline.href);
      const place = destinationOf(inline, fileText(model, passage.file));
      return [problem.at(place, { href: inline.href }, near ? [problem.note('meant', { near: `#${near}` })] : [])];
    }),
  );
});

function resolves(model: Model, ids: ReadonlySet<string>, from: string, href: string): boolean {
  const [path = '', id] = href.split('#');
  const file = posix.join(posix.dirname(from), path);
  const fileIsThere = path === '' || model.documents.some((document) => document.path === file);
  return fileIsThere && (id === undefined || ids.has(id));
}
