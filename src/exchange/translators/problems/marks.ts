import { declare } from '../../../problem/declare.ts';

/** What can be wrong with the numbered codes of a unit that came back. */

export const lostMark = declare({
  code: 'import-lost-mark',
  severity: 'error',
  message: {
    zh: '段落 {unit} 的译文少了标记 {marks}，没有导入这一段',
    en: 'The translation of {unit} lacks the mark {marks}; this block was not taken over',
  },
  why: {
    zh: '标记是目标、链接、脚注和着重的所在；少了一个，目标就不知道是哪几个字。',
    en: 'Marks are where goals, links, footnotes and emphasis stand; without one nobody knows which words are the goal.',
  },
  fix: {
    zh: '把标记放回译文里相应文字的两侧。说明里写着每个编号代表什么。',
    en: 'Put the mark back around the words that translate it. The notes say what each number stands for.',
  },
  examples: { bad: [], good: [] },
});

export const doubledMark = declare({
  code: 'import-doubled-mark',
  severity: 'error',
  message: {
    zh: '段落 {unit} 的译文里标记 {marks} 出现了不止一次，没有导入这一段',
    en: 'The translation of {unit} has the mark {marks} more than once; this block was not taken over',
  },
  why: {
    zh: '同一个标记出现两次，就说不清哪几个字是那个目标。',
    en: 'With a mark twice it cannot be told which words are the goal.',
  },
  fix: {
    zh: '只留一处，另一处连同编号一起删去。',
    en: 'Keep one of them, and delete the other with its number.',
  },
  examples: { bad: [], good: [] },
});

export const unknownMark = declare({
  code: 'import-unknown-mark',
  severity: 'error',
  message: {
    zh: '段落 {unit} 的译文里有这一段没有的标记 {marks}，没有导入这一段',
    en: 'The translation of {unit} has a mark {marks} that this block does not have; it was not taken over',
  },
  why: {
    zh: '不知道这个编号代表什么，就不知道该写成什么。',
    en: 'What a number does not stand for cannot be written.',
  },
  fix: {
    zh: '删去这个标记，或改成说明里列出的编号。',
    en: 'Delete the mark, or use a number that the notes list.',
  },
  examples: { bad: [], good: [] },
});

export const crossedMarks = declare({
  code: 'import-crossed-marks',
  severity: 'error',
  message: {
    zh: '段落 {unit} 的译文里标记交叉、没有成对，或放在了不能放的地方：{marks}；没有导入这一段',
    en: 'In the translation of {unit} marks cross, are not closed, or stand where they cannot: {marks}; this block was not taken over',
  },
  why: {
    zh: '成对的标记要么一个在另一个里面，要么先后分开；链接里面不能再有链接，表格的分格标记要保持原来的次序。',
    en: 'One pair stands inside another or beside it; a link holds no link, and the marks between the cells of a table keep their order.',
  },
  fix: {
    zh: '让每个起始标记后面都有同号的结束标记，先开始的后结束。',
    en: 'Give every opening mark its closing one, the last opened closed first.',
  },
  examples: { bad: [], good: [] },
});

export const malformedMark = declare({
  code: 'import-malformed-mark',
  severity: 'error',
  message: {
    zh: '段落 {unit} 的译文里有一个单独的括号，不成标记：{words}；没有导入这一段',
    en: 'The translation of {unit} has a bracket that is part of no mark: {words}; this block was not taken over',
  },
  why: {
    zh: '标记用的括号如果本来就是文字，要连写两个；单独一个可能是被改坏的标记。',
    en: 'A bracket of this kind that is text is written twice; a single one may be a broken mark.',
  },
  fix: {
    zh: '补全标记，或者把括号写两遍，或者删去它。',
    en: 'Complete the mark, write the bracket twice, or delete it.',
  },
  examples: { bad: [], good: [] },
});
