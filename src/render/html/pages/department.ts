/** A department: the table of its tasks, as it is printed and handed round, and those of others that it takes part in. */
import type { OwnerView } from '../../../view/edition.ts';
import type { Page } from '../frame.ts';
import { fullTitleMarkup } from '../headings.ts';
import { Links } from '../links.ts';
import type { Markup } from '../markup.ts';
import { saidHtml } from '../said.ts';
import { taskCount } from '../sentences.ts';
import { kindHead, leadsProvenance, type TaskPage, taskPage } from '../tasks.ts';
import { type GoalEntry, placeOfGoal, type Site } from '../tree.ts';

interface TaskGroup {
  readonly title: Markup;
  readonly tasks: readonly (TaskPage & { readonly nth: number })[];
}

export function departmentPage(owner: OwnerView, site: Site): Page {
  const address = { kind: 'department', id: owner.id } as const;
  const links = new Links(site.tree, address);
  const goals = [...site.goals.values()];
  const leads = goals.filter(({ goal }) => goal.lead?.key === owner.id);
  const supports = goals.filter(({ goal }) => goal.others.some(({ key }) => key === owner.id));
  const figured = leads.filter((entry) => entry.figured).length;
  const count = taskCount(leads.length, figured, supports.length);
  return {
    address,
    template: 'department',
    title: owner.name,
    description: count,
    data: {
      departmentsHref: links.page({ kind: 'departments' }),
      name: saidHtml(owner.name, site.languages),
      count: saidHtml(count, site.languages, leadsProvenance([...leads, ...supports])),
      kindHead: kindHead(leads, site),
      groups: groupsOf(leads, site, links),
      supports: supports.map((entry) => taskPage(entry, site, links)),
    },
  };
}

/** The tasks by the place in the plan that states them, numbered through the table. */
function groupsOf(entries: readonly GoalEntry[], site: Site, links: Links): readonly TaskGroup[] {
  let nth = 0;
  return site.places.flatMap((place): TaskGroup[] => {
    const own = entries.filter(({ goal }) => placeOfGoal(goal, site) === place);
    if (own.length === 0) return [];
    const tasks = own.map((entry) => ({ ...taskPage(entry, site, links), nth: ++nth }));
    return [{ title: fullTitleMarkup(place, site), tasks }];
  });
}
