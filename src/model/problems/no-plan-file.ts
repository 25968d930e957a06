import { declare } from '../../problem/declare.ts';

export const noPlanFile = declare({
  code: 'no-plan-file',
  severity: 'error',
  message: { zh: '这个文件夹里没有 plan.yaml', en: 'There is no plan.yaml in this folder' },
  why: {
    zh: 'plan.yaml 说明规划的名称、期限、语言和各章顺序；没有它，文件夹就不是一个规划。',
    en: 'plan.yaml says what the plan is called, its period, its languages and the order of its chapters: without it a folder is not a plan.',
  },
  fix: {
    zh: '确认路径指向规划的文件夹（默认是 plan），或在其中新建 plan.yaml。',
    en: 'Give the plan’s folder as the argument (plan by default), or write a plan.yaml in it.',
  },
  examples: { bad: [], good: [{ body: '一段话。 {#p-2222}\n' }] },
});
