/** The first page: what this is and is not, the plan at a glance, its contents, and who leads what. */
import { contentsPage } from '../contents.ts';
import type { Page } from '../frame.ts';
import { titleHtml } from '../inlines.ts';
import { planData } from '../linked-data.ts';
import { Links } from '../links.ts';
import type { Markup } from '../markup.ts';
import { inLanguages, saidHtml, say } from '../said.ts';
import { editionWords, goalCount, periodWords, prevailingWords } from '../sentences.ts';
import { sourcePage } from '../sources.ts';
import { taskPage } from '../tasks.ts';
import type { Site } from '../tree.ts';
import { departmentEntries, departmentsHeading } from './departments.ts';

export function homePage(site: Site): Page {
  const address = { kind: 'home' } as const;
  const links = new Links(site.tree, address);
  const { plan, original } = site.edition;
  const goals = [...site.goals.values()];
  const figured = goals.filter((entry) => entry.figured);
  return {
    address,
    template: 'home',
    title: plan.title,
    description: goalCount(goals.length, figured.length),
    linkedData: planData(site),
    data: {
      title: titleIn(site),
      from: plan.period.from,
      to: plan.period.to,
      jurisdiction: saidHtml(plan.jurisdiction, site.languages),
      period: saidHtml(periodWords(plan.period.from, plan.period.to, plan.period.horizon), site.languages),
      editionWords: saidHtml(editionWords(plan.version, plan.date), site.languages),
      prevailing: saidHtml(prevailingWords(original, site.languages), site.languages),
      sources: plan.sources.map((source) => sourcePage(source, site)),
      doors: doors(site, links),
      figures: figured.map((entry) => taskPage(entry, site, links)),
      contents: contentsPage(site, links, null),
      leadsHeading: departmentsHeading(site),
      leads: departmentEntries(site, links).filter(({ leads }) => leads > 0),
      downloads: site.downloads.map(({ path, label }) => ({
        href: links.file(path),
        label: saidHtml(label, site.languages),
      })),
    },
  };
}

function titleIn({ edition, languages }: Site): Markup {
  const titles = say(edition.plan.title, languages);
  return inLanguages(
    titles.map(({ lang, text }) => ({ lang, html: titleHtml(text, lang) })),
    languages,
  );
}

/** The ways in that most readers come for, each with how much there is behind it. */
function doors(site: Site, links: Links): readonly object[] {
  const { words, places, edition } = site;
  const sections = places.filter(({ section }) => section !== null).length || places.length;
  const leads = departmentEntries(site, links).filter((one) => one.leads > 0).length;
  return [
    { href: '#s_contents', count: sections, label: words.countSections },
    { href: links.page({ kind: 'register' }), count: edition.goals.length, label: words.countGoals },
    {
      href: '#s_figures',
      count: [...site.goals.values()].filter(({ figured }) => figured).length,
      label: words.countFigured,
    },
    { href: links.page({ kind: 'departments' }), count: leads, label: words.countDepartments },
  ].filter(({ count }) => count > 0);
}
