/**
 * One fault, one error. A slip in one place is often seen in others: a goal's mark that cannot be read is also a goal
 * that nothing marks, a text that differs from its seed, a goal too many in the translation. Rules are kept simple and
 * find all of it; here it is said, on one page, which findings follow from which, and only the first kind is shown.
 */
import type { Document, Model, Passage } from '../model/model.ts';
import type { Diagnostic } from '../problem/diagnostic.ts';
import { contains, type Span } from '../source/span.ts';

/**
 * How near a finding must be to its cause to be taken for a consequence: within the words of the other, in the same
 * block in any language, in the same file in any language, about the same goal, or anywhere in the plan.
 */
type Reach = 'words' | 'block' | 'file' | 'goal' | 'plan';

interface Consequence {
  readonly of: readonly string[];
  readonly reach: Reach;
  readonly are: readonly string[];
}

const UNREAD = ['not-utf8', 'too-large'];
const FRONT_MATTER = [
  ...UNREAD,
  'duplicate-key',
  'invalid-value',
  'misplaced-front-matter',
  'missing-key',
  'unknown-key',
  'yaml-feature',
  'yaml-full-width',
  'yaml-syntax',
];
const NEAR_MISSES = [
  'accidental-emphasis',
  'broken-goal-link',
  'empty-goal',
  'forbidden-character',
  'ideographic-indent',
  'malformed-attributes',
  'malformed-goal-link',
  'nested-link',
  'unbalanced-bracket',
  'undefined-footnote',
  'unsupported-markup',
];
const GOALS = ['goal-missing-in-translation', 'undeclared-goal', 'unknown-goal-in-translation', 'unmarked-goal'];
const SEEDS = ['seed-except', 'seed-line', 'seed-line-missing', 'seed-line-twice', 'seed-order', 'seed-range'];
const LAYOUT = ['missing-introduction', 'seed-line-missing', 'translation-without-original', 'dangling-link'];

const CONSEQUENCES: readonly Consequence[] = [
  // What cannot be read is unknown, not absent.
  { of: UNREAD, reach: 'file', are: [...GOALS, ...SEEDS, 'empty-file', 'missing-title', 'orphan-block'] },
  { of: [...UNREAD, ...FRONT_MATTER], reach: 'plan', are: ['seed-line-missing'] },
  { of: UNREAD, reach: 'plan', are: ['dangling-link'] },
  { of: FRONT_MATTER, reach: 'file', are: [...GOALS, 'seed-missing-range', 'misplaced-file'] },
  // An invisible character in a word makes it another word.
  {
    of: ['forbidden-character'],
    reach: 'words',
    are: ['invalid-value', 'malformed-id', 'unknown-attribute', 'unknown-key', 'unknown-owner', 'unknown-link-scheme', 'yaml-syntax'],
  },
  { of: ['forbidden-character'], reach: 'file', are: ['seed-unknown', 'orphan-block', 'unknown-owner', 'missing-title'] },
  // Markup that is not read as such is text: the text is wrong, and what the markup said is missing.
  { of: NEAR_MISSES, reach: 'block', are: SEEDS },
  { of: NEAR_MISSES, reach: 'file', are: [...GOALS, 'seed-range'] },
  { of: ['ideographic-indent', 'forbidden-character'], reach: 'file', are: ['missing-title', 'heading-order', 'second-title'] },
  { of: ['malformed-attributes'], reach: 'file', are: ['missing-block-id', 'missing-translation-id', 'orphan-block'] },
  { of: ['unsupported-markup'], reach: 'file', are: ['missing-title', 'orphan-block', 'undefined-footnote', 'unused-footnote', 'empty-file', ...SEEDS] },
  { of: ['malformed-attributes', 'missing-title'], reach: 'words', are: ['missing-title', 'missing-block-id'] },
  { of: ['missing-title'], reach: 'file', are: ['orphan-block', 'missing-block-id', 'heading-order', 'second-title', ...SEEDS] },
  // An id that is wrong in the original is missing for everything that refers to it.
  { of: ['malformed-id', 'duplicate-block-id', 'missing-block-id', 'missing-translation-id'], reach: 'file', are: ['orphan-block'] },
  { of: ['malformed-id', 'malformed-attributes', 'missing-block-id'], reach: 'plan', are: ['dangling-link'] },
  { of: ['malformed-id'], reach: 'file', are: GOALS },
  { of: ['malformed-id'], reach: 'plan', are: ['unknown-owner', 'seed-unknown'] },
  { of: ['duplicate-block-id'], reach: 'block', are: SEEDS },
  // A goal is reported where its id is wrong.
  { of: ['undeclared-goal', 'duplicate-block-id'], reach: 'file', are: ['unmarked-goal'] },
  { of: ['undeclared-goal'], reach: 'block', are: ['unknown-goal-in-translation', 'goal-missing-in-translation'] },
  { of: ['unknown-goal-in-translation'], reach: 'block', are: ['goal-missing-in-translation'] },
  { of: ['unmarked-goal'], reach: 'goal', are: ['unknown-goal-in-translation'] },
  // A block or file that is not where it belongs leaves a gap there.
  { of: ['seed-range', 'orphan-block'], reach: 'file', are: ['unmarked-goal'] },
  { of: ['seed-range'], reach: 'file', are: ['orphan-block'] },
  { of: ['seed-range'], reach: 'plan', are: ['seed-except', 'seed-line-missing'] },
  { of: ['orphan-block'], reach: 'plan', are: ['dangling-link'] },
  { of: ['unlisted-chapter', 'misplaced-file'], reach: 'plan', are: ['missing-chapter', ...LAYOUT, 'seed-order'] },
  { of: ['missing-chapter'], reach: 'plan', are: LAYOUT },
  { of: ['translation-without-original'], reach: 'plan', are: ['missing-introduction', 'seed-line-missing', 'dangling-link'] },
  { of: ['missing-introduction'], reach: 'plan', are: ['seed-line-missing'] },
  { of: ['duplicate-number', 'duplicate-chapter'], reach: 'plan', are: ['seed-order'] },
  { of: ['empty-file'], reach: 'plan', are: ['seed-line-missing', 'orphan-block'] },
  { of: ['empty-file'], reach: 'file', are: [...GOALS, ...SEEDS] },
  // With another seed every line may differ.
  { of: ['seed-hash'], reach: 'plan', are: SEEDS },
  { of: ['seed-unknown', 'seed-missing-range'], reach: 'plan', are: ['seed-line-missing'] },
];

