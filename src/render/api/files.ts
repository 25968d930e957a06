import type { DepartmentFile, GoalEntry, GoalFile, GoalsFile, IndexFile, SectionFile } from '../../record/api.ts';
import type { GoalRecord, PlanRecord, RetiredRecord } from '../../record/schema.ts';

type Owner = PlanRecord['owners'][number];
type Section = PlanRecord['sections'][number];
type Block = PlanRecord['blocks'][number];

/** What each file of the API says, taken from the record. */
export class Api {
  readonly #record: PlanRecord;
  readonly #head: Pick<IndexFile, 'schemaVersion' | 'plan'>;
  readonly #blocks: ReadonlyMap<string, Block>;

  constructor(record: PlanRecord) {
    const { id, version, date } = record.plan;
    this.#record = record;
    this.#head = { schemaVersion: record.schemaVersion, plan: { id, version, date } };
    this.#blocks = new Map(record.blocks.map((block) => [block.id, block]));
  }

  index(): IndexFile {
    const { plan, chapters, sections, owners, goals, retired } = this.#record;
    return {
      ...this.#head,
      title: plan.title,
      goals: 'goals.json',
      departments: owners.map(({ id, name }) => ({ id, name, href: `departments/${id}.json` })),
      chapters: chapters.map(({ id, number, title }) => ({
        id,
        number,
        title,
        sections: sections
          .filter(({ chapter }) => chapter === id)
          .map((section) => ({
            id: section.id,
            number: section.number,
            title: section.title,
            href: `sections/${section.id}.json`,
          })),
      })),
      counts: {
        goals: goals.length,
        retired: retired.length,
        departments: owners.length,
        sections: sections.length,
      },
    };
  }

  goals(): GoalsFile {
    const { goals, retired } = this.#record;
    return {
      ...this.#head,
      goals: goals.map(entryOf),
      retired: retired.map(({ id, lifecycle, current }) => ({
        id,
        status: lifecycle.status,
        current,
        href: hrefOf(id),
      })),
    };
  }

  goal(goal: GoalRecord): GoalFile {
    const { chapters, sections, owners, indicators } = this.#record;
    const departments = new Set(goal.owners.map(({ org }) => org));
    return {
      ...this.#head,
      id: goal.id,
      goal,
      retired: null,
      chapter: titled(chapters, goal.chapter),
      section: titled(sections, goal.section),
      blocks: this.#blocksOf(goal.spans.map(({ block }) => block)),
      departments: owners.filter(({ id }) => departments.has(id)),
      indicator: indicators.find(({ id }) => id === goal.indicator) ?? null,
    };
  }

  retired(retired: RetiredRecord): GoalFile {
    const nothing = { chapter: null, section: null, blocks: [], departments: [], indicator: null };
    return { ...this.#head, id: retired.id, goal: null, retired, ...nothing };
  }

  department(department: Owner): DepartmentFile {
    const goals = this.#record.goals.flatMap((goal) =>
      goal.owners.filter(({ org }) => org === department.id).map(({ role }) => ({ role, goal: entryOf(goal) })),
    );
    return { ...this.#head, department, goals };
  }

  section(section: Section): SectionFile {
    const { chapters, sections, goals } = this.#record;
    const at = sections.indexOf(section);
    return {
      ...this.#head,
      section,
      chapter: titled(chapters, section.chapter) ?? { id: section.chapter, title: { zh: null, en: null } },
      previous: sections[at - 1]?.id ?? null,
      next: sections[at + 1]?.id ?? null,
      blocks: this.#blocksOf(section.blocks),
      goals: goals.filter((goal) => goal.section === section.id).map(entryOf),
    };
  }

  /** Each block once, in the order of its first mention. */
  #blocksOf(ids: readonly string[]): Block[] {
    return [...new Set(ids)].flatMap((id) => this.#blocks.get(id) ?? []);
  }
}

const hrefOf = (goal: string): string => `goals/${goal}.json`;

function entryOf(goal: GoalRecord): GoalEntry {
  const { id, kind, statement, chapter, section, modality, nature, indicator, target, owners, parent } = goal;
  const { provenance } = goal;
  const href = hrefOf(id);
  return {
    id,
    kind,
    statement,
    chapter,
    section,
    modality,
    nature,
    indicator,
    target,
    owners,
    parent,
    provenance,
    href,
  };
}

function titled(among: readonly (Section | PlanRecord['chapters'][number])[], id: string | null): GoalFile['chapter'] {
  const found = among.find((one) => one.id === id);
  return found ? { id: found.id, title: found.title } : null;
}
