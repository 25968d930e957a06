import type { Model, Term } from '../../model/model.ts';
import type { Lang } from '../../source/lang.ts';

/** A term of the glossary that a block has, and how it is to be translated. */
export interface TermFound {
  readonly source: string;
  readonly target: string;
  readonly note: string | null;
}

/** The terms in a text, in the order in which they stand there; of two that overlap, the longer. */
export function termsIn(text: string, { terms, plan }: Model, into: Lang): TermFound[] {
  const forms = terms
    .flatMap((term) => formsOf(term, plan.original, into))
    .sort((a, b) => b.source.length - a.source.length);
  const taken = new Array<boolean>(text.length).fill(false);
  const found: { at: number; term: TermFound }[] = [];
  for (const term of forms) {
    for (let at = text.indexOf(term.source); at >= 0; at = text.indexOf(term.source, at + term.source.length)) {
      const end = at + term.source.length;
      if (taken.slice(at, end).includes(true) || !standsAlone(text, at, end)) continue;
      taken.fill(true, at, end);
      found.push({ at, term });
    }
  }
  const inOrder = found.sort((a, b) => a.at - b.at).map(({ term }) => term);
  return inOrder.filter(({ source }, i) => inOrder.findIndex((one) => one.source === source) === i);
}

function formsOf(term: Term, from: Lang, into: Lang): TermFound[] {
  const target = [term.preferred[into], ...term.admitted[into]].filter((one) => one !== null).join(' / ');
  const sources = [term.preferred[from], ...term.admitted[from]].filter((one) => one !== null && one !== '');
  return target === '' ? [] : sources.map((source) => ({ source: source ?? '', target, note: term.note }));
}

/** A Latin word is not found inside a longer one. */
function standsAlone(text: string, start: number, end: number): boolean {
  const isLatin = (character: string | undefined): boolean => /[A-Za-z]/.test(character ?? '');
  const opens = !(isLatin(text[start]) && isLatin(text[start - 1]));
  return opens && !(isLatin(text[end - 1]) && isLatin(text[end]));
}
