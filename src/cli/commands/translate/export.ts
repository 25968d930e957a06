import { posix } from 'node:path';
import { hasErrors } from '../../../compile.ts';
import { TRANSLATION_FORMATS } from '../../../exchange/translators/register.ts';
import { VERSION } from '../../../version.ts';
import { CannotRun } from '../../cannot-run.ts';
import {
  PLAN_ARGUMENT,
  textOption,
  type CommandSpec,
  type Context,
  type ExitCode,
  type Options,
} from '../../command.ts';
import { History } from '../../history.ts';
import { outputPath, shownPath, writeFile } from '../../output.ts';
import { openPlan } from '../../plan-folder.ts';
import { printLine } from '../../print.ts';
import { reportText } from '../../report.ts';
import { INTO_OPTION, languageMeant } from './into.ts';

const KNOWN = TRANSLATION_FORMATS.map(({ id }) => id);

export const exportTranslation: CommandSpec = {
  name: 'export',
  words: {
    zh: '导出给译者的文件：每段一条，目标等标记受保护',
    en: 'write a file for translators: a unit a block, goals and other marks protected',
  },
  argument: PLAN_ARGUMENT,
  options: [
    { flags: '--format <format>', words: { zh: '格式', en: 'format of the file' }, choices: KNOWN, fallback: 'xliff' },
    INTO_OPTION,
    {
      flags: '--out <path>',
      words: {
        zh: '输出文件或文件夹（默认写入 export 文件夹）',
        en: 'file to write, or folder to write it into (the folder export by default)',
      },
    },
  ],
  run: runExport,
};

async function runExport(context: Context, folder: string, options: Options): Promise<ExitCode> {
  const { world, lang } = context;
  const id = textOption(options, 'format') ?? 'xliff';
  const format = TRANSLATION_FORMATS.find((one) => one.id === id);
  if (!format) throw new CannotRun('unknownFormat', { name: id, known: KNOWN.join(', ') });
  const plan = openPlan(world, folder);
  const { model } = plan;
  if (!model || model.documents.some(({ syntax }) => syntax.unread)) {
    reportText(context, plan, plan.diagnostics);
    printLine(
      world.err,
      lang === 'zh' ? '有读不了的文件，没有导出。' : 'Some of the plan cannot be read; nothing was written.',
    );
    return 1;
  }
  const into = languageMeant(model, textOption(options, 'into'));
  const { unitsOf } = await import('../../../exchange/translators/unit.ts');
  const history = new History(world, plan.folder);
  const { path, bytes } = await format.write({
    model,
    into,
    units: unitsOf(model, into),
    version: VERSION,
    lang,
    previous: ({ block, passage, state }) => {
      const before = state === 'stale' && passage?.src ? history.find(block, passage.src.value) : null;
      return before === null || typeof before === 'string' ? null : before.text;
    },
  });
  const out = outputPath(world, textOption(options, 'out') ?? 'export');
  const file = posix.extname(out) === format.extension ? out : posix.join(out, path);
  writeFile(world, plan, file, bytes);
  printLine(world.err, lang === 'zh' ? `已写入 ${shownPath(world, file)}` : `Wrote ${shownPath(world, file)}`);
  if (hasErrors(plan.diagnostics)) {
    printLine(world.err, lang === 'zh' ? '规划里有错误，见 planc check。' : 'The plan has errors; see planc check.');
  }
  return 0;
}
