import { posix } from 'node:path';
import { format } from '../../edit/format.ts';
import { PLAN_ARGUMENT, type CommandSpec } from '../command.ts';
import { openPlan } from '../plan-folder.ts';
import { printLine } from '../print.ts';
import { reportText } from '../report.ts';

export const fmt: CommandSpec = {
  name: 'fmt',
  words: {
    zh: '给还没有标识的段落加上标识；别的一字不动',
    en: 'give blocks without an id one; nothing else is touched',
  },
  argument: PLAN_ARGUMENT,
  options: [{ flags: '--check', words: { zh: '只检查，不写入', en: 'write nothing, only say what would change' } }],
  run({ world, lang }, argument, options) {
    const plan = openPlan(world, argument);
    if (!plan.model) {
      reportText({ world, lang }, plan, plan.diagnostics);
      return 1;
    }
    const { value: changed, diagnostics } = format(plan.model, world.random);
    reportText({ world, lang }, plan, diagnostics);
    for (const { path, bytes, minted } of changed) {
      if (!options['check']) world.disk.write(posix.join(plan.folder, path), bytes);
      printLine(world.out, `${plan.toPath(path)}: ${minted.map((id) => `#${id}`).join(' ')}`);
    }
    if (diagnostics.length > 0) return 1;
    if (changed.length === 0) printLine(world.err, lang === 'zh' ? '所有段落都已有标识。' : 'Every block has its id.');
    return options['check'] && changed.length > 0 ? 1 : 0;
  },
};
