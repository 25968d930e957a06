import type { Severity } from '../problem/diagnostic.ts';
import type { Lang } from '../source/lang.ts';

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** What the reports themselves say, in one language; the problems bring their own words. */
export interface ReportWords {
  readonly severity: Readonly<Record<Severity, string>>;
  /** Between a label and what it labels. */
  readonly colon: string;
  /** Labels of the paragraphs under an excerpt. */
  readonly why: string;
  readonly fix: string;
  readonly where: string;
  /** At the ends of a stretch of several lines. */
  readonly fromHere: string;
  readonly toHere: string;
  readonly nothing: string;
  readonly whatToDo: string;
  /** Introduces the sentences that a problem adds in some cases. */
  readonly mayAdd: string;
  readonly bad: string;
  readonly good: string;
  counts(counts: Counts): string;
  /** Where to learn more; `null` where the findings are of several codes. */
  explain(code: string | null): string;
  times(count: number): string;
  /** Before the list of what is waived. */
  waived(count: number): string;
  /** Beside the severity of what may be waived. */
  readonly waivable: string;
  readonly waiver: string;
  readonly mayBeWaived: string;
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** “2 errors, 1 warning”: what there is none of goes without saying. */
function listCounts(counts: Counts, separator: string, say: (count: number, severity: Severity) => string): string {
  const severities: readonly Severity[] = ['error', 'warning', 'hint'];
  return severities
    .flatMap((severity) => (counts[severity] > 0 ? [say(counts[severity], severity)] : []))
    .join(separator);
}

const zh: ReportWords = {
  severity: { error: '错误', warning: '警告', hint: '提示' },
  colon: '：',
  why: '原因',
  fix: '办法',
  where: '位置',
  fromHere: '从这里',
  toHere: '到这里',
  nothing: '没有发现问题',
  whatToDo: '处理办法',
  mayAdd: '根据情况，还会指出',
  bad: '有问题的写法',
  good: '正确的写法',
  counts: (counts) => listCounts(counts, '，', (count, severity) => `${count} 个${zh.severity[severity]}`),
  explain: (code) => (code === null ? '详细说明和示例：planc explain 编号' : `详细说明和示例：planc explain ${code}`),
  times: (count) => `${count} 处`,
  waived: (count) => `已豁免 ${count} 处`,
  waivable: '（可豁免）',
  waiver: '豁免',
  mayBeWaived: '核对无误、确需保留的，可在该段所在文件开头写明理由：',
};

const en: ReportWords = {
  severity: { error: 'error', warning: 'warning', hint: 'hint' },
  colon: ': ',
  why: 'Why',
  fix: 'Fix',
  where: 'In',
  fromHere: 'from here',
  toHere: 'to here',
  nothing: 'No problems found',
  whatToDo: 'What to do',
  mayAdd: 'Depending on the case it adds',
  bad: 'Not like this',
  good: 'But like this',
  counts: (counts) => listCounts(counts, ', ', plural),
  explain: (code) => `For more, with examples: planc explain ${code ?? 'CODE'}`,
  times: (count) => plural(count, 'place'),
  waived: (count) => `${plural(count, 'finding')} waived`,
  waivable: ' (may be waived)',
  waiver: 'Waiver',
  mayBeWaived: 'Where it is right as it stands, say why in the front matter of the block’s file:',
};

export const REPORT_WORDS: Readonly<Record<Lang, ReportWords>> = { zh, en };
