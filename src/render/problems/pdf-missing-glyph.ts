import { declare } from '../../problem/declare.ts';

/** A character that no face of its style can show. */
export const missingGlyph = declare({
  code: 'pdf-missing-glyph',
  severity: 'error',
  message: {
    zh: 'PDF 的字体没有这些字符：{characters}',
    en: 'The fonts of the PDF lack these characters: {characters}',
  },
  why: {
    zh: '缺字会印成空白或方框，读者看到的就不再是规划的原文。',
    en: 'A missing character would be printed as a blank or a box, and the reader would no longer see the text of the plan.',
  },
  fix: {
    zh: '核对是否误用了表情符号或输入法产生的异体字；确需使用的，在 templates/pdf/theme.yaml 中换用含有该字的字体。',
    en: 'Check whether it is an emoji or a variant from an input method; if it is needed, name a font that has it in templates/pdf/theme.yaml.',
  },
  examples: {
    bad: [{ body: '⟦推动外贸创新发展🚀。 {#p-2222}⟧\n' }],
    good: [{ body: '推动外贸创新发展。 {#p-2222}\n' }],
  },
});
