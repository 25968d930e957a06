import { posix } from 'node:path';
import { hasErrors } from '../../compile.ts';
import type { Diagnostic } from '../../problem/diagnostic.ts';
import { EXPORTERS, renderAll } from '../../render/register.ts';
import { VERSION } from '../../version.ts';
import { CannotRun } from '../cannot-run.ts';
import { PLAN_ARGUMENT, textOption, type CommandSpec, type Context, type ExitCode, type Options } from '../command.ts';
import { outputPath, sayWritten, writeFolder } from '../output.ts';
import { openPlan, type OpenedPlan } from '../plan-folder.ts';
import { printLine } from '../print.ts';
import { reportText } from '../report.ts';

export const build: CommandSpec = {
  name: 'build',
  words: {
    zh: '检查规划，编译成网页、PDF 和 JSON；有错误就不写入任何文件',
    en: 'check the plan and compile it to HTML, PDF and JSON; with errors nothing is written',
  },
  argument: PLAN_ARGUMENT,
  options: [
    { flags: '--out <folder>', words: { zh: '输出文件夹', en: 'folder to publish into' }, fallback: 'dist' },
    {
      flags: '--only <list>',
      words: { zh: '只生成这些，用逗号分开', en: 'only these outputs, divided by commas' },
    },
  ],
  run: runBuild,
};

async function runBuild(context: Context, argument: string, options: Options): Promise<ExitCode> {
  const { world, lang } = context;
  const names = exporterNames(textOption(options, 'only'));
  const plan = openPlan(world, argument);
  const { model } = plan;
  if (!model || hasErrors(plan.diagnostics)) return failed(context, plan, plan.diagnostics);
  const rendered = await renderAll(model, names, {
    version: VERSION,
    template: (path) => readTemplate(context, path),
    progress: (step) => {
      if (world.err.isTerminal) printLine(world.err, `… ${step}`);
    },
  });
  if (hasErrors(rendered.diagnostics)) return failed(context, plan, rendered.diagnostics);
  const out = outputPath(world, textOption(options, 'out') ?? 'dist');
  const written = writeFolder(world, plan, out, rendered.value);
  reportText(context, plan, [...plan.diagnostics, ...rendered.diagnostics]);
  sayWritten(world, lang, out, written);
  return 0;
}

function failed(context: Context, plan: OpenedPlan, diagnostics: readonly Diagnostic[]): ExitCode {
  reportText(context, plan, diagnostics);
  const { world, lang } = context;
  printLine(world.err, lang === 'zh' ? '有错误，没有写入任何文件。' : 'Nothing was written.');
  return 1;
}

function exporterNames(only: string | null): readonly string[] {
  const known = EXPORTERS.map(({ name }) => name);
  if (only === null) return known;
  const asked = only.split(',').map((name) => name.trim());
  for (const name of asked) {
    if (!known.includes(name)) throw new CannotRun('unknownFormat', { name, known: known.join(', ') });
  }
  return asked;
}

function readTemplate({ world }: Context, path: string): Uint8Array {
  const file = posix.join(world.templates, path);
  const bytes = world.disk.read(file);
  if (!bytes) throw new CannotRun('noFile', { path: file });
  return bytes;
}
