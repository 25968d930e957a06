import { parse } from '../../src/parse/syntax.ts';
import { declare, type AnyProblem } from '../../src/problem/declare.ts';
import type { Diagnostic } from '../../src/problem/diagnostic.ts';
import { readMarks } from '../../src/report/example.ts';
import { findings, type Finding } from '../../src/report/finding.ts';
import type { Lang } from '../../src/source/lang.ts';
import { createSource } from '../../src/source/source.ts';
import { span, type Span } from '../../src/source/span.ts';

/** Problems of the tests' own, so that no rewording of a rule changes what is expected here. */
export const undeclared = declare({
  code: 'undeclared',
  severity: 'error',
  message: { zh: '目标“{goal}”没有声明', en: 'The goal “{goal}” is not declared' },
  why: { zh: '没有声明的目标不能进入目标清单。', en: 'A goal that is not declared cannot go into the record.' },
  fix: { zh: '在 targets 下面加一行“{goal}: {}”。', en: 'Add a line `{goal}: {}` under `targets:`.' },
  notes: {
    meant: { zh: '是不是想写“{near}”？', en: 'Did you mean “{near}”?' },
    declared: { zh: '“{near}”声明在这里。', en: '“{near}” is declared here.' },
  },
  examples: {
    bad: [{ body: '[建成图书馆](goal:⟦libary⟧)。 {#p-2222}\n' }],
    good: [
      { text: '---\ntargets:\n  library: {}\n---\n\n# 第一节 {#first}\n\n[建成图书馆](goal:library)。 {#p-2222}\n' },
    ],
  },
});

export const loose = declare({
  code: 'loose',
  severity: 'warning',
  message: { zh: '这段话说得不清楚', en: 'This passage is not clear' },
  why: { zh: '读者需要明白的话。', en: 'Readers need to understand it.' },
  fix: { zh: '改写。', en: 'Rewrite it.' },
  examples: { bad: [{ file: 'zh/1-demo/notes.md', text: '⟦```\n代码\n```⟧\n' }], good: [] },
});

export const offer = declare({
  code: 'offer',
  severity: 'hint',
  message: { zh: '可以说得更短', en: 'It could be shorter' },
  why: { zh: '', en: '' },
  fix: { zh: '', en: '' },
  examples: { bad: [], good: [] },
});

export const PROBLEMS = new Map(
  ([undeclared, loose, offer] as readonly AnyProblem[]).map((problem) => [problem.declaration.code, problem]),
);

/** Files by path, with ⟦ and ⟧ around the words that diagnostics point at. */
export type MarkedFiles = Readonly<Record<string, string>>;

/** Findings in a language for what `diagnose` says of the marked stretches, in the order of the files. */
export function find(
  files: MarkedFiles,
  lang: Lang,
  diagnose: (spans: readonly Span[]) => readonly Diagnostic[],
): Finding[] {
  const read = Object.entries(files).map(([path, marked]) => ({ path, ...readMarks(marked) }));
  const sources = read.map(({ path, text }) => createSource(path, text));
  const spans = read.flatMap(({ path, text, marks }) => {
    // Offsets are those of the text without its byte order mark.
    const bom = text.startsWith('\uFEFF') ? 1 : 0;
    return marks.map(({ start, end }) => span(path, start - bom, end - bom));
  });
  return findings(diagnose(spans), {
    sources: new Map(sources.map((source) => [source.path, source])),
    syntaxes: sources.map((source) => parse(source).value),
    problems: PROBLEMS,
    lang,
    toPath: (file) => `plan/${file}`,
  });
}

/** One finding of a goal that is not declared at each marked stretch. */
export const undeclaredAt =
  (goal: string) =>
  (spans: readonly Span[]): Diagnostic[] =>
    spans.map((place) => undeclared.at(place, { goal }));
