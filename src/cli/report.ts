import type { Diagnostic } from '../problem/diagnostic.ts';
import { findings as toFindings, type Finding } from '../report/finding.ts';
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
  if (format === 'json') world.out.write((await import('../report/json.ts')).reportJson(findings));
  else if (format === 'github') world.out.write((await import('../report/github.ts')).reportGithub(findings, lang));
  else if (format === 'sarif') {
    const { reportSarif } = await import('../report/sarif.ts');
    world.out.write(reportSarif(findings, { lang, version: VERSION, problems: PROBLEMS }));
  } else world.err.write(textReport(findings, textOptions(context, world.err)));
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

function worded({ lang }: Context, plan: Findings, diagnostics: readonly Diagnostic[]): Finding[] {
  const { sources, syntaxes, toPath } = plan;
  return toFindings(diagnostics, { sources, syntaxes, problems: PROBLEMS, lang, toPath });
}
