import type { YamlSyntax } from '../parse/syntax.ts';
import type { Outcome } from '../problem/diagnostic.ts';
import type { Indicator } from './model.ts';
import { indicatorsFile } from './schema/indicators-file.ts';
import { validate } from './schema/validate.ts';

export function readIndicators(syntax: YamlSyntax | null): Outcome<readonly Indicator[]> {
  if (!syntax?.root) return { value: [], diagnostics: [] };
  const { root } = syntax;
  const { value, diagnostics } = validate(indicatorsFile, root);
  const none = { zh: null, en: null };
  // Ids stay known when some entry is faulty, so that one fault does not make every reference dangle.
  const indicators = root.entries.map(({ key, keySpan }): Indicator => {
    const entry = value?.[key];
    return {
      id: key,
      span: keySpan,
      name: entry?.name ?? none,
      definition: entry?.definition ?? none,
      numerator: entry?.numerator ?? none,
      denominator: entry?.denominator ?? none,
      unit: entry?.unit ?? none,
      direction: entry?.direction ?? 'none',
      aggregation: entry?.aggregation ?? 'none',
      frequency: entry?.frequency ?? 'annual',
      published: entry?.published ?? none,
    };
  });
  return { value: indicators, diagnostics };
}
