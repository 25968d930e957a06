import { count, type Finding, type Place } from './finding.ts';
import { harmlessJson } from './sanitize.ts';

/** `check --format json`: one object; keys in a fixed order, line feeds, UTF-16 columns from 1, ends exclusive. */
export function reportJson(findings: readonly Finding[]): string {
  const diagnostics = findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    ...numbers(finding),
    // A sentence without a place of its own speaks of the finding's, so that every entry has one shape.
    related: finding.notes.map(({ message, place }) => ({ message, ...numbers(place ?? finding) })),
  }));
  return harmlessJson({ diagnostics, counts: count(findings) });
}

function numbers({ file, line, column, endLine, endColumn }: Place): Omit<Place, 'source'> {
  return { file, line, column, endLine, endColumn };
}
