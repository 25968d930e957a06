/**
 * One fault, one error. A slip in one place is often seen in others: a goal's mark that cannot be read is also a goal
 * that nothing marks, a text that differs from its seed, a goal too many in the translation. Rules are kept simple and
 * find all of it; here it is said, on one page, which findings follow from which, and only the first kind is shown.
 */
import type { Document, Model } from '../model/model.ts';
import type { Diagnostic } from '../problem/diagnostic.ts';
import { contains } from '../source/span.ts';

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
  'list-number',
  'malformed-attributes',
  'malformed-goal-link',
  'near-miss-markup',
  'nested-link',
  'unbalanced-bracket',
  'undefined-footnote',
  'unsupported-markup',
];
const GOALS = ['goal-missing-in-translation', 'undeclared-goal', 'unknown-goal-in-translation', 'unmarked-goal'];
const AMENDMENTS = ['amendment-line', 'amendment-old', 'amendment-overlap', 'amendment-unknown-seed'];
const SEEDS = ['seed-except', 'seed-line', 'seed-line-missing', 'seed-line-twice', 'seed-order', 'seed-range'];
/** What blocks of two languages say in figures; and what front matter and a goal's words say of it. */
const FIGURES = ['figure-added', 'figure-missing', 'figures-differ'];
const RECORDS = ['modality-differs', 'modality-disagrees', 'target-disagrees', 'undeclared-target'];
/** How the words are written: in Chinese by GB/T 15834 and 15835. */
const WRITING = [
  'compatibility-ideograph',
  'dash',
  'decimal-point',
  'double-space',
  'ellipsis',
  'full-width-letters',
  'half-width-punctuation',
  'mixed-numerals',
  'quote-nesting',
  'quoted-list-comma',
  'range-dash',
  'repeated-punctuation',
  'repeated-word',
  'space-in-chinese',
  'spelled-out-quantity',
  'stop-in-topic',
  'straight-quotes',
  'unpaired-punctuation',
];
/** How the words of a translation compare with the original's. */
const RENDERINGS = [
  'code-missing',
  'han-in-english',
  'link-missing',
  'term-forbidden',
  'term-missing',
  'translated-alike',
  'translated-two-ways',
  'translation-ending',
  'translation-length',
  'translation-sentences',
];
/** How a translation stands to its original. */
const TRANSLATIONS = [
  'changed-since-review',
  'draft-translation',
  'missing-translation',
  'review-of-unknown-block',
  'reviewed-without-record',
  'stale-translation',
  'unfingerprinted-translation',
];
const LAYOUT = ['missing-introduction', 'seed-line-missing', 'translation-without-original', 'dangling-link'];

