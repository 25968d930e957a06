import type { ZodType } from 'zod';
import type { YamlMap, YamlNode } from '../../parse/yaml-nodes.ts';
import type { Diagnostic, Note, Outcome } from '../../problem/diagnostic.ts';
import { nearest } from '../../problem/nearest.ts';
import type { Span } from '../../source/span.ts';
import { expectationOf, invalidValue } from '../problems/invalid-value.ts';
import { missingKey } from '../problems/missing-key.ts';
import { unknownKey } from '../problems/unknown-key.ts';

type Path = readonly PropertyKey[];

/** What of a zod issue is read here. */
interface Issue {
  readonly code: string;
  readonly path: Path;
  readonly message: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly expected?: string;
}

/** Reads a YAML mapping by a schema; each fault is reported at the very key or value. `null` where there is one. */
export function validate<T>(schema: ZodType<T>, root: YamlMap): Outcome<T | null> {
  const result = schema.safeParse(toPlain(root));
  if (result.success) return { value: result.data, diagnostics: [] };
  const issues = result.error.issues as readonly Issue[];
  const misspelt = issues.flatMap((issue) => misspeltKeys(schema, issue));
  const others = issues.filter(({ path }) => !misspelt.includes(path.join('\n')));
  return { value: null, diagnostics: others.flatMap((issue) => report(schema, root, issue)) };
}

/** `seed:demo` and `seed demo`, without colon or space, are all key to YAML. */
function nearestKey(key: string, known: readonly string[]): string | null {
  return nearest(key, known) ?? nearest(key.split(/[:：\s]/)[0] ?? key, known);
}

/** What an unknown key was probably meant to be is not missing besides. */
function misspeltKeys(schema: ZodType, { keys, path }: Issue): string[] {
  return (keys ?? []).flatMap((key) => {
    const near = nearestKey(key, keysAt(schema, path));
    return near === null ? [] : [[...path, near].join('\n')];
  });
}

/**
 * Reads as much as can be read: faulty entries are reported and left out, the others keep their meaning. So a slip in
 * one goal does not make every other goal of the file seem undeclared.
 */
export function validateLeniently<T>(schema: ZodType<T>, root: YamlMap): Outcome<T | null> {
  const whole = validate(schema, root);
  let plain = toPlain(root);
  let value = whole.value;
  for (let round = 0; value === null && round < MAX_ROUNDS; round++) {
    const result = schema.safeParse(plain);
    if (result.success) value = result.data;
    else for (const issue of result.error.issues as readonly Issue[]) plain = without(plain, issue);
  }
  return { value, diagnostics: whole.diagnostics };
}

/** What is left out may itself be missed one level up, so at most as many rounds as front matter is deep. */
const MAX_ROUNDS = 8;

function without(plain: unknown, { path, keys }: Issue): unknown {
  if (keys) return keys.reduce<unknown>((rest, key) => remove(rest, [...path, key]), plain);
  return remove(plain, path);
}

/** The value without what stands at the path; where nothing stands there it was missing, and its parent goes. */
function remove(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return undefined;
  if (Array.isArray(value)) return value.flatMap((item, i) => kept(i === Number(step) ? remove(item, rest) : item));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => kept(key === step ? remove(item, rest) : item).map((v) => [key, v])),
  );
}

const kept = (value: unknown): unknown[] => (value === undefined ? [] : [value]);

/** YAML as plain values; `fromEntries` makes an own property even of `__proto__`. */
export function toPlain(node: YamlNode): unknown {
  if (node.type === 'scalar') return node.value;
  if (node.type === 'list') return node.items.map(toPlain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, toPlain(value)]));
}

/** The node at a path, or `null`. */
export function nodeAt(root: YamlNode, path: Path): YamlNode | null {
  return path.reduce<YamlNode | null>((node, step) => {
    if (node?.type === 'map') return node.entries.find(({ key }) => key === step)?.value ?? null;
    return node?.type === 'list' ? (node.items[Number(step)] ?? null) : null;
  }, root);
}

/** The key at the end of a path. */
export function keyAt(root: YamlNode, path: Path): Span | null {
  const parent = nodeAt(root, path.slice(0, -1));
  if (parent?.type !== 'map') return null;
  return parent.entries.find(({ key }) => key === path.at(-1))?.keySpan ?? null;
}

function report(schema: ZodType, root: YamlMap, issue: Issue): Diagnostic[] {
  if (issue.code === 'unrecognized_keys') return unknownKeys(schema, root, issue);
  const node = nodeAt(root, issue.path);
  const key = String(issue.path.at(-1) ?? '');
  if (!node) return [missingKey.at(keyAt(root, issue.path.slice(0, -1)) ?? opening(root, issue.path), { key })];
  const value = node.type === 'scalar' ? node.value : '';
  const shown = value === '' ? '' : shorten(value);
  const place = node.type === 'scalar' && node.span.end > node.span.start ? node.span : keyAt(root, issue.path);
  return [invalidValue.at(place ?? node.span, { key, value: shown }, expected(issue, value))];
}

function unknownKeys(schema: ZodType, root: YamlMap, issue: Issue): Diagnostic[] {
  const known = keysAt(schema, issue.path);
  return (issue.keys ?? []).map((key) => {
    const near = nearestKey(key, known);
    const advice = !/[:：]/.test(key) ? [] : [unknownKey.note('space', {})];
    const notes: Note[] = near
      ? [unknownKey.note('meant', { near }), ...advice]
      : [unknownKey.note('known', { keys: known.join(', ') }), ...advice];
    return unknownKey.at(keyAt(root, [...issue.path, key]) ?? root.span, { key }, notes);
  });
}

function expected(issue: Issue, value: string): Note[] {
  if (issue.values) {
    const choices = issue.values.map(String);
    const near = nearest(value, choices);
    return [
      ...(near === null ? [] : [invalidValue.note('meant', { near })]),
      invalidValue.note('oneOf', { choices: choices.join(', ') }),
    ];
  }
  const key = expectationOf(issue.message, issue.expected);
  return key ? [invalidValue.note(key, {})] : [];
}

/** A missing key of the whole file is reported at its first key, one of an inner mapping at its first line. */
function opening(root: YamlMap, path: Path): Span {
  const parent = nodeAt(root, path.slice(0, -1)) ?? root;
  const first = parent.type === 'map' ? parent.entries[0]?.keySpan : undefined;
  return first ?? { ...parent.span, end: parent.span.start };
}

const shorten = (value: string): string => (value.length > 40 ? `${value.slice(0, 40)}…` : value);

/** What zod keeps of a schema's structure, as far as it is needed to name the keys that a mapping may have. */
interface Definition {
  readonly type?: string;
  readonly shape?: Readonly<Record<string, ZodType>>;
  readonly innerType?: ZodType;
  readonly valueType?: ZodType;
  readonly element?: ZodType;
  readonly in?: ZodType;
}

function keysAt(schema: ZodType, path: Path): string[] {
  const definition = schema._zod.def as Definition;
  const inner = definition.innerType ?? definition.in;
  if (inner) return keysAt(inner, path);
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(definition.shape ?? {});
  const next = definition.shape?.[String(step)] ?? definition.valueType ?? definition.element;
  return next ? keysAt(next, rest) : [];
}
