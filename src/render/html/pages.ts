/** Every page of a tree, one after the other as it is wanted: the text first, whose marks the others link to. */
import type { Page } from './frame.ts';
import { aboutPage } from './pages/about.ts';
import { departmentPage } from './pages/department.ts';
import { departmentsPage } from './pages/departments.ts';
import { glossaryPage } from './pages/glossary.ts';
import { goalPage } from './pages/goal.ts';
import { homePage } from './pages/home.ts';
import { registerPage } from './pages/register.ts';
import { retiredPage } from './pages/retired.ts';
import { searchPage } from './pages/search.ts';
import { textPage } from './pages/text.ts';
import type { Site } from './tree.ts';

export function* pagesOf(site: Site): Generator<Page> {
  const { goals, owners, terms } = site.edition;
  for (const place of site.places) yield textPage(place, site);
  yield homePage(site);
  if (goals.length > 0) yield registerPage(site);
  for (const entry of site.goals.values()) yield goalPage(entry, site);
  for (const goal of site.edition.retired) yield retiredPage(goal, site);
  if (owners.length > 0) yield departmentsPage(site);
  for (const owner of owners) yield departmentPage(owner, site);
  if (terms.length > 0) yield glossaryPage(site);
  yield aboutPage(site);
  yield searchPage();
}
