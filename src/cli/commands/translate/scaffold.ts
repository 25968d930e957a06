import { posix } from 'node:path';
import { scaffold as addPlaces } from '../../../edit/scaffold.ts';
import { PLAN_ARGUMENT, type CommandSpec } from '../../command.ts';
import { CannotRun } from '../../cannot-run.ts';
import { openPlan } from '../../plan-folder.ts';
import { printLine } from '../../print.ts';
import { reportText } from '../../report.ts';

export const scaffold: CommandSpec = {
  name: 'scaffold',
  words: {
    zh: '在译文里给还没有译的段落按原文次序留出位置；别的一字不动',
    en: 'make a place in the translation for every block that has none, in order; nothing else is touched',
  },
  argument: PLAN_ARGUMENT,
  options: [],
  run({ world, lang }, argument) {
    const plan = openPlan(world, argument);
    const { model } = plan;
    if (!model) {
      reportText({ world, lang }, plan, plan.diagnostics);
      return 1;
    }
    if (model.plan.translations.length === 0) throw new CannotRun('noTranslation', {});
    const outcomes = model.plan.translations.map((into) => addPlaces(model, into));
    const files = outcomes.flatMap(({ value }) => value);
    const diagnostics = outcomes.flatMap((outcome) => outcome.diagnostics);
    reportText({ world, lang }, plan, diagnostics);
    for (const { path, bytes, added } of files) {
      world.disk.write(posix.join(plan.folder, path), bytes);
      printLine(world.out, `${plan.toPath(path)}: ${added.map((id) => `#${id}`).join(' ')}`);
    }
    if (files.length === 0 && diagnostics.length === 0) {
      printLine(
        world.err,
        lang === 'zh' ? '每一段在译文里都有位置了。' : 'Every block has its place in the translation.',
      );
    }
    return diagnostics.length > 0 ? 1 : 0;
  },
};
