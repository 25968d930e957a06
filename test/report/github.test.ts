import { expect, test } from 'vitest';
import { reportGithub } from '../../src/report/github.ts';
import type { Finding } from '../../src/report/finding.ts';
import { span } from '../../src/source/span.ts';
import { find, loose, offer, undeclared } from './harness.ts';

test('a command a line, with what to do', () => {
  const found = find(
    { 'zh/1-demo/3-trade.md': '甲[乙](goal:⟦x⟧)\n\n⟦丙\n丁⟧\n' },
    'en',
    ([first = span('', 0, 0), second = first]) => [
      undeclared.at(first, { goal: 'x' }, [
        undeclared.note('meant', { near: 'y' }),
        undeclared.note('declared', { near: 'y' }, second),
      ]),
      loose.at(second, {}),
      offer.at(first, {}),
    ],
  );
  expect(reportGithub(found, 'en').split('\n')).toEqual([
    '::error file=plan/zh/1-demo/3-trade.md,line=1,endLine=1,col=11,endColumn=12,title=error undeclared::The goal “x” is not declared' +
      '%0ADid you mean “y”?%0Aplan/zh/1-demo/3-trade.md:3:1 “y” is declared here.%0AFix: Add a line `x: {}` under `targets:`.',
    // A stretch of several lines has no columns: GitHub would refuse them.
    '::warning file=plan/zh/1-demo/3-trade.md,line=3,endLine=4,title=warning loose::This passage is not clear%0AFix: Rewrite it.',
    '::notice file=plan/zh/1-demo/3-trade.md,line=1,endLine=1,col=11,endColumn=12,title=hint offer::It could be shorter',
    '',
  ]);
});

test('in Chinese', () => {
  const found = find({ 'a.md': '⟦甲⟧' }, 'zh', ([at = span('', 0, 0)]) => [loose.at(at, {})]);
  expect(reportGithub(found, 'zh')).toBe(
    '::warning file=plan/a.md,line=1,endLine=1,col=1,endColumn=2,title=警告 loose::这段话说得不清楚%0A办法：改写。\n',
  );
});

test('nothing in a path or a message can end its field', () => {
  const [found] = find({ 'a.md': '⟦甲⟧' }, 'en', ([at = span('', 0, 0)]) => [
    undeclared.at(at, { goal: '100%\n::error::x' }),
  ]) as [Finding];
  const command = reportGithub([{ ...found, file: './a,line=9:b%\n::error::.md' }], 'en');
  expect(command).toContain('file=a%2Cline=9%3Ab%25\\u{a}%3A%3Aerror%3A%3A.md,line=1,');
  expect(command).toContain('::The goal “100%25\\u{a}::error::x” is not declared%0A');
  expect(command.trimEnd()).not.toContain('\n');
});
