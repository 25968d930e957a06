import type { YamlMap } from '../parse/yaml-nodes.ts';
import type { Diagnostic, Outcome } from '../problem/diagnostic.ts';
import { phrase, type Lang } from '../source/lang.ts';
import { readFigure } from './figure.ts';
import type { Document, Goal, Mark, Target } from './model.ts';
import { invalidValue } from './problems/invalid-value.ts';
import type { GoalDeclaration, TargetDeclaration } from './schema/section-file.ts';
import { keyAt, nodeAt } from './schema/validate.ts';
import { readAssignments, type DeclaredSection } from './sections.ts';
import { COMPARATOR_WORDS, COMPARATORS } from './terms.ts';

/** Every goal that is declared, once, with its marks in every language. */
export function readGoals(declared: readonly DeclaredSection[], marks: readonly Mark[]): Outcome<readonly Goal[]> {
  const diagnostics: Diagnostic[] = [];
  const goals = new Map<string, Goal>();
  const marksOf = groupByGoal(marks);
  for (const { section, frontMatter } of declared) {
    const yaml = section.document.syntax.frontMatter;
    if (!yaml) continue;
    for (const [id, declaration] of Object.entries(frontMatter?.targets ?? {})) {
      // A second declaration is reported by a check; the first one counts.
      if (goals.has(id)) continue;
      const reader = new GoalReader(section.document, yaml, id);
      const goal = reader.read(declaration, section, marksOf.get(id) ?? []);
      diagnostics.push(...reader.diagnostics);
      goals.set(id, goal);
    }
  }
  return { value: inOrderOfMarks([...goals.values()], marks), diagnostics };
}

class GoalReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #document: Document;
  readonly #yaml: YamlMap;
  readonly #id: string;

  constructor(document: Document, yaml: YamlMap, id: string) {
    this.#document = document;
    this.#yaml = yaml;
    this.#id = id;
  }

  read(declaration: GoalDeclaration, section: DeclaredSection['section'], marks: readonly Mark[]): Goal {
    const path = ['targets', this.#id];
    const own = readAssignments(this.#document, declaration.owners, [...path, 'owners']);
    return {
      id: this.#id,
      span: keyAt(this.#yaml, path) ?? this.#yaml.span,
      file: this.#document.path,
      chapter: section.chapter,
      section: this.#document.number === 0 ? null : section.id,
      kind: declaration.kind ?? 'policy',
      modality: declaration.modality ?? 'do',
      nature: declaration.nature ?? 'unstated',
      indicator: declaration.indicator ?? null,
      target: declaration.target ? this.#target(declaration.target) : null,
      owners: own.length > 0 ? own : section.owners,
      parent: declaration.parent ?? null,
      aligns: declaration.aligns ?? [],
      projects: declaration.projects ?? [],
      funding: declaration.funding ?? [],
      marks,
      statement: phrase((lang) => statement(marks, lang)),
      provenance: declaration.provenance ?? {},
    };
  }

  #target(declaration: TargetDeclaration): Target {
    const path = ['targets', this.#id, 'target'];
    const place = keyAt(this.#yaml, path) ?? this.#yaml.span;
    const target: Target = {
      span: place,
      periodType: declaration.period,
      comparator: null,
      figure: null,
      figureSpan: null,
      from: declaration.from ?? null,
      to: declaration.to ?? null,
      state: declaration.state ?? null,
      direction: declaration.direction ?? null,
    };
    const given = COMPARATORS.filter((comparator) => wordsOf(declaration, comparator) !== undefined);
    const [comparator, second] = given;
    if (comparator === undefined) return target;
    if (second !== undefined) {
      const key = COMPARATOR_WORDS[second];
      const at = keyAt(this.#yaml, [...path, key]) ?? place;
      this.diagnostics.push(
        invalidValue.at(at, { key, value: wordsOf(declaration, second) ?? '' }, [
          invalidValue.note('oneComparator', {}),
        ]),
      );
    }
    const words = wordsOf(declaration, comparator) ?? '';
    const figureSpan = nodeAt(this.#yaml, [...path, COMPARATOR_WORDS[comparator]])?.span ?? place;
    const figure = readFigure(words, comparator);
    if (!figure) {
      const expected = invalidValue.note(comparator === 'between' ? 'range' : 'figure', {});
      this.diagnostics.push(
        invalidValue.at(figureSpan, { key: COMPARATOR_WORDS[comparator], value: words }, [expected]),
      );
    }
    return { ...target, comparator, figure, figureSpan };
  }
}

function wordsOf(declaration: TargetDeclaration, comparator: keyof typeof COMPARATOR_WORDS): string | undefined {
  return declaration[COMPARATOR_WORDS[comparator] as keyof TargetDeclaration] as string | undefined;
}

/** The spans in the goal's first block, in order, joined by `…` where something lies between. */
export function statement(
  marks: readonly Mark[],
  lang: Lang,
  words = (mark: Mark): string => mark.quote,
): string | null {
  const inLang = marks.filter((mark) => mark.lang === lang);
  const [first] = inLang;
  if (!first) return null;
  const spans = inLang.filter((mark) => mark.block === first.block && mark.file === first.file);
  return spans.map((mark) => mark.joint + words(mark)).join('');
}

function groupByGoal(marks: readonly Mark[]): Map<string, Mark[]> {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    const group = groups.get(mark.goal);
    if (group) group.push(mark);
    else groups.set(mark.goal, [mark]);
  }
  return groups;
}

function inOrderOfMarks(goals: readonly Goal[], marks: readonly Mark[]): Goal[] {
  const order = new Map<string, number>();
  marks.forEach((mark, index) => void (order.has(mark.goal) || order.set(mark.goal, index)));
  return [...goals].sort((a, b) => (order.get(a.id) ?? Infinity) - (order.get(b.id) ?? Infinity) || 0);
}
