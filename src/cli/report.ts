import type { Diagnostic } from '../problem/diagnostic.ts';
import {
  findings as toFindings,
  waivedFindings,
  type Finding,
  type FindingContext,
  type WaivedFinding,
} from '../report/finding.ts';
import { reportText as textReport, type TextOptions } from '../report/text.ts';
import { VERSION } from '../version.ts';
import type { Context } from './command.ts';
import type { Findings } from './plan-folder.ts';
import { PROBLEMS } from './problems.ts';
import type { Stream } from './world.ts';

export const FORMATS = ['text', 'json', 'sarif', 'github'] as const;

/** Reports in the asked form: text to standard error, data to standard output. */
export async function report(
  context: Context,
  plan: Findings,
  diagnostics: readonly Diagnostic[],
  format: string,
): Promise<void> {
  const { world, lang } = context;
  const findings = worded(context, plan, diagnostics);
  const waived = waivedOf(context, plan);
  if (format === 'json') world.out.write((await import('../report/json.ts')).reportJson(findings, waived));
  else if (format === 'github') world.out.write((await import('../report/github.ts')).reportGithub(findings, lang));
  else if (format === 'sarif') {
    const { reportSarif } = await import('../report/sarif.ts');
    world.out.write(reportSarif(findings, { lang, version: VERSION, problems: PROBLEMS, waived }));
  } else world.err.write(textReport(findings, textOptions(context, world.err), waived));
}

/** The report for people, where there is something to say. */
export function reportText(context: Context, plan: Findings, diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length === 0) return;
  context.world.err.write(textReport(worded(context, plan, diagnostics), textOptions(context, context.world.err)));
}

/** Colour only on a terminal; any value of NO_COLOR turns it off (no-color.org). */
export function textOptions({ world, lang }: Context, stream: Stream): TextOptions {
  const color = stream.isTerminal && !world.env['NO_COLOR'] && world.env['TERM'] !== 'dumb';
  return { lang, color, width: stream.columns ?? 100 };
}

function worded(context: Context, plan: Findings, diagnostics: readonly Diagnostic[]): Finding[] {
  return toFindings(diagnostics, wordsFor(context, plan));
}

function waivedOf(context: Context, plan: Findings): WaivedFinding[] {
  return waivedFindings(plan.waived, wordsFor(context, plan));
}

function wordsFor({ lang }: Context, { sources, syntaxes, toPath }: Findings): FindingContext {
  return { sources, syntaxes, problems: PROBLEMS, lang, toPath };
}
