import type { Block, Model } from '../../model/model.ts';
import { declare } from '../../problem/declare.ts';
import type { Diagnostic } from '../../problem/diagnostic.ts';
import type { Lang } from '../../source/lang.ts';
import { defineRule, graded, type CheckOptions } from '../rule.ts';

const problem = declare({
  code: 'missing-translation',
  severity: 'hint',
  // A release refuses it, whoever waives.
  waivable: false,
  message: { zh: '还没有译文（{lang}）：{blocks}', en: 'No translation ({lang}) yet: {blocks}' },
  why: {
    zh: '没有译文的段落，在译文版里只显示“尚未翻译”；正式发版时不予通过。',
    en: 'In the translated edition such a block is shown as not yet translated, and a release refuses it.',
  },
  fix: {
    zh: '运行 planc translate scaffold，它会在译文里按次序留出位置；译好后运行 planc translate accept。',
    en: 'Run `planc translate scaffold`, which makes a place for each block in order; translate it, then run `planc translate accept`.',
  },
  examples: {
    bad: [
      {
        text: '# 第一节 {#first}\n\n一段话。 {#⟦p-2222⟧}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n' },
      },
      // A place that is kept for a translation is none.
      {
        text: '# 第一节 {#first}\n\n一段话。 {#⟦p-2222⟧}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nTODO {#p-2222 status=missing}\n' },
      },
      {
        release: true,
        text: '# 第一节 {#first}\n\n一段话。 {#⟦p-2222⟧}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n' },
      },
    ],
    good: [
      {
        body: '一段话。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nA paragraph. {#p-2222}\n' },
      },
    ],
  },
});

/** While the plan is being translated one hint a file is enough; a release names every block. */
export const missingTranslation = defineRule(problem, (model, options) =>
  model.plan.translations.flatMap((lang) => {
    const missing = model.blocks.filter(({ id, translations }) => id !== null && !translations[lang]);
    const groups = options.release ? missing.map((block) => [block]) : byFile(missing);
    return groups.flatMap((group) => finding(group, lang, options, model));
  }),
);

function byFile(blocks: readonly Block[]): Block[][] {
  const groups = new Map<string, Block[]>();
  for (const block of blocks) groups.set(block.original.file, [...(groups.get(block.original.file) ?? []), block]);
  return [...groups.values()];
}

function finding(blocks: readonly Block[], lang: Lang, options: CheckOptions, model: Model): Diagnostic[] {
  const [first] = blocks;
  const place = first?.original.id?.span;
  return place ? [graded(problem.at(place, { lang, blocks: named(blocks, model) }), options)] : [];
}

const NAMED = 5;

function named(blocks: readonly Block[], { blocks: all }: Model): string {
  const ids = blocks.slice(0, NAMED).map(({ id }) => id);
  const inFile = all.filter(({ original }) => original.file === blocks[0]?.original.file).length;
  return blocks.length > NAMED ? `${ids.join(', ')} … (${blocks.length}/${inFile})` : ids.join(', ');
}
