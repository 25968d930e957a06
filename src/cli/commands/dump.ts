import { posix } from 'node:path';
import { decode } from '../../source/decode.ts';
import { parse } from '../../parse/syntax.ts';
import { CannotRun } from '../cannot-run.ts';
import { textOption, type CommandSpec, type Context, type ExitCode } from '../command.ts';
import { openPlan, planFolderOf, type OpenedPlan } from '../plan-folder.ts';

const STAGES = ['source', 'syntax', 'model', 'view'] as const;

export const dump: CommandSpec = {
  name: 'dump',
  words: {
    zh: '显示一个文件在某个编译阶段的样子，供排查之用',
    en: 'show what a file has become at a stage of the compiler, for those who look for a fault',
  },
  argument: { name: '<file>', words: { zh: '规划里的一个文件', en: 'a file of a plan' } },
  options: [{ flags: '--stage <stage>', words: { zh: '阶段', en: 'the stage' }, choices: STAGES, fallback: 'model' }],
  async run(context, argument, options): Promise<ExitCode> {
    const { world } = context;
    const file = posix.resolve(world.cwd, argument.replaceAll('\\', '/'));
    const stage = textOption(options, 'stage');
    if (stage === 'source' || stage === 'syntax') world.out.write(dumpFile(context, file, stage));
    else world.out.write(await dumpOfPlan(openPlan(world, planFolderOf(world, file)), file, stage === 'view'));
    return 0;
  },
};

function dumpFile({ world }: Context, file: string, stage: 'source' | 'syntax'): string {
  const bytes = world.disk.read(file);
  if (!bytes) throw new CannotRun('noFile', { path: file });
  const decoded = decode(posix.basename(file), bytes);
  if ('undecodable' in decoded) return toText(decoded);
  if (stage === 'source') return toText(decoded.source);
  const { value, diagnostics } = parse(decoded.source);
  const { source: _, ...syntax } = value;
  return toText({ ...syntax, diagnostics });
}

async function dumpOfPlan(plan: OpenedPlan, file: string, asView: boolean): Promise<string> {
  const path = posix.relative(plan.folder, file);
  const document = plan.model?.documents.find((candidate) => candidate.path === path);
  if (!plan.model || !document) throw new CannotRun('notInPlan', { path: file });
  if (!asView) {
    const { syntax: _, ...rest } = document;
    const goals = plan.model.goals.filter((goal) => goal.file === path);
    return toText({ ...rest, goals });
  }
  const { sectionAsMarkdown } = await import('../../render/markdown/section.ts');
  return sectionAsMarkdown(plan.model, document);
}

const toText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
