import { posix } from 'node:path';
import { TRANSLATION_FORMATS } from '../../../exchange/translators/register.ts';
import type { Reading } from '../../../exchange/translators/format.ts';
import type { Imported } from '../../../exchange/translators/import.ts';
import { inOrder, type Diagnostic } from '../../../problem/diagnostic.ts';
import { contains, span } from '../../../source/span.ts';
import { CannotRun } from '../../cannot-run.ts';
import {
  PLAN_ARGUMENT,
  textOption,
  type CommandSpec,
  type Context,
  type ExitCode,
  type Options,
} from '../../command.ts';
import { openPlan, type Findings, type OpenedPlan } from '../../plan-folder.ts';
import { printLine } from '../../print.ts';
import { reportText } from '../../report.ts';
import { paragraph } from './change.ts';
import { INTO_OPTION, languageMeant } from './into.ts';

const READABLE = TRANSLATION_FORMATS.filter(({ read }) => read !== null);

export const importTranslation: CommandSpec = {
  name: 'import',
  words: {
    zh: '导入译者交回的文件：逐段检查，有问题的那一段不导入并说明原因，其余的导入',
    en: 'take over a file that a translator sent back, block by block: what is faulty stays out and is said, the rest goes in',
  },
  argument: {
    name: '<file>',
    words: {
      zh: `文件（${READABLE.map(({ extension }) => extension).join('、')}）`,
      en: `file (${READABLE.map(({ extension }) => extension).join(', ')})`,
    },
  },
  more: [PLAN_ARGUMENT],
  options: [
    INTO_OPTION,
    { flags: '--dry-run', words: { zh: '不写入，只显示会改动什么', en: 'write nothing, show what would change' } },
  ],
  run: runImport,
};

async function runImport(
  context: Context,
  path: string,
  options: Options,
  [folder = 'plan']: readonly string[],
): Promise<ExitCode> {
  const { world } = context;
  const reading = await readFile(context, path);
  const plan = openPlan(world, folder);
  const { model } = plan;
  if (!model) {
    reportText(context, plan, plan.diagnostics);
    return 1;
  }
  const into = languageMeant(model, textOption(options, 'into'));
  const { importTranslation: importInto } = await import('../../../exchange/translators/import.ts');
  const imported = importInto(model, into, reading);
  const isDry = options['dryRun'] === true;
  reportText(context, findingsIn(reading), inOrder(imported.diagnostics));
  if (!imported.wasRead) return 1;
  show(context, plan, imported, isDry);
  if (!isDry) for (const file of imported.files) world.disk.write(posix.join(plan.folder, file.path), file.bytes);
  summarize(context, plan, imported, reading, isDry);
  return imported.refused > 0 ? 1 : 0;
}

async function readFile({ world }: Context, path: string): Promise<Reading> {
  const file = posix.resolve(world.cwd, path.replaceAll('\\', '/'));
  const extension = posix.extname(file).toLowerCase().replace('.xliff', '.xlf');
  const format = READABLE.find((one) => one.extension === extension);
  const known = READABLE.map((one) => one.extension).join(', ');
  if (!format?.read) throw new CannotRun('notImportable', { path, known });
  const bytes = world.disk.read(file);
  if (!bytes) throw new CannotRun('noFile', { path });
  return format.read({ path, bytes });
}

/** Messages point into the file that came back. */
function findingsIn({ source }: Reading): Findings {
  return {
    diagnostics: [],
    waived: [],
    sources: new Map([[source.path, source]]),
    syntaxes: [],
    toPath: (file) => file,
  };
}

/** What goes in, file by file; in a dry run the words, too. */
function show(context: Context, plan: OpenedPlan, { files, taken }: Imported, isDry: boolean): void {
  const { out } = context.world;
  for (const { path } of files) {
    const ofFile = taken.filter((one) => one.path === path);
    printLine(out, `${plan.toPath(path)}: ${ofFile.map(({ id }) => `#${id}`).join(' ')}`);
    for (const { id, before, after } of isDry ? ofFile : []) {
      printLine(out, `#${id}`);
      if (before !== null) out.write(paragraph(`- ${before}`, context));
      out.write(paragraph(`+ ${after}`, context));
    }
  }
}

function summarize(context: Context, plan: OpenedPlan, imported: Imported, reading: Reading, isDry: boolean): void {
  const { world, lang } = context;
  const { taken, refused, unchanged, empty, absent } = imported;
  const say = (zh: string, en: string): void => printLine(world.err, lang === 'zh' ? zh : en);
  const fresh = taken.filter(({ before }) => before === null).length;
  say(
    `导入 ${taken.length} 段（其中新译 ${fresh} 段），拒绝 ${refused} 段，未改 ${unchanged.length} 段，译文为空 ${empty.length} 段，文件里没有 ${absent.length} 段。`,
    `${taken.length} taken over (${fresh} new), ${refused} refused, ${unchanged.length} unchanged, ${empty.length} empty, ${absent.length} not in the file.`,
  );
  if (empty.length > 0) say(`译文为空，保持原样：${listed(empty)}`, `Empty, left as they are: ${listed(empty)}`);
  if (reading.tracked > 0) {
    say(
      `文件里有 ${reading.tracked} 处修订，按全部接受处理：插入的算数，删除的不算。`,
      `${reading.tracked} tracked changes were taken as accepted: insertions count, deletions do not.`,
    );
  }
  if (isDry) say('没有写入任何文件。', 'Nothing was written.');
  if (taken.length === 0) return;
  const findings = findingsOnTaken(world, plan, imported);
  if (findings.length === 0) return;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  say(
    `planc check 对导入的段落有 ${errors} 个错误、${findings.length - errors} 个警告或提示；数字和目标是否一致由它核对。`,
    `planc check finds ${errors} errors and ${findings.length - errors} warnings or hints in what was taken over; it is what holds figures and goals against the original.`,
  );
}

const listed = (ids: readonly string[]): string => ids.map((id) => `#${id}`).join(' ');

/** What the checks say of the blocks that went in; new files are looked at before they are written, too. */
function findingsOnTaken(world: Context['world'], plan: OpenedPlan, { files, taken }: Imported): Diagnostic[] {
  const instead = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const after = openPlan(world, plan.folder, { instead });
  const ids = new Set(taken.map(({ id }) => id));
  const passages = (after.model?.documents ?? []).flatMap((document) =>
    document.passages.filter((passage) => passage.id && ids.has(passage.id.value)),
  );
  const places = passages.map(({ file, span: place, attributes }) =>
    span(file, place.start, Math.max(place.end, attributes?.end ?? 0)),
  );
  return after.diagnostics.filter(({ span: at }) => places.some((place) => contains(place, at)));
}
