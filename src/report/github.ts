import type { Severity } from '../problem/diagnostic.ts';
import type { Lang } from '../source/lang.ts';
import { placeWords } from './excerpt.ts';
import type { Finding } from './finding.ts';
import { sanitize, withoutCommands } from './sanitize.ts';
import { REPORT_WORDS } from './words.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'notice' };

/**
 * GitHub's workflow commands, one a line: they become annotations at the lines of a pull request. Paths must be
 * relative to the repository and must not begin with `./`, else GitHub does not find the file in the change.
 */
export function reportGithub(findings: readonly Finding[], lang: Lang): string {
  return findings.map((finding) => `${command(finding, lang)}\n`).join('');
}

function command(finding: Finding, lang: Lang): string {
  const { file, line, column, endLine, endColumn, severity, code } = finding;
  const properties = [
    `file=${property(sanitize(file.replace(/^(?:\.\/)+/, '')))}`,
    `line=${line}`,
    `endLine=${endLine}`,
    // Of a stretch of several lines GitHub takes no columns.
    ...(endLine === line ? [`col=${column}`, `endColumn=${endColumn}`] : []),
    `title=${property(`${REPORT_WORDS[lang].severity[severity]} ${code}`)}`,
  ];
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data(body(finding, lang))}`;
}

/** What is wrong, what else is to be looked at, and what to do: an annotation has no other room for it. */
function body({ message, notes, fix }: Finding, lang: Lang): string {
  const words = REPORT_WORDS[lang];
  const seen = notes.map((note) => {
    return note.place ? `${placeWords(note.place)} ${note.message}` : note.message;
  });
  const todo = fix === '' ? [] : [`${words.fix}${words.colon}${fix}`];
  return withoutCommands([message, ...seen, ...todo].join('\n'));
}

/** `%`, CR and LF would end or change a command's message. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In a property the separators count as well. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
