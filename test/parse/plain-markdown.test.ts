import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFrontMatter } from '../../src/parse/front-matter.ts';
import { parseMarkdown, parseStretch } from '../../src/parse/markdown.ts';
import { readPlain } from '../../src/parse/plain-markdown.ts';
import { ROOT } from '../support/cli.ts';
import { fc, RUNS } from '../support/property.ts';

/** Blocks with offsets as their only positions. */
function blocks(children: readonly unknown[]): unknown {
  const offsets = (key: string, value: unknown): unknown =>
    (key === 'start' || key === 'end') && typeof value === 'object' && value !== null && 'offset' in value
      ? { offset: value.offset }
      : value;
  return JSON.parse(JSON.stringify(children, offsets));
}

function expectSame(text: string, bodyStart = 0): void {
  const byMicromark = parseStretch(text, { start: bodyStart, end: text.length });
  expect(blocks(parseMarkdown(text, bodyStart).children), text.slice(0, 80)).toEqual(blocks(byMicromark));
}

/** What plans are made of, and what could be taken for it. */
const piece = fc.constantFrom(
  ...[
    '中',
    '文',
    'a',
    'B',
    '7',
    '１',
    'é',
    '𠮷',
    '，',
    '。',
    '、',
    '“',
    '”',
    '（',
    '）',
    ' ',
    '  ',
    '-',
    '+',
    '.',
    ')',
    '(',
    ':',
  ],
  ...[
    '**',
    '**',
    '*',
    '***',
    '_',
    '[',
    ']',
    '](goal:a)',
    '](goal:a,b)',
    '[词](goal:x)',
    '[**词**](goal:x)',
    '**词**',
    '](',
    '<',
    '>',
  ],
  ...[
    '# ',
    '#',
    ' #',
    '- ',
    '1. ',
    '> ',
    '| ',
    '|',
    '{#p-2}',
    ' {#p-2 src=1}',
    '`',
    '~',
    '!',
    '\\',
    '&amp;',
    '=',
    '---',
    '\u00a0',
    '\u3000',
  ],
);
const line = fc.array(piece, { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join(''));
const indented = fc.tuple(fc.constantFrom('', '', '', '  ', '    '), line).map((parts) => parts.join(''));
const document = fc
  .array(fc.tuple(indented, fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n \n\n')), { minLength: 1, maxLength: 6 })
  .map((lines) => lines.flat().join(''));

test('what is read line by line is what micromark reads', () => {
  fc.assert(
    fc.property(document, (text) => expectSame(text)),
    { numRuns: RUNS },
  );
});

test('lines that look like a plan’s are read as micromark reads them, and most without it', () => {
  const words = fc.array(fc.constantFrom('建设', '发展', 'a', 'we will ', '5%', '，', '。', '、', '“', '”'), {
    minLength: 1,
    maxLength: 4,
  });
  const text = words.map((parts) => parts.join(''));
  const link = fc
    .tuple(text, fc.constantFrom('goal:a', 'goal:a-b,c', 'https://example.org/a'))
    .map(([inner, to]) => `[${inner}](${to})`);
  const strong = fc.oneof(text, link).map((inner) => `**${inner}**`);
  const paragraph = fc
    .array(fc.oneof(text, link, strong), { minLength: 1, maxLength: 6 })
    .map((parts) => `${parts.join('')} {#p-2222}`);
  let plain = 0;
  let all = 0;
  fc.assert(
    fc.property(paragraph, (source) => {
      all++;
      if (readPlain(source, 0, source.length)) plain++;
      expectSame(source);
    }),
    { numRuns: RUNS },
  );
  expect(plain / all).toBeGreaterThan(0.25);
});

test('every file of the plan is read as micromark reads it', () => {
  const files = readdirSync(join(ROOT, 'plan'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  expect(files.length).toBeGreaterThan(40);
  for (const file of files) {
    const text = readFileSync(join(ROOT, 'plan', file), 'utf8');
    const bodyStart = findFrontMatter(text)?.bodyStart ?? 0;
    expectSame(text, bodyStart);
  }
});

test('the shapes of CommonMark between plain lines are read as micromark reads them', () => {
  const shapes = [
    '- a\n- b',
    '- a\n\n  b',
    '1. a\n\n2. b',
    '> q\n> r',
    '| a | b |\n| - | - |\n| c | d |',
    '```\nx\n\ny\n```',
    '~~~\nz',
    'a[^1]\n\n[^1]: note',
    '    code',
    '***',
    'a\\\nb',
    'a  \nb',
    'Title\n===',
    '<div>\n\n</div>',
    '[a]: /b\n\n[a]',
    '![i](j)',
    '`c`',
    'a_b_c',
    '&copy;',
    '<http://a.b>',
  ];
  const plain = ['# 标题 {#a editorial}', '正文，[词](goal:a)。 {#p-2}', '**Bold** text.'];
  for (const shape of shapes)
    for (const before of ['', ...plain, ...shapes])
      for (const after of ['', ...plain]) expectSame([before, shape, after].filter((part) => part !== '').join('\n\n'));
});
