import type { YamlSyntax } from '../parse/syntax.ts';
import type { Outcome } from '../problem/diagnostic.ts';
import type { Lang } from '../source/lang.ts';
import type { Term } from './model.ts';
import { glossaryFile } from './schema/glossary-file.ts';
import { keyAt, validate } from './schema/validate.ts';

export function readGlossary(syntax: YamlSyntax | null): Outcome<readonly Term[]> {
  if (!syntax?.root) return { value: [], diagnostics: [] };
  const { root } = syntax;
  const { value, diagnostics } = validate(glossaryFile, root);
  const terms = Object.entries(value ?? {}).map(([id, term]): Term => {
    const both = (forms: { zh?: string[] | undefined; en?: string[] | undefined } | undefined): Term['admitted'] => ({
      zh: forms?.zh ?? [],
      en: forms?.en ?? [],
    });
    return {
      id,
      span: keyAt(root, [id]) ?? root.span,
      preferred: { zh: term.zh ?? null, en: term.en ?? null },
      admitted: both(term.admitted),
      forbidden: both(term.forbidden),
      note: term.note ?? null,
    };
  });
  return { value: terms, diagnostics };
}

/** Every form in which the glossary lets a term stand: what figures it holds are part of a name. */
export function namesIn(terms: readonly Term[], lang: Lang): readonly string[] {
  return terms.flatMap(({ preferred, admitted }) => [
    ...(preferred[lang] === null ? [] : [preferred[lang]]),
    ...admitted[lang],
  ]);
}
