import { CannotRun } from '../cannot-run.ts';
import type { CommandSpec } from '../command.ts';
import { explain as explainProblem } from '../../report/explain.ts';
import { PROBLEMS } from '../problems.ts';
import { textOptions } from '../report.ts';

export const explain: CommandSpec = {
  name: 'explain',
  words: {
    zh: '解释一个问题编号：是什么、为什么、怎么改',
    en: 'explain a code: what it means, why it matters, how to mend it',
  },
  argument: { name: '<code>', words: { zh: '问题编号', en: 'code of the problem' } },
  options: [],
  run(context, code) {
    const { world, lang } = context;
    const { text, nearest } = explainProblem(code, PROBLEMS, textOptions(context, world.out));
    if (text === null) {
      const meant = nearest === null ? '' : lang === 'zh' ? `是不是 ${nearest}？` : `Did you mean ${nearest}?`;
      throw new CannotRun('unknownCode', { code, near: meant });
    }
    world.out.write(text);
    return 0;
  },
};
