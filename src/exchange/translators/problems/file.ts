import { declare } from '../../../problem/declare.ts';

/** Why a whole file that came back cannot be read. */

export const notXml = declare({
  code: 'import-not-xml',
  severity: 'error',
  message: {
    zh: 'XML 不完整或不合规则，什么也没有导入：{detail}',
    en: 'The XML is not well-formed, and nothing was taken over: {detail}',
  },
  why: {
    zh: '被截断或改坏的 XML 不能猜着读。',
    en: 'XML that was cut off or damaged cannot be read by guessing.',
  },
  fix: {
    zh: '请译者重新导出文件，或从完好的备份再来一次。',
    en: 'Ask for the file to be exported from the tool again, or take it from an intact copy.',
  },
  examples: { bad: [], good: [] },
});

export const hasDoctype = declare({
  code: 'import-doctype',
  severity: 'error',
  message: {
    zh: '文件里有 DOCTYPE 声明，什么也没有导入',
    en: 'The file has a DOCTYPE declaration, and nothing was taken over',
  },
  why: {
    zh: '文档类型声明可以定义无限膨胀的实体或引用别的文件；这些格式都不需要它。',
    en: 'A document type may define entities that expand without end, or refer to other files; none of these formats needs one.',
  },
  fix: {
    zh: '删去 DOCTYPE 再导入；来历不明的文件不要导入。',
    en: 'Delete the DOCTYPE and import again; do not import files of unknown origin.',
  },
  examples: { bad: [], good: [] },
});

export const tooLargeFile = declare({
  code: 'import-too-large',
  severity: 'error',
  message: {
    zh: '文件（或其中的部分）超出限度，什么也没有导入：{detail}',
    en: 'The file, or a part of it, is beyond what is read, and nothing was taken over: {detail}',
  },
  why: {
    zh: '异常大或层次异常深的文件多半是损坏的或恶意的。',
    en: 'A file that is extraordinarily large or deep is damaged or hostile, as a rule.',
  },
  fix: {
    zh: '核对文件的来历；分几次导入。',
    en: 'Check where the file comes from; import it in parts.',
  },
  examples: { bad: [], good: [] },
});

export const otherFormat = declare({
  code: 'import-other-format',
  severity: 'error',
  message: {
    zh: '这不是 planc 导出的 {format} 文件，什么也没有导入',
    en: 'This is no {format} file of planc’s, and nothing was taken over',
  },
  why: {
    zh: '缺少段落标识和版本，就不知道译文属于哪一段。',
    en: 'Without the ids of blocks and their versions nobody knows what the words translate.',
  },
  fix: {
    zh: '用 planc translate export 导出，在那个文件里翻译，再导入。',
    en: 'Export with planc translate export, translate in that file, and import it.',
  },
  examples: { bad: [], good: [] },
});

export const otherLanguages = declare({
  code: 'import-other-languages',
  severity: 'error',
  message: {
    zh: '文件是从 {from} 译到 {to} 的，这里要的是从 {wantedFrom} 译到 {wantedTo}；什么也没有导入',
    en: 'The file translates from {from} into {to}; from {wantedFrom} into {wantedTo} is wanted here. Nothing was taken over',
  },
  why: {
    zh: '别的语言的译文不能写进这个译本。',
    en: 'The words of another language must not get into this translation.',
  },
  fix: {
    zh: '核对文件，或用 --into 指定译文的语言。',
    en: 'Check the file, or name the language with --into.',
  },
  examples: { bad: [], good: [] },
});
