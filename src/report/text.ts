import type { Lang } from '../source/lang.ts';
import { arrow, excerpt, gutter, placeWords, type Drawing } from './excerpt.ts';
import { count, type Finding, type Place, type WaivedFinding } from './finding.ts';
import { painter, type Paint } from './paint.ts';
import { isOwnRemedy, remediesOf, type Remedies } from './remedies.ts';
import { withoutCommands } from './sanitize.ts';
import { displayWidth } from './width.ts';
import { REPORT_WORDS, type ReportWords } from './words.ts';
import { wrap, wrapTrail } from './wrap.ts';

export interface TextOptions {
  readonly lang: Lang;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Up to so many findings are told in full; more are a list to work through. */
const FEW = 20;

/**
 * The report for people. Up to twenty findings each have their excerpt, their related places, the reason (with the
 * first of its code), the remedy (unless the same words have been said) and the headings above. Of more, each keeps
 * its message, place and excerpt, and a remedy that several have in common is given once, at the end.
 */
export function reportText(
  findings: readonly Finding[],
  options: TextOptions,
  waived: readonly WaivedFinding[] = [],
): string {
  const words = REPORT_WORDS[options.lang];
  const letStand = waivedLines(waived, words);
  if (findings.length === 0) return withoutCommands([words.nothing, ...letStand].map((line) => `${line}\n`).join(''));
  const report = new Report(options, words);
  const parts = findings.length <= FEW ? findings.map((one) => report.full(one)) : report.list(findings);
  const codes = new Set(findings.map(({ code }) => code));
  const ending = [words.explain(codes.size === 1 ? (findings[0]?.code ?? null) : null), words.counts(count(findings))];
  const paragraphs = [...parts, [...ending, ...letStand]].filter((lines) => lines.length > 0);
  return withoutCommands(paragraphs.map((lines) => `${lines.join('\n')}\n`).join('\n'));
}

type Lines = readonly string[];

/** What is waived is no news to whoever waived it: a line each, but never silence. */
function waivedLines(waived: readonly WaivedFinding[], { waived: head, colon }: ReportWords): Lines {
  const items = waived.map((finding) => `${finding.code}${colon}${finding.reason} (${placeWords(finding)})`);
  const [only, second] = items;
  if (only === undefined) return [];
  const opening = `${head(items.length)}${colon}`;
  return second === undefined ? [`${opening}${only}`] : [opening.trimEnd(), ...items.map((item) => `  ${item}`)];
}

class Report {
  readonly #said = new Set<string>();
  readonly #lang: Lang;
  readonly #width: number;
  readonly #words: ReportWords;
  readonly #paint: Paint;

  constructor(options: TextOptions, words: ReportWords) {
    this.#lang = options.lang;
    this.#width = Math.max(40, options.width);
    this.#paint = painter(options.color);
    this.#words = words;
  }

  full(finding: Finding): Lines {
    const drawing = this.#drawing(finding);
    const seen = finding.notes.flatMap(({ message, place }) => (place ? [{ message, place }] : []));
    const related = { ...drawing, mark: '-', ink: 'related' } as const;
    return [
      this.#header(finding),
      ...place(finding, drawing, remarks(finding)),
      ...seen.flatMap(({ message, place: at }) => [gutter('', drawing), ...place(at, related, message)]),
      ...this.#advice(finding),
    ];
  }

  list(findings: readonly Finding[]): Lines[] {
    const remedies = remediesOf(findings);
    return [...findings.map((finding) => this.#brief(finding, remedies)), this.#remedies(remedies)];
  }

  #header({ severity, code, message }: Finding): string {
    const label = this.#paint(severity, `${this.#words.severity[severity]}[${code}]`);
    return `${label}${this.#paint('strong', `${this.#words.colon}${message}`)}`;
  }

  /** Why, what to do and where, each with its label, under the excerpts. */
  #advice({ code, why, fix, trail }: Finding): Lines {
    const { why: because, fix: todo, where } = this.#words;
    const margin = 2 + Math.max(...[because, todo, where].map(displayWidth)) + 2;
    const paragraph = (label: string, lines: Lines): Lines =>
      lines.map((line, i) => (i === 0 ? this.#label(label, margin) : ' '.repeat(margin)) + line);
    const fold = (text: string): Lines => text.split('\n').flatMap((line) => wrap(line, this.#width - margin));
    const lines = [
      ...(this.#isNew(`${code} ${why}`, why) ? paragraph(because, fold(why)) : []),
      ...(this.#isNew(`${code} ${fix}`, fix) ? paragraph(todo, fold(fix)) : []),
      ...paragraph(where, wrapTrail(trail, this.#width - margin)),
    ];
    return lines.length > 0 ? ['', ...lines] : [];
  }

  /** What has been read before is noise. */
  #isNew(key: string, text: string): boolean {
    if (text === '' || this.#said.has(key)) return false;
    this.#said.add(key);
    return true;
  }

  #label(label: string, margin: number): string {
    return `  ${this.#paint('strong', label)}${' '.repeat(margin - 2 - displayWidth(label))}`;
  }

  /** Message, place and excerpt; of the advice only what depends on the case. */
  #brief(finding: Finding, remedies: Remedies): Lines {
    const drawing = this.#drawing(finding);
    const notes = finding.notes.flatMap(({ message, place }) => (place ? [`${placeWords(place)} ${message}`] : []));
    const isOwn = isOwnRemedy(finding, remedies);
    const advice = [...notes, ...(isOwn ? [`${this.#words.fix}${this.#words.colon}${finding.fix}`] : [])];
    const margin = ' '.repeat(drawing.digits + 3);
    return [
      this.#header(finding),
      arrow(finding, drawing),
      ...excerpt(finding, drawing, remarks(finding)),
      ...advice.map((sentence) => `${' '.repeat(drawing.digits)} = ${sentence.replaceAll('\n', `\n${margin}`)}`),
    ];
  }

  /** What several findings have in common stands where the eye is after a long list: at its end. */
  #remedies(remedies: Remedies): Lines {
    const { whatToDo, colon, times } = this.#words;
    const lines = [...remedies.values()].flatMap(([first, ...others]) => {
      if (!first || first.fix === '' || others.length === 0) return [];
      const head = `  ${this.#paint('strong', first.code)}${colon}${times(others.length + 1)}`;
      return [head, ...wrap(first.fix, this.#width - 4).map((line) => `    ${line}`)];
    });
    return lines.length > 0 ? [this.#paint('strong', whatToDo), ...lines] : [];
  }

  #drawing(finding: Finding): Drawing {
    const places = [finding, ...finding.notes.flatMap(({ place }) => place ?? [])];
    const digits = Math.max(...places.map(({ endLine }) => String(endLine).length));
    return { lang: this.#lang, paint: this.#paint, width: this.#width, digits, mark: '^', ink: finding.severity };
  }
}

/** A place with its excerpt, and what is to be said of it beside the marked words. */
function place(at: Place, drawing: Drawing, label: string): Lines {
  const lines = excerpt(at, drawing, label);
  return [arrow(at, drawing), ...(lines.length > 0 ? [gutter('', drawing), ...lines] : [])];
}

/** Sentences about the finding's own place, “did you mean” above all: they stand where the eye is. */
function remarks({ notes }: Finding): string {
  return notes.flatMap(({ message, place }) => (place ? [] : [message])).join('\n');
}
