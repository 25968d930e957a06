import { COMPARATORS, GOAL_KINDS, MODALITIES, NATURES, PERIOD_TYPES } from '../../model/terms.ts';
import type { GoalRecord } from '../../record/schema.ts';
import { LANGS } from '../../source/lang.ts';
import type { GoalView } from '../../view/edition.ts';
import {
  decimalOrNull,
  id,
  idOrNull,
  inLanguages,
  integer,
  integerOrNull,
  numberOrNull,
  provenance,
  role,
  text,
  textOrNull,
} from './columns.ts';
import { tabulate, type ColumnOf, type Table } from './table.ts';

/** A goal for machines and as readers are shown it. */
export interface GoalEntry {
  readonly goal: GoalRecord;
  readonly view: GoalView;
  /** In the order of the text, from 1. */
  readonly position: number;
}

/** The goals, and what there can be several of for one goal. */
export function goalTables(entries: readonly GoalEntry[]): Table[] {
  const goals = entries.map(({ goal }) => goal);
  return [goalsTable(entries), owners(goals), marks(goals), provenances(goals), milestones(goals), links(goals)];
}

function goalsTable(entries: readonly GoalEntry[]): Table {
  return tabulate<GoalEntry>(entries, {
    name: 'goals',
    title: { zh: '目标', en: 'Goals' },
    description: {
      zh: '每个目标一行，按原文顺序。各项的依据见 goal_provenance',
      en: 'One row a goal, in the order of the text. How each field is known stands in goal_provenance',
    },
    primaryKey: ['goal_id'],
    foreignKeys: { chapter_id: 'chapters', section_id: 'sections', indicator_id: 'indicators', parent_id: 'goals' },
    columns: [...identity(), ...promise(), ...target()],
  });
}

const identity = (): ColumnOf<GoalEntry>[] => [
  id('goal_id', '目标标识', 'Goal id', ({ goal }) => goal.id),
  integer('position', '次序', 'Position', ({ position }) => position),
  id('chapter_id', '章标识', 'Chapter id', ({ goal }) => goal.chapter),
  idOrNull('section_id', '节标识', 'Section id', ({ goal }) => goal.section),
  idOrNull('parent_id', '上级目标标识', 'Parent goal id', ({ goal }) => goal.parent),
  text('lifecycle', '沿革', 'Lifecycle', ({ goal }) => goal.lifecycle.status, {
    description: {
      zh: '首次发布以来的去向；去向所指的目标见 goal_links',
      en: 'What has become of it since it was first published; where it lives on stands in goal_links',
    },
  }),
];

const promise = (): ColumnOf<GoalEntry>[] => [
  text('kind', '类型', 'Kind', ({ goal }) => goal.kind, { values: GOAL_KINDS }),
  text('modality', '力度', 'Modality', ({ goal }) => goal.modality, {
    values: MODALITIES,
    description: { zh: '确保、推进、力争、鼓励、探索', en: 'How firmly it is promised' },
  }),
  text('nature', '性质', 'Nature', ({ goal }) => goal.nature, {
    values: NATURES,
    description: { zh: '约束性、预期性；原文未写明的为 unstated', en: 'unstated where the text does not say' },
  }),
  ...inLanguages('statement', '表述', 'Statement', ({ goal }: GoalEntry) => goal.statement, {
    description: { zh: '原文的文字；中间有省略处为“…”', en: 'The text’s own words; … where something lies between' },
  }),
  ...inLanguages('display', '显示表述', 'Statement as shown', ({ view }: GoalEntry) => view.statement, {
    description: { zh: '按规划声明的标点用法', en: 'With the typography that the plan declares' },
  }),
  idOrNull('indicator_id', '指标标识', 'Indicator id', ({ goal }) => goal.indicator),
];

/** Fields that only some targets have, under one shape. */
function fieldsOf({ goal }: GoalEntry): {
  readonly comparator: string | null;
  readonly value: string | null;
  readonly upper: string | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly state: string | null;
  readonly direction: string | null;
} {
  const none = { comparator: null, value: null, upper: null, from: null, to: null, state: null, direction: null };
  return { ...none, ...goal.target };
}

/** A decimal string × 10^power as a number: exact as far as a double is. */
const scaled = (value: string | null, power: number): number | null =>
  value === null ? null : Number(`${value}e${power}`);

