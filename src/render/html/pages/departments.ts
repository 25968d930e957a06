/** The departments, and how many goals each leads. */
import { phrase } from '../../../source/lang.ts';
import type { Page } from '../frame.ts';
import { Links } from '../links.ts';
import type { Markup } from '../markup.ts';
import { saidHtml } from '../said.ts';
import { leadsProvenance } from '../tasks.ts';
import type { Site } from '../tree.ts';
import { WORDS } from '../words.ts';

export interface DepartmentEntry {
  readonly href: string;
  readonly name: Markup;
  readonly leads: number;
  readonly supports: number;
}

export function departmentsPage(site: Site): Page {
  const address = { kind: 'departments' } as const;
  return {
    address,
    template: 'departments',
    title: phrase((lang) => WORDS.departments[lang]),
    description: WORDS.departmentsNote,
    data: {
      departments: departmentEntries(site, new Links(site.tree, address)),
      heading: departmentsHeading(site),
    },
  };
}

/** The editors' mark stands with it where they have proposed who leads. */
export function departmentsHeading(site: Site): Markup {
  return saidHtml(WORDS.leadDepartments, site.languages, leadsProvenance([...site.goals.values()]));
}

/** Those that lead most come first; equals stand in the order of the plan's list. */
export function departmentEntries(site: Site, links: Links): readonly DepartmentEntry[] {
  const { owners, goals } = site.edition;
  const entries = owners.map(({ id, name, leads }) => ({
    href: links.page({ kind: 'department', id }),
    name: saidHtml(name, site.languages),
    leads,
    supports: goals.filter(({ others }) => others.some(({ key }) => key === id)).length,
  }));
  return entries.sort((a, b) => b.leads - a.leads || b.supports - a.supports);
}
