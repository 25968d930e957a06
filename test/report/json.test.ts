import { expect, test } from 'vitest';
import { reportJson } from '../../src/report/json.ts';
import { span } from '../../src/source/span.ts';
import { find, loose, undeclared } from './harness.ts';

test('one object, in a fixed order, with the places of related words', () => {
  const found = find({ 'zh/1.md': '甲⟦乙⟧\n⟦丙\n丁⟧\n' }, 'zh', ([first = span('', 0, 0), second = first]) => [
    undeclared.at(first, { goal: 'x' }, [
      undeclared.note('declared', { near: 'y' }, second),
      undeclared.note('meant', { near: 'y' }),
    ]),
  ]);
  expect(reportJson(found)).toMatchInlineSnapshot(`
    "{
      "diagnostics": [
        {
          "code": "undeclared",
          "severity": "error",
          "message": "目标“x”没有声明",
          "file": "plan/zh/1.md",
          "line": 1,
          "column": 2,
          "endLine": 1,
          "endColumn": 3,
          "related": [
            {
              "message": "“y”声明在这里。",
              "file": "plan/zh/1.md",
              "line": 2,
              "column": 1,
              "endLine": 3,
              "endColumn": 2
            },
            {
              "message": "是不是想写“y”？",
              "file": "plan/zh/1.md",
              "line": 1,
              "column": 2,
              "endLine": 1,
              "endColumn": 3
            }
          ]
        }
      ],
      "waived": [],
      "counts": {
        "error": 1,
        "warning": 0,
        "hint": 0
      }
    }
    "
  `);
});

test('what was counted, when nothing was found', () => {
  expect(JSON.parse(reportJson([]))).toEqual({
    diagnostics: [],
    waived: [],
    counts: { error: 0, warning: 0, hint: 0 },
  });
  const warned = find({ 'a.md': '⟦⟧' }, 'en', ([at = span('', 0, 0)]) => [loose.at(at, {})]);
  expect(JSON.parse(reportJson(warned))).toMatchObject({ counts: { error: 0, warning: 1, hint: 0 } });
});
