import type { Goal, Model } from '../../model/model.ts';
import { csvText, withoutFormula } from '../../render/csv-text.ts';
import { GOAL_KINDS } from '../../model/terms.ts';
import { viewGoal } from '../../view/goals.ts';
import { PLAN_ARGUMENT, textOption, type CommandSpec, type Context, type Options } from '../command.ts';
import { openPlan } from '../plan-folder.ts';
import { reportText } from '../report.ts';
import { toTable, type Column } from '../table.ts';
import { visible, withoutCommands } from '../../report/sanitize.ts';

export const goals: CommandSpec = {
  name: 'goals',
  words: { zh: '列出目标', en: 'list the goals' },
  argument: PLAN_ARGUMENT,
  options: [
    { flags: '--owner <id>', words: { zh: '只列这个部门负责的', en: 'only those that this department answers for' } },
    { flags: '--kind <kind>', words: { zh: '只列这一类', en: 'only of this kind' }, choices: GOAL_KINDS },
    { flags: '--chapter <id>', words: { zh: '只列这一章的', en: 'only of this chapter' } },
    {
      flags: '--format <format>',
      words: { zh: '输出格式', en: 'form of the list' },
      choices: ['table', 'json', 'csv'],
      fallback: 'table',
    },
  ],
  async run(context, argument, options) {
    const plan = openPlan(context.world, argument, { cached: true });
    const { model } = plan;
    if (!model) {
      reportText(context, plan, plan.diagnostics);
      return 1;
    }
    const chosen = model.goals.filter(isChosen(options));
    const { out } = context.world;
    const format = textOption(options, 'format');
    if (format === 'json') out.write(await toJson(chosen, model));
    else out.write(format === 'csv' ? csv(rows(chosen, model, context)) : table(chosen, model, context));
    return 0;
  },
};

function isChosen(options: Options): (goal: Goal) => boolean {
  const [owner, kind, chapter] = ['owner', 'kind', 'chapter'].map((name) => textOption(options, name));
  return (goal) =>
    (owner === null || goal.owners.some(({ org }) => org === owner)) &&
    (kind === null || goal.kind === kind) &&
    (chapter === null || goal.chapter === chapter);
}

/** A row of the list: text by column. */
type Row = Readonly<Record<string, string>>;

const TABLE: readonly Column[] = [
  { key: 'id', title: { zh: '标识', en: 'id' } },
  { key: 'kindLabel', title: { zh: '类型', en: 'kind' } },
  { key: 'target', title: { zh: '指标值', en: 'target' } },
  { key: 'leadLabel', title: { zh: '牵头部门', en: 'lead' } },
  { key: 'statement', title: { zh: '原文', en: 'statement' } },
];

const CSV = [
  'id',
  'kind',
  'chapter',
  'section',
  'modality',
  'period_type',
  'comparator',
  'value',
  'upper',
  'unit',
  'power',
  'from',
  'to',
  'lead',
  'lead_provenance',
  'statement_zh',
  'statement_en',
] as const;

/** Its columns of figures, which no spreadsheet takes for formulas. */
const FIGURES: ReadonlySet<string> = new Set(['value', 'upper', 'power', 'from', 'to']);

function csv(chosen: readonly Row[]): string {
  const cell = (row: Row, key: string): string | null => {
    const text = row[key] ?? '';
    return text === '' ? null : FIGURES.has(key) ? text : withoutFormula(text);
  };
  return csvText([CSV, ...chosen.map((row) => CSV.map((key) => cell(row, key)))]);
}

function rows(chosen: readonly Goal[], model: Model, { lang }: Context): Row[] {
  return chosen.map((goal) => {
    const view = viewGoal(goal, model);
    const { target } = goal;
    const inReadersLanguage = lang === 'zh' ? view.statement.zh : (view.statement.en ?? view.statement.zh);
    return {
      id: goal.id,
      kind: goal.kind,
      kindLabel: view.kind.label[lang] ?? goal.kind,
      chapter: goal.chapter,
      section: goal.section ?? '',
      modality: goal.modality,
      period_type: target?.periodType ?? '',
      comparator: target?.comparator ?? '',
      value: target?.figure?.value ?? '',
      upper: target?.figure?.upper ?? '',
      unit: target?.figure?.unit.printed ?? '',
      power: target?.figure ? String(target.figure.unit.power) : '',
      from: target?.from?.toString() ?? '',
      to: target?.to?.toString() ?? '',
      target: view.target?.words[lang] ?? '',
      lead: view.lead?.key ?? '',
      lead_provenance: view.lead?.provenance ?? '',
      leadLabel: view.lead
        ? `${view.lead.label[lang] ?? view.lead.key}${editorialMark(view.lead.provenance, lang)}`
        : '',
      statement: inReadersLanguage ?? view.statement.en ?? '',
      statement_zh: view.statement.zh ?? '',
      statement_en: view.statement.en ?? '',
    };
  });
}

/** What the plan does not say must not pass for what it says. */
function editorialMark(provenance: string, lang: Context['lang']): string {
  if (provenance === 'stated') return '';
  return lang === 'zh' ? '〔编〕' : ' (ed.)';
}

function table(chosen: readonly Goal[], model: Model, context: Context): string {
  const safe = rows(chosen, model, context).map(harmless);
  return withoutCommands(toTable(TABLE, safe, context.lang));
}

const harmless = (row: Row): Row => Object.fromEntries(Object.entries(row).map(([key, text]) => [key, visible(text)]));

async function toJson(chosen: readonly Goal[], model: Model): Promise<string> {
  const { goalRecords } = await import('../../render/json/record.ts');
  const ids = new Set(chosen.map(({ id }) => id));
  return `${JSON.stringify(
    goalRecords(model).filter(({ id }) => ids.has(id)),
    null,
    2,
  )}\n`;
}
