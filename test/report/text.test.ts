import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/problem/diagnostic.ts';
import { reportText } from '../../src/report/text.ts';
import type { Lang } from '../../src/source/lang.ts';
import { span, type Span } from '../../src/source/span.ts';
import { find, loose, offer, undeclared, undeclaredAt, type MarkedFiles } from './harness.ts';

const FILE = 'zh/1-demo/1-first.md';

interface Asked {
  readonly lang?: Lang;
  readonly width?: number;
  readonly color?: boolean;
}

function report(
  files: MarkedFiles | string,
  diagnose: (spans: readonly Span[]) => readonly Diagnostic[],
  asked: Asked = {},
): string {
  const { lang = 'en', width = 80, color = false } = asked;
  return reportText(find(typeof files === 'string' ? { [FILE]: files } : files, lang, diagnose), {
    lang,
    width,
    color,
  });
}

/** The first excerpt alone: the source line and what stands under it. */
function excerptOf(text: string, width = 60): string {
  const [, , , line = '', underline = ''] = report(text, undeclaredAt('x'), { width }).split('\n');
  return `\n${line}\n${underline}\n`;
}

describe('one finding, told in full', () => {
  const files = {
    'zh/1-demo/0-introduction.md': '# 坚持开放发展 {#demo editorial}\n',
    [FILE]:
      '---\ntargets:\n  ⟦growth⟧: {}\n---\n\n# 外贸 {#first}\n\n**新业态**。[年均增长5%以上](goal:⟦grwoth⟧)。 {#p-2222}\n',
  };
  const diagnose = ([declared, marked = span('', 0, 0)]: readonly Span[]) => [
    undeclared.at(marked, { goal: 'grwoth' }, [
      undeclared.note('meant', { near: 'growth' }),
      undeclared.note('declared', { near: 'growth' }, declared),
    ]),
  ];

  test('in English', () => {
    expect(report(files, diagnose)).toMatchInlineSnapshot(`
      "error[undeclared]: The goal “grwoth” is not declared
       --> plan/zh/1-demo/1-first.md:8:25
        |
      8 | **新业态**。[年均增长5%以上](goal:grwoth)。 {#p-2222}
        |                                   ^^^^^^ Did you mean “growth”?
        |
       --> plan/zh/1-demo/1-first.md:3:3
        |
      3 |   growth: {}
        |   ------ “growth” is declared here.

        Why  A goal that is not declared cannot go into the record.
        Fix  Add a line \`grwoth: {}\` under \`targets:\`.
        In   坚持开放发展 › 外贸 › 新业态

      For more, with examples: planc explain undeclared
      1 error
      "
    `);
  });

  test('in Chinese, and in nothing else', () => {
    expect(report(files, diagnose, { lang: 'zh' })).toMatchInlineSnapshot(`
      "错误[undeclared]：目标“grwoth”没有声明
       --> plan/zh/1-demo/1-first.md:8:25
        |
      8 | **新业态**。[年均增长5%以上](goal:grwoth)。 {#p-2222}
        |                                   ^^^^^^ 是不是想写“growth”？
        |
       --> plan/zh/1-demo/1-first.md:3:3
        |
      3 |   growth: {}
        |   ------ “growth”声明在这里。

        原因  没有声明的目标不能进入目标清单。
        办法  在 targets 下面加一行“grwoth: {}”。
        位置  坚持开放发展 › 外贸 › 新业态

      详细说明和示例：planc explain undeclared
      1 个错误
      "
    `);
  });

  test('in colour, which adds nothing that the words and underlines do not say', () => {
    const colored = report(files, diagnose, { color: true });
    expect(colored).toContain('\u001B[1;31merror[undeclared]\u001B[0m\u001B[1m: The goal');
    expect(colored).toContain('(goal:\u001B[1;31mgrwoth\u001B[0m)');
    expect(colored.replace(/\u001B\[[\d;]*m/g, '')).toBe(report(files, diagnose));
  });
});

describe('the underline stands under the words', () => {
  test('after full-width characters', () => {
    expect(excerptOf('确保（全区）“进出口”年均增长⟦５％⟧以上')).toMatchInlineSnapshot(`
      "
      1 | 确保（全区）“进出口”年均增长５％以上
        |                             ^^^^
      "
    `);
  });

  test('after emoji, rare ideographs and combining marks', () => {
    expect(excerptOf('👍🏽👩‍👧‍👦🇨🇳𠮷e\u0301各\u{E0100}⟦五成👍🏽⟧。')).toMatchInlineSnapshot(`
      "
      1 | 👍🏽👩‍👧‍👦🇨🇳𠮷é各󠄀五成👍🏽。
        |            ^^^^^^
      "
    `);
  });

  test('after tabs, which are spread', () => {
    expect(excerptOf('\t一\t⟦二⟧\t三')).toMatchInlineSnapshot(`
      "
      1 |     一  二  三
        |         ^^
      "
    `);
  });

  test('at what cannot be seen, which is written out', () => {
    expect(excerptOf('推动\u001B[31m绿色⟦\u200B⟧发展')).toMatchInlineSnapshot(`
      "
      1 | 推动\\u{1b}[31m绿色\\u{200b}发展
        |                   ^^^^^^^^
      "
    `);
  });

  test('at half a character, the whole of it', () => {
    expect(excerptOf('一👩‍⟦👧⟧二')).toMatchInlineSnapshot(`
      "
      1 | 一👩‍👧二
        |   ^^
      "
    `);
  });

  test('with CRLF and a byte order mark', () => {
    expect(excerptOf('\uFEFF一⟦二⟧三\r\n')).toMatchInlineSnapshot(`
      "
      1 | 一二三
        |   ^^
      "
    `);
  });

  test('of a place without words as one caret, at the end of a line too', () => {
    expect(excerptOf('一二⟦⟧三')).toMatchInlineSnapshot(`
      "
      1 | 一二三
        |     ^
      "
    `);
    expect(excerptOf('一二⟦⟧\n三')).toMatchInlineSnapshot(`
      "
      1 | 一二
        |     ^
      "
    `);
    expect(excerptOf('一⟦二\n⟧三')).toMatchInlineSnapshot(`
      "
      1 | 一二
        |   ^^
      "
    `);
  });
});

describe('a paragraph is one long line, of which the part around the words is shown', () => {
  const long = '一二三四五六七八九十'.repeat(50);

  test.each([
    ['in its middle', `${long}⟦错误⟧${long}`],
    ['at its beginning', `⟦错误⟧${long}`],
    ['at its end', `${long}⟦错误⟧`],
  ])('%s', (_, text) => {
    const [, line = '', underline = ''] = excerptOf(text, 50).split('\n');
    expect([...line].length).toBeLessThan(34);
    expect(line).toContain('错误');
    // Two columns a character, one for the gutter's and the ellipsis' own.
    const before = line.slice('1 | '.length, line.indexOf('错误'));
    expect(underline.indexOf('^') - '1 | '.length).toBe([...before].reduce((sum, c) => sum + (c === '…' ? 1 : 2), 0));
    expect(underline.trim().endsWith('^^^^')).toBe(true);
  });

  test('written out', () => {
    expect(excerptOf(`${long}⟦错误⟧${long}`, 50)).toMatchInlineSnapshot(`
      "
      1 | …一二三四五六七八九十错误一二三四五六七八九十…
        |                      ^^^^
      "
    `);
    expect(excerptOf(`⟦${long}⟧`, 50)).toMatchInlineSnapshot(`
      "
      1 | 一二三四五六七八九十一二三四五六七八九十一二…
        | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      "
    `);
  });
});

describe('what is said of the words', () => {
  const meant = (near: string, asked: Asked, ...more: string[]) =>
    report(
      '⟦甲⟧乙\n',
      ([at = span('', 0, 0)]) => [
        undeclared.at(
          at,
          { goal: 'x' },
          [near, ...more].map((word) => undeclared.note('meant', { near: word })),
        ),
      ],
      asked,
    )
      .split('\n')
      .slice(3, 8)
      .join('\n');

  test('stands beside them, or below where there is no room', () => {
    expect(meant('growth', {})).toMatchInlineSnapshot(`
      "1 | 甲乙
        | ^^ Did you mean “growth”?

        Why  A goal that is not declared cannot go into the record.
        Fix  Add a line \`x: {}\` under \`targets:\`."
    `);
    expect(meant('a-very-long-name-of-a-goal-indeed', { width: 50 })).toMatchInlineSnapshot(`
      "1 | 甲乙
        | ^^
        | Did you mean
        | “a-very-long-name-of-a-goal-indeed”?
      "
    `);
  });

  test('is a line each where there is more to say', () => {
    expect(meant('growth', {}, 'trade')).toMatchInlineSnapshot(`
      "1 | 甲乙
        | ^^
        | Did you mean “growth”?
        | Did you mean “trade”?
      "
    `);
  });

  test('is cut where an argument is endless', () => {
    expect(meant('x'.repeat(20_000), {}).length).toBeLessThan(500);
  });
});

test('of a stretch of several lines the first and the last are shown', () => {
  const text = '正文\n\n⟦> 引用的第一行\n> 第二行\n> 第三行⟧\n';
  expect(report(text, ([at = span('', 0, 0)]) => [loose.at(at, {})])).toMatchInlineSnapshot(`
    "warning[loose]: This passage is not clear
     --> plan/zh/1-demo/1-first.md:3:1
      |
    3 | > 引用的第一行
      | ^^^^^^^^^^^^^^ from here
    ...
    5 | > 第三行
      | ^^^^^^^^ to here

      Why  Readers need to understand it.
      Fix  Rewrite it.

    For more, with examples: planc explain loose
    1 warning
    "
  `);
  expect(report('⟦甲\n乙⟧\n', ([at = span('', 0, 0)]) => [loose.at(at, {})], { lang: 'zh' })).toMatchInlineSnapshot(`
    "警告[loose]：这段话说得不清楚
     --> plan/zh/1-demo/1-first.md:1:1
      |
    1 | 甲
      | ^^ 从这里
    2 | 乙
      | ^^ 到这里

      原因  读者需要明白的话。
      办法  改写。

    详细说明和示例：planc explain loose
    1 个警告
    "
  `);
});

test('a file that was not read has no excerpt', () => {
  const diagnose = () => [
    undeclared.at(span('plan.yaml', 0, 0), { goal: 'x' }, [undeclared.note('meant', { near: 'y' })]),
  ];
  expect(report({}, diagnose)).toMatchInlineSnapshot(`
    "error[undeclared]: The goal “x” is not declared
     --> plan/plan.yaml:1:1
      |
      | Did you mean “y”?

      Why  A goal that is not declared cannot go into the record.
      Fix  Add a line \`x: {}\` under \`targets:\`.

    For more, with examples: planc explain undeclared
    1 error
    "
  `);
});

test('several findings: reasons once a code, remedies unless they have been given', () => {
  const diagnose = ([first = span('', 0, 0), second = first, third = first]: readonly Span[]) => [
    undeclared.at(first, { goal: 'a' }),
    undeclared.at(second, { goal: 'b' }),
    undeclared.at(third, { goal: 'b' }),
    loose.at(third, {}),
    offer.at(third, {}),
  ];
  expect(report('⟦甲⟧，⟦乙⟧，⟦丙⟧\n', diagnose, { lang: 'zh' })).toMatchInlineSnapshot(`
    "错误[undeclared]：目标“a”没有声明
     --> plan/zh/1-demo/1-first.md:1:1
      |
    1 | 甲，乙，丙
      | ^^

      原因  没有声明的目标不能进入目标清单。
      办法  在 targets 下面加一行“a: {}”。

    错误[undeclared]：目标“b”没有声明
     --> plan/zh/1-demo/1-first.md:1:3
      |
    1 | 甲，乙，丙
      |     ^^

      办法  在 targets 下面加一行“b: {}”。

    错误[undeclared]：目标“b”没有声明
     --> plan/zh/1-demo/1-first.md:1:5
      |
    1 | 甲，乙，丙
      |         ^^

    警告[loose]：这段话说得不清楚
     --> plan/zh/1-demo/1-first.md:1:5
      |
    1 | 甲，乙，丙
      |         ^^

      原因  读者需要明白的话。
      办法  改写。

    提示[offer]：可以说得更短
     --> plan/zh/1-demo/1-first.md:1:5
      |
    1 | 甲，乙，丙
      |         ^^

    详细说明和示例：planc explain 编号
    3 个错误，1 个警告，1 个提示
    "
  `);
});

test('more than twenty are a list, and what all of a code have in common comes last', () => {
  const text = `${'甲⟦乙⟧丙\n'.repeat(20)}⟦丁⟧\n`;
  const diagnose = (spans: readonly Span[]) =>
    spans.map((at, i) =>
      i === 0
        ? undeclared.at(at, { goal: 'a' }, [undeclared.note('declared', { near: 'b' }, at)])
        : i === 1
          ? undeclared.at(at, { goal: 'b' })
          : loose.at(at, {}),
    );
  const lines = report(text, diagnose).split('\n');
  expect(lines.slice(0, 17).join('\n')).toMatchInlineSnapshot(`
    "error[undeclared]: The goal “a” is not declared
     --> plan/zh/1-demo/1-first.md:1:2
    1 | 甲乙丙
      |   ^^
      = plan/zh/1-demo/1-first.md:1:2 “b” is declared here.
      = Fix: Add a line \`a: {}\` under \`targets:\`.

    error[undeclared]: The goal “b” is not declared
     --> plan/zh/1-demo/1-first.md:2:2
    2 | 甲乙丙
      |   ^^
      = Fix: Add a line \`b: {}\` under \`targets:\`.

    warning[loose]: This passage is not clear
     --> plan/zh/1-demo/1-first.md:3:2
    3 | 甲乙丙
      |   ^^"
  `);
  expect(lines.slice(-12).join('\n')).toMatchInlineSnapshot(`
    "warning[loose]: This passage is not clear
      --> plan/zh/1-demo/1-first.md:21:1
    21 | 丁
       | ^^

    What to do
      loose: 19 places
        Rewrite it.

    For more, with examples: planc explain CODE
    2 errors, 19 warnings
    "
  `);
});

test('nothing found is said as well', () => {
  expect(reportText([], { lang: 'en', color: false, width: 80 })).toBe('No problems found\n');
  expect(reportText([], { lang: 'zh', color: true, width: 80 })).toBe('没有发现问题\n');
});
