import { declare } from '../../problem/declare.ts';
import { defineLocalRule } from '../rule.ts';
import { translated } from '../translated.ts';

const problem = declare({
  code: 'unfingerprinted-translation',
  severity: 'error',
  message: {
    zh: '“{id}”的译文没有记下译的是原文的哪个文本（src=）',
    en: 'The translation of “{id}” does not say which wording of the original it translates (`src=`)',
  },
  why: {
    zh: '没有原文的指纹，原文改了也无从知道，译文会悄悄过时。',
    en: 'Without the fingerprint of its original nobody would notice when that changes, and the translation would fall behind in silence.',
  },
  fix: {
    zh: '对照原文核对译文，然后运行 planc translate accept {id}，由它写入指纹。',
    en: 'Hold it against the original, then run `planc translate accept {id}`, which writes the fingerprint.',
  },
  examples: {
    bad: [
      {
        body: '一段话。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nA paragraph. {#⟦p-2222⟧ status=draft}\n' },
      },
    ],
    good: [
      {
        body: '一段话。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nA paragraph. {#p-2222 src=078b0409b2 status=draft}\n' },
      },
    ],
  },
});

export const unfingerprintedTranslation = defineLocalRule(problem, (model) =>
  translated(model).flatMap(({ block, passage }) =>
    passage.src || !passage.id ? [] : [problem.at(passage.id.span, { id: block.id ?? '' })],
  ),
);
