/** A goal that has left the plan: its address still says what it was, and where it went. */
import type { RetiredView } from '../../../view/edition.ts';
import type { Page } from '../frame.ts';
import { Links } from '../links.ts';
import { saidHtml, saidOrMissingHtml } from '../said.ts';
import { statementHtml } from '../tasks.ts';
import type { Site } from '../tree.ts';

export function retiredPage(goal: RetiredView, site: Site): Page {
  const address = { kind: 'goal', id: goal.id } as const;
  const links = new Links(site.tree, address);
  return {
    address,
    template: 'retired',
    title: goal.statement,
    description: goal.words,
    data: {
      registerHref: links.page({ kind: 'register' }),
      statement: saidOrMissingHtml(goal.statement, site.languages),
      sentence: saidHtml(goal.words, site.languages),
      current: goal.current.flatMap((id) => {
        const entry = site.goals.get(id);
        if (entry === undefined) return [];
        return [{ href: links.page({ kind: 'goal', id }), statement: statementHtml(entry.goal, site) }];
      }),
    },
  };
}
