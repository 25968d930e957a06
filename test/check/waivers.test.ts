import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROBLEMS } from '../../src/check/register.ts';
import { isWaivable } from '../../src/problem/declare.ts';
import { planc, realPlan, temporaryFolder, writeFiles } from '../support/cli.ts';
import { compileTexts, textsOf, type Texts } from '../support/example-plan.ts';

const WAIVER = '{ code: repeated-word, block: p-2222, reason: The name of the band. }';

/** The example plan with an English section of one block. */
function plan(english: string, ...waivers: readonly string[]): Texts {
  const list = waivers.map((waiver) => `  - ${waiver}\n`).join('');
  const frontMatter = waivers.length === 0 ? '' : `---\nwaivers:\n${list}---\n\n`;
  return textsOf({
    body: '一段话。 {#p-2222}\n\n又一段话。 {#p-3333}\n',
    files: { 'en/1-demo/1-first.md': `${frontMatter}# First {#first}\n\n${english} {#p-2222}\n\nMore. {#p-3333}\n` },
  });
}

/** Codes of what is reported, and of what is waived. */
function judge(texts: Texts): { readonly reported: string[]; readonly waived: string[] } {
  const { diagnostics, waived } = compileTexts(texts);
  return { reported: diagnostics.map(({ code }) => code), waived: waived.map(({ diagnostic }) => diagnostic.code) };
}

describe('a waiver', () => {
  test('takes one finding in one block', () => {
    expect(judge(plan('The the text.'))).toEqual({ reported: ['repeated-word'], waived: [] });
    expect(judge(plan('The the text.', WAIVER))).toEqual({ reported: [], waived: ['repeated-word'] });
    expect(judge(plan('The the text of of it.', WAIVER))).toEqual({
      reported: ['repeated-word'],
      waived: ['repeated-word'],
    });
    expect(judge(plan('The the text of of it.', WAIVER, WAIVER))).toEqual({
      reported: [],
      waived: ['repeated-word', 'repeated-word'],
    });
  });

  test('is an error when nothing is left for it', () => {
    expect(judge(plan('The text.', WAIVER)).reported).toEqual(['unused-waiver']);
    expect(judge(plan('The the text.', WAIVER, WAIVER)).reported).toEqual(['unused-waiver']);
    expect(judge(plan('The the text.', WAIVER.replace('p-2222', 'p-3333'))).reported).toEqual([
      'unused-waiver',
      'repeated-word',
    ]);
  });

  test('may say which of several findings it is about', () => {
    const about = WAIVER.replace('reason', 'about: of, reason');
    const { diagnostics, waived } = compileTexts(plan('The the text of of it.', about));
    expect(diagnostics.map(({ args }) => args['word'])).toEqual(['The']);
    expect(waived.map(({ diagnostic }) => diagnostic.args['word'])).toEqual(['of']);
    expect(judge(plan('The the text.', about)).reported).toEqual(['unused-waiver', 'repeated-word']);
  });

  test('is for its own file: a waiver of the original waives nothing in the translation', () => {
    const texts = plan('The the text.');
    const zh = `---\nwaivers:\n  - ${WAIVER}\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n\n又一段话。 {#p-3333}\n`;
    expect(judge({ ...texts, 'zh/1-demo/1-first.md': zh }).reported).toEqual(['repeated-word', 'unused-waiver']);
  });

  test('needs a reason', () => {
    expect(judge(plan('The the text.', '{ code: repeated-word, block: p-2222 }')).reported).toContain('missing-key');
    expect(judge(plan('The the text.', '{ code: repeated-word, block: p-2222, reason: "" }')).reported).toContain(
      'invalid-value',
    );
  });

  test('of a code that does not exist is an error that names the nearest', () => {
    const { diagnostics } = compileTexts(plan('The text.', WAIVER.replace('repeated-word', 'repeated-words')));
    expect(diagnostics.map(({ code, notes }) => [code, notes[0]?.args['near']])).toEqual([
      ['unknown-waiver-code', 'repeated-word'],
    ]);
  });

  test('of a finding in front matter goes by the block whose words it points at', () => {
    const text = (waivers: string): string =>
      `---\ntargets:\n  schools: {}\n${waivers}---\n\n# 第一节 {#first}\n\n[新建学校2所](goal:schools)。 {#p-2222}\n`;
    const waiver = 'waivers:\n  - { code: undeclared-target, block: p-2222, reason: 不作为指标 }\n';
    expect(judge(textsOf({ text: text('') })).reported).toContain('undeclared-target');
    const { reported, waived } = judge(textsOf({ text: text(waiver) }));
    expect(reported).not.toContain('undeclared-target');
    expect(waived).toEqual(['undeclared-target']);
  });
});

