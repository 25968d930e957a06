import { declare } from '../../problem/declare.ts';
import { destinationOf } from '../near/destination.ts';
import { fileText, inlinesOf, passagesOf } from '../facts.ts';
import { defineLocalRule } from '../rule.ts';
import { isMeantForGoal } from './broken-goal-link.ts';

const problem = declare({
  code: 'unknown-link-scheme',
  severity: 'error',
  message: { zh: '规划里不能链接到“{href}”', en: 'A plan cannot link to “{href}”' },
  why: {
    zh: '规划要公开发布并长期保存：只能链接到读者打得开的地方，不能夹带会执行的内容。',
    en: 'A plan is published and kept for good: its links must lead where every reader can follow, and may carry nothing that runs.',
  },
  fix: {
    zh: '可以用 goal:、https:、http:、mailto:，或者本规划的 #段落标识、某个 .md 文件。',
    en: 'Use goal:, https:, http: or mailto:, or a block of this plan (#id) or one of its .md files.',
  },
  examples: {
    bad: [
      { body: '见[附件](⟦javascript:alert(1)⟧)。 {#p-2222}\n' },
      { body: '见[附件](⟦file:///C:/plan.doc⟧)。 {#p-2222}\n' },
      { body: '见[附件](⟦plan.docx⟧)。 {#p-2222}\n' },
    ],
    good: [
      {
        body: '见[国务院](https://www.gov.cn/)、[来信](mailto:a@example.com)、[上文](#p-2222)、[本章](0-introduction.md)。 {#p-2222}\n',
      },
    ],
  },
});

export const unknownLinkScheme = defineLocalRule(problem, (model) =>
  passagesOf(model.documents).flatMap((passage) =>
    inlinesOf(passage).flatMap((inline) => {
      if (inline.type !== 'link' || isMeantForGoal(inline.href) || isKnown(inline.href)) return [];
      const place = destinationOf(inline, fileText(model, passage.file));
      return [problem.at(place, { href: inline.href.slice(0, 60) })];
    }),
  ),
);

/** Addresses of the web, or places in the plan. */
function isKnown(href: string): boolean {
  return /^(https?:\/\/|mailto:)[^\s]+$/i.test(href) || isInPlan(href);
}

/** `#id`, or a relative path to a Markdown file, with or without `#id`. */
export function isInPlan(href: string): boolean {
  return /^(?![a-z][a-z0-9+.-]*:|\/)[^#?\s\\]*\.md(#[^\s#]*)?$|^#[^\s#]*$/i.test(href);
}
