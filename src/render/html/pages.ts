/** Every page of a tree, in the order in which they are made: the text first, whose marks the others link to. */
import type { Page } from './frame.ts';
import { aboutPage } from './pages/about.ts';
import { departmentPage } from './pages/department.ts';
import { departmentsPage } from './pages/departments.ts';
import { glossaryPage } from './pages/glossary.ts';
import { goalPage } from './pages/goal.ts';
import { homePage } from './pages/home.ts';
import { registerPage } from './pages/register.ts';
import { searchPage } from './pages/search.ts';
import { textPage } from './pages/text.ts';
import type { Site } from './tree.ts';

export function pagesOf(site: Site): readonly Page[] {
  const { goals, owners, terms } = site.edition;
  return [
    ...site.places.map((place) => textPage(place, site)),
    homePage(site),
    ...(goals.length > 0 ? [registerPage(site)] : []),
    ...[...site.goals.values()].map((entry) => goalPage(entry, site)),
    ...(owners.length > 0 ? [departmentsPage(site)] : []),
    ...owners.map((owner) => departmentPage(owner, site)),
    ...(terms.length > 0 ? [glossaryPage(site)] : []),
    aboutPage(site),
    searchPage(),
  ];
}
