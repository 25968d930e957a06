import type { Section } from '../../model/model.ts';
import { nodeAt } from '../../model/schema/validate.ts';
import { declare } from '../../problem/declare.ts';
import { align } from '../seed/align.ts';
import { sectionsOf, unitsOf } from '../seed/claims.ts';
import { lineNumbers, seedSpan } from '../seed/words.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'seed-missing-range',
  severity: 'error',
  message: { zh: '这一节没有写明出自底本的哪几行', en: 'This section does not say which lines of the seed it holds' },
  why: {
    zh: '没有写明出处，就无法证明这一节与通过的文本一字不差。',
    en: 'Without its source nothing proves that the section has the words that were adopted.',
  },
  fix: {
    zh: '在文件开头加上 source: { seed: 底本, lines: 起-止 }；编者自己加的段落标 editorial。',
    en: 'Add `source: { seed: …, lines: … }` to the front matter; mark blocks of your own as editorial.',
  },
  notes: {
    guess: {
      zh: '这些段落是底本“{seed}”第 {lines} 行。',
      en: 'These blocks are in the seed “{seed}” (line number {lines}).',
    },
  },
  examples: {
    bad: [
      {
        text: '⟦# 第一节 {#first editorial}⟧\n\n一段话。 {#p-2222}\n',
        files: { 'seed.txt': '一段话。\n' },
      },
    ],
    good: [
      { text: '# 第一节 {#first}\n\n一段话。 {#p-2222}\n' },
      {
        text: '---\nsource: { seed: demo, lines: 1 }\n---\n\n# 第一节 {#first editorial}\n\n一段话。 {#p-2222}\n',
        files: { 'seed.txt': '一段话。\n' },
      },
    ],
  },
});

export const seedMissingRange = defineRule(problem, (model) => {
  if (model.seeds.length === 0) return [];
  const { guesses } = align(model);
  return sectionsOf(model)
    .filter(lacksSource)
    .map((section) => {
      const guess = guesses.get(section);
      const seed = model.seeds.find(({ id }) => id === guess?.seed);
      const notes =
        guess && seed
          ? [problem.note('guess', { seed: seed.id, lines: lineNumbers(guess.lines) }, seedSpan(seed, guess.lines))]
          : [];
      const [first] = section.document.passages;
      return problem.at(first?.span ?? { file: section.document.path, start: 0, end: 0 }, {}, notes);
    });
});

/** A source that is there and faulty is another fault, and so is front matter that cannot be read. */
function lacksSource(section: Section): boolean {
  const { frontMatter, frontMatterBroken } = section.document.syntax;
  const isWritten = frontMatter !== null && nodeAt(frontMatter, ['source']) !== null;
  return !frontMatterBroken && !isWritten && unitsOf(section).length > 0;
}
