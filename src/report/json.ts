import { count, type Finding, type Place, type WaivedFinding } from './finding.ts';
import { harmlessJson } from './sanitize.ts';

/** `check --format json`: one object; keys in a fixed order, line feeds, UTF-16 columns from 1, ends exclusive. */
export function reportJson(findings: readonly Finding[], waived: readonly WaivedFinding[] = []): string {
  const diagnostics = findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    ...numbers(finding),
    // A sentence without a place of its own speaks of the finding's, so that every entry has one shape.
    related: finding.notes.map(({ message, place }) => ({ message, ...numbers(place ?? finding) })),
  }));
  const letStand = waived.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    ...numbers(finding),
    reason: finding.reason,
    waiver: numbers(finding.waiver),
  }));
  return harmlessJson({ diagnostics, waived: letStand, counts: count(findings) });
}

function numbers({ file, line, column, endLine, endColumn }: Place): Omit<Place, 'source'> {
  return { file, line, column, endLine, endColumn };
}
