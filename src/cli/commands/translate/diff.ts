import type { Block, Model, Passage } from '../../../model/model.ts';
import { isStale } from '../../../model/translation.ts';
import { CannotRun } from '../../cannot-run.ts';
import { PLAN_ARGUMENT, textOption, type CommandSpec, type Context } from '../../command.ts';
import { History } from '../../history.ts';
import { openPlan, type OpenedPlan } from '../../plan-folder.ts';
import { printLine } from '../../print.ts';
import { reportText } from '../../report.ts';
import { blockOf, placeIn } from './block.ts';
import { describeChange, paragraph } from './change.ts';

export const diff: CommandSpec = {
  name: 'diff',
  words: {
    zh: '译文落后的每一段：原文在译出之后改了什么，数字与文字分开说',
    en: 'for each stale block, what changed in the original since it was translated, numbers told from wording',
  },
  argument: PLAN_ARGUMENT,
  options: [{ flags: '--block <id>', words: { zh: '只看这一段', en: 'only this block' } }],
  run(context, argument, options) {
    const { world, lang } = context;
    const plan = openPlan(world, argument, { cached: true });
    const { model } = plan;
    if (!model) {
      reportText(context, plan, plan.diagnostics);
      return 1;
    }
    if (model.plan.translations.length === 0) throw new CannotRun('noTranslation', {});
    const asked = textOption(options, 'block');
    const blocks = asked === null ? model.blocks : [blockOf(model, asked, context)];
    const stale = staleIn(blocks, model);
    const history = new History(world, plan.folder);
    stale.forEach((one, i) => {
      if (i > 0) printLine(world.out, '');
      show(one, plan, history, context);
    });
    if (stale.length === 0)
      printLine(world.err, lang === 'zh' ? '没有落后于原文的译文。' : 'No translation is out of date.');
    return 0;
  },
};

interface Stale {
  readonly block: Block;
  readonly translation: Passage;
}

function staleIn(blocks: readonly Block[], { plan }: Model): Stale[] {
  return blocks.flatMap((block) =>
    plan.translations.flatMap((lang) => {
      const translation = block.translations[lang];
      return translation && isStale(block, translation) ? [{ block, translation }] : [];
    }),
  );
}

function show({ block, translation }: Stale, plan: OpenedPlan, history: History, context: Context): void {
  const { out } = context.world;
  const { original } = block;
  printLine(out, `#${block.id}  ${placeIn(plan, original)}  ${placeIn(plan, translation)}`);
  const before = history.find(block, translation.src?.value ?? '');
  out.write(describeChange(before, original.text, original.lang, context));
  if (typeof before === 'string') out.write(paragraph(original.text, context));
}
