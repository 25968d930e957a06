import { declare } from '../../problem/declare.ts';
import { changeable, search } from '../prose.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'quoted-list-comma',
  severity: 'warning',
  message: {
    zh: '并列的引号或书名号之间多了顿号',
    en: 'Quoted items or titles side by side take no comma between them',
  },
  why: {
    zh: '按《标点符号用法》（GB/T 15834），标有引号或书名号的并列成分之间通常不用顿号，标号本身已经把它们隔开。',
    en: 'The quotation marks already divide the items; the standard (GB/T 15834) has no comma there, unless something else stands between.',
  },
  fix: {
    zh: '删去顿号：“甲”“乙”，《甲》《乙》。',
    en: 'Delete the comma, so that one item’s closing mark stands beside the next one’s opening mark.',
  },
  examples: {
    bad: [{ body: '提升“首位度”⟦、⟧“贡献度”。 {#p-2222}\n' }, { body: '落实《条例》⟦、⟧《办法》。 {#p-2222}\n' }],
    good: [{ body: '提升“首位度”“贡献度”，落实《条例》（修订）、《办法》。 {#p-2222}\n' }],
  },
});

/** A comma for lists that stands between two pairs of marks and nothing else. */
const PATTERN = /(?<=”)、(?=“)|(?<=》)、(?=《)/g;

export const quotedListComma = defineLocalRule(problem, (model) =>
  changeable(model, 'zh').flatMap((passage) => search(passage, PATTERN).map(({ place }) => problem.at(place, {}))),
);