test('what would make an output wrong, and what a release asks for, cannot be waived', () => {
  const waivable = [...PROBLEMS.values()].filter(({ declaration }) => isWaivable(declaration));
  const errors = waivable.filter(({ declaration }) => declaration.severity === 'error');
  expect(errors.map(({ declaration }) => declaration.code).sort()).toEqual([
    'code-missing',
    'figure-added',
    'figure-missing',
    'figures-differ',
    'han-in-english',
    'link-missing',
    'modality-differs',
    'modality-disagrees',
    'term-forbidden',
    'term-missing',
  ]);
  for (const code of [
    'stale-translation',
    'missing-translation',
    'draft-translation',
    'changed-since-review',
    'seed-line',
  ]) {
    const waiver = `{ code: ${code}, block: p-2222, reason: Later. }`;
    expect(judge(plan('The text.', waiver)).reported.filter((one) => one === 'unwaivable')).toEqual(['unwaivable']);
  }
});

describe('planc check', () => {
  const FILES = (english: string, ...waivers: string[]): Record<string, string> =>
    Object.fromEntries(Object.entries(plan(english, ...waivers)).map(([path, text]) => [`plan/${path}`, text]));

  function check(files: Readonly<Record<string, string>>, ...args: string[]): ReturnType<typeof planc> {
    const cwd = temporaryFolder();
    writeFiles(cwd, files);
    return planc(['check', ...args], { cwd });
  }

  test('lists what is waived, with the reason, under what is not', () => {
    const { code, err } = check(FILES('The the text.', WAIVER), '--max-warnings', '0');
    expect({ code, err }).toEqual({
      code: 0,
      err: 'No problems found\n1 finding waived: repeated-word: The name of the band. (plan/en/1-demo/1-first.md:8:1)\n',
    });
    expect(check(FILES('The the text.', WAIVER), '--lang', 'zh').err).toBe(
      '没有发现问题\n已豁免 1 处：repeated-word：The name of the band. (plan/en/1-demo/1-first.md:8:1)\n',
    );
    expect(check(FILES('The the text of of it.', WAIVER, WAIVER)).err).toContain(
      '2 findings waived:\n  repeated-word: ',
    );
  });

  test('lists it every time, not only when the plan has changed', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, FILES('The the text.', WAIVER));
    const env = { XDG_CACHE_HOME: join(cwd, 'cache') };
    const [first, second] = [planc(['check'], { cwd, env }), planc(['check'], { cwd, env })];
    expect(second.err).toBe(first.err);
    expect(second.err).toContain('1 finding waived');
  });

  test('an unused waiver fails it', () => {
    const { code, err } = check(FILES('The text.', WAIVER));
    expect(code).toBe(1);
    expect(err).toContain('error[unused-waiver]');
  });

  test('as JSON', () => {
    const { diagnostics, waived, counts } = JSON.parse(check(FILES('The the text.', WAIVER), '--format', 'json').out);
    expect({ diagnostics, counts }).toEqual({ diagnostics: [], counts: { error: 0, warning: 0, hint: 0 } });
    expect(waived).toEqual([
      {
        code: 'repeated-word',
        severity: 'warning',
        message: '“The” stands here twice in a row',
        file: 'plan/en/1-demo/1-first.md',
        line: 8,
        column: 1,
        endLine: 8,
        endColumn: 8,
        reason: 'The name of the band.',
        waiver: { file: 'plan/en/1-demo/1-first.md', line: 3, column: 5, endLine: 3, endColumn: 74 },
      },
    ]);
  });

  test('as SARIF: a result that is suppressed, and others that are not', () => {
    const { out } = check(FILES('The the text of of it.', WAIVER), '--format', 'sarif');
    const [open, waived] = JSON.parse(out).runs[0].results;
    expect(open).toMatchObject({ ruleId: 'repeated-word', suppressions: [] });
    expect(waived).toMatchObject({
      ruleId: 'repeated-word',
      suppressions: [{ kind: 'inSource', status: 'accepted', justification: 'The name of the band.' }],
    });
    expect(waived.suppressions[0].location.physicalLocation.region.startLine).toBe(3);
  });

  test('as GitHub annotations: nothing', () => {
    expect(check(FILES('The the text.', WAIVER), '--format', 'github').out).toBe('');
  });
});

test('on the real plan: an error that is waived is listed and lets the plan pass; mended, the waiver is the error', () => {
  const cwd = realPlan();
  const file = 'plan/en/1-opening/3-trade.md';
  const text = readFileSync(join(cwd, file), 'utf8');
  const waived = text.replace(
    /^---\n/,
    '---\nwaivers:\n  - { code: figures-differ, block: p-3yxj, reason: Tried here. }\n',
  );
  const wrong = (words: string): string => words.replace('at least 5 percent', 'at least 6 percent');
  const check = (words: string): ReturnType<typeof planc> => {
    writeFiles(cwd, { [file]: words });
    return planc(['check'], { cwd });
  };
  expect(check(wrong(text))).toMatchObject({ code: 1, err: expect.stringContaining('error[figures-differ]') });
  expect(check(wrong(waived))).toMatchObject({
    code: 0,
    err: expect.stringContaining('1 finding waived: figures-differ: Tried here.'),
  });
  expect(check(waived)).toMatchObject({ code: 1, err: expect.stringContaining('error[unused-waiver]') });
});
