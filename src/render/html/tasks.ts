/** A goal as a row of a table: in the register, in a department's tasks, at a glance on the first page. */
import { phrase } from '../../source/lang.ts';
import type { GoalView, Marked, ProvenanceView } from '../../view/edition.ts';
import { figurePage } from './figures.ts';
import { shortPlace } from './headings.ts';
import type { Links } from './links.ts';
import { Markup, NOTHING } from './markup.ts';
import { saidHtml, saidOrMissingHtml } from './said.ts';
import { type GoalEntry, placeOfGoal, type Site } from './tree.ts';
import { WORDS } from './words.ts';

export interface TaskPage {
  readonly id: string;
  readonly number: number;
  readonly href: string;
  readonly statement: Markup;
  readonly figured: boolean;
  readonly figure: ReturnType<typeof figurePage>[number] | null;
  /** Empty where the goal has no target, no owner. */
  readonly target: Markup;
  readonly when: Markup;
  readonly kind: Markup;
  /** The same where no head of a column says that the editors have sorted the goals. */
  readonly kindMarked: Markup;
  readonly modality: Markup;
  readonly lead: Markup;
  readonly leadHref: string | null;
  readonly others: Markup;
  readonly place: { readonly href: string; readonly text: Markup };
  /** For filters: ids of departments with spaces between them, and keys. */
  readonly keys: {
    readonly departments: string;
    readonly kind: string;
    readonly chapter: string;
    readonly modality: string;
    readonly period: string;
  };
}

export function taskPage({ goal, number, figured }: GoalEntry, site: Site, links: Links): TaskPage {
  const { target, lead, kind, modality } = goal;
  const { languages } = site;
  return {
    id: goal.id,
    number,
    href: links.page({ kind: 'goal', id: goal.id }),
    statement: statementHtml(goal, site),
    figured,
    figure: figurePage(goal, site, links)[0] ?? null,
    target: target ? saidHtml(target.words, languages, target.provenance, false) : NOTHING,
    when: target ? saidHtml(target.when, languages) : NOTHING,
    kind: saidHtml(kind.label, languages),
    kindMarked: saidHtml(kind.label, languages, kind.provenance),
    modality: saidHtml(modality.label, languages, modality.provenance, false),
    lead: lead ? saidHtml(lead.label, languages, lead.provenance, false) : NOTHING,
    leadHref: lead && isKnown(lead, site) ? links.page({ kind: 'department', id: lead.key }) : null,
    others: namesOf(goal.others, site),
    place: placeLink(goal, site, links),
    keys: {
      departments: [...(lead ? [lead] : []), ...goal.others].map(({ key }) => key).join(' '),
      kind: kind.key,
      chapter: goal.chapter,
      modality: modality.key,
      period: target?.measure.periodType ?? 'none',
    },
  };
}

/** The head of a column in which the editors' hand is said once, for all its cells. */
export function kindHead(entries: readonly GoalEntry[], { languages }: Site): Markup {
  return saidHtml(WORDS.kind, languages, weakest(entries.map(({ goal }) => goal.kind)));
}

/** How the leads of some goals came to be known: no better than the least known of them. */
export function leadsProvenance(entries: readonly GoalEntry[]): ProvenanceView {
  return weakest(entries.flatMap(({ goal }) => goal.lead ?? []));
}

function weakest(fields: readonly Marked[]): ProvenanceView {
  const order = ['editorial', 'implied', 'stated'] as const;
  return order.find((provenance) => fields.some((field) => field.provenance === provenance)) ?? 'stated';
}

function isKnown({ key }: Marked, { edition }: Site): boolean {
  return edition.owners.some(({ id }) => id === key);
}

/** The plan's own words, once in each language. */
export function statementHtml({ statement }: GoalView, { languages }: Site): Markup {
  return saidOrMissingHtml(statement, languages);
}

function namesOf(owners: readonly Marked[], { languages }: Site): Markup {
  if (owners.length === 0) return NOTHING;
  const names = phrase((lang) => owners.flatMap(({ label }) => label[lang] ?? []).join(lang === 'zh' ? '、' : ', '));
  const [first] = owners;
  return saidHtml(names, languages, first?.provenance, false);
}

/** To the first words of the goal in the text, in the first language that has them. */
function placeLink(goal: GoalView, site: Site, links: Links): TaskPage['place'] {
  const place = placeOfGoal(goal, site);
  const marks = site.anchors.goalMarks(goal.id);
  const mark = site.languages.flatMap((lang) => marks.find((one) => one.lang === lang) ?? [])[0];
  const block = mark?.block ?? goal.blocks[0];
  const page = block === undefined ? null : site.pageOf(block);
  if (place === undefined) return { href: links.page({ kind: 'home' }), text: NOTHING };
  return {
    href: page === null ? links.page(place.address) : links.page(page, mark?.id ?? block),
    text: shortPlace(place, site.languages),
  };
}
