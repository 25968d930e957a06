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
  noGit: {
    zh: '{name} 不是文件夹，也不是 .json 文件；要按 git 版本比较，需要先安装 git',
    en: '{name} is no folder and no .json file, and to read it as a git revision takes git, which is not installed',
  },
  noRepository: {
    zh: '{name} 不是文件夹，也不是 .json 文件；这里也不是 git 仓库，找不到这个版本',
    en: '{name} is no folder and no .json file, and there is no git repository here in which it could be a revision',
  },
  unknownRevision: {
    zh: '{name} 不是文件夹，也不是 .json 文件，仓库里也没有这个版本。请核对名称；版本在远端的，先运行 git fetch --tags',
    en: '{name} is no folder, no .json file and no revision of this repository. Check the name; if it is on the remote, run git fetch --tags first',
  },
  shallowRepository: {
    zh: '这个仓库是浅克隆，里面没有版本 {name}。请运行 git fetch --unshallow --tags；在 GitHub Actions 里给 actions/checkout 设 fetch-depth: 0',
    en: 'This clone is shallow and lacks the revision {name}. Run git fetch --unshallow --tags; in GitHub Actions give actions/checkout fetch-depth: 0',
  },
  noPlanAtRevision: {
    zh: '版本 {name} 里没有 {path}。规划当时在别处的，写成“版本:文件夹”，例如 v1.0.0:plan',
    en: 'The revision {name} has no {path}. If the plan stood elsewhere then, say where: v1.0.0:plan',
  },
  outsideRepository: {
    zh: '{path} 在仓库之外，版本 {name} 里找不到它',
    en: '{path} lies outside the repository, so the revision {name} cannot have it',
  },
  missingObjects: {
    zh: '这个仓库是部分克隆，缺少版本 {name} 的文件内容；planc 不联网。请先运行 git fetch --refetch',
    en: 'This is a partial clone that lacks files of the revision {name}, and planc fetches nothing. Run git fetch --refetch first',
  },
  badPlan: {
    zh: '{name} 里的规划有错误，无法比较。请先运行 planc check',
    en: 'The plan of {name} has errors and cannot be compared. Run planc check on it first',
  },
  notRecord: { zh: '{path} 不是 planc 生成的 plan.json', en: '{path} is not a plan.json of planc' },
  otherRecord: {
    zh: '{path} 的数据格式版本是 {version}，这个 planc 读的是 {known}。请改用当时的 git 版本比较，planc 会重新编译',
    en: '{path} has version {version} of the data’s shape, and this planc reads {known}. Name the git revision instead: planc compiles it anew',
  },
  overwritesInput: {
    zh: '--out {path} 是要比较的内容的一部分，没有写入。请换一个文件',
    en: '--out {path} is part of what is compared, so nothing was written. Choose another file',
  },
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
