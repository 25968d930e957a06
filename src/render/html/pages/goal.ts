/** A goal: its words where they stand, its record field by field, and what stands beside it. */
import { phrase } from '../../../source/lang.ts';
import type { FieldView } from '../../../view/edition.ts';
import { citations } from '../cite.ts';
import type { Page } from '../frame.ts';
import { fullTitleMarkup } from '../headings.ts';
import { Links } from '../links.ts';
import type { Markup } from '../markup.ts';
import { RowMaker, type RowPage } from '../rows.ts';
import { saidHtml } from '../said.ts';
import { statementHtml, taskPage } from '../tasks.ts';
import { type GoalEntry, placeOfGoal, type Site } from '../tree.ts';
import { WORDS } from '../words.ts';

export function goalPage(entry: GoalEntry, site: Site): Page {
  const { goal, number } = entry;
  const address = { kind: 'goal', id: goal.id } as const;
  const links = new Links(site.tree, address);
  const place = placeOfGoal(goal, site);
  const isShown = (value: string | null): boolean => value !== null;
  return {
    address,
    template: 'goal',
    title: goal.statement,
    description: phrase((lang) => {
      const parts = [goal.kind.label[lang], goal.target?.words[lang] ?? null, goal.lead?.label[lang] ?? null];
      return parts.filter(isShown).join(lang === 'zh' ? '，' : ', ');
    }),
    data: {
      number,
      registerHref: links.page({ kind: 'register' }),
      place: place && { href: links.page(place.address), title: fullTitleMarkup(place, site) },
      statement: statementHtml(goal, site),
      long: Object.values(goal.statement).some((words) => (words ?? '').length > 60),
      task: taskPage(entry, site, links),
      passages: passagesOf(entry, site, links),
      record: goal.record.map((field) => fieldPage(field, site)),
      id: goal.id,
      neighbours: neighboursOf(entry, site, links),
      cites: citations(
        phrase((lang) => goal.statement[lang]),
        goal.id,
        address,
        site,
      ),
    },
  };
}

/** The blocks in which the goal is marked, its words in them marked. */
function passagesOf({ goal }: GoalEntry, site: Site, links: Links): readonly object[] {
  const maker = new RowMaker(site, links, goal.id);
  return goal.blocks.flatMap((id): object[] => {
    const block = site.blocks.get(id);
    const page = site.pageOf(id);
    if (block === undefined || page === null) return [];
    const row: RowPage = maker.block(block);
    return [{ row, href: links.page(page, id) }];
  });
}

interface FieldPage {
  readonly field: string;
  readonly label: Markup;
  readonly value: Markup | null;
  readonly provenance: FieldView['provenance'] | 'none';
  readonly basis: Markup;
}

function fieldPage({ field, label, value, provenance }: FieldView, { languages, words }: Site): FieldPage {
  return {
    field,
    label: saidHtml(label, languages),
    value: value && saidHtml(value, languages),
    provenance: provenance ?? 'none',
    basis: provenance === null ? saidHtml(WORDS.notGiven, languages) : words[provenance],
  };
}

/** Other goals of the blocks that state it. */
function neighboursOf({ goal }: GoalEntry, site: Site, links: Links): readonly object[] {
  return [...site.goals.values()]
    .filter(({ goal: other }) => other.id !== goal.id && other.blocks.some((block) => goal.blocks.includes(block)))
    .map((other) => ({
      href: links.page({ kind: 'goal', id: other.goal.id }),
      number: other.number,
      figured: other.figured,
      statement: statementHtml(other.goal, site),
    }));
}
