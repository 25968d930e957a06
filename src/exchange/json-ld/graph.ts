import type { GoalRecord, PlanRecord } from '../../record/schema.ts';
import { LANG_TAGS } from '../../source/lang.ts';
import { languageMap } from './context.ts';

/** A node of the graph; `null` and empty lists say nothing, and are left out. */
export type Node = Readonly<Record<string, unknown>>;

/** The record as nodes that name one another, in the order of the record. */
export class Graph {
  readonly #record: PlanRecord;

  constructor(record: PlanRecord) {
    this.#record = record;
  }

  nodes(): Node[] {
    const { sources } = this.#record.plan;
    const { owners, indicators, projects, chapters, sections, blocks, goals } = this.#record;
    return [
      this.#plan(),
      ...sources.map((source) => this.#source(source)),
      ...owners.map(({ id, name, short }) => {
        return node('org:OrganizationalUnit', this.#id('owner', id), {
          identifier: id,
          name: words(name),
          short: words(short),
        });
      }),
      ...indicators.map((indicator) => this.#indicator(indicator)),
      ...projects.map(({ id, name }) =>
        node('Project', this.#id('project', id), { identifier: id, name: words(name) }),
      ),
      ...chapters.map(({ id, number, title, provenance }) => {
        const fields = { identifier: id, partOf: this.#planId(), position: number, title: words(title), provenance };
        return node('Chapter', this.#id('chapter', id), fields);
      }),
      ...sections.map((section) => this.#section(section)),
      ...blocks.map((block) => this.#block(block)),
      ...goals.map((goal, i) => this.#goal(goal, i + 1)),
    ];
  }

  #planId(): string {
    return `urn:planc:plan:${this.#record.plan.id}`;
  }

  #id(kind: string, id: string): string {
    return `${this.#planId()}:${kind}:${id}`;
  }

  #plan(): Node {
    const { plan } = this.#record;
    return node('Plan', this.#planId(), {
      identifier: plan.id,
      title: words(plan.title),
      note: words(plan.edition.note),
      status: plan.edition.status,
      version: plan.version,
      date: plan.date,
      jurisdiction: words(plan.jurisdiction.name),
      jurisdictionCode: plan.jurisdiction.code,
      from: String(plan.period.from),
      to: String(plan.period.to),
      horizon: plan.period.horizon === null ? null : String(plan.period.horizon),
      originalLanguage: LANG_TAGS[plan.languages.original],
      licence: spdx(plan.licence.data),
      rights: plan.licence.text,
      derivedFrom: plan.sources.map(({ id }) => this.#id('source', id)),
    });
  }

  #source(source: PlanRecord['plan']['sources'][number]): Node {
    return node('prov:Entity', this.#id('source', source.id), {
      identifier: source.index ?? source.id,
      title: words(source.title),
      publisher: words(source.publisher),
      issued: source.published,
      address: source.url,
      sha256: source.sha256,
    });
  }

  #indicator(indicator: PlanRecord['indicators'][number]): Node {
    const { id, name, definition, numerator, denominator, unit, direction, aggregation, frequency } = indicator;
    return node('Indicator', this.#id('indicator', id), {
      identifier: id,
      name: words(name),
      definition: words(definition),
      numerator: words(numerator),
      denominator: words(denominator),
      unitName: words(unit),
      direction,
      aggregation,
      frequency,
      published: words(indicator.published),
      provenance: indicator.provenance,
    });
  }

  #section(section: PlanRecord['sections'][number]): Node {
    return node('Section', this.#id('section', section.id), {
      identifier: section.id,
      partOf: this.#id('chapter', section.chapter),
      position: section.number,
      title: words(section.title),
      provenance: section.provenance,
      owners: section.owners.map(({ org, role, provenance }) => ({ ...this.#assignment(org, role), provenance })),
    });
  }

  #block(block: PlanRecord['blocks'][number]): Node {
    return node('Block', this.#id('block', block.id), {
      identifier: block.id,
      partOf: this.#place(block),
      kind: block.kind,
      topic: words(block.topic),
      text: words(block.text),
      display: words(block.display),
      provenance: block.provenance,
    });
  }

  #goal(goal: GoalRecord, position: number): Node {
    const known = (how: string): string[] =>
      Object.entries(goal.provenance).flatMap(([field, provenance]) => (provenance === how ? [field] : []));
    return node('Goal', this.#id('goal', goal.id), {
      identifier: goal.id,
      partOf: this.#place(goal),
      position,
      kind: goal.kind,
      lifecycle: goal.lifecycle.status,
      statement: words(goal.statement),
      modality: goal.modality,
      nature: goal.nature,
      indicator: goal.indicator === null ? null : this.#id('indicator', goal.indicator),
      baseline: goal.baseline && { value: goal.baseline.value, year: String(goal.baseline.year) },
      target: goal.target && this.#target(goal),
      milestones: goal.milestones.map(({ value, year }) => ({ value, year: String(year) })),
      owners: goal.owners.map(({ org, role }) => this.#assignment(org, role)),
      parent: goal.parent === null ? null : this.#id('goal', goal.parent),
      aligns: goal.aligns,
      projects: goal.projects.map((id) => this.#id('project', id)),
      funding: goal.funding,
      spans: goal.spans.map(({ lang, block, quote }) => {
        return { block: this.#id('block', block), quote: { [LANG_TAGS[lang]]: quote } };
      }),
      statedFields: known('stated'),
      impliedFields: known('implied'),
      editorialFields: known('editorial'),
    });
  }

  #target({ target, unit }: GoalRecord): Node {
    const { from, to, unit: _, ...fields }: Readonly<Record<string, unknown>> = { ...target };
    return said({
      ...fields,
      from: year(from),
      to: year(to),
      unit: unit && said({ ...unit, printed: words(unit.printed) }),
    });
  }

  #assignment(org: string, role: string): Node {
    return { organization: this.#id('owner', org), role };
  }

  #place({ chapter, section }: { readonly chapter: string; readonly section: string | null }): string {
    return section === null ? this.#id('chapter', chapter) : this.#id('section', section);
  }
}

const words = languageMap;

const node = (type: string, id: string, fields: Node): Node => ({ id, type, ...said(fields) });

/** What is there to be said. */
function said(fields: Node): Node {
  const isSaid = (value: unknown): boolean =>
    value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isSaid(value)));
}

const year = (value: unknown): string | null => (typeof value === 'number' ? String(value) : null);

/** The address of a licence by its SPDX identifier, where it is one. */
const spdx = (licence: string | null): string | null =>
  licence !== null && /^[\w.+-]+$/.test(licence) ? `https://spdx.org/licenses/${licence}` : null;
