import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROBLEMS } from '../../src/cli/problems.ts';
import { compile, type PlanFile } from '../../src/compile.ts';
import { findings } from '../../src/report/finding.ts';
import { reportText } from '../../src/report/text.ts';
import { ROOT } from '../support/cli.ts';
import { fc, RUNS, SEED } from '../support/property.ts';
import { readFolder } from '../support/read-folder.ts';

/**
 * Random slips of a hand or a program in the files of a real plan: whatever they come to, the compiler answers, every
 * finding lies within a file, and the report can be printed. The seed is printed, so that a failure can be had again
 * with `npm run fuzz SEED`.
 */

const PLAN = readFolder(join(ROOT, 'test/fixtures/first-plan'));
const TEXT_OF_SEED = readFileSync(join(ROOT, 'seeds/zhangdian-145.txt'));

const TOKENS = [
  '[',
  ']',
  '(',
  ')',
  '](goal:',
  '{#',
  '}',
  '{#p-2222}',
  '**',
  '*',
  '`',
  '|',
  '\n',
  '\n\n',
  '---\n',
  ': ',
  '- ',
  '# ',
  '> ',
  '&',
  '\\',
  '“',
  '，',
  '。',
  '\r',
  '\t',
  '　',
  '\u200B',
  '\u202E',
  '\uFEFF',
  '\0',
  '5%',
  '万',
  '2025年',
  'src=',
  'status=reviewed',
  '<script>',
  '{{',
  'null',
  '!!',
  '*a',
  '&a',
  '"',
  "'",
] as const;

type Edit =
  | { readonly type: 'insert'; readonly at: number; readonly token: string }
  | { readonly type: 'cut'; readonly at: number; readonly length: number }
  | { readonly type: 'copy'; readonly at: number; readonly length: number; readonly to: number }
  | { readonly type: 'byte'; readonly at: number; readonly value: number };

const share = fc.double({ min: 0, max: 1, noNaN: true });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ type: fc.constant('insert' as const), at: share, token: fc.constantFrom(...TOKENS) }),
  fc.record({ type: fc.constant('cut' as const), at: share, length: fc.integer({ min: 1, max: 200 }) }),
  fc.record({ type: fc.constant('copy' as const), at: share, length: fc.integer({ min: 1, max: 200 }), to: share }),
  fc.record({ type: fc.constant('byte' as const), at: share, value: fc.integer({ min: 0, max: 255 }) }),
);

function applied(bytes: Uint8Array, one: Edit): Uint8Array {
  const at = Math.floor(one.at * bytes.length);
  const join = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));
  if (one.type === 'insert')
    return join(bytes.subarray(0, at), new TextEncoder().encode(one.token), bytes.subarray(at));
  if (one.type === 'cut') return join(bytes.subarray(0, at), bytes.subarray(at + one.length));
  if (one.type === 'byte') return bytes.map((byte, i) => (i === at ? one.value : byte));
  const to = Math.floor(one.to * bytes.length);
  return join(bytes.subarray(0, to), bytes.subarray(at, at + one.length), bytes.subarray(to));
}

test(`any slip is answered (seed ${SEED})`, { timeout: 300_000 }, () => {
  const slip = fc.record({ file: fc.nat(PLAN.length - 1), edits: fc.array(edit, { minLength: 1, maxLength: 4 }) });
  fc.assert(
    fc.property(slip, ({ file, edits }) => {
      const files: PlanFile[] = PLAN.map((one, i) =>
        i === file ? { ...one, bytes: edits.reduce(applied, one.bytes) } : one,
      );
      const { diagnostics, sources, syntaxes } = compile(files, () => TEXT_OF_SEED);
      for (const { code, span } of diagnostics) {
        expect(PROBLEMS.has(code), code).toBe(true);
        const length = sources.get(span.file)?.text.length ?? 0;
        expect(span.start, `${code} in ${span.file}`).toBeLessThanOrEqual(span.end);
        expect(span.end, `${code} in ${span.file}`).toBeLessThanOrEqual(length);
      }
      for (const lang of ['zh', 'en'] as const) {
        const worded = findings(diagnostics, { sources, syntaxes, problems: PROBLEMS, lang, toPath: (path) => path });
        expect(reportText(worded, { lang, color: false, width: 80 })).not.toMatch(/\{\w+\} is|undefined|\[object/);
      }
    }),
    { numRuns: RUNS / 10 },
  );
});