/** No circle may come of these, or two findings would hide each other: a test looks. */
export const CONSEQUENCES: readonly Consequence[] = [
  // What cannot be read is unknown, not absent.
  { of: UNREAD, reach: 'file', are: [...GOALS, ...SEEDS, 'empty-file', 'missing-title', 'orphan-block'] },
  { of: [...UNREAD, ...FRONT_MATTER], reach: 'plan', are: ['seed-line-missing', 'released-goal-missing'] },
  { of: UNREAD, reach: 'plan', are: ['dangling-link'] },
  { of: [...UNREAD, ...FRONT_MATTER, 'malformed-id'], reach: 'plan', are: ['lifecycle-unknown-goal'] },
  { of: FRONT_MATTER, reach: 'file', are: [...GOALS, ...RECORDS, 'seed-missing-range'] },
  // An invisible character in a word makes it another word.
  {
    of: ['forbidden-character'],
    reach: 'words',
    are: [
      'invalid-value',
      'malformed-id',
      'unknown-attribute',
      'unknown-key',
      'unknown-owner',
      'unknown-link-scheme',
      'malformed-goal-link',
      'yaml-syntax',
    ],
  },
  {
    of: ['forbidden-character'],
    reach: 'file',
    are: ['seed-unknown', 'orphan-block', 'unknown-owner', 'missing-title'],
  },
  // Markup that is not read as such is text: the text is wrong, and what the markup said is missing.
  { of: NEAR_MISSES, reach: 'block', are: [...SEEDS, ...FIGURES, ...WRITING, ...RENDERINGS] },
  { of: NEAR_MISSES, reach: 'file', are: [...GOALS, ...RECORDS, 'seed-range', 'seed-missing-range'] },
  {
    of: ['ideographic-indent', 'forbidden-character', 'near-miss-markup'],
    reach: 'file',
    are: ['missing-title', 'heading-order', 'second-title'],
  },
  { of: ['malformed-attributes'], reach: 'file', are: ['missing-block-id', 'missing-translation-id', 'orphan-block'] },
  { of: ['malformed-attributes'], reach: 'block', are: ['ideographic-indent'] },
  {
    of: ['unsupported-markup'],
    reach: 'file',
    are: ['missing-title', 'orphan-block', 'undefined-footnote', 'unused-footnote', 'empty-file', ...SEEDS],
  },
  { of: ['malformed-attributes', 'missing-title'], reach: 'words', are: ['missing-title', 'missing-block-id'] },
  {
    of: ['missing-title'],
    reach: 'file',
    are: ['orphan-block', 'missing-block-id', 'heading-order', 'second-title', ...SEEDS],
  },
  // An id that is wrong in the original is missing for everything that refers to it.
  {
    of: ['malformed-id', 'duplicate-block-id', 'missing-block-id', 'missing-translation-id'],
    reach: 'file',
    are: ['orphan-block'],
  },
  { of: ['malformed-id', 'malformed-attributes', 'missing-block-id'], reach: 'plan', are: ['dangling-link'] },
  { of: ['malformed-id'], reach: 'file', are: GOALS },
  { of: ['malformed-id'], reach: 'plan', are: ['unknown-owner', 'seed-unknown'] },
  { of: ['duplicate-block-id'], reach: 'block', are: SEEDS },
  { of: ['second-title'], reach: 'block', are: ['duplicate-block-id'] },
  // Where a key’s line is lost, what stood below it falls to its neighbour.
  { of: ['duplicate-key'], reach: 'file', are: ['invalid-value', 'missing-key', 'unknown-key'] },
  { of: ['duplicate-key'], reach: 'plan', are: ['unknown-owner'] },
  // Where attributes are lost the word `editorial` may be, too.
  { of: ['missing-block-id', 'unknown-attribute'], reach: 'block', are: ['seed-range', 'seed-order'] },
  { of: ['missing-block-id', 'unknown-attribute'], reach: 'file', are: ['seed-missing-range'] },
  // A text that was altered is reported as that, whatever it now says; but where a goal's figure was altered, that says more.
  { of: ['target-disagrees'], reach: 'block', are: ['seed-line'] },
  { of: ['seed-line', 'duplicate-block-id'], reach: 'block', are: [...FIGURES, ...RENDERINGS] },
  // A formula has figures; a bracket or comma that is left over from Chinese is no other fault besides.
  { of: ['code-missing'], reach: 'block', are: ['figure-missing'] },
  { of: ['han-in-english'], reach: 'block', are: ['translation-ending', 'unpaired-punctuation'] },
  {
    of: ['stale-translation'],
    reach: 'block',
    are: ['translation-ending', 'translation-length', 'translation-sentences'],
  },
  { of: ['seed-line'], reach: 'file', are: RECORDS.filter((code) => code !== 'target-disagrees') },
  { of: ['malformed-id', ...GOALS], reach: 'file', are: RECORDS },
  // A text that cannot be read as it was meant is another text for its translation, too.
  {
    of: [...UNREAD, ...FRONT_MATTER, 'empty-file', 'missing-title', 'unsupported-markup'],
    reach: 'file',
    are: TRANSLATIONS,
  },
  {
    of: [...NEAR_MISSES, 'seed-line', 'duplicate-block-id', 'malformed-id', 'unknown-attribute'],
    reach: 'block',
    are: TRANSLATIONS,
  },
  {
    of: [
      'malformed-attributes',
      'malformed-id',
      'missing-block-id',
      'missing-translation-id',
      'orphan-block',
      'translation-without-original',
    ],
    reach: 'file',
    are: ['missing-translation', 'review-of-unknown-block'],
  },
  {
    of: ['malformed-fingerprint', 'unknown-status'],
    reach: 'block',
    are: ['draft-translation', 'reviewed-without-record'],
  },
  {
    of: ['reviewed-without-record', 'changed-since-review', 'unfingerprinted-translation'],
    reach: 'block',
    are: ['draft-translation'],
  },
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
  {
    of: ['translation-without-original'],
    reach: 'plan',
    are: ['missing-introduction', 'seed-line-missing', 'dangling-link'],
  },
  { of: ['translation-without-original'], reach: 'file', are: ['orphan-block', ...GOALS] },
  { of: ['missing-introduction'], reach: 'plan', are: ['seed-line-missing'] },
  { of: ['unknown-file'], reach: 'plan', are: ['unknown-owner'] },
  { of: ['duplicate-number', 'duplicate-chapter'], reach: 'plan', are: ['seed-order'] },
  { of: ['empty-file'], reach: 'plan', are: ['seed-line-missing', 'orphan-block'] },
  { of: ['empty-file'], reach: 'file', are: [...GOALS, ...SEEDS] },
  // Without an amendment every line that it changed differs.
  { of: AMENDMENTS, reach: 'plan', are: [...SEEDS, 'target-disagrees'] },
  { of: ['seed-unreadable', 'seed-hash'], reach: 'plan', are: AMENDMENTS },
  { of: FRONT_MATTER, reach: 'file', are: AMENDMENTS },
  // With another seed every line may differ.
  { of: ['seed-hash'], reach: 'plan', are: SEEDS },
  { of: ['seed-unknown', 'seed-missing-range'], reach: 'plan', are: ['seed-line-missing'] },
];

