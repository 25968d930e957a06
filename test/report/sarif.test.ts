import { describe, expect, test } from 'vitest';
import { reportSarif } from '../../src/report/sarif.ts';
import type { Finding } from '../../src/report/finding.ts';
import { span, type Span } from '../../src/source/span.ts';
import { sarifErrors } from '../support/sarif.ts';
import { find, loose, offer, PROBLEMS, undeclared, type MarkedFiles } from './harness.ts';

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
      }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
  }[];
}

const OPTIONS = { lang: 'en', version: '0.1.0', problems: PROBLEMS } as const;

const logOf = (found: readonly Finding[]): Log => JSON.parse(reportSarif(found, OPTIONS)) as Log;
const resultsOf = (found: readonly Finding[]): Log['runs'][number]['results'] => logOf(found).runs[0]?.results ?? [];

const FILES: MarkedFiles = {
  'zh/1-demo/0-introduction.md': '# 第一章 {#one}\n',
  'zh/1-demo/3-贸易 外.md': '# 外贸 {#trade}\n\n👍甲[乙](goal:⟦x⟧)。⟦丙\n丁⟧\n',
};

const threeKinds = ([first = span('', 0, 0), second = first]: readonly Span[]) => [
  undeclared.at(first, { goal: 'x' }, [
    undeclared.note('meant', { near: 'y' }),
    undeclared.note('declared', { near: 'y' }, second),
  ]),
  loose.at(second, {}),
  offer.at(first, {}),
];

describe('the log', () => {
  test('is valid by the schema of SARIF 2.1.0', () => {
    for (const found of [find(FILES, 'en', threeKinds), find(FILES, 'zh', threeKinds), []]) {
      expect(sarifErrors(logOf(found))).toEqual([]);
    }
    // The schema is awake.
    expect(sarifErrors({ version: '2.1.0', runs: [{}] })).not.toEqual([]);
  });

  test('says what was found, where, and what belongs to it', () => {
    const [result] = resultsOf(find(FILES, 'en', threeKinds));
    expect(result).toMatchInlineSnapshot(`
      {
        "level": "error",
        "locations": [
          {
            "logicalLocations": [
              {
                "fullyQualifiedName": "第一章 › 外贸",
              },
            ],
            "physicalLocation": {
              "artifactLocation": {
                "uri": "plan/zh/1-demo/3-%E8%B4%B8%E6%98%93%20%E5%A4%96.md",
                "uriBaseId": "%SRCROOT%",
              },
              "region": {
                "endColumn": 14,
                "endLine": 3,
                "startColumn": 13,
                "startLine": 3,
              },
            },
          },
        ],
        "message": {
          "text": "The goal “x” is not declared
      Did you mean “y”?
      Add a line \`x: {}\` under \`targets:\`.",
        },
        "partialFingerprints": {
          "plancWords/v1": "a012bf285c73593a:1",
        },
        "relatedLocations": [
          {
            "id": 0,
            "message": {
              "text": "“y” is declared here.",
            },
            "physicalLocation": {
              "artifactLocation": {
                "uri": "plan/zh/1-demo/3-%E8%B4%B8%E6%98%93%20%E5%A4%96.md",
                "uriBaseId": "%SRCROOT%",
              },
              "region": {
                "endColumn": 2,
                "endLine": 4,
                "startColumn": 16,
                "startLine": 3,
              },
            },
          },
        ],
        "ruleId": "undeclared",
        "ruleIndex": 2,
      }
    `);
  });

  test('counts columns in UTF-16 units and says so; hints are notes', () => {
    const log = logOf(find(FILES, 'zh', threeKinds));
    expect(log.runs[0]).toMatchObject({ columnKind: 'utf16CodeUnits', language: 'en' });
    expect(log.runs[0]?.results).toMatchObject([{ level: 'error' }, { level: 'warning' }, { level: 'note' }]);
  });

  test('holds every rule, found or not, its help in both languages', () => {
    const rules = logOf([]).runs[0]?.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(['loose', 'offer', 'undeclared']);
    expect(rules[2]).toMatchInlineSnapshot(`
      {
        "defaultConfiguration": {
          "level": "error",
        },
        "fullDescription": {
          "text": "A goal that is not declared cannot go into the record.",
        },
        "help": {
          "markdown": "**目标“…”没有声明**

      原因：没有声明的目标不能进入目标清单。

      办法：在 targets 下面加一行“…: {}”。

      **The goal “…” is not declared**

      Why: A goal that is not declared cannot go into the record.

      Fix: Add a line \`…: {}\` under \`targets:\`.",
          "text": "Add a line \`…: {}\` under \`targets:\`.",
        },
        "id": "undeclared",
        "shortDescription": {
          "text": "The goal “…” is not declared",
        },
      }
    `);
    for (const result of resultsOf(find(FILES, 'zh', threeKinds)))
      expect(rules[result.ruleIndex]?.id).toBe(result.ruleId);
  });

  test('words that look like a link of SARIF are words', () => {
    const [result] = resultsOf(
      find({ 'a.md': '⟦⟧' }, 'en', ([at = span('', 0, 0)]) => [undeclared.at(at, { goal: '[a](goal:b) [c]' })]),
    );
    expect(result?.message.text).toContain('“\\[a](goal:b) [c]”');
  });
});

test.each([
  ['plan/zh/1 贸易.md', { uri: 'plan/zh/1%20%E8%B4%B8%E6%98%93.md', uriBaseId: '%SRCROOT%' }],
  ['./plan/a#b?c%d:e.md', { uri: 'plan/a%23b%3Fc%25d%3Ae.md', uriBaseId: '%SRCROOT%' }],
  ['../seeds/x.txt', { uri: '../seeds/x.txt' }],
  ['/tmp/plan/x.md', { uri: 'file:///tmp/plan/x.md' }],
  ['C:\\plan\\x y.md', { uri: 'file:///C:/plan/x%20y.md' }],
])('the path %s as a URI', (file, artifactLocation) => {
  const [found] = find({ 'a.md': '⟦⟧' }, 'en', ([at = span('', 0, 0)]) => [loose.at(at, {})]) as [Finding];
  expect(resultsOf([{ ...found, file }])[0]?.locations[0]?.physicalLocation.artifactLocation).toEqual(artifactLocation);
});

describe('fingerprints', () => {
  const prints = (text: string): string[] =>
    resultsOf(find({ 'a.md': text }, 'en', (spans) => spans.map((at) => loose.at(at, {})))).map(
      (result) => result.partialFingerprints['plancWords/v1'] ?? '',
    );
  const filler = '毫不相干的另一些文字毫不相干的另一些文字';

  test('stay when lines move, and when distant words of the paragraph change', () => {
    expect(prints(`新的一段\n\n${filler}甲⟦乙⟧丙`)).toEqual(prints(`${filler}甲⟦乙⟧丙`));
    expect(prints(`改了${filler}甲⟦乙⟧丙${filler}`)).toEqual(prints(`${filler}甲⟦乙⟧丙${filler}也改了`));
  });

  test('differ when the words differ, and between two that are alike', () => {
    expect(prints('甲⟦乙⟧丙')).not.toEqual(prints('甲⟦丁⟧丙'));
    expect(new Set(prints('甲⟦乙⟧丙\n甲⟦乙⟧丙')).size).toBe(2);
  });
});
