import { toRecord } from '../../render/json/record.ts';
import { textArtifact, type Artifact } from '../../render/artifact.ts';
import { viewGoal } from '../../view/goals.ts';
import type { ExportInput } from '../format.ts';
import { indentedXml } from '../xml.ts';
import { StratmlPlan } from './plan.ts';

/** One StratML file a language: the standard has no room for two in one. */
export function exportStratml({ model, version }: ExportInput): Artifact[] {
  const record = toRecord(model, version);
  const views = model.goals.map((goal) => viewGoal(goal, model));
  return [model.plan.original, ...model.plan.translations].map((lang) =>
    textArtifact(`plan.${lang}.stratml.xml`, indentedXml(new StratmlPlan(record, views, lang).document())),
  );
}
