import { declare } from '../../problem/declare.ts';
import { LANGS } from '../../source/lang.ts';
import { changeable, search } from '../prose.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'compatibility-ideograph',
  severity: 'warning',
  message: {
    zh: '“{found}”是兼容字符或部首（{code}），不是通用的汉字“{usual}”（{usualCode}）',
    en: '“{found}” is a compatibility character or a radical ({code}), not the ordinary ideograph “{usual}” ({usualCode})',
  },
  why: {
    zh: '从 PDF 或旧系统复制文字时常会混入这种字；看起来一样，却检索不到，也不能比对。',
    en: 'Such characters come with text copied from a PDF or an old system: they look alike, but are neither found nor compared as the same.',
  },
  fix: {
    zh: '改为“{usual}”。',
    en: 'Write “{usual}”.',
  },
  examples: {
    bad: [{ body: '推动⟦\u2F64⟧水安全。 {#p-2222}\n' }, { body: '修复⟦\uF9DC⟧江。 {#p-2222}\n' }],
    good: [{ body: '推动用水安全，修复隆江。 {#p-2222}\n' }],
  },
});

/** Radicals and compatibility ideographs that Unicode itself maps to another (twelve in their block are ordinary). */
const PATTERN = /[\u2E80-\u2FDF\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu;

export const compatibilityIdeograph = defineLocalRule(problem, (model) =>
  LANGS.flatMap((lang) =>
    changeable(model, lang).flatMap((passage) =>
      search(passage, PATTERN).flatMap(({ words, place }) => {
        const usual = words.normalize('NFKC');
        return usual === words
          ? []
          : [problem.at(place, { found: words, code: codeOf(words), usual, usualCode: codeOf(usual) })];
      }),
    ),
  ),
);

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
