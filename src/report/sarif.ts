import { createHash } from 'node:crypto';
import type { AnyProblem } from '../problem/declare.ts';
import type { Lang } from '../source/lang.ts';
import { lineText } from '../source/source.ts';
import type { Finding, Place, WaivedFinding } from './finding.ts';
import { harmlessJson } from './sanitize.ts';
import { SARIF_LEVELS, sarifRules } from './sarif-rules.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The folder that the paths are relative to; whoever reads the log knows where it is. */
const ROOT = '%SRCROOT%';

export interface SarifOptions {
  readonly lang: Lang;
  /** Version of planc. */
  readonly version: string;
  /** Every kind of problem by its code: the log says what was looked for, found or not. */
  readonly problems: ReadonlyMap<string, AnyProblem>;
  /** Findings that the plan's own files let stand: they are results, too, but suppressed ones (3.35). */
  readonly waived?: readonly WaivedFinding[];
}

/** One run in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS). */
export function reportSarif(
  findings: readonly Finding[],
  { lang, version, problems, waived = [] }: SarifOptions,
): string {
  const codes = [...problems.keys()].sort();
  const fingerprints = new Fingerprints();
  // Where some results are suppressed, the others say that they are not (3.27.23).
  const open = waived.length > 0 ? { suppressions: [] } : {};
  const toResult = (finding: Finding): object => ({
    ...result(finding, codes.indexOf(finding.code), fingerprints.of(finding)),
    ...open,
  });
  return harmlessJson({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'planc', version, language: lang, rules: sarifRules(codes, problems, lang) } },
        language: lang,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The working folder of planc' } } },
        results: [
          ...findings.map(toResult),
          ...waived.map((finding) => ({ ...toResult(finding), suppressions: [suppression(finding)] })),
        ],
      },
    ],
  });
}

function result(finding: Finding, ruleIndex: number, fingerprint: string): object {
  const { code, severity, message, notes, fix } = finding;
  const said = [message, ...notes.filter(({ place }) => !place).map((note) => note.message), fix];
  const related = notes.flatMap(({ message, place }) => (place ? [{ message, place }] : []));
  return {
    ruleId: code,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: SARIF_LEVELS[severity],
    message: { text: plain(said.filter((sentence) => sentence !== '').join('\n')) },
    locations: [{ physicalLocation: location(finding), ...logicalLocations(finding) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map(({ message, place }, id) => ({
            id,
            physicalLocation: location(place),
            message: { text: plain(message) },
          })),
        }),
    partialFingerprints: { 'plancWords/v1': fingerprint },
  };
}

function suppression({ reason, waiver }: WaivedFinding): object {
  return {
    kind: 'inSource',
    status: 'accepted',
    justification: plain(reason),
    location: { physicalLocation: location(waiver) },
  };
}

/** In a SARIF message `[words](target)` is a link (3.11.6); in ours it can only be quoted from a plan. */
function plain(text: string): string {
  return text.replace(/\[(?=[^[\]]*\]\()/g, '\\[');
}

/** The headings above, as the place's fully qualified name (3.33). */
function logicalLocations({ trail }: Finding): object {
  return trail.length === 0 ? {} : { logicalLocations: [{ fullyQualifiedName: trail.join(' › ') }] };
}

function location({ file, line, column, endLine, endColumn }: Place): object {
  return {
    artifactLocation: artifact(file),
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

/** A relative reference by RFC 3986; an absolute path, or one that leaves the folder, is no such reference. */
function artifact(file: string): object {
  const path = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  const uri = path.split('/').map(encode).join('/');
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${path.slice(0, 2)}${uri.slice(uri.indexOf('/'))}` };
  if (path.startsWith('/')) return { uri: `file://${uri}` };
  return path.startsWith('../') ? { uri } : { uri, uriBaseId: ROOT };
}

function encode(segment: string): string {
  // A lone surrogate has no UTF-8 form.
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD')).replace(/['()*!]/g, percent);
}

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** Hashes that stay the same when lines move or other words of a paragraph change: code, file, words, neighbours. */
class Fingerprints {
  readonly #seen = new Map<string, number>();

  of(finding: Finding): string {
    const { code, file, source, line, column, endLine, endColumn } = finding;
    const words = source ? lineText(source, line) : '';
    const end = endLine === line ? endColumn - 1 : words.length;
    const near = words.slice(Math.max(0, column - 1 - CONTEXT), end + CONTEXT);
    const key = createHash('sha256')
      .update(JSON.stringify([code, file, near]))
      .digest('hex')
      .slice(0, 16);
    const ordinal = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, ordinal);
    return `${key}:${ordinal}`;
  }
}

/** Characters on either side that tell one occurrence of the same words from another. */
const CONTEXT = 16;
