import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFrontMatter } from '../../src/parse/front-matter.ts';
import { readPlainYaml } from '../../src/parse/plain-yaml.ts';
import { parseWholeYaml } from '../../src/parse/yaml.ts';
import { createSource } from '../../src/source/source.ts';
import { ROOT } from '../support/cli.ts';
import { fc, RUNS } from '../support/property.ts';

/** What is read plainly must be what the whole parser reads, without a word of complaint; says whether it was. */
function expectSame(text: string, start = 0, end = text.length): boolean {
  const plain = readPlainYaml('x.yaml', text, start, end, 8);
  if (plain === null) return false;
  expect({ value: plain, diagnostics: [] }, text.slice(start, end).slice(0, 400)).toEqual(
    parseWholeYaml(createSource('x.yaml', text), start, end),
  );
  return true;
}

const PLAN = join(ROOT, 'plan');

test('every mapping of the plan is read plainly, and as the whole parser reads it', () => {
  const files = readdirSync(PLAN, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((path) => path.endsWith('.yaml'))) {
    expect(expectSame(readFileSync(join(PLAN, file), 'utf8')), file).toBe(true);
  }
  for (const file of files.filter((path) => path.endsWith('.md'))) {
    const text = readFileSync(join(PLAN, file), 'utf8');
    const fence = findFrontMatter(text);
    if (fence) expect(expectSame(text, fence.start, fence.end), file).toBe(true);
  }
});

const scalar = fc.constantFrom(
  ...[
    'a',
    '中文',
    'a b',
    "it's",
    'x:y',
    'https://a.b/c',
    'a#b',
    'no',
    '0123',
    '1-2',
    '“q”',
    '《书》',
    'é',
    '𠮷',
    'a: b',
    'a # b',
  ],
  ...[
    '"q"',
    '"a, b"',
    '"a: b"',
    '"#"',
    '""',
    "'s'",
    '"\\n"',
    '- a',
    '-a',
    '?',
    '*a',
    '&a b',
    '!t a',
    '|',
    '>',
    '@a',
    '%a',
    '~',
    'a,b',
    'a]',
  ],
);
const key = fc.constantFrom(
  'a',
  'b',
  'c',
  'key',
  '键',
  'a-b',
  'a.b',
  '2025',
  '"a"',
  "'a'",
  'a b',
  '?',
  '-',
  'A',
  'Ａ',
  'a#',
);

const flow: fc.Memo<string> = fc.memo((n) =>
  n <= 1
    ? scalar
    : fc.oneof(
        scalar,
        fc
          .tuple(fc.array(flow(), { maxLength: 3 }), gap)
          .map(([items, space]) => `[${space}${items.join(`,${space}`)}${space}]`),
        fc
          .tuple(fc.array(fc.tuple(key, flow()), { maxLength: 3 }), gap)
          .map(([pairs, space]) => `{${space}${pairs.map(([k, v]) => `${k}: ${v}`).join(`,${space}`)}${space}}`),
      ),
);
const gap = fc.constantFrom('', ' ', ' ', '\n    ', '\n', '\n  ', ' \n\n      ');
const tail = fc.constantFrom('', '', '', ' ', ' # note', '  #', '#', ' x', '\n', '\n# note', '\n  # note', '\n\n');

const block: fc.Memo<string> = fc.memo((n) =>
  fc
    .array(
      fc.tuple(
        key,
        n <= 1
          ? fc.tuple(flow(2), tail).map((parts) => ` ${parts.join('')}`)
          : fc.oneof(
              fc
                .tuple(fc.constantFrom(' ', '  ', '', '\n  ', '\n    ', '\n'), flow(2), tail)
                .map((parts) => parts.join('')),
              tail,
              fc
                .tuple(tail, fc.constantFrom('  ', '    ', ' ', ''), block())
                .map(([end, indent, inner]) => `${end}\n${inner.replace(/^(?=.)/gm, indent)}`),
            ),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((entries) => entries.map(([k, v]) => `${k}:${v}`).join('\n')),
);

test('what is read plainly is what the whole parser reads', () => {
  let plain = 0;
  const property = fc.property(block(3), fc.constantFrom('', '\n', '\n\n', '\n  \n'), (text, end) => {
    if (expectSame(text + end)) plain++;
  });
  fc.assert(property, { numRuns: RUNS * 3 });
  expect(plain).toBeGreaterThan(RUNS / 20);
});

test('random lines of YAML are read as the whole parser reads them, or not at all', () => {
  const part = fc.constantFrom(
    ...[
      'a',
      'b',
      '中',
      ': ',
      ':',
      '\n',
      '\n',
      '\n  ',
      '\n    ',
      ' ',
      '{',
      '}',
      '[',
      ']',
      ', ',
      ',',
      '"',
      "'",
      '#',
      ' #',
      '-',
      '- ',
      '.',
      '/',
      'k: ',
      'k:\n',
      'm: ',
    ],
  );
  const text = fc.array(part, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (inner) => void expectSame(`k0: ${inner}`)),
    { numRuns: RUNS * 5 },
  );
});
