/** The figure of a goal: beside the words that state it, at a glance on the first page, and large on its own. */
import type { GoalView, TargetView } from '../../view/edition.ts';
import type { Links } from './links.ts';
import { targetChart } from './charts/index.ts';
import { Markup, NOTHING } from './markup.ts';
import { say, saidHtml } from './said.ts';
import type { Site } from './tree.ts';

export interface FigurePage {
  readonly href: string;
  readonly lang: string;
  readonly tag: string;
  /** As the plan prints it: “1.2万人”. */
  readonly figure: string;
  /** “不低于”, in the language of the figure. */
  readonly bound: string | null;
  readonly when: Markup;
  readonly chart: Markup;
}

/** In the first language, since its figure and its years read the same in any. */
function chartOf(target: TargetView, { first, edition }: Site, goal: string): Markup {
  const svg = targetChart(target, first, `chart_${goal}`) ?? targetChart(target, edition.original, `chart_${goal}`);
  return svg === null ? NOTHING : new Markup(svg);
}

/** None for a goal that states no figure. */
export function figurePage(goal: GoalView, site: Site, links: Links): readonly FigurePage[] {
  const { target } = goal;
  if (target === null) return [];
  const said = say(target.figure, site.languages);
  const figure = said.find(({ lang }) => lang === site.edition.original) ?? said[0];
  if (figure === undefined) return [];
  return [
    {
      href: links.page({ kind: 'goal', id: goal.id }),
      lang: figure.lang,
      tag: figure.tag,
      figure: figure.text,
      bound: target.bound[figure.lang],
      when: saidHtml(target.when, site.languages, target.provenance),
      chart: chartOf(target, site, goal.id),
    },
  ];
}
