import type { Declaration, AnyProblem } from '../problem/declare.ts';
import type { Severity } from '../problem/diagnostic.ts';
import { LANGS, type Lang } from '../source/lang.ts';
import { withBlanks } from './blanks.ts';
import { REPORT_WORDS } from './words.ts';

export const SARIF_LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'note' };

/** Reporting descriptors (SARIF 2.1.0, 3.49): short texts in the reader's language, the help in every language. */
export function sarifRules(codes: readonly string[], problems: ReadonlyMap<string, AnyProblem>, lang: Lang): object[] {
  return codes.flatMap((code) => {
    const declaration = problems.get(code)?.declaration;
    return declaration ? [descriptor(declaration, lang)] : [];
  });
}

function descriptor(declaration: Declaration, lang: Lang): object {
  const { code, severity, message, why, fix } = declaration;
  return {
    id: code,
    shortDescription: { text: withBlanks(message[lang]) },
    fullDescription: { text: withBlanks(why[lang]) },
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
    help: { text: withBlanks(fix[lang]), markdown: LANGS.map((each) => help(declaration, each)).join('\n\n') },
  };
}

function help({ message, why, fix }: Declaration, lang: Lang): string {
  const words = REPORT_WORDS[lang];
  return [
    `**${withBlanks(message[lang])}**`,
    `${words.why}${words.colon}${withBlanks(why[lang])}`,
    `${words.fix}${words.colon}${withBlanks(fix[lang])}`,
  ].join('\n\n');
}
