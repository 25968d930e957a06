import { isAlias, isCollection, isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import type { Diagnostic, Outcome } from '../problem/diagnostic.ts';
import type { Source } from '../source/source.ts';
import { span, type Span } from '../source/span.ts';
import { afresh, type Recall } from './cache.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { duplicateKey } from './problems/duplicate-key.ts';
import { yamlFeature } from './problems/yaml-feature.ts';
import { fullWidthInYaml } from './problems/yaml-full-width.ts';
import { yamlSyntax } from './problems/yaml-syntax.ts';
import type { YamlEntry, YamlMap, YamlNode } from './yaml-nodes.ts';

/** Deeper collections than any plan needs are refused: each level costs stack. */
const MAX_DEPTH = 8;

/** Reads source.text[start, end) with the failsafe schema, in which nothing is guessed: `no` and `0123` are text. */
export function parseYaml(
  source: Source,
  start: number,
  end: number,
  recall: Recall = afresh,
): Outcome<YamlMap | null> {
  const text = source.text.slice(start, end);
  const fullWidth = fullWidthInYaml(source, start, text);
  if (fullWidth.length > 0) return { value: null, diagnostics: fullWidth };
  const plain = readPlainYaml(source.path, source.text, start, end, MAX_DEPTH);
  if (plain) return { value: plain, diagnostics: [] };
  return recall(['yaml', source.path, String(start), text], () => parseWholeYaml(source, start, end));
}

/** The same by a parser for all of YAML. */
export function parseWholeYaml(source: Source, start: number, end: number): Outcome<YamlMap | null> {
  const text = source.text.slice(start, end);
  const document = parseDocument(text, {
    schema: 'failsafe',
    version: '1.2',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [error] = document.errors;
  if (error) return { value: null, diagnostics: [yamlSyntax(source, start, document, error)] };
  return convert(source, start, end, document);
}

function convert(source: Source, start: number, end: number, document: Document.Parsed): Outcome<YamlMap | null> {
  const reader = new Reader(source.path, start);
  if (document.directives?.yaml.explicit || source.text.slice(start, end).startsWith('%')) {
    reader.diagnostics.push(yamlFeature.at(span(source.path, start, start + 1), { feature: '%' }));
  }
  const whole = span(source.path, start, end);
  const root = document.contents === null ? null : reader.read(document.contents as Node, 0);
  if (root === null || (root.type === 'scalar' && root.value === '')) {
    return { value: { type: 'map', entries: [], span: whole }, diagnostics: reader.diagnostics };
  }
  if (root.type === 'map') return { value: root, diagnostics: reader.diagnostics };
  return { value: null, diagnostics: [...reader.diagnostics, yamlSyntax.notMap(root.span)] };
}

class Reader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #file: string;
  readonly #offset: number;

  constructor(file: string, offset: number) {
    this.#file = file;
    this.#offset = offset;
  }

  read(node: Node, depth: number): YamlNode {
    const place = this.#span(node);
    this.#refuseFeatures(node, place, depth);
    if (depth > MAX_DEPTH || !isCollection(node)) return { type: 'scalar', value: scalarText(node), span: place };
    if (isSeq(node)) {
      return { type: 'list', items: node.items.map((item) => this.read(item as Node, depth + 1)), span: place };
    }
    if (!isMap(node)) return { type: 'scalar', value: '', span: place };
    const entries: YamlEntry[] = [];
    for (const pair of node.items) {
      const key = this.read(pair.key as Node, depth + 1);
      const at = key.span;
      const written = pair.value ? this.read(pair.value as Node, depth + 1) : null;
      const isEmpty = written === null || (written.type === 'scalar' && written.span.start === written.span.end);
      const value: YamlNode = isEmpty ? { type: 'scalar', value: '', span: { ...at, start: at.end } } : written;
      entries.push({ key: key.type === 'scalar' ? key.value : '', keySpan: at, value });
    }
    this.diagnostics.push(...duplicateKeys(entries).slice(0, 1));
    // A block mapping ends with its last value, not with the comments below it.
    const end = node.flow ? place.end : (entries.at(-1)?.value.span.end ?? place.end);
    return { type: 'map', entries, span: { ...place, end } };
  }

  #refuseFeatures(node: Node, place: Span, depth: number): void {
    const refuse = (feature: string): void => void this.diagnostics.push(yamlFeature.at(place, { feature }));
    if (isAlias(node)) return refuse(`*${node.source}`);
    if ('anchor' in node && typeof node.anchor === 'string') refuse(`&${node.anchor}`);
    if (typeof node.tag === 'string' && !node.tag.startsWith('tag:yaml.org,2002:')) refuse(node.tag);
    else if (hasWrittenTag(node)) refuse('!!');
    if (depth > MAX_DEPTH) refuse('…{…{…');
  }

  #span(node: Node): Span {
    const [from, to] = node.range ?? [0, 0];
    return span(this.#file, this.#offset + from, this.#offset + to);
  }
}

/**
 * Keys are compared as a reader would: NFKC makes full-width letters and the like equal. The first is told of a
 * mapping: where the line above a mapping is lost, all of its keys come to be there twice.
 */
function duplicateKeys(entries: readonly YamlEntry[]): Diagnostic[] {
  const first = new Map<string, YamlEntry>();
  const found: Diagnostic[] = [];
  for (const entry of entries) {
    const folded = entry.key.normalize('NFKC');
    const before = first.get(folded);
    if (!before) first.set(folded, entry);
    else {
      const note = duplicateKey.note('first', {}, before.keySpan);
      found.push(duplicateKey.at(entry.keySpan, { key: entry.key }, [note]));
    }
  }
  return found;
}

function scalarText(node: Node): string {
  return isScalar(node) && typeof node.value === 'string' ? node.value : '';
}

/** The core tags (`!!str`) resolve silently; they are as needless here as any other. */
function hasWrittenTag(node: Node): boolean {
  return typeof node.tag === 'string' && isScalar(node) && node.tag !== 'tag:yaml.org,2002:str';
}
