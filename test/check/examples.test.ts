import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROBLEMS } from '../../src/check/register.ts';
import { compile, type Compilation } from '../../src/compile.ts';
import { fill, type Example } from '../../src/problem/declare.ts';
import type { Diagnostic } from '../../src/problem/diagnostic.ts';
import { LANGS } from '../../src/source/lang.ts';
import { compileTexts, takeMarkers, textsOf } from '../support/example-plan.ts';

/** What no example in a plan can show; each has a test of its own below. */
const WITHOUT_EXAMPLE: ReadonlyMap<string, string> = new Map([
  ['no-plan-file', 'an example is always put into a plan that has plan.yaml'],
  ['not-utf8', 'an example is text, and text is always UTF-8'],
]);

const SRC = new URL('../../src/', import.meta.url).pathname;

function sources(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
}

function codesIn(paths: readonly string[]): string[] {
  const text = paths.map((path) => readFileSync(join(SRC, path), 'utf8')).join('\n');
  return [...text.matchAll(/\bdeclare\(\{\s*code: '([^']*)'/g)].map((match) => match[1] ?? '');
}

/** A finding as one would say it: code, place and the words there. */
function show({ sources: read }: Compilation, { code, span }: Diagnostic): object {
  return { code, span, words: read.get(span.file)?.text.slice(span.start, span.end) };
}

describe('the register', () => {
  test('has every problem that the stages up to the checks declare', () => {
    const declared = codesIn(sources().filter((path) => /^(source|parse|model|check)\//.test(path)));
    expect(declared.toSorted()).toEqual([...PROBLEMS.keys()].toSorted());
  });

  test('names each problem once, in kebab case, those of later stages too', () => {
    const declared = codesIn(sources());
    expect(new Set(declared).size).toBe(declared.length);
    for (const code of declared) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test('has a bad and a good example of each problem', () => {
    const lacking = [...PROBLEMS.values()].filter(({ declaration }) => declaration.examples.bad.length === 0);
    expect(lacking.map(({ declaration }) => declaration.code).toSorted()).toEqual([...WITHOUT_EXAMPLE.keys()]);
    for (const { declaration } of PROBLEMS.values()) expect(declaration.examples.good.length).toBeGreaterThan(0);
  });

  test('every rule has the name of its file', () => {
    for (const path of sources().filter((name) => /^check\/rules\//.test(name))) {
      expect(readFileSync(join(SRC, path), 'utf8')).toContain(`code: '${path.replace(/^.*\/|\.ts$/g, '')}'`);
    }
  });
});

describe.each([...PROBLEMS])('%s', (code, { declaration }) => {
  test.each(declaration.examples.bad.map((example, i) => [i, example] as const))('bad example %i', (_, example) => {
    const { texts, place } = takeMarkers(textsOf(example));
    const compilation = compileTexts(texts, { release: example.release ?? false });
    const counts = compilation.diagnostics.filter(counted(code, example));
    const found = counts.map((diagnostic) => show(compilation, diagnostic));
    const words = place && texts[place.file]?.slice(place.start, place.end);
    expect(found).toEqual([{ code, span: place, words }]);
    for (const diagnostic of counts) {
      expect(diagnostic.severity).toBe(example.release ? 'error' : declaration.severity);
      for (const lang of LANGS)
        for (const sentence of sentences(diagnostic, lang)) expect(sentence).not.toMatch(/\{\w+\}/);
    }
  });

  test.each(declaration.examples.good.map((example, i) => [i, example] as const))('good example %i', (_, example) => {
    const compilation = compileTexts(textsOf(example), { release: example.release ?? false });
    const counts = compilation.diagnostics.filter(counted(code, example));
    expect(counts.map((diagnostic) => show(compilation, diagnostic))).toEqual([]);
  });

  test('is worded in every language', () => {
    const { message, why, fix, notes = {} } = declaration;
    for (const words of [message, why, fix, ...Object.values(notes)]) {
      // What has no words beside its placeholders is the same in every language.
      if (words.zh !== words.en) expect(words.zh).toMatch(/\p{Script=Han}/u);
      expect(words.en).toMatch(/[a-z]{2}/);
      expect(placeholders(words.zh)).toEqual(placeholders(words.en));
    }
  });
});

/**
 * Of what is less than an error only the kind that the example is for counts; in a release, where much is asked of an
 * example's plan that it has not, only that.
 */
function counted(code: string, { release = false }: Example): (diagnostic: Diagnostic) => boolean {
  return ({ code: is, severity }) => is === code || (severity === 'error' && !release);
}

function placeholders(sentence: string): string[] {
  return [...new Set(sentence.match(/\{\w+\}/g) ?? [])].toSorted();
}

/** All that is said of a finding; what the text itself has in braces is no placeholder of ours. */
function sentences({ code, args, notes }: Diagnostic, lang: 'zh' | 'en'): string[] {
  const declaration = PROBLEMS.get(code)?.declaration;
  const words = [declaration?.message, ...notes.map(({ key }) => declaration?.notes?.[key])];
  const given = [args, ...notes.map((note) => note.args)];
  expect(words).not.toContain(undefined);
  const fix = [fill(declaration?.fix[lang] ?? '', args)].map((sentence) => sentence.replace(/\{#\w+\}/g, ''));
  return [...words.map((word, i) => fill(word?.[lang] ?? '', given[i] ?? {})), ...fix];
}

describe('what no example can show', () => {
  test('no-plan-file', () => {
    const { diagnostics } = compile([], () => null);
    expect(diagnostics.map(({ code, span }) => ({ code, span }))).toEqual([
      { code: 'no-plan-file', span: { file: 'plan.yaml', start: 0, end: 0 } },
    ]);
  });

  test.each([
    ['GBK', [0xb9, 0xe6, 0xbb, 0xae]],
    ['UTF-16', [0xff, 0xfe, 0x00, 0x4e]],
  ])('not-utf8: %s', (encoding, bytes) => {
    const heading = new TextEncoder().encode('# ');
    const texts = textsOf({});
    const files = Object.entries(texts).map(([path, text]) => ({
      path,
      bytes:
        path === 'zh/1-demo/1-first.md'
          ? new Uint8Array([...(encoding === 'GBK' ? heading : []), ...bytes])
          : new TextEncoder().encode(text),
    }));
    const { diagnostics } = compile(files, () => null);
    expect(
      diagnostics.map(({ code, span, notes }) => ({ code, file: span.file, looks: notes[0]?.args['encoding'] })),
    ).toEqual([{ code: 'not-utf8', file: 'zh/1-demo/1-first.md', looks: encoding }]);
  });
});
