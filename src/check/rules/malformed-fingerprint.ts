import { FINGERPRINT_PATTERN } from '../../model/fingerprint.ts';
import { declare } from '../../problem/declare.ts';
import { passagesOf, translations } from '../facts.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'malformed-fingerprint',
  severity: 'error',
  message: { zh: '“{value}”不是原文的指纹', en: '“{value}” is not a fingerprint of an original' },
  why: {
    zh: '指纹是十位小写十六进制数字，由 planc 算出；写坏了，就不知道译文是否过时。',
    en: 'A fingerprint is ten lower-case hexadecimal digits that planc works out. From a broken one nobody can tell whether the translation is out of date.',
  },
  fix: {
    zh: '不要手写指纹：核对译文后运行 planc translate accept，由它写入。',
    en: 'Do not write it by hand: look the translation over and run `planc translate accept`, which writes it.',
  },
  examples: {
    bad: [
      {
        body: '一段话。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nA paragraph. {#p-2222 ⟦src=078B0409B2⟧ status=draft}\n' },
      },
      {
        body: '一段话。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nA paragraph. {#p-2222 ⟦src=⟧ status=draft}\n' },
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

export const malformedFingerprint = defineRule(problem, (model) =>
  passagesOf(translations(model)).flatMap(({ src }) =>
    src && !FINGERPRINT_PATTERN.test(src.value) ? [problem.at(src.span, { value: src.value })] : [],
  ),
);