const target = (): ColumnOf<GoalEntry>[] => [
  textOrNull('period_type', '期间类型', 'Period type', ({ goal }) => goal.target?.periodType ?? null, {
    values: PERIOD_TYPES,
    description: { zh: '没有具体目标值的目标没有此值', en: 'None for a goal without a target' },
  }),
  textOrNull('comparator', '比较', 'Comparator', (entry) => fieldsOf(entry).comparator, { values: COMPARATORS }),
  decimalOrNull('value', '数值', 'Value', (entry) => fieldsOf(entry).value, {
    description: {
      zh: '如原文所印，保留精度；区间为下限',
      en: 'As printed, precision kept; of a range the lower bound',
    },
  }),
  decimalOrNull('upper', '上限', 'Upper bound', (entry) => fieldsOf(entry).upper, {
    description: { zh: '区间的上限', en: 'Of a range' },
  }),
  numberOrNull('value_number', '数值（数字）', 'Value as a number', (entry) => scaled(fieldsOf(entry).value, 0)),
  numberOrNull('upper_number', '上限（数字）', 'Upper bound as a number', (entry) => scaled(fieldsOf(entry).upper, 0)),
  numberOrNull('value_full', '数值（展开）', 'Value in full', (entry) => full(entry, fieldsOf(entry).value), {
    description: { zh: '数值乘以 10 的 unit_power 次方', en: 'The value times ten to the power of unit_power' },
  }),
  textOrNull('unit_measure', '计量对象', 'What is measured', ({ goal }) => goal.unit?.measure ?? null),
  integerOrNull('unit_power', '十的幂', 'Power of ten', ({ goal }) => goal.unit?.power ?? null, {
    description: { zh: '万为 4，亿为 8', en: '4 for 万, 8 for 亿, 6 for million' },
  }),
  textOrNull('unit_currency', '币种', 'Currency', ({ goal }) => goal.unit?.currency ?? null, {
    description: { zh: 'ISO 4217', en: 'ISO 4217' },
  }),
  ...inLanguages('unit', '单位', 'Unit as printed', ({ goal }: GoalEntry) => goal.unit?.printed ?? NOTHING),
  integerOrNull('from_year', '起始年', 'From', (entry) => fieldsOf(entry).from),
  integerOrNull('to_year', '截止年', 'To', (entry) => fieldsOf(entry).to),
  textOrNull('state', '状态', 'State', (entry) => fieldsOf(entry).state, {
    description: { zh: '要达到或保持的状态，用原文的话', en: 'What is to be reached or kept, in the text’s own words' },
  }),
  textOrNull('direction', '方向', 'Direction', (entry) => fieldsOf(entry).direction, { values: ['up', 'down'] }),
  decimalOrNull('baseline_value', '基期值', 'Baseline', ({ goal }) => goal.baseline?.value ?? null),
  integerOrNull('baseline_year', '基期年', 'Year of the baseline', ({ goal }) => goal.baseline?.year ?? null),
  ...inLanguages('target', '目标值', 'Target in words', ({ view }: GoalEntry) => view.target?.words ?? NOTHING, {
    description: { zh: '由前面各列写成', en: 'Made from the columns before it' },
  }),
];

const NOTHING = { zh: null, en: null };

const full = ({ goal }: GoalEntry, value: string | null): number | null => scaled(value, goal.unit?.power ?? 0);

/** Everything of one kind that goals have, with the goal and its place among its like, from 1. */
function ofGoals<Part>(
  goals: readonly GoalRecord[],
  parts: (goal: GoalRecord) => readonly Part[],
): (Part & { readonly goal: GoalRecord; readonly position: number })[] {
  return goals.flatMap((goal) => parts(goal).map((part, i) => ({ ...part, goal, position: i + 1 })));
}

const goalId = <Part extends { readonly goal: GoalRecord }>(): ColumnOf<Part> =>
  id('goal_id', '目标标识', 'Goal id', ({ goal }: Part) => goal.id);

const place = <Part extends { readonly position: number }>(): ColumnOf<Part> =>
  integer('position', '次序', 'Position', ({ position }: Part) => position);

function owners(goals: readonly GoalRecord[]): Table {
  const all = ofGoals(goals, (goal) => goal.owners);
  return tabulate<(typeof all)[number]>(all, {
    name: 'goal_owners',
    title: { zh: '目标的责任部门', en: 'Owners of goals' },
    description: { zh: '每个目标每个部门一行', en: 'One row for each department of a goal' },
    primaryKey: ['goal_id', 'position'],
    foreignKeys: { goal_id: 'goals', owner_id: 'owners' },
    columns: [
      goalId(),
      place(),
      id('owner_id', '部门标识', 'Owner id', ({ org }) => org),
      role((owner) => owner.role),
      provenance('provenance', '依据', 'Provenance', ({ goal }) => goal.provenance.owners ?? 'editorial'),
    ],
  });
}

