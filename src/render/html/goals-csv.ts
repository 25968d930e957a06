/** The register of goals for a spreadsheet, UTF-8 with a byte order mark, one row a goal. */
import type { Edition, GoalView } from '../../view/edition.ts';
import { csvText, withoutFormula } from '../csv-text.ts';

const COLUMNS: readonly (readonly [string, (goal: GoalView, index: number) => string | null | undefined])[] = [
  ['number', (_, index) => String(index + 1)],
  ['id', ({ id }) => id],
  ['statement_zh', ({ statement }) => statement.zh],
  ['statement_en', ({ statement }) => statement.en],
  ['chapter', ({ chapter }) => chapter],
  ['section', ({ section }) => section],
  ['block', ({ blocks }) => blocks[0]],
  ['kind', ({ kind }) => kind.key],
  ['kind_provenance', ({ kind }) => kind.provenance],
  ['modality', ({ modality }) => modality.key],
  ['period_type', ({ target }) => target?.measure.periodType],
  ['comparator', ({ target }) => target?.measure.comparator],
  ['value', ({ target }) => target?.measure.value],
  ['upper', ({ target }) => target?.measure.upper],
  ['unit', ({ target }) => target?.measure.unit],
  ['power', ({ target }) => (target?.measure.value == null ? null : String(target.measure.power))],
  ['from', ({ target }) => target?.measure.from?.toString()],
  ['to', ({ target }) => target?.measure.to.toString()],
  ['target_zh', ({ target }) => target?.words.zh],
  ['target_en', ({ target }) => target?.words.en],
  ['target_provenance', ({ target }) => target?.provenance],
  ['lead', ({ lead }) => lead?.key],
  ['lead_zh', ({ lead }) => lead?.label.zh],
  ['lead_en', ({ lead }) => lead?.label.en],
  ['lead_provenance', ({ lead }) => lead?.provenance],
  ['others', ({ others }) => others.map(({ key }) => key).join(' ')],
];

/** Excel takes a file without the mark for one in the code page of its machine. */
export function goalsCsv({ goals }: Edition): string {
  const head = COLUMNS.map(([name]) => name);
  const rows = goals.map((goal, index) => COLUMNS.map(([, of]) => harmless(of(goal, index) ?? null)));
  return `\uFEFF${csvText([head, ...rows])}`;
}

/** Figures are left as they are. */
function harmless(text: string | null): string | null {
  return text === null || /^[+-]?\d+(\.\d+)?$/u.test(text) ? text : withoutFormula(text);
}
