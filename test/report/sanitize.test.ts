import { describe, expect, test } from 'vitest';
import { explain } from '../../src/report/explain.ts';
import { reportGithub } from '../../src/report/github.ts';
import { reportJson } from '../../src/report/json.ts';
import { sanitize, visible, withoutCommands } from '../../src/report/sanitize.ts';
import { reportSarif } from '../../src/report/sarif.ts';
import { reportText } from '../../src/report/text.ts';
import type { Finding } from '../../src/report/finding.ts';
import type { Lang } from '../../src/source/lang.ts';
import { fc } from '../support/property.ts';
import { find, PROBLEMS, undeclared } from './harness.ts';

describe('what hides or acts is written out', () => {
  test.each([
    ['\u001B[31m红', '\\u{1b}[31m红'],
    ['a\r\nb\tc\0\u007F\u009B', 'a\\u{d}\\u{a}b\\u{9}c\\u{0}\\u{7f}\\u{9b}'],
    ['a\u202Eb\u2066c\u200F', 'a\\u{202e}b\\u{2066}c\\u{200f}'],
    ['零\u200B宽\uFEFF\u00AD', '零\\u{200b}宽\\u{feff}\\u{ad}'],
    ['\uD800x\uDC00', '\\u{d800}x\\u{dc00}'],
    ['\uE000\u{F0000}\uFFFE', '\\u{e000}\\u{f0000}\\u{fffe}'],
    ['a\u2028b', 'a\\u{2028}b'],
    ['a\u{E0041}', 'a\\u{e0041}'],
    ['a\u200Db', 'a\\u{200d}b'],
  ])('%j', (text, shown) => expect(visible(text)).toBe(shown));

  test.each(['规划（草案）', '👩‍👧‍👦❤️', '各\u{E0100}', 'é e\u0301', 'नि', '𠮷'])('%s stays as it is', (text) => {
    expect(visible(text)).toBe(text);
  });

  test('of two variation selectors in a row the second hides', () => {
    expect(visible('❤\uFE0F\uFE0F')).toBe('❤\uFE0F\\u{fe0f}');
  });
});

describe('no line is a command to a runner', () => {
  test.each([
    ['::error::x', '\\u{3a}:error::x'],
    ['a\n  ::set-env name=x::y', 'a\n  \\u{3a}:set-env name=x::y'],
    ['\u3000::error::x', '\u3000\\u{3a}:error::x'],
    ['\u001B[31m::error::x', '\u001B[31m\\u{3a}:error::x'],
    [
      'a ##[error]x ##vso[task.complete] ##teamcity[x]',
      'a #\\u{23}[error]x #\\u{23}vso[task.complete] #\\u{23}teamcity[x]',
    ],
  ])('%j', (text, safe) => expect(withoutCommands(text)).toBe(safe));

  test('a colon elsewhere, and a Markdown heading, stay', () => {
    expect(withoutCommands('std::string ## [链接]')).toBe('std::string ## [链接]');
    expect(sanitize('::a\n::b')).toBe('\\u{3a}:a\\u{a}::b');
  });
});

/** Text in which what terminals, logs and Markdown obey is likely. */
const nasty = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\u001B[2J',
        '\r',
        '\n',
        '\r\n',
        '\t',
        '::error::x',
        '\n::error::x',
        '##[error]',
        '%0A',
        '\u202E',
        '\uD800',
      ),
      fc.constantFrom(
        '规划',
        '👩‍👧',
        '**x**',
        '# ',
        '[a](goal:b)',
        '{#p}',
        '---\n',
        '“',
        '⟦'.normalize(),
        '\uFEFF',
        '\u009B',
        '\0',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join('').replace(/[⟦⟧]/g, ''));

/** Everything but line feeds, and the colours of a report that was asked for colours. */
const CONTROL = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;
const SGR = /\u001B\[(?:0|1|1;\d\d|\d\d)m/g;

test('every report of any text holds no control characters and no commands of its author', () => {
  fc.assert(
    fc.property(
      nasty,
      nasty,
      nasty,
      nasty,
      fc.constantFrom<Lang>('zh', 'en'),
      fc.boolean(),
      (before, words, after, path, lang, color) => {
        const files = { [`${path}.md`]: `${before}⟦${words}⟧${after}` };
        const found = find(files, lang, ([at]) =>
          at
            ? [
                undeclared.at(at, { goal: words }, [
                  undeclared.note('meant', { near: after }),
                  undeclared.note('declared', { near: path }, at),
                ]),
              ]
            : [],
        );
        const many = Array.from({ length: 21 }, () => found).flat();
        const reports = [
          ...[found, many].map((some) => reportText(some, { lang, color, width: 60 })),
          reportJson(found),
          reportSarif(found, { lang, version: '0.0.0', problems: PROBLEMS }),
        ];
        for (const report of reports) expectHarmless(color ? report.replace(SGR, '') : report);
        expectHarmless(reportGithub(found, lang).replace(/^::error file=/gm, ''));
        expect(reportGithub(found, lang).split('\n')).toHaveLength(found.length + 1);
        expect(explain(words, PROBLEMS, { lang, color, width: 60 }).text).toBeNull();
      },
    ),
    { numRuns: 200 },
  );
});

function expectHarmless(report: string): void {
  expect(report.replaceAll('\n', '')).not.toMatch(CONTROL);
  expect(report).not.toMatch(/^[^\S\n]*::/m);
  expect(report).not.toMatch(/##(\[|vso\[)/);
}

test('JSON keeps the words that it makes harmless', () => {
  const [found] = find({ 'a.md': '⟦x⟧' }, 'en', ([at]) => (at ? [undeclared.at(at, { goal: 'x' })] : [])) as [Finding];
  const file = 'plan/\u001B\u202E##[error].md';
  const report = JSON.parse(reportJson([{ ...found, file }])) as { diagnostics: { file: string }[] };
  expect(report.diagnostics[0]?.file).toBe(file);
});
