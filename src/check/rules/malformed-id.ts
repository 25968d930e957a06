import type { Model } from '../../model/model.ts';
import { ID_PATTERN } from '../../parse/attributes.ts';
import { declare } from '../../problem/declare.ts';
import type { Note } from '../../problem/diagnostic.ts';
import { declaredGoals, firsts, lifecycleIds, passagesOf, type Named } from '../facts.ts';
import { isIdLike } from '../near/goal-ids.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'malformed-id',
  severity: 'error',
  message: { zh: '“{id}”不能作标识', en: '“{id}” is not a valid id' },
  why: {
    zh: '标识要用作网址、文件名和数据的键；大小写、全角字符在不同系统里会被当成相同或不同，引用就会失效。',
    en: 'Ids become web addresses, file names and keys; case and full-width characters are told apart on some systems and not on others, and links would break.',
  },
  fix: {
    zh: '标识只用小写字母、数字、“-”和“.”，以字母或数字开头，最多 64 个字符。',
    en: 'Use lower-case letters, digits, “-” and “.” only, beginning with a letter or digit, 64 characters at most.',
  },
  notes: {
    upper: { zh: '其中有大写字母。', en: 'It has capital letters.' },
    fullWidth: {
      zh: '其中有全角字符：请切换到英文输入法。',
      en: 'It has full-width characters: switch the input method to English.',
    },
    long: { zh: '它超过了 64 个字符。', en: 'It is longer than 64 characters.' },
    first: { zh: '它没有以字母或数字开头。', en: 'It does not begin with a letter or digit.' },
    other: { zh: '“{found}”不能用在标识里。', en: '“{found}” may not stand in an id.' },
    meant: { zh: '可以写成“{near}”。', en: 'It could be “{near}”.' },
  },
  examples: {
    bad: [
      { body: '一段话。 {#⟦P-2222⟧}\n' },
      { body: '一段话。 {#⟦p_2222⟧}\n' },
      { body: '一段话。 {#⟦ｐ-2222⟧}\n' },
      { text: '# 第一节 {#⟦-first⟧}\n\n一段话。 {#p-2222}\n' },
      {
        text: '---\ntargets:\n  ⟦Growth⟧: {}\n---\n\n# 第一节 {#first}\n\n[年均增长5%以上](goal:Growth)。 {#p-2222}\n',
      },
      {
        text: '---\ntargets:\n  growth: {}\n---\n\n# 第一节 {#first}\n\n[年均增长5%以上](goal:⟦GROWTH⟧)。 {#p-2222}\n',
      },
      {
        files: { 'owners.yaml': '⟦Commerce⟧:\n  name: { zh: 商务局, en: Commerce Bureau }\n' },
        body: '一段话。 {#p-2222}\n',
      },
    ],
    good: [{ body: '一段话。 {#p-2222.a}\n' }],
  },
});

export const malformedId = defineRule(problem, (model) =>
  allIds(model)
    .filter(({ id }) => !ID_PATTERN.test(id))
    .map(({ id, span }) => problem.at(span, { id }, notesOn(id))),
);

/** Each id at its first place: the same malformed id in many places was most likely copied. */
function allIds(model: Model): readonly Named[] {
  const blocks = passagesOf(model.documents).flatMap(({ id }) => (id ? [{ id: id.value, span: id.span }] : []));
  const marks = model.marks
    .filter(({ goal }) => isIdLike(goal))
    .map(({ goal, idSpan }) => ({ id: goal, span: idSpan }));
  const spaces = [
    blocks,
    [...declaredGoals(model), ...marks],
    model.owners,
    model.seeds,
    lifecycleIds(model),
    model.amendments,
  ];
  return spaces.flatMap((space: readonly Named[]) => firsts(space, ({ id }) => id));
}

function notesOn(id: string): Note[] {
  const folded = id
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/^[.-]+/, '');
  const meant = ID_PATTERN.test(folded) ? [problem.note('meant', { near: folded })] : [];
  return [...fault(id), ...meant];
}

function fault(id: string): Note[] {
  if (/[\uFF01-\uFF5E]/.test(id)) return [problem.note('fullWidth', {})];
  const found = /[^A-Za-z0-9.-]/u.exec(id)?.[0];
  if (found !== undefined) return [problem.note('other', { found })];
  if (/[A-Z]/.test(id)) return [problem.note('upper', {})];
  return [id.length > 64 ? problem.note('long', {}) : problem.note('first', {})];
}
