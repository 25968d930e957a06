import { posix } from 'node:path';
import { hasErrors } from '../../compile.ts';
import { FORMATS } from '../../exchange/register.ts';
import type { Format } from '../../exchange/format.ts';
import { VERSION } from '../../version.ts';
import { CannotRun } from '../cannot-run.ts';
import { PLAN_ARGUMENT, textOption, type CommandSpec, type Context, type ExitCode, type Options } from '../command.ts';
import { outputPath, sayWritten, shownPath, writeFile, writeFolder } from '../output.ts';
import { openPlan } from '../plan-folder.ts';
import { printLine } from '../print.ts';
import { reportText } from '../report.ts';

export const exportPlan: CommandSpec = {
  name: 'export',
  words: {
    zh: '把规划导出成其他软件使用的格式；有错误就不写入任何文件',
    en: 'write the plan in a form that other programs read; with errors nothing is written',
  },
  argument: {
    name: '<format>',
    words: {
      zh: `格式：${FORMATS.map(({ id }) => id).join('、')}`,
      en: `one of ${FORMATS.map(({ id }) => id).join(', ')}`,
    },
  },
  more: [PLAN_ARGUMENT],
  options: [
    {
      flags: '--out <path>',
      words: {
        zh: '输出文件夹（默认 export/格式）；只有一个文件的格式也可以写文件名',
        en: 'folder to write into (export/FORMAT by default), or a file’s name where the format is one file',
      },
    },
    {
      flags: '--bom',
      words: {
        zh: 'CSV 文件加 UTF-8 BOM，供 Excel 识别中文',
        en: 'begin CSV files with a UTF-8 byte order mark, for Excel',
      },
    },
  ],
  run: runExport,
};

async function runExport(
  context: Context,
  id: string,
  options: Options,
  [folder = 'plan']: readonly string[],
): Promise<ExitCode> {
  const format = FORMATS.find((one) => one.id === id);
  if (!format) throw new CannotRun('unknownFormat', { name: id, known: FORMATS.map((one) => one.id).join(', ') });
  const { world, lang } = context;
  const plan = openPlan(world, folder);
  reportText(context, plan, plan.diagnostics);
  if (!plan.model || hasErrors(plan.diagnostics)) {
    printLine(world.err, lang === 'zh' ? '有错误，没有写入任何文件。' : 'Nothing was written.');
    return 1;
  }
  const artifacts = await format.run({ model: plan.model, version: VERSION, bom: options['bom'] === true });
  const out = outputPath(world, textOption(options, 'out') ?? `export/${format.id}`);
  const [first] = artifacts;
  if (first && isFileMeant(format, out)) {
    writeFile(world, plan, out, first.bytes);
    const shown = shownPath(world, out);
    printLine(world.err, lang === 'zh' ? `已写入 ${shown}` : `Wrote ${shown}`);
  } else sayWritten(world, lang, out, writeFolder(world, plan, out, artifacts));
  return 0;
}

/** Whether `--out` names the one file that matters, by its ending; otherwise it names a folder. */
function isFileMeant({ files: [main = ''] }: Format, out: string): boolean {
  return !main.includes('*') && posix.extname(main) !== '' && posix.extname(out) === posix.extname(main);
}
