import { declare } from '../../../problem/declare.ts';

/** What can be wrong with a unit that came back, its codes aside. */

export const unknownUnit = declare({
  code: 'import-unknown-block',
  severity: 'error',
  message: {
    zh: '原文里没有标识为 {unit} 的段落，没有导入',
    en: 'The original has no block {unit}; it was not taken over',
  },
  why: {
    zh: '段落可能已被删去，或标识在文件里被改动。',
    en: 'The block may have been removed since, or its id was changed in the file.',
  },
  fix: {
    zh: '核对标识；段落已被删去的，不必再译。',
    en: 'Check the id; a block that is gone needs no translation.',
  },
  examples: { bad: [], good: [] },
});

export const duplicateUnit = declare({
  code: 'import-duplicate-unit',
  severity: 'error',
  message: {
    zh: '段落 {unit} 在文件里出现了不止一次，一次也没有导入',
    en: 'The block {unit} is in the file more than once; none of them was taken over',
  },
  why: {
    zh: '不知道哪一个才是要用的译文。',
    en: 'Which of them is meant cannot be known.',
  },
  fix: {
    zh: '只留下要用的那一个。',
    en: 'Keep the one that is meant.',
  },
  examples: { bad: [], good: [] },
});

export const otherOriginal = declare({
  code: 'import-other-original',
  severity: 'error',
  message: {
    zh: '段落 {unit} 译的是另一个文本的原文（文件里是 {found}，现在的原文是 {expected}），没有导入',
    en: 'The translation of {unit} belongs to another wording of the original (the file has {found}, the plan {expected}); it was not taken over',
  },
  why: {
    zh: '原文在导出之后改过，照旧文译出的译文不能算新文的译文。',
    en: 'The original has changed since the file was made; a translation of the old wording must not pass for one of the new.',
  },
  fix: {
    zh: '重新导出，对照新的原文修改译文，再导入。',
    en: 'Export again, revise the translation against the present original, and import that.',
  },
  examples: { bad: [], good: [] },
});

export const overtaken = declare({
  code: 'import-overtaken',
  severity: 'error',
  message: {
    zh: '段落 {unit} 的标记或译文在导出之后已有人改过，没有导入',
    en: 'The marks or the translation of {unit} have been changed in the plan since the file was made; it was not taken over',
  },
  why: {
    zh: '照旧导入会盖掉别人的改动，或把编号安在别的目标上。',
    en: 'Taking it over would undo somebody’s work, or give the numbers to other goals.',
  },
  fix: {
    zh: '重新导出，把这一段的改动移过去，再导入。',
    en: 'Export again, carry the change of this block over, and import that.',
  },
  examples: { bad: [], good: [] },
});

export const unfinished = declare({
  code: 'import-unfinished',
  severity: 'error',
  message: {
    zh: '段落 {unit} 在翻译软件里还标着未完成，没有导入',
    en: 'The tool in which {unit} was translated still marks it as unfinished; it was not taken over',
  },
  why: {
    zh: 'PO 的 fuzzy 标记、XLIFF 里没有译完的句段，都表示还要有人看过。',
    en: 'The fuzzy flag of PO, and segments of XLIFF without a translation, say that somebody has to look at it still.',
  },
  fix: {
    zh: '在翻译软件里译完并确认这一段，再导入。',
    en: 'Finish and confirm the block in the tool, and import again.',
  },
  examples: { bad: [], good: [] },
});

export const unwritable = declare({
  code: 'import-unwritable',
  severity: 'error',
  message: {
    zh: '段落 {unit} 的译文写成 Markdown 之后读出来就不一样了，没有导入',
    en: 'The translation of {unit} would read otherwise once written as Markdown; it was not taken over',
  },
  why: {
    zh: '例如着重的文字紧贴着字母，或者换行出现在标题里；写进去就会丢字或丢标记。',
    en: 'Strong words that touch letters, for instance, or a line break in a heading: words or marks would be lost.',
  },
  fix: {
    zh: '把着重标记移到词的边上，去掉标题和表格里的换行；也请先用 planc check 改好那个文件里的错误。',
    en: 'Move strong marks to the edges of words, and take line breaks out of headings and tables; mend first what planc check says of that file.',
  },
  examples: { bad: [], good: [] },
});

export const unsafeCharacter = declare({
  code: 'import-forbidden-character',
  severity: 'error',
  message: {
    zh: '段落 {unit} 的译文里有看不见或不可交换的字符 {character}，没有导入',
    en: 'The translation of {unit} has an invisible or uninterchangeable character {character}; it was not taken over',
  },
  why: {
    zh: '控制字符、零宽字符、双向控制符和私用区字符在屏幕上看不出来，却会改变搜索、比对和显示的结果。',
    en: 'Control, zero-width, bidirectional and private-use characters cannot be seen, yet they change what is found, compared and displayed.',
  },
  fix: {
    zh: '删去这个字符。',
    en: 'Delete the character.',
  },
  examples: { bad: [], good: [] },
});

export const brokenEntry = declare({
  code: 'import-broken-entry',
  severity: 'error',
  message: {
    zh: '这一条写法有误，没有导入：{detail}',
    en: 'This entry is not well written and was not taken over: {detail}',
  },
  why: {
    zh: '读不准的译文不能导入。',
    en: 'What cannot be read for certain cannot be taken over.',
  },
  fix: {
    zh: '用翻译软件打开文件，改好这一条，或重新导出。',
    en: 'Open the file in a translation tool and mend the entry, or export again.',
  },
  examples: { bad: [], good: [] },
});

export const alteredRow = declare({
  code: 'import-altered-row',
  severity: 'error',
  message: {
    zh: '表格的这一行被改动过结构（合并、拆分或嵌套单元格，或第一格被改），没有导入',
    en: 'The structure of this row was altered (cells merged, split or nested, or the first cell changed); it was not taken over',
  },
  why: {
    zh: '合并之后就分不清哪几个字是哪一段的译文。',
    en: 'Once cells are merged it cannot be told which words translate which block.',
  },
  fix: {
    zh: '恢复成每行三格、第一格保持原样，或把译文抄到重新导出的文件里。',
    en: 'Restore the row to its three cells, the first as it was, or copy the words into a fresh export.',
  },
  examples: { bad: [], good: [] },
});

export const editedOriginal = declare({
  code: 'import-edited-original',
  severity: 'warning',
  message: {
    zh: '段落 {unit} 的原文在文件里被改过；只导入译文，原文的改动没有导入',
    en: 'The original of {unit} was edited in the file; only the translation is taken over',
  },
  why: {
    zh: '原文只在规划文件里修改。',
    en: 'The original is changed in the plan’s own files alone.',
  },
  fix: {
    zh: '如果原文确有错误，请改规划文件。',
    en: 'Where the original is wrong, change the plan’s file.',
  },
  examples: { bad: [], good: [] },
});
