import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonical, hoisted } from '../../../src/edit/wording.ts';
import { isEmpty, normalized, samePieces } from '../../../src/exchange/translators/coded.ts';
import { decode, isPaired } from '../../../src/exchange/translators/codes.ts';
import type { Piece } from '../../../src/exchange/translators/notation.ts';
import { unitsOf, type Unit } from '../../../src/exchange/translators/unit.ts';
import { fingerprint } from '../../../src/model/fingerprint.ts';
import { planc, realPlan, ROOT } from '../../support/cli.ts';
import { fc } from '../../support/property.ts';
import { readFolder } from '../../support/read-folder.ts';
import { after, comeBack, EN, goOut, modelOf, modelOfFiles, RETURNING, textOf, translatedFiles } from './plan.ts';

/** What goes out and comes back is the same, but for what a translator changed. */

const PLAN = join(ROOT, 'plan');
const realFiles = readFolder(PLAN);
const real = modelOfFiles(realFiles);

function bytesBelow(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(md|yaml)$/.test(path));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path)).toString('hex')]));
}

describe.each(RETURNING)('%s of the whole real plan', (id) => {
  test('comes back unedited and changes no byte', () => {
    const cwd = realPlan();
    const before = bytesBelow(join(cwd, 'plan'));
    const { code } = planc(['translate', 'export', '--format', id, '--out', 'out'], { cwd });
    expect(code).toBe(0);
    const [file = ''] = readdirSync(join(cwd, 'out'));
    const { code: imported, out, err } = planc(['translate', 'import', `out/${file}`], { cwd });
    const blocks = unitsOf(real, 'en').length;
    expect({ imported, out, err }).toEqual({
      imported: 0,
      out: '',
      err: `0 taken over (0 new), 0 refused, ${blocks} unchanged, 0 empty, 0 not in the file.\n`,
    });
    expect(bytesBelow(join(cwd, 'plan'))).toEqual(before);
  });

  test('is the same bytes each time', async () => {
    const [one, two] = [await goOut(real, id), await goOut(real, id)];
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
  });

  test('comes back with words changed, and changes those blocks alone', async () => {
    const ids = unitsOf(real, 'en').map((unit) => unit.id);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 24 }),
        fc.array(words(), { minLength: 1, maxLength: 5 }),
        async (chosen, replacements) => {
          const edit = (unit: Unit): Unit => (chosen.includes(unit.id) ? reworded(unit, replacements) : unit);
          const imported = await comeBack(real, id, await goOut(real, id, edit));
          expect(imported.diagnostics.map(({ code, args }) => [code, args])).toEqual([]);
          const expected = new Map(unitsOf(real, 'en').map((unit) => [unit.id, edit(unit)]));
          expectExactly(imported, expected);
        },
      ),
      { numRuns: 4 },
    );
  });

  test('comes back with marks in another order, and keeps every one', async () => {
    const movable = unitsOf(real, 'en').filter((unit) => swapped(unit) !== unit);
    expect(movable.length).toBeGreaterThan(50);
    const edit = (unit: Unit): Unit => swapped(unit);
    const imported = await comeBack(real, id, await goOut(real, id, edit));
    expect(imported.diagnostics.map(({ code, args }) => [code, args])).toEqual([]);
    expect(imported.taken.map((one) => one.id)).toEqual(movable.map((one) => one.id));
    expectExactly(imported, new Map(unitsOf(real, 'en').map((unit) => [unit.id, edit(unit)])));
  });

  test('fills a translation from nothing', async () => {
    const bare = modelOfFiles(realFiles.filter(({ path }) => !path.startsWith('en/')));
    const translated = new Map(unitsOf(real, 'en').map((unit) => [unit.id, unit]));
    // A translator who starts afresh uses the marks of the original.
    const edit = (unit: Unit): Unit => ({ ...unit, target: fromOriginal(unit, translated.get(unit.id)) });
    const imported = await comeBack(bare, id, await goOut(bare, id, edit));
    expect(imported.diagnostics).toEqual([]);
    expect(imported.taken).toHaveLength(translated.size);
    const originals = real.documents.filter(({ lang }) => lang === 'zh').map(({ path }) => path.replace(/^zh/, 'en'));
    expect(imported.files.map(({ path }) => path)).toEqual(originals);
    const again = modelOfFiles([...realFiles.filter(({ path }) => !path.startsWith('en/')), ...imported.files]);
    const order = (model: typeof real, lang: string): (string | undefined)[] =>
      model.documents
        .filter((one) => one.lang === lang)
        .flatMap(({ passages }) => passages.map((one) => one.id?.value));
    expect(order(again, 'en')).toEqual(order(again, 'zh'));
    for (const unit of unitsOf(again, 'en')) expect(unit.state).toBe('draft');
  });
});

