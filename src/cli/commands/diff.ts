import { posix } from 'node:path';
import { compareRecords } from '../../change/compare.ts';
import { versionTooSmall } from '../../change/problems/version-too-small.ts';
import type { ChangeSet } from '../../change/schema.ts';
import { digest } from '../../change/words/digest.ts';
import { KIND_WORDS, LEVEL_WORDS } from '../../change/words/kinds.ts';
import type { Diagnostic } from '../../problem/diagnostic.ts';
import { span, type Span } from '../../source/span.ts';
import { VERSION } from '../../version.ts';
import { CannotRun } from '../cannot-run.ts';
import { textOption, type CommandSpec, type Context, type ExitCode, type Options } from '../command.ts';
import { isFolder, openCompared, type Compared } from '../compared.ts';
import { printLine } from '../print.ts';
import { reportText, textOptions } from '../report.ts';

const FORMATS = ['text', 'markdown', 'json', 'html', 'atom'] as const;

export const diff: CommandSpec = {
  name: 'diff',
  words: {
    zh: '比较规划的两个版本：目标、正文、责任单位改了什么，数据该用什么版本号',
    en: 'what changed between two editions of the plan, and which version the data deserve',
  },
  argument: {
    name: '<old>',
    words: { zh: '原来的：git 版本、文件夹或 plan.json', en: 'the old one: a git revision, a folder or a plan.json' },
  },
  more: [
    {
      name: '[new]',
      words: {
        zh: '现在的：同上；不写就是工作中的规划',
        en: 'the new one, likewise; by default the plan as it stands',
      },
      fallback: '',
    },
  ],
  options: [
    {
      flags: '--plan <folder>',
      words: { zh: '规划所在的文件夹', en: 'folder of the plan' },
      fallback: 'plan',
    },
    {
      flags: '--format <format>',
      words: { zh: '输出格式', en: 'form of the list' },
      choices: FORMATS,
      fallback: 'text',
    },
    {
      flags: '--out <file>',
      words: { zh: '写入这个文件，不写到标准输出', en: 'write to this file instead of standard output' },
    },
    {
      flags: '--require-version',
      words: { zh: '新数据的版本号不够大就算失败', en: 'fail where the version of the new data is too small' },
    },
  ],
  run: runDiff,
};

async function runDiff(
  context: Context,
  old: string,
  options: Options,
  [given = '']: readonly string[],
): Promise<ExitCode> {
  const { world } = context;
  const plan = textOption(options, 'plan') ?? 'plan';
  const now = given === '' ? plan : given;
  // Of a revision and a folder, the folder tells where the plan stands.
  const folder = isFolder(world, now) ? now : plan;
  const [before, after] = [await openCompared(world, old, folder), await openCompared(world, now, folder)];
  if (!before.record || !after.record) return unreadable(context, [before, after]);
  const set = compareRecords(before.record, after.record, VERSION);
  const text = await rendered(context, set, textOption(options, 'format') ?? 'text', options['out'] !== undefined);
  const out = textOption(options, 'out');
  if (out === null) world.out.write(text);
  else write(context, out, text, [old, now]);
  if (options['requireVersion'] !== true || set.version.sufficient) return 0;
  reportText(context, after.findings, [tooSmall(set, after, context)]);
  return 1;
}

function unreadable(context: Context, sides: readonly Compared[]): ExitCode {
  for (const { record, findings } of sides) {
    if (!record)
      reportText(
        context,
        findings,
        findings.diagnostics.filter(({ severity }) => severity === 'error'),
      );
  }
  const { world, lang } = context;
  printLine(
    world.err,
    lang === 'zh' ? '规划有读不懂的地方，没有比较。' : 'Part of a plan cannot be read, so nothing was compared.',
  );
  return 1;
}

async function rendered({ world, lang }: Context, set: ChangeSet, format: string, toFile: boolean): Promise<string> {
  if (format === 'json') return (await import('../../render/changes/json.ts')).changesJson(set);
  if (format === 'atom')
    return (await import('../../render/changes/atom.ts')).changesAtom(set, { lang, authority: null });
  if (format === 'html') {
    const { renderChangesPage } = await import('../../render/changes/page.ts');
    return renderChangesPage(set, lang, (path) => readTemplate(world.templates, path, world.disk.read));
  }
  if (format === 'markdown') {
    const { changesMarkdown } = await import('../../report/changes/markdown.ts');
    return changesMarkdown(digest(set, lang), 'planc-diff');
  }
  const { changesText } = await import('../../report/changes/text.ts');
  const { color, width } = textOptions({ world, lang }, world.out);
  return changesText(digest(set, lang), { color: color && !toFile, width });
}

function readTemplate(folder: string, path: string, read: (path: string) => Uint8Array | null): Uint8Array {
  const file = posix.join(folder, path);
  const bytes = read(file);
  if (!bytes) throw new CannotRun('noFile', { path: file });
  return bytes;
}

/** What is compared is never overwritten by the comparison. */
function write({ world, lang }: Context, out: string, text: string, compared: readonly string[]): void {
  const absolute = (path: string): string => posix.resolve(world.cwd, path.replaceAll('\\', '/'));
  const file = absolute(out);
  if (compared.map(absolute).some((input) => file === input || file.startsWith(`${input}/`)))
    throw new CannotRun('overwritesInput', { path: out });
  world.disk.write(file, new TextEncoder().encode(text));
  printLine(world.err, lang === 'zh' ? `已写入 ${out}` : `Wrote ${out}`);
}

/** Points at the version where it stands, and names the first change that asks for more. */
function tooSmall(set: ChangeSet, after: Compared, { lang }: Context): Diagnostic {
  const { level, least } = set.version;
  const args = { claimed: set.after.version, before: set.before.version, least, level: LEVEL_WORDS[level][lang] };
  const forcing = set.changes.filter((change) => change.level === level);
  const [first] = forcing;
  return versionTooSmall.at(placeOfVersion(after), args, [
    ...(first ? [versionTooSmall.note('forced', { what: KIND_WORDS[first.kind][lang], id: first.id })] : []),
    ...(forcing.length > 1 ? [versionTooSmall.note('more', { count: forcing.length - 1 })] : []),
    ...(level === 'none' ? [versionTooSmall.note('backwards', {})] : []),
  ]);
}

/** `version: 1.0.0` in plan.yaml, `"version": "1.0.0"` under `"plan"` in a record. */
function placeOfVersion({ stated: { file, source } }: Compared): Span {
  const text = source?.text ?? '';
  const [whole = '', value = ''] = /^version:[ \t]*(\S+)|(?<="plan":[^]*?"version":\s*")[^"]+/m.exec(text) ?? [];
  const at = text.indexOf(whole);
  return value === ''
    ? span(file, at, at + whole.length)
    : span(file, at + whole.length - value.length, at + whole.length);
}
