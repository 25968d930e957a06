import { declare } from '../../problem/declare.ts';
import { span } from '../../source/span.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'near-miss-markup',
  severity: 'error',
  message: {
    zh: '“{found}”不是标记，会原样印在正文里；是不是想写“{wanted}”？',
    en: '“{found}” is no markup and would be printed as it stands; did you mean “{wanted}”?',
  },
  why: {
    zh: '中文输入法下的 ＃ ＊ － 和缺了空格的 # 都不起作用：标题会变成正文，星号会印出来。',
    en: 'Full-width ＃ ＊ － and a # without its space do nothing: the heading would become prose, the asterisks would be printed.',
  },
  fix: {
    zh: '换成半角符号，标题的 # 和列表的 - 后面加一个空格；如果符号本来就是文字，在前面加反斜杠。',
    en: 'Use the half-width character, with a space after # or -; where it is meant as text, put a backslash before it.',
  },
  examples: {
    bad: [
      { text: '⟦#⟧第一节 {#first}\n\n一段话。 {#p-2222}\n' },
      { body: '一段话。 {#p-2222}\n\n⟦＃⟧ 小标题 {#p-3333}\n' },
      { body: '一段话。 {#p-2222}\n\n⟦##⟧小标题 {#p-3333}\n' },
      { body: '⟦＊＊⟧集聚人才＊＊。一段话。 {#p-2222}\n' },
      { body: '⟦－⟧ 第一项 {#p-2222}\n' },
    ],
    good: [{ body: '## 小标题 {#h-3333}\n\n**集聚人才**。一段话。 {#p-2222}\n\n- 第一项 {#i-2222}\n' }],
  },
});

/** At the start of a line: a full-width # or list mark, a # run into its words; anywhere: full-width asterisks in pairs. */
const NEAR_MISSES =
  /(?<=^[ \t]{0,32})(?:＃+|#{1,6}(?=[^\s#])|[－＊](?=[ \t\u3000])|[-+](?=[\p{Script=Han}“（])|\d{1,3}[．](?=[ \t]?\p{Script=Han}))|＊＊/gmu;

export const nearMissMarkup = defineLocalRule(problem, (model) =>
  model.documents.flatMap(({ syntax, path, passages }) => {
    const { text } = syntax.source;
    const inProse = (at: number): boolean =>
      passages.some(({ pieces }) => pieces.some((piece) => piece.start <= at && at < piece.start + piece.length));
    const found = [...text.matchAll(NEAR_MISSES)].filter(({ index }) => inProse(index));
    // The two ends of a pair are one slip.
    const firsts = found.filter(({ 0: mark }, i) => mark !== '＊＊' || found[i - 1]?.[0] !== '＊＊');
    return firsts.map(({ 0: mark, index }) => {
      const wanted = mark.normalize('NFKC') + (mark === '＊＊' ? '' : ' ');
      return problem.at(span(path, index, index + mark.length), { found: mark, wanted });
    });
  }),
);