/** The findings that do not follow from others. */
export function withoutConsequences(model: Model, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  if (diagnostics.length < 2) return [...diagnostics];
  const places = new Places(model);
  const causes = new Causes(places, diagnostics);
  const follows = (effect: Diagnostic): boolean =>
    CONSEQUENCES.some(
      ({ of, reach, are }) =>
        are.includes(effect.code) && of.some((code) => code !== effect.code && causes.reach(effect, code, reach)),
    );
  return diagnostics.filter((diagnostic) => !follows(diagnostic));
}

/** Findings by code and by place, so that looking for causes does not grow with the square of the findings. */
class Causes {
  readonly #places: Places;
  readonly #byCode = new Map<string, Diagnostic[]>();
  readonly #keys = new Map<string, ReadonlySet<string>>();

  constructor(places: Places, diagnostics: readonly Diagnostic[]) {
    this.#places = places;
    for (const diagnostic of diagnostics) {
      const others = this.#byCode.get(diagnostic.code);
      if (others) others.push(diagnostic);
      else this.#byCode.set(diagnostic.code, [diagnostic]);
    }
  }

  reach(effect: Diagnostic, code: string, reach: Reach): boolean {
    const causes = this.#byCode.get(code);
    if (!causes) return false;
    if (reach === 'words') return causes.some((cause) => contains(effect.span, cause.span));
    const key = this.#places.key(effect, reach);
    return key !== null && this.#keysOf(code, causes, reach).has(key);
  }

  #keysOf(code: string, causes: readonly Diagnostic[], reach: Exclude<Reach, 'words'>): ReadonlySet<string> {
    const name = `${reach} ${code}`;
    const known = this.#keys.get(name);
    if (known) return known;
    const keys = new Set(causes.flatMap((cause) => this.#places.key(cause, reach) ?? []));
    this.#keys.set(name, keys);
    return keys;
  }
}

/** Which block and which file of the plan a finding belongs to, whatever the language. */
class Places {
  readonly #documents: ReadonlyMap<string, Document>;

  constructor({ documents }: Model) {
    this.#documents = new Map(documents.map((document) => [document.path, document]));
  }

  /** What two findings have in common when one reaches the other; `null` where a finding has no such thing. */
  key({ span, args }: Diagnostic, reach: Exclude<Reach, 'words'>): string | null {
    if (reach === 'plan') return '';
    if (reach === 'goal') return args['goal'] === undefined ? null : String(args['goal']);
    const document = this.#documents.get(span.file);
    if (reach === 'file') return document ? `${document.folder}/${document.name}` : span.file;
    const block = document?.passages.find(
      (passage) => passage.span.start <= span.start && span.start <= passage.span.end,
    );
    return block ? (block.id?.value ?? `${block.file} ${block.span.start}`) : null;
  }
}
