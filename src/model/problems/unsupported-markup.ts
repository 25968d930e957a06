import { declare } from '../../problem/declare.ts';

export const unsupportedMarkup = declare({
  code: 'unsupported-markup',
  severity: 'error',
  message: {
    zh: '规划正文里不能用这种标记（{markup}）',
    en: 'This markup ({markup}) is not used in a plan',
  },
  why: {
    zh: '网页、PDF 和 JSON 都要一字不差地呈现正文；这种标记没有三处一致的呈现方式，文字可能丢失。',
    en: 'Web page, PDF and JSON must all carry the text whole; this markup has no form in all three, so words could be lost.',
  },
  fix: {
    zh: '改用段落、标题、列表、表格或脚注；如果这些符号本来就是文字，在前面加反斜杠（例如 \\>）。',
    en: 'Use paragraphs, headings, lists, tables or footnotes; where the characters are meant as text, put a backslash before them (\\> for instance).',
  },
  examples: {
    bad: [
      { body: '⟦> 引用一段话。⟧\n' },
      { body: '⟦```\n代码\n```⟧\n' },
      { body: '一段话。 {#p-2222}\n\n⟦---⟧\n\n又一段话。 {#p-3333}\n' },
      { body: '看图：⟦![图](a.png)⟧ {#p-2222}\n' },
    ],
    good: [{ body: '一段话。 {#p-2222}\n\n- 第一项 {#p-3333}\n- 第二项 {#p-4444}\n' }],
  },
});
