import { describe, expect, test } from 'vitest';
import { count } from '../../src/report/finding.ts';
import { span } from '../../src/source/span.ts';
import { find, loose, offer, undeclared, undeclaredAt } from './harness.ts';

const FILE = 'zh/1-demo/1-first.md';

describe('words', () => {
  test('come from the declaration, in the language asked for', () => {
    const say = (lang: 'zh' | 'en') => find({ [FILE]: '⟦一⟧\n' }, lang, undeclaredAt('growth'))[0];
    expect(say('zh')).toMatchObject({ message: '目标“growth”没有声明', fix: '在 targets 下面加一行“growth: {}”。' });
    expect(say('en')).toMatchObject({
      message: 'The goal “growth” is not declared',
      severity: 'error',
      code: 'undeclared',
    });
  });

  test('taken from a file are harmless', () => {
    const [found] = find({ [FILE]: '⟦一⟧\n' }, 'en', undeclaredAt('a\u001B[2J\n::error::b'));
    expect(found?.message).toBe('The goal “a\\u{1b}[2J\\u{a}::error::b” is not declared');
  });

  test('a problem that nobody declared is known by its code', () => {
    const unknown = { code: 'from-elsewhere', severity: 'error', args: {}, notes: [] } as const;
    const [found] = find({ [FILE]: '⟦一⟧' }, 'en', ([place]) => [{ ...unknown, span: place ?? span(FILE, 0, 0) }]);
    expect(found).toMatchObject({ message: 'from-elsewhere', why: '', fix: '' });
  });
});

describe('places', () => {
  test.each([
    ['LF', '# 一\n\n说⟦明⟧\n'],
    ['CRLF', '# 一\r\n\r\n说⟦明⟧\r\n'],
    ['CR', '# 一\r\r说⟦明⟧\r'],
    ['BOM', '\uFEFF# 一\n\n说⟦明⟧\n'],
  ])('count from 1 with %s', (_, text) => {
    const [found] = find({ [FILE]: text }, 'zh', undeclaredAt('x'));
    expect(found).toMatchObject({ file: `plan/${FILE}`, line: 3, column: 2, endLine: 3, endColumn: 3 });
  });

  test('count UTF-16 units, as editors and SARIF do', () => {
    expect(find({ [FILE]: '👍🏽⟦𠮷⟧' }, 'zh', undeclaredAt('x'))[0]).toMatchObject({ column: 5, endColumn: 7 });
  });

  test('in a file that was not read are its beginning', () => {
    const [found] = find({}, 'zh', () => [undeclared.at(span('plan.yaml', 7, 9), { goal: 'x' })]);
    expect(found).toMatchObject({ file: 'plan/plan.yaml', line: 1, column: 1, endLine: 1, endColumn: 1, source: null });
  });

  test('of notes are found likewise; a note may have none', () => {
    const [found] = find({ [FILE]: '⟦一⟧\n⟦二⟧' }, 'zh', ([first, second]) => [
      undeclared.at(first ?? span('', 0, 0), { goal: 'x' }, [
        undeclared.note('declared', { near: 'y' }, second),
        undeclared.note('meant', { near: 'y' }),
      ]),
    ]);
    expect(found?.notes[0]).toMatchObject({ message: '“y”声明在这里。', place: { line: 2, column: 1, endColumn: 2 } });
    expect(found?.notes[1]).toEqual({ message: '是不是想写“y”？', place: null });
  });
});

describe('the trail of headings', () => {
  const chapter = { 'zh/1-demo/0-introduction.md': '# 第一章的题目 {#one editorial}\n\n引言。\n' };
  const trail = (text: string): readonly string[] | undefined =>
    find({ ...chapter, [FILE]: text }, 'zh', undeclaredAt('x'))[0]?.trail;

  test('begins with the chapter and the section, without their ids', () => {
    expect(trail('# 第一节 {#first editorial}\n\n正⟦文⟧。 {#p-2222}\n')).toEqual(['第一章的题目', '第一节']);
  });

  test('holds the subheadings that enclose the place, and the run-in heading', () => {
    const text = '# 第一节\n\n## 甲\n\n### 子\n\n## 乙\n\n### 丑\n\n**引进人才**。正⟦文⟧。\n\n## 丙\n';
    expect(trail(text)).toEqual(['第一章的题目', '第一节', '乙', '丑', '引进人才']);
  });

  test('front matter belongs to the section below it', () => {
    expect(trail('---\nowners: ⟦x⟧\n---\n\n# 第一节\n\n正文\n')).toEqual(['第一章的题目', '第一节']);
  });

  test('a chapter’s introduction has the chapter alone, and YAML has none', () => {
    const at = (file: string, text: string) => find({ [file]: text }, 'zh', undeclaredAt('x'))[0]?.trail;
    expect(at('zh/1-demo/0-introduction.md', '# 第一章\n\n⟦引言⟧\n')).toEqual(['第一章']);
    expect(at('owners.yaml', '⟦commerce⟧: {}\n')).toEqual([]);
  });
});

test('findings are counted by severity', () => {
  const found = find({ [FILE]: '⟦⟧' }, 'zh', ([at = span('', 0, 0)]) => [
    loose.at(at, {}),
    offer.at(at, {}),
    loose.at(at, {}),
  ]);
  expect(count(found)).toEqual({ error: 0, warning: 2, hint: 1 });
});
