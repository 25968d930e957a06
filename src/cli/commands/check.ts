import { hasErrors } from '../../compile.ts';
import { CannotRun } from '../cannot-run.ts';
import { PLAN_ARGUMENT, textOption, type CommandSpec, type Options } from '../command.ts';
import { checkPlan } from '../plan-folder.ts';
import { FORMATS, report } from '../report.ts';

export const check: CommandSpec = {
  name: 'check',
  words: { zh: '检查规划，指出每一处问题', en: 'check the plan and point at everything that is wrong' },
  argument: PLAN_ARGUMENT,
  options: [
    {
      flags: '--format <format>',
      words: { zh: '报告格式', en: 'form of the report' },
      choices: FORMATS,
      fallback: 'text',
    },
    { flags: '--release', words: { zh: '按发布的要求检查', en: 'check as for a release' } },
    {
      flags: '--max-warnings <number>',
      words: { zh: '警告超过这个数就算失败', en: 'fail where there are more warnings than this' },
    },
  ],
  async run(context, argument, options) {
    const limit = maxWarnings(options);
    const plan = checkPlan(context.world, argument, { release: options['release'] === true });
    await report(context, plan, plan.diagnostics, textOption(options, 'format') ?? 'text');
    const warnings = plan.diagnostics.filter(({ severity }) => severity === 'warning').length;
    return hasErrors(plan.diagnostics) || warnings > limit ? 1 : 0;
  },
};

function maxWarnings(options: Options): number {
  const value = textOption(options, 'maxWarnings');
  if (value === null) return Infinity;
  if (!/^\d{1,9}$/.test(value)) throw new CannotRun('usage', { detail: `--max-warnings ${value}` });
  return Number(value);
}
