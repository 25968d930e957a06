import { livesOnIn } from '../model/lifecycle.ts';
import type { Model, RetiredGoal } from '../model/model.ts';
import { phrase, type Lang, type Phrase } from '../source/lang.ts';
import { decisionWords } from './amendments.ts';
import type { RetiredView } from './edition.ts';

/** Goals that have left the plan, with what became of them in words. */
export function viewRetired(model: Model): RetiredView[] {
  return model.retired.map((goal) => ({
    id: goal.id,
    statement: goal.statement,
    status: goal.status,
    words: phrase((lang) => sentence(goal, lang)),
    current: livesOnIn(goal.id, model),
  }));
}

const BECAME: Readonly<Record<RetiredGoal['status'], Phrase>> = {
  moved: { zh: '这项目标改用了新的编号：', en: 'This goal now goes by another id: ' },
  split: { zh: '这项目标已拆分为：', en: 'This goal was split into: ' },
  merged: { zh: '这项目标已并入：', en: 'This goal was merged into: ' },
  withdrawn: { zh: '这项目标已撤销', en: 'This goal was withdrawn' },
};

function sentence({ status, to, date, decision }: RetiredGoal, lang: Lang): string {
  const zh = lang === 'zh';
  const ids = to.map(({ id }) => id).join(zh ? '、' : ', ');
  const since = date === null ? '' : zh ? `（${date}）` : ` (${date})`;
  const by = decision === null ? '' : `${zh ? '。依据：' : '. Decision: '}${decisionWords(decision, lang)}`;
  return `${BECAME[status][lang]}${ids}${since}${by}${zh ? '。' : '.'}`;
}
