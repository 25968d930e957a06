import { fill } from '../problem/declare.ts';
import type { Arguments } from '../problem/diagnostic.ts';
import type { Lang, Words } from '../source/lang.ts';

/** Why a command could not do its work at all; each ends the program with exit code 2. */
const REASONS = {
  noPlan: {
    zh: '找不到规划文件夹 {path}。请给出规划所在的文件夹，例如：planc check plan',
    en: 'There is no plan folder {path}. Name the folder of the plan, for instance: planc check plan',
  },
  noFile: { zh: '找不到文件 {path}', en: 'There is no file {path}' },
  notInPlan: {
    zh: '{path} 不在任何规划里：它所在的各级文件夹都没有 plan.yaml',
    en: '{path} is part of no plan: none of the folders above it has a plan.yaml',
  },
  specialFile: {
    zh: '{path} 不是普通文件（可能是链接或管道）；规划文件夹里只能有普通文件',
    en: '{path} is not an ordinary file (a link or a pipe, perhaps); a plan consists of ordinary files',
  },
  notOurs: {
    zh: '{path} 里有不是 planc 生成的内容，为免丢失，没有写入。请换一个 --out，或先移走它们',
    en: '{path} holds something that planc did not make, so nothing was written. Choose another --out, or move it away first',
  },
  overlapsInput: {
    zh: '输出文件夹 {path} 与规划的文件重叠，没有写入。请换一个 --out',
    en: 'The output folder {path} overlaps the plan’s own files, so nothing was written. Choose another --out',
  },
  locked: {
    zh: '另一个 planc（{host} 上的进程 {pid}）正在写入 {path}，这一次没有写入。等它结束再试；如果它已不在运行，请删除 {lock}',
    en: 'Another planc (process {pid} on {host}) is writing {path}, so nothing was written. Try again when it is done; if it is no longer running, delete {lock}',
  },
  noManifest: {
    zh: '{path} 里没有 planc 的 manifest.json，无从核对。请先运行 planc build',
    en: '{path} has no manifest.json of planc to be held against. Run planc build first',
  },
  unknownCode: { zh: '没有编号为 {code} 的问题。{near}', en: 'No problem has the code {code}. {near}' },
  unknownFormat: {
    zh: '不认识的输出种类：{name}。可以写：{known}',
    en: 'There is no output called {name}. There are: {known}',
  },
  unknownBlock: { zh: '原文里没有标识为 {block} 的段落。{near}', en: 'The original has no block {block}. {near}' },
  oneBlock: {
    zh: '一次只能接受一段：每一段都要对照原文看过。请逐段运行 planc translate accept',
    en: 'One block at a time: each has to be looked at. Run planc translate accept once for each',
  },
  noTranslation: {
    zh: '这个规划没有译文（plan.yaml 的 languages.translations）',
    en: 'This plan has no translation (languages.translations in plan.yaml)',
  },
  badDate: { zh: '{value} 不是日期。请写成 2026-01-31 这样', en: '{value} is no date. Write it as 2026-01-31' },
  badReviewer: { zh: '审校人的姓名不能为空，也不能换行', en: 'A reviewer’s name is one line, and not empty' },
  usage: {
    zh: '命令写法有误：{detail}。运行 planc --help 查看用法',
    en: 'The command is not understood: {detail}. See planc --help',
  },
  system: { zh: '系统报错（{code}）：{path}', en: 'The system refused ({code}): {path}' },
} as const satisfies Record<string, Words>;

export type Reason = keyof typeof REASONS;

export class CannotRun extends Error {
  readonly reason: Reason;
  readonly args: Arguments;

  constructor(reason: Reason, args: Arguments) {
    super(reason);
    this.reason = reason;
    this.args = args;
  }

  words(lang: Lang): string {
    return fill(REASONS[this.reason][lang], this.args);
  }
}

/** Any system error as a reason; anything else is a fault of planc and is thrown on. */
export function reasonOf(error: unknown): CannotRun {
  if (error instanceof CannotRun) return error;
  const { code, path } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string') throw error;
  return new CannotRun('system', { code, path: path ?? '' });
}
