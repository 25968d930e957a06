import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planc, realPlan, type Result } from '../support/cli.ts';

const FILE = 'plan/en/1-opening/1-innovation.md';

/** A copy of the plan with a cache of its own. */
function plan(): { cwd: string; kept: string; check: () => Result; edit: (from: string, to: string) => void } {
  const cwd = realPlan();
  const kept = join(cwd, 'cache/planc');
  return {
    cwd,
    kept,
    check: () => planc(['check', 'plan'], { cwd, env: { XDG_CACHE_HOME: join(cwd, 'cache') } }),
    edit: (from, to) => {
      const text = readFileSync(join(cwd, FILE), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(cwd, FILE), text.replace(from, to));
    },
  };
}

describe('what is kept between runs', () => {
  test('never hides what an edit brings in, and forgets it when it is taken back', () => {
    const { check, edit } = plan();
    expect(check()).toMatchObject({ code: 0, err: 'No problems found\n' });
    edit('We will', 'We will will');
    const faulty = check();
    expect(faulty.err).toContain('[repeated-word]');
    expect(check()).toEqual(faulty);
    edit('We will will', 'We will');
    expect(check()).toMatchObject({ code: 0, err: 'No problems found\n' });
  });

  test('never hides what another file says of an unchanged one', () => {
    const { cwd, check } = plan();
    check();
    const glossary = join(cwd, 'plan/glossary.yaml');
    writeFileSync(
      glossary,
      `${readFileSync(glossary, 'utf8')}ours: { zh: 规划纲要本身, forbidden: { en: [We will] } }\n`,
    );
    expect(check().err).toContain('[term-forbidden]');
  });

  test('is ignored where it is broken', () => {
    const { kept, check, edit } = plan();
    check();
    edit('We will', 'We will will');
    const right = check();
    for (const name of readdirSync(kept).filter((each) => each.endsWith('.json'))) {
      for (const content of ['', '{}', '{"build":1}', readFileSync(join(kept, name), 'utf8').slice(0, -9)]) {
        writeFileSync(join(kept, name), content);
        expect(check()).toEqual(right);
      }
    }
  });

  test('is removed when nobody has written it for a month', () => {
    const { kept, check } = plan();
    check();
    const old = join(kept, 'an-older-build.code');
    const recent = join(kept, 'another-build.code');
    for (const path of [old, recent]) writeFileSync(path, '');
    const longAgo = new Date(Date.now() - 40 * 24 * 3600 * 1000);
    utimesSync(old, longAgo, longAgo);
    // Made anew, as after an update.
    const code = readdirSync(kept).find((name) => /^[0-9a-f]{32}-.*\.code$/.test(name)) ?? '';
    writeFileSync(join(kept, code), 'nothing that V8 knows');
    expect(check().code).toBe(0);
    expect([existsSync(old), existsSync(recent)]).toEqual([false, true]);
  });
});
