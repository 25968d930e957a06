import { describe, expect, test } from 'vitest';
import { compareWithSeeds } from '../../src/check/seed/compare.ts';
import { align } from '../../src/check/seed/align.ts';
import { sectionsOf, unitsOf } from '../../src/check/seed/claims.ts';
import { changeOf } from '../../src/check/seed/faults.ts';
import { compile, type PlanFile } from '../../src/compile.ts';
import type { Block, Chapter, Model, Passage, Section } from '../../src/model/model.ts';
import { placeOf } from '../../src/model/place.ts';
import { readFolder, seedsBeside } from '../support/read-folder.ts';

const PLAN = new URL('../../plan', import.meta.url).pathname;
const FILES = readFolder(PLAN);
const SEEDS = seedsBeside(PLAN);
const MODEL = theModel(FILES);

function theModel(files: readonly PlanFile[]): Model {
  const { model } = compile(files, SEEDS);
  if (!model) throw new Error('the plan has no model');
  return model;
}

/** Every line of text that the plan takes from its seed, with its section. */
const LINES = sectionsOf(MODEL).flatMap((section) => unitsOf(section).map((unit) => ({ section, unit })));

type Change = 'changed' | 'removed' | 'doubled';
const CHANGES: readonly Change[] = ['changed', 'removed', 'doubled'];

function alter(text: string, at: number, change: Change): string {
  const unit = text[at] ?? '';
  const other = unit === '甲' ? '乙' : '甲';
  const replaced = { changed: other, removed: '', doubled: unit + unit }[change];
  return text.slice(0, at) + replaced + text.slice(at + 1);
}

/** Where the alteration of one unit first shows: in a run of equal ones, after them. */
function firstDifference(text: string, at: number, change: Change): number {
  if (change === 'changed') return at;
  let end = at;
  while (text[end] === text[at]) end++;
  return change === 'doubled' ? end : end - 1;
}

describe('the plan against its seed', () => {
  test('has all of its lines', () => {
    expect(compareWithSeeds(MODEL)).toEqual({
      proof: [{ seed: 'zhangdian-145', lines: 93, covered: 92, except: [93], amendments: 0 }],
      findings: [],
    });
  });

  test('each line is a block of its own, in order', () => {
    expect(LINES.map(({ unit }) => unit.text)).toEqual(MODEL.seeds[0]?.text?.lines.slice(0, 92));
  });

  test('any one character changed, removed or doubled is found at its line and column', () => {
    let compared = 0;
    for (const [index, { section, unit }] of LINES.entries()) {
      for (let at = 0; at < unit.text.length; at++) {
        for (const change of CHANGES) {
          compared++;
          const passage = { ...unit.passage, text: alter(unit.text, at, change) };
          const [fault, ...more] = align(onlyWith(section, unit.passage, passage)).faults.filter(
            ({ kind }) => kind !== 'unclaimed',
          );
          const place = fault?.kind === 'changed' && [
            fault.line,
            changeOf(fault).seed.start,
            changeOf(fault).block.start,
          ];
          const start = firstDifference(unit.text, at, change);
          if (more.length > 0 || String(place) !== String([index + 1, start, start])) {
            expect.fail(`line ${index + 1}, character ${at + 1}, ${change}: ${String(place)}`);
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(45_000);
  });

  test('one altered block among all is one finding', () => {
    for (const [index, { section, unit }] of LINES.entries()) {
      const change = CHANGES[index % 3] ?? 'changed';
      const passage = { ...unit.passage, text: alter(unit.text, (index * 31) % unit.text.length, change) };
      const { faults } = align(withPassage(section, unit.passage, passage));
      expect(faults.map((fault) => (fault.kind === 'changed' ? fault.line : fault.kind))).toEqual([index + 1]);
    }
  });

  test('every unit of text has its place in the file', () => {
    for (const { unit } of LINES) {
      const text = MODEL.sources.get(unit.passage.file)?.text ?? '';
      for (let at = 0; at < unit.text.length; at++) {
        if (text[placeOf(unit.passage, at, at + 1).start] !== unit.text[at]) expect.fail(`${unit.passage.file} ${at}`);
      }
    }
  });

  test.each(Array.from({ length: 60 }, (_, i) => i))('compiled: sample %i', (i) => {
    const index = (i * 17) % LINES.length;
    const { unit } = LINES[index] ?? LINES[0] ?? expect.fail();
    const change = CHANGES[i % 3] ?? 'changed';
    const at = proseUnit(unit.text, (i * 7919) % unit.text.length);
    const offset = placeOf(unit.passage, at, at + 1).start;
    const { diagnostics } = compile(
      edited(unit.passage.file, (text) => alter(text, offset, change)),
      SEEDS,
    );
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, args }) => [code, args['line'], args['column']])).toEqual([
      ['seed-line', String(index + 1), firstDifference(unit.text, at, change) + 1],
    ]);
    expect(errors[0]?.span.file).toBe(unit.passage.file);
  });
});

/** The next unit that stands amid Chinese text, so that altering it cannot make or break markup. */
function proseUnit(text: string, from: number): number {
  const inner = /(?<=\p{Script=Han}{2})\p{Script=Han}(?=\p{Script=Han}{2})/u;
  const after = text.slice(Math.max(0, from - 2)).search(inner);
  return after >= 0 ? Math.max(0, from - 2) + after : text.search(inner);
}

function edited(file: string, edit: (text: string) => string): PlanFile[] {
  return FILES.map(({ path, bytes }) =>
    path === file ? { path, bytes: new TextEncoder().encode(edit(new TextDecoder().decode(bytes))) } : { path, bytes },
  );
}

/** The model with one passage in the place of another. */
function withPassage(inside: Section, old: Passage, passage: Passage): Model {
  const block = (b: Block): Block => (b.original === old ? { ...b, original: passage } : b);
  const section = (s: Section): Section => (s.document !== inside.document ? s : { ...s, blocks: s.blocks.map(block) });
  const chapter = (c: Chapter): Chapter => ({
    ...c,
    introduction: section(c.introduction),
    sections: c.sections.map(section),
  });
  return { ...MODEL, chapters: MODEL.chapters.map(chapter) };
}

/** A plan of one section, so that all its characters can be tried in a few seconds. */
function onlyWith(section: Section, old: Passage, passage: Passage): Model {
  const blocks = section.blocks.map((block) => (block.original === old ? { ...block, original: passage } : block));
  const [chapter] = MODEL.chapters;
  if (!chapter) throw new Error('no chapter');
  return { ...MODEL, chapters: [{ ...chapter, introduction: { ...section, blocks }, sections: [] }] };
}
