import { describe, expect, test } from 'vitest';
import { PROBLEMS } from '../../src/check/register.ts';
import type { Example } from '../../src/problem/declare.ts';
import { positionAt } from '../../src/source/source.ts';
import { compileTexts, takeMarkers, textsOf, type Texts } from '../support/example-plan.ts';

const BAD = [...PROBLEMS].flatMap(([code, { declaration }]) =>
  declaration.examples.bad.map((example, i) => ({ code, i, example })),
);

function mapTexts(texts: Texts, change: (text: string) => string): Texts {
  // A seed is compared byte for byte with its hash, so it stays as it is.
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, path.endsWith('.txt') ? text : change(text)]),
  );
}

/** Characters of two UTF-16 units, joined ones, and Chinese, before the faults and on their lines. */
function withEmoji(example: Example): Example {
  const change = (text: string): string => text.replaceAll('一段话', '😀一段话👨‍👩‍👧𠮷').replace('# 第一节', '# 第😀一节');
  const { text, body, files } = example;
  return {
    ...example,
    ...(text === undefined ? {} : { text: change(text).replace(/^---\n(?=\w)/, '---\n# 注：𠮷😀\n') }),
    ...(body === undefined ? {} : { body: `😀开头👨‍👩‍👧。 {#p-9999}\n\n${change(body)}` }),
    ...(files === undefined
      ? {}
      : { files: Object.fromEntries(Object.entries(files).map(([path, t]) => [path, change(t)])) }),
  };
}

const WAYS: Readonly<Record<string, (example: Example) => Texts>> = {
  CRLF: (example) => mapTexts(textsOf(example), (text) => text.replaceAll('\n', '\r\n')),
  BOM: (example) => mapTexts(textsOf(example), (text) => `\uFEFF${text}`),
  'emoji and rare characters': (example) => textsOf(withEmoji(example)),
  'all of them': (example) => mapTexts(textsOf(withEmoji(example)), (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`),
};

describe.each(Object.entries(WAYS))('with %s', (way, transform) => {
  test.each(BAD)('$code $i is found where it stands', ({ code, example }) => {
    // Its hash is written into the example: another text of the seed would be another fault.
    if (example.file === 'plan.yaml' && example.files?.['seed.txt'] !== undefined && way !== 'CRLF' && way !== 'BOM')
      return;
    const { texts, place } = takeMarkers(transform(example));
    const { diagnostics, sources } = compileTexts(texts, { release: example.release ?? false });
    if (place === null) return expect.fail('no markers');
    const counts = diagnostics.filter(
      ({ code: is, severity }) => is === code || (severity === 'error' && !example.release),
    );
    const found = counts.map(({ code: found, span }) => {
      const source = sources.get(span.file);
      return {
        code: found,
        file: span.file,
        ...(source && { from: positionAt(source, span.start), to: positionAt(source, span.end) }),
      };
    });
    const text = texts[place.file] ?? '';
    expect(found).toEqual([{ code, file: place.file, from: counted(text, place.start), to: counted(text, place.end) }]);
  });
});

/** Line and column by counting; the mark at the beginning of a file has no column. */
function counted(text: string, offset: number): { line: number; column: number } {
  const lines = text
    .slice(0, offset)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