function marks(goals: readonly GoalRecord[]): Table {
  const all = ofGoals(goals, (goal) => goal.spans);
  return tabulate<(typeof all)[number]>(all, {
    name: 'goal_spans',
    title: { zh: '目标的原文位置', en: 'Spans of goals' },
    description: { zh: '目标的文字所在的每一处一行', en: 'One row for each place where the words of a goal stand' },
    primaryKey: ['goal_id', 'position'],
    foreignKeys: { goal_id: 'goals', block_id: 'blocks' },
    columns: [
      goalId(),
      place(),
      text('lang', '语言', 'Language', ({ lang }) => lang, { values: LANGS }),
      id('block_id', '段落标识', 'Block id', ({ block }) => block),
      text('quote', '文字', 'Words', ({ quote }) => quote),
      text('file', '文件', 'File', ({ file }) => file),
      integer('line', '行', 'Line', ({ line }) => line),
      integer('column', '列', 'Column', ({ column }) => column, {
        description: { zh: '从 1 数起，以 UTF-16 单元计', en: 'From 1, in UTF-16 units' },
      }),
      integer('end_line', '末行', 'Last line', ({ endLine }) => endLine),
      integer('end_column', '末列', 'Column after the last', ({ endColumn }) => endColumn),
      integerOrNull('source_line', '出处行', 'Line of the source', ({ seed }) => seed?.line ?? null),
      integerOrNull('source_start', '出处起点', 'Start in that line', ({ seed }) => seed?.start ?? null, {
        description: { zh: '从 0 数起，以 UTF-16 单元计', en: 'From 0, in UTF-16 units' },
      }),
      integerOrNull('source_end', '出处终点', 'End in that line', ({ seed }) => seed?.end ?? null),
    ],
  });
}

function provenances(goals: readonly GoalRecord[]): Table {
  const all = ofGoals(goals, ({ provenance: known }) =>
    Object.entries(known).flatMap(([field, how]) => (how === null ? [] : [{ field: snakeCase(field), how }])),
  );
  return tabulate<(typeof all)[number]>(all, {
    name: 'goal_provenance',
    title: { zh: '目标各项的依据', en: 'Provenance of goals' },
    description: {
      zh: '每个目标每个有值的字段一行：原文写明、推定，还是整理者所加',
      en: 'One row for each field of a goal that has a value: stated by the text, implied, or the editors’ own',
    },
    primaryKey: ['goal_id', 'field'],
    foreignKeys: { goal_id: 'goals' },
    columns: [
      goalId(),
      text('field', '字段', 'Field', ({ field }) => field, {
        description: {
          zh: '即 goals 的列：statement、unit 指各语言的列，indicator、parent 指相应的标识，from、to 指年份；owners 见 goal_owners',
          en: 'A column of goals: statement and unit in every language, indicator and parent by their ids, from and to the years; owners stand in goal_owners',
        },
      }),
      provenance('provenance', '依据', 'Provenance', ({ how }) => how),
    ],
  });
}

function milestones(goals: readonly GoalRecord[]): Table {
  const all = ofGoals(goals, (goal) => goal.milestones);
  return tabulate<(typeof all)[number]>(all, {
    name: 'goal_milestones',
    title: { zh: '目标的阶段值', en: 'Milestones of goals' },
    description: { zh: '每个阶段值一行，单位同目标', en: 'One row a milestone, in the unit of its goal' },
    primaryKey: ['goal_id', 'position'],
    foreignKeys: { goal_id: 'goals' },
    columns: [
      goalId(),
      place(),
      integer('year', '年', 'Year', ({ year }) => year),
      decimalOrNull('value', '数值', 'Value', ({ value }) => value),
      numberOrNull('value_number', '数值（数字）', 'Value as a number', ({ value }) => Number(value)),
    ],
  });
}

const LINKS = ['aligns', 'project', 'funding', 'continued-by'] as const;

function links(goals: readonly GoalRecord[]): Table {
  const all = ofGoals(goals, (goal) => [
    ...goal.aligns.map((to) => ({ link: LINKS[0], to })),
    ...goal.projects.map((to) => ({ link: LINKS[1], to })),
    ...goal.funding.map((to) => ({ link: LINKS[2], to })),
    ...goal.lifecycle.to.map((to) => ({ link: LINKS[3], to })),
  ]);
  return tabulate<(typeof all)[number]>(all, {
    name: 'goal_links',
    title: { zh: '目标的其他联系', en: 'Other links of goals' },
    description: {
      zh: '每个联系一行：aligns 所服务的其他规划的目标，project 落实它的项目，funding 资金来源，continued-by 承接它的目标',
      en: 'One row a link: aligns, a goal of another plan that it serves; project, one that carries it out; funding, where money comes from; continued-by, a goal that it lives on in',
    },
    primaryKey: ['goal_id', 'position'],
    foreignKeys: { goal_id: 'goals' },
    columns: [
      goalId(),
      place(),
      text('link', '联系', 'Link', ({ link }) => link, { values: LINKS }),
      text('target', '所指', 'What it refers to', ({ to }) => to),
    ],
  });
}

/** `periodType` → `period_type`, as the columns are called. */
const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
