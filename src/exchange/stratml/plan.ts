import type { GoalRecord, PlanRecord } from '../../record/schema.ts';
import type { Lang, Phrase } from '../../source/lang.ts';
import type { GoalView } from '../../view/edition.ts';
import { element, type XmlElement } from '../xml.ts';
import { end, measurement, start, unitOf } from './results.ts';
import { WORDS } from './words.ts';

const NAMESPACE = 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport';

/** An identifier is an `xsd:ID`: unique in the file, and no digit first. */
const identifier = (kind: string, id: string): XmlElement => element('Identifier', {}, `_${kind}-${id}`);

/** A plan as StratML Part 2 (ISO 17469), in one language; the order of elements is the standard's. */
export class StratmlPlan {
  readonly #record: PlanRecord;
  readonly #views: ReadonlyMap<string, GoalView>;
  readonly #lang: Lang;

  constructor(record: PlanRecord, views: readonly GoalView[], lang: Lang) {
    this.#record = record;
    this.#views = new Map(views.map((view) => [view.id, view]));
    this.#lang = lang;
  }

  document(): XmlElement {
    const { plan, chapters } = this.#record;
    return element(
      'PerformancePlanOrReport',
      { xmlns: NAMESPACE, Type: 'Strategic_Plan' },
      element('Name', {}, this.#words(plan.title) ?? plan.id),
      this.#optional('Description', this.#words(plan.edition.note)),
      element('OtherInformation', {}, this.#about()),
      element(
        'StrategicPlanCore',
        {},
        this.#place(),
        chapters.map((chapter) => this.#chapter(chapter)),
      ),
      this.#administration(),
    );
  }

  #words(phrase: Phrase): string | null {
    return phrase[this.#lang];
  }

  /** `title: text`, as this language writes it. */
  #line(title: { readonly zh: string; readonly en: string }, text: string): string {
    return `${title[this.#lang]}${this.#lang === 'zh' ? '：' : ': '}${text}`;
  }

  #optional(name: string, text: string | null): XmlElement | null {
    return text === null ? null : element(name, {}, text);
  }

  #about(): string {
    const { licence, languages, sources } = this.#record.plan;
    const isOriginal = languages.original === this.#lang;
    const source = (one: (typeof sources)[number]): string =>
      [this.#words(one.title), this.#words(one.publisher), one.published, one.index]
        .filter((part) => part !== null)
        .join(this.#lang === 'zh' ? '；' : '; ');
    return [
      ...sources.map((one) => this.#line(WORDS.source, source(one))),
      ...(isOriginal ? [] : [this.#line(WORDS.prevails, languages.original)]),
      ...(licence.text === null ? [] : [this.#line(WORDS.rights, licence.text)]),
      ...(licence.data === null ? [] : [this.#line(WORDS.licence, licence.data)]),
      WORDS.years[this.#lang],
    ].join('\n');
  }

  #place(): XmlElement {
    const { jurisdiction } = this.#record.plan;
    const name = this.#optional('Name', this.#words(jurisdiction.name));
    return element('Organization', {}, name, element('Description', {}, WORDS.place[this.#lang]));
  }

  #chapter({ id, number, title, provenance, blocks }: PlanRecord['chapters'][number]): XmlElement {
    const ids = new Set(blocks);
    const introduction = this.#record.blocks
      .filter((block) => ids.has(block.id) && block.kind !== 'heading')
      .map(({ display }) => this.#words(display))
      .filter((text) => text !== null);
    const goals = this.#record.goals.filter(({ chapter }) => chapter === id);
    return element(
      'Goal',
      {},
      element('Name', {}, this.#words(title) ?? ''),
      element('Description', {}, introduction.join('\n')),
      identifier('chapter', id),
      element('SequenceIndicator', {}, String(number)),
      provenance === 'editorial' ? element('OtherInformation', {}, WORDS.editorialTitle[this.#lang]) : null,
      goals.map((goal) => this.#objective(goal)),
    );
  }

  #objective(goal: GoalRecord): XmlElement {
    const view = this.#views.get(goal.id);
    return element(
      'Objective',
      {},
      this.#optional('Name', view ? this.#words(view.statement) : null),
      identifier('goal', goal.id),
      goal.owners.map((owner) => this.#stakeholder(goal, owner)),
      element('OtherInformation', {}, this.#fields(goal, view)),
      view && goal.target ? this.#indicator(goal, view) : null,
    );
  }

  #stakeholder(goal: GoalRecord, { org, role }: GoalRecord['owners'][number]): XmlElement {
    const owner = this.#record.owners.find(({ id }) => id === org);
    const name = (owner && (this.#words(owner.name) ?? owner.name.zh ?? owner.name.en)) ?? org;
    const provenance = this.#line(WORDS.assignment, goal.provenance.owners ?? 'editorial');
    return element(
      'Stakeholder',
      { StakeholderTypeType: 'Organization' },
      element('Name', {}, name),
      element(
        'Role',
        {},
        element('Name', {}, WORDS[role][this.#lang]),
        element('Description', {}, provenance),
        element('RoleType', {}, 'Performer'),
      ),
    );
  }

  /** What StratML has no element for, a line each. */
  #fields(goal: GoalRecord, view: GoalView | undefined): string {
    const section = this.#record.sections.find(({ id }) => id === goal.section);
    const title = section ? this.#words(section.title) : null;
    const known = Object.entries(goal.provenance).flatMap(([field, how]) => (how === null ? [] : [`${field} ${how}`]));
    return [
      ...(title === null ? [] : [this.#line(WORDS.section, title)]),
      this.#line(WORDS.kind, view?.kind.label[this.#lang] ?? goal.kind),
      this.#line(WORDS.modality, view?.modality.label[this.#lang] ?? goal.modality),
      this.#line(WORDS.nature, goal.nature),
      this.#line(WORDS.provenance, known.join(', ')),
    ].join('\n');
  }

  #indicator(goal: GoalRecord, view: GoalView): XmlElement {
    const indicator = this.#record.indicators.find(({ id }) => id === goal.indicator);
    const dimension = (indicator && this.#words(indicator.name)) ?? this.#words(view.statement) ?? '';
    const isQuantitative = goal.unit !== null;
    return element(
      'PerformanceIndicator',
      { PerformanceIndicatorType: isQuantitative ? 'Quantitative' : 'Qualitative' },
      element('MeasurementDimension', {}, dimension),
      element('UnitOfMeasurement', {}, unitOf(goal, this.#lang)),
      measurement(goal, view, this.#lang),
      element('OtherInformation', {}, this.#line(WORDS.period, goal.target?.periodType ?? '')),
    );
  }

  #administration(): XmlElement {
    const { id, date, period, sources } = this.#record.plan;
    const address = sources.find(({ url }) => url !== null)?.url ?? null;
    return element(
      'AdministrativeInformation',
      {},
      identifier('plan', id),
      start(period.from),
      end(period.to),
      element('PublicationDate', {}, date),
      this.#optional('Source', address),
    );
  }
}
