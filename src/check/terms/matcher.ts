import type { Model, Passage, Term } from '../../model/model.ts';
import type { Lang } from '../../source/lang.ts';
import { hasCaseOf, wordsOf, type Word } from './english.ts';
import { Trie } from './trie.ts';

export type FormKind = 'preferred' | 'admitted' | 'forbidden';

/** One of the ways in which the glossary has a term in a language. */
export interface Form {
  readonly term: Term;
  readonly kind: FormKind;
  readonly text: string;
}

/** A term in a text. */
export interface Occurrence extends Form {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Whether its capitals are those of the glossary. */
  readonly cased: boolean;
}

/** Finds every form of every term in a text of one language, in one pass. */
export interface Matcher {
  find(text: string): Occurrence[];
}

const matchers = new WeakMap<readonly Term[], Map<Lang, Matcher>>();

function matcherFor(terms: readonly Term[], lang: Lang): Matcher {
  const known = matchers.get(terms) ?? new Map<Lang, Matcher>();
  matchers.set(terms, known);
  const before = known.get(lang);
  if (before) return before;
  const forms = formsIn(terms, lang);
  const matcher = lang === 'zh' ? chineseMatcher(forms) : englishMatcher(forms);
  known.set(lang, matcher);
  return matcher;
}

const known = new WeakMap<Model, Map<Passage, readonly Occurrence[]>>();

/** Every form of every term in a passage: several rules ask, and it is found once. */
export function termsIn(passage: Passage, model: Model): readonly Occurrence[] {
  const ofModel = known.get(model) ?? new Map<Passage, readonly Occurrence[]>();
  known.set(model, ofModel);
  const before = ofModel.get(passage);
  if (before) return before;
  const found = matcherFor(model.terms, passage.lang).find(passage.text);
  ofModel.set(passage, found);
  return found;
}

function formsIn(terms: readonly Term[], lang: Lang): Form[] {
  return terms.flatMap((term) => {
    const of = (kind: FormKind, texts: readonly string[]): Form[] => texts.map((text) => ({ term, kind, text }));
    const preferred = term.preferred[lang];
    return [
      ...of('preferred', preferred === null ? [] : [preferred]),
      ...of('admitted', term.admitted[lang]),
      ...of('forbidden', term.forbidden[lang]),
    ];
  });
}

/** Character by character; the width of Latin and of punctuation does not count. */
function chineseMatcher(forms: readonly Form[]): Matcher {
  const trie = new Trie<Form>();
  for (const form of forms) trie.add(foldWidth(form.text).split(''), form);
  return {
    find: (text) => trie.hits(foldWidth(text)).map(({ start, end, value }) => ({ ...value, start, end, cased: true })),
  };
}

/** Unit for unit, so that offsets stay. */
function foldWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0));
}

/** Word by word, in any inflection; an article in front is no part of a term. */
function englishMatcher(forms: readonly Form[]): Matcher {
  const trie = new Trie<{ readonly form: Form; readonly words: readonly Word[] }>();
  for (const form of forms) {
    const words = wordsOf(form.text);
    const bare = words.length > 1 && /^(?:the|an?)$/i.test(words[0]?.word ?? '') ? words.slice(1) : words;
    trie.add(
      bare.map(({ stem }) => stem),
      { form, words: bare },
    );
  }
  return {
    find(text) {
      const words = wordsOf(text);
      const hits = trie.hits(
        words.map(({ stem }) => stem),
        (at) => words[at]?.opens === true,
      );
      return hits.map(({ start, end, value }): Occurrence => {
        const cased = value.words.every(({ word }, i) => hasCaseOf(words[start + i]?.word ?? '', word));
        return { ...value.form, start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0, cased };
      });
    },
  };
}

/** Of forms that overlap the longest counts; forms of the same stretch count alike. */
export function longest(found: readonly Occurrence[]): Occurrence[] {
  const kept: Occurrence[] = [];
  for (const one of found.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    const clash = kept.some((other) => one.start < other.end && other.start < one.end && !isSameStretch(one, other));
    if (!clash) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Without those that lie within a longer one; such as run into one another both count. */
export function outermost(found: readonly Occurrence[]): Occurrence[] {
  return found.filter(
    (one) => !found.some((other) => other.start <= one.start && one.end <= other.end && !isSameStretch(one, other)),
  );
}

export function isSameStretch(one: Occurrence, other: Occurrence): boolean {
  return one.start === other.start && one.end === other.end;
}