/** The findings that do not follow from others. */
export function withoutConsequences(model: Model, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  if (diagnostics.length < 2) return [...diagnostics];
  const places = new Places(model);
  const causes = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) causes.set(diagnostic.code, [...(causes.get(diagnostic.code) ?? []), diagnostic]);
  const follows = (effect: Diagnostic): boolean =>
    CONSEQUENCES.some(
      ({ of, reach, are }) =>
        are.includes(effect.code) &&
        of.some((code) => code !== effect.code && causes.get(code)?.some((cause) => places.reaches(reach, cause, effect))),
    );
  return diagnostics.filter((diagnostic) => !follows(diagnostic));
}

/** Which block and which file of the plan a place belongs to, whatever the language. */
class Places {
  readonly #documents: ReadonlyMap<string, Document>;

  constructor({ documents }: Model) {
    this.#documents = new Map(documents.map((document) => [document.path, document]));
  }

  reaches(reach: Reach, cause: Diagnostic, effect: Diagnostic): boolean {
    switch (reach) {
      case 'plan':
        return true;
      case 'goal':
        return cause.args['goal'] === effect.args['goal'];
      case 'words':
        return contains(effect.span, cause.span);
      case 'file':
        return this.#file(cause.span) === this.#file(effect.span);
      case 'block':
        return this.#sharesBlock(cause.span, effect.span);
    }
  }

  /** `1-opening/3-trade.md` for every language; other files by their path. */
  #file({ file }: Span): string {
    const document = this.#documents.get(file);
    return document ? `${document.folder}/${document.name}` : file;
  }

  #sharesBlock(a: Span, b: Span): boolean {
    const [one, other] = [this.#passage(a), this.#passage(b)];
    if (!one || !other) return false;
    return one === other || (one.id !== null && one.id.value === other.id?.value);
  }

  #passage({ file, start }: Span): Passage | undefined {
    return this.#documents.get(file)?.passages.find(({ span }) => span.start <= start && start <= span.end);
  }
}