/** Whatever the words hold, they are words when they come back: nothing of them is read as markup. */
describe.each(RETURNING)('%s with words that look like markup', (id) => {
  const files = translatedFiles({ reviewed: ['p-4444'] });
  const model = modelOf(files);
  const texts = ['first', 'p-2222', 'p-3333', 'p-4444', 'i-5555', 't-7777', 'f-8888'];

  test.each([
    '# no heading',
    '- no list',
    '+ no list',
    '1. no number',
    '12) no number',
    '> no quotation',
    '*no* _emphasis_ **nor** __this__',
    '[no](link) nor [^a] note ![nor](picture)',
    '`no code`',
    '~~~',
    '---',
    '- - -',
    '| no | table |',
    'a \\ b \\* c',
    '&amp; &#42; &lt; AT&T',
    '<b>no</b> <https://example.org>',
    '{1} {{ }} {/1} {2/} ⟦1⟧ ⟦⟦',
    '“curly” "straight" ‘x’ \'y\'',
    'ends with an exclamation!',
    'C#',
    '2021~2025, 5~8',
    'two  spaces and a\u00a0hard one',
    '汉字,夹在 English 之间',
  ])('%s', async (line) => {
    const edit = (unit: Unit): Unit => {
      const at = texts.includes(unit.id) ? (unit.target ?? []).findIndex(({ type }) => type === 'text') : -1;
      const target = (unit.target ?? []).map((piece, i) =>
        i === at ? ({ type: 'text', text: line } as const) : piece,
      );
      return { ...unit, target };
    };
    const imported = await comeBack(model, id, await goOut(model, id, edit));
    expect(imported.diagnostics.map(({ code }) => code)).toEqual([]);
    expect(imported.taken.map((one) => one.id)).toEqual(texts);
    const expected = new Map(unitsOf(model, 'en').map((unit) => [unit.id, edit(unit)]));
    for (const unit of unitsOf(modelOf(after(files, imported)), 'en')) {
      const wanted = expected.get(unit.id)?.target ?? [];
      expect(said(unit, unit.target ?? []), unit.id).toBe(said(unit, normalized(wanted)));
    }
  });

  test('takes a review back from a block that has other words now, and leaves the others', async () => {
    const edit = (unit: Unit): Unit =>
      unit.id === 'p-4444' ? { ...unit, target: [{ type: 'text', text: 'Wetlands will be protected.' }] } : unit;
    const imported = await comeBack(model, id, await goOut(model, id, edit));
    const [file] = imported.files;
    expect(textOf(file?.bytes ?? new Uint8Array())).toBe(
      (files[EN] ?? '')
        .replace(/ {2}p-4444:\n.*\n/, '  p-4444:\n')
        .replace(
          /We will protect.*/,
          `Wetlands will be protected. {#p-4444 src=${fingerprint('保护湿地,恢复岸线。')} status=draft}`,
        ),
    );
  });

  test('puts what was missing in its place', async () => {
    const partial = translatedFiles({ without: ['p-3333', 'i-6666', 't-7777', 'f-8888'] });
    const bare = modelOf(partial);
    const whole = new Map(unitsOf(model, 'en').map((unit) => [unit.id, unit]));
    const edit = (unit: Unit): Unit =>
      unit.target ? unit : { ...unit, target: fromOriginal(unit, whole.get(unit.id)) };
    const imported = await comeBack(bare, id, await goOut(bare, id, edit));
    expect(imported.diagnostics).toEqual([]);
    expect(imported.taken.map((one) => [one.id, one.before])).toEqual([
      ['p-3333', null],
      ['i-6666', null],
      ['t-7777', null],
      ['f-8888', null],
    ]);
    const said = after(partial, imported)[EN] ?? '';
    const ids = [...said.matchAll(/\{#(\S+)/g)].map(([, one]) => one);
    expect(ids).toEqual(['first', 'p-2222', 'p-3333', 'p-4444', 'i-5555', 'i-6666', 't-7777', 'f-8888']);
    expect(said).toContain('| First | Second |\n| --- | ---: |\n| One | Two |\n\n{#t-7777 ');
    expect(said).toContain('[^a]: As the Commerce Bureau explains. {#f-8888 ');
  });

  test('makes the whole file where there is none, notes and what calls for them included', async () => {
    const { [EN]: english, ...others } = files;
    const bare = modelOf(others);
    const whole = new Map(unitsOf(model, 'en').map((unit) => [unit.id, unit]));
    const edit = (unit: Unit): Unit => ({ ...unit, target: fromOriginal(unit, whole.get(unit.id)) });
    const imported = await comeBack(bare, id, await goOut(bare, id, edit));
    expect(imported.diagnostics).toEqual([]);
    const bodyOf = (text: string | undefined): string =>
      (text ?? '')
        .replace(/^---[^]*?\n---\n/, '')

        .replace('=reviewed', '=draft');
    expect(bodyOf(after(others, imported)[EN])).toBe(bodyOf(english));
  });
});

function expectExactly(imported: Awaited<ReturnType<typeof comeBack>>, expected: ReadonlyMap<string, Unit>): void {
  const changed = new Map(imported.files.map(({ path, bytes }) => [path, bytes]));
  const now = modelOfFiles(realFiles.map((file) => ({ ...file, bytes: changed.get(file.path) ?? file.bytes })));
  const before = new Map(unitsOf(real, 'en').map((unit) => [unit.id, unit]));
  for (const unit of unitsOf(now, 'en')) {
    const wanted = expected.get(unit.id)?.target ?? [];
    const was = before.get(unit.id);
    expect(said(unit, unit.target ?? []), unit.id).toBe(said(was ?? unit, normalized(wanted)));
    const isSame = samePieces(wanted, was?.target ?? []);
    expect(unit.state, unit.id).toBe(isSame ? was?.state : 'draft');
  }
}

/** What pieces say, numbers aside. */
function said(unit: Unit, pieces: readonly Piece[]): string {
  const content = decode(normalized(pieces), unit.codes, unit.kind === 'table');
  if (!content) throw new Error(`the pieces of ${unit.id} do not fit together`);
  return canonical(hoisted(content));
}

/** Words that begin and end with a letter, with anything between. */
function words(): fc.Arbitrary<string> {
  const unit = fc.constantFrom(...'abc DE 12.*_[]()#>+-`~|!&<>{}⟦⟧\\“”\'"，。汉字%;:/=^$@');
  return fc.array(unit, { maxLength: 24 }).map((inner) => `x${inner.join('').replace(/\s+/g, ' ')}y`);
}

/** The unit with some of its words replaced; spaces and marks at their edges stay, which keep strong marks readable. */
function reworded(unit: Unit, replacements: readonly string[]): Unit {
  let at = 0;
  const target = (unit.target ?? []).map((piece): Piece => {
    if (piece.type !== 'text' || !/[\p{L}\p{N}]/u.test(piece.text)) return piece;
    const [before = '', , end = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(piece.text)?.slice(1) ?? [];
    return { type: 'text', text: before + (replacements[at++ % replacements.length] ?? '') + end };
  });
  return { ...unit, target };
}

/** The unit with its first two pairs that stand side by side swapped; the unit itself where there are none. */
function swapped(unit: Unit): Unit {
  const pieces = unit.target ?? [];
  const pairs: { start: number; end: number }[] = [];
  let depth = 0;
  pieces.forEach((piece, i) => {
    if (piece.type === 'open' && depth++ === 0) pairs.push({ start: i, end: i });
    const last = pairs.at(-1);
    if (piece.type === 'close' && --depth === 0 && last) last.end = i;
  });
  const goals = pairs.filter(({ start }) => {
    const piece = pieces[start];
    return piece?.type === 'open' && unit.codes.get(piece.code)?.type === 'goal';
  });
  const [a, b] = goals;
  if (!a || !b) return unit;
  const of = ({ start, end }: { start: number; end: number }): readonly Piece[] => pieces.slice(start, end + 1);
  const target = [
    ...pieces.slice(0, a.start),
    ...of(b),
    ...pieces.slice(a.end + 1, b.start),
    ...of(a),
    ...pieces.slice(b.end + 1),
  ];
  return samePieces(target, pieces) ? unit : { ...unit, target };
}

/** A translation with just the marks of the original: those that the words have there, and the others at the end. */
function fromOriginal(unit: Unit, translated: Unit | undefined): readonly Piece[] {
  const there = (translated?.target ?? []).filter(
    (piece) => piece.type === 'text' || sameCode(unit, translated, piece.code),
  );
  const used = new Set(there.flatMap((piece) => (piece.type === 'text' ? [] : [piece.code])));
  const rest = [...unit.codes].filter(([number]) => !used.has(number) && isIn(unit.source, number));
  const added = rest.flatMap(([number, code]): Piece[] =>
    isPaired(code)
      ? [
          { type: 'text', text: ' ' },
          { type: 'open', code: number },
          { type: 'text', text: 'x' },
          { type: 'close', code: number },
        ]
      : [{ type: 'alone', code: number }],
  );
  return isEmpty(there) ? [] : [...there, ...added];
}

const isIn = (pieces: readonly Piece[], number: string): boolean =>
  pieces.some((piece) => piece.type !== 'text' && piece.code === number);

function sameCode(unit: Unit, other: Unit | undefined, number: string): boolean {
  return (
    isIn(unit.source, number) && JSON.stringify(unit.codes.get(number)) === JSON.stringify(other?.codes.get(number))
  );
}
