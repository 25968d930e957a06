import { posix } from 'node:path';
import { compareWithSeeds } from '../../check/seed/compare.ts';
import { recoverIfIdle } from '../../publish/publish.ts';
import type { Proof } from '../../check/seed/faults.ts';
import { verifyDist, type Deviation } from '../../publish/verify.ts';
import type { Lang, Words } from '../../source/lang.ts';
import { CannotRun } from '../cannot-run.ts';
import { PLAN_ARGUMENT, textOption, type CommandSpec, type Context, type ExitCode } from '../command.ts';
import { openPlan } from '../plan-folder.ts';
import { printLine } from '../print.ts';
import { RESTORED } from '../restored.ts';
import { reportText } from '../report.ts';

export const verify: CommandSpec = {
  name: 'verify',
  words: {
    zh: '逐字核对正文与底本；用 --dist 核对已生成的文件夹',
    en: 'prove the original against its seed, byte for byte; with --dist, a built folder against its manifest',
  },
  argument: PLAN_ARGUMENT,
  options: [{ flags: '--dist <folder>', words: { zh: '要核对的输出文件夹', en: 'built folder to prove' } }],
  run(context, argument, options) {
    const dist = textOption(options, 'dist');
    return dist === null ? verifySeeds(context, argument) : verifyFolder(context, dist);
  },
};

function verifySeeds(context: Context, argument: string): ExitCode {
  const { world, lang } = context;
  const plan = openPlan(world, argument);
  if (!plan.model) {
    reportText(context, plan, plan.diagnostics);
    return 1;
  }
  const { proof, findings } = compareWithSeeds(plan.model);
  // Without a body that can be read there is nothing to hold against the seed.
  const unread = plan.diagnostics.filter(({ severity }) => severity === 'error');
  const shown = findings.length > 0 ? findings : unread;
  reportText(context, plan, shown);
  if (proof.length === 0)
    printLine(world.out, lang === 'zh' ? '这个规划没有底本，无需核对。' : 'This plan has no seed to be held against.');
  for (const one of proof) printLine(world.out, proven(one, lang));
  return shown.length > 0 ? 1 : 0;
}

function proven({ seed, lines: all, covered, except: { length: except }, amendments }: Proof, lang: Lang): string {
  const lines = all - except;
  if (lang === 'zh') {
    const amended = amendments > 0 ? `（已按 ${amendments} 条修改记录更新）` : '';
    return `${seed}：正文 ${lines} 行${amended}，逐字相同 ${covered} 行；另有 ${except} 行不属于规划`;
  }
  const amended = amendments > 0 ? ` with ${amendments} recorded ${amendments === 1 ? 'amendment' : 'amendments'}` : '';
  return `${seed}${amended}: ${covered} of ${lines} lines stand in the plan byte for byte, each once; ${except} more are no part of it`;
}

function verifyFolder({ world, lang }: Context, dist: string): ExitCode {
  const folder = posix.resolve(world.cwd, dist.replaceAll('\\', '/'));
  if (recoverIfIdle(world.disk, world.self, folder)) printLine(world.err, RESTORED[lang]);
  const { manifest, deviations } = verifyDist(world.disk, folder);
  if (!manifest) throw new CannotRun('noManifest', { path: dist });
  for (const { path, fault } of deviations) printLine(world.err, `${dist}/${path}: ${FAULTS[fault][lang]}`);
  const { length } = manifest.files;
  if (deviations.length === 0) printLine(world.out, whole(length, lang));
  return deviations.length > 0 ? 1 : 0;
}

const FAULTS: Readonly<Record<Deviation['fault'], Words>> = {
  missing: { zh: '文件不见了', en: 'the file is missing' },
  changed: { zh: '内容与生成时不同', en: 'the file is not what was built' },
  extra: { zh: '多出来的文件，不是这次生成的', en: 'the file is no part of the build' },
};

const whole = (files: number, lang: Lang): string =>
  lang === 'zh' ? `${files} 个文件，全部与生成时相同` : `All ${files} files are what was built`;
