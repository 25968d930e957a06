import { describe, expect, it } from 'vitest';
import { paginate } from '../../../src/render/pdf/paginate/paginate.ts';
import { fullHeight, type LineBox, type Page, type Row } from '../../../src/render/pdf/paginate/row.ts';
import { fc } from '../../support/property.ts';

type TestRow = Row<string, string>;
type TestPage = Page<string, string>;

const DEPTH = 100;
const LINE = 10;

const line = (notes: readonly string[] = []): LineBox => ({
  line: { segments: [], start: 0, end: 0 },
  height: LINE,
  baseline: 7,
  notes,
});
const lines = (count: number): LineBox[] => Array.from({ length: count }, () => line());
const row = (counts: readonly number[], more: Partial<TestRow> = {}): TestRow => ({
  columns: counts.map((count, k) => ({ x: k * 50, width: 40, lines: lines(count), content: '' })),
  before: 0,
  after: 0,
  keep: false,
  mayBreak: true,
  newPage: false,
  head: null,
  content: '',
  ...more,
});
const heading = (): TestRow => row([1], { keep: true, mayBreak: false, before: 5, after: 5 });
const lay = (rows: readonly TestRow[], notes = new Map<string, TestRow>()): TestPage[] =>
  paginate(rows, { depth: DEPTH, notes, noteGap: 5 });

const anyRow = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 1, maxLength: 2 }).map((n) => row(n)),
  },
  { weight: 1, arbitrary: fc.constant(null).map(heading) },
);

describe('pages', () => {
  it('hold every line of every column once, in order, and nothing stands over', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 30 }), (rows) => {
        const pages = lay(rows);
        for (const each of rows) {
          for (const [k, column] of each.columns.entries()) {
            const parts = pages.flatMap(({ fragments }) => fragments.filter((fragment) => fragment.row === each));
            let next = 0;
            for (const part of parts) {
              expect(part.from[k]).toBe(next);
              next = part.to[k] ?? next;
            }
            expect(next).toBe(column.lines.length);
          }
        }
        for (const { fragments } of pages) {
          for (const { y, height } of fragments) expect(y + height).toBeLessThanOrEqual(DEPTH + 0.01);
        }
      }),
    );
  });

  it('leave no line alone at a page’s foot or head', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 4, max: 30 }), { minLength: 1, maxLength: 12 }), (counts) => {
        for (const { fragments } of lay(counts.map((count) => row([count])))) {
          for (const { from, to } of fragments) expect((to[0] ?? 0) - (from[0] ?? 0)).toBeGreaterThanOrEqual(2);
        }
      }),
    );
  });

  it('never end with a heading', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 40 }), (rows) => {
        const pages = lay([...rows, row([3])]);
        for (const { fragments } of pages) {
          const last = fragments.at(-1);
          const isHeading = last?.row.keep === true;
          expect(isHeading && fullHeight(last.row) < DEPTH / 2 && fragments.length > 1).toBe(false);
        }
      }),
    );
  });

  it('begin anew where a row asks for it', () => {
    const pages = lay([row([2]), row([2], { newPage: true })]);
    expect(pages).toHaveLength(2);
  });

  it('show a table’s head again where its rows go on', () => {
    const head = row([1], { keep: true, mayBreak: false });
    const rows = Array.from({ length: 24 }, () => row([1], { head, mayBreak: false }));
    const pages = lay([row([3]), head, ...rows]);
    expect(pages).toHaveLength(3);
    expect(pages.map(({ fragments }) => fragments[0]?.isRepeat)).toEqual([false, true, true]);
  });

  it('keep a footnote on the page of the line that calls it, and show it once', () => {
    const caller = row([0]);
    const called = {
      ...caller,
      columns: [{ x: 0, width: 40, content: '', lines: [...lines(5), line(['n']), line(), line(['n'])] }],
    };
    const notes = new Map([['n', row([2])]]);
    for (const before of [0, 1, 2, 3, 4]) {
      const pages = lay([row([before]), called], notes);
      const withNote = pages.filter((page) => page.notes.length > 0);
      expect(withNote).toHaveLength(1);
      const [page] = withNote;
      const part = page?.fragments.find((fragment) => fragment.row === called);
      expect((part?.from[0] ?? 9) <= 5 && 5 < (part?.to[0] ?? 0)).toBe(true);
      const foot = Math.max(...(page?.fragments.map(({ y, height }) => y + height) ?? []));
      expect(foot).toBeLessThanOrEqual((page?.notes[0]?.y ?? 0) + 0.01);
      expect((page?.notes[0]?.y ?? 0) + 2 * LINE).toBeCloseTo(DEPTH, 5);
    }
  });

  it('let a footnote that is higher than a page go on at the foot of the next, every line once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 30 }),
        (heights, after) => {
          const names = heights.map((_, i) => `n${i}`);
          const notes = new Map(names.map((name, i) => [name, row([heights[i] ?? 1])]));
          const caller = { ...row([0]), columns: [{ x: 0, width: 40, content: '', lines: [line(names), line()] }] };
          const pages = lay([caller, row([after])], notes);
          for (const note of notes.values()) {
            const parts = pages.flatMap((page) => page.notes.filter((part) => part.row === note));
            let next = 0;
            for (const part of parts) {
              expect(part.from[0]).toBe(next);
              next = part.to[0] ?? next;
            }
            expect(next).toBe(note.columns[0]?.lines.length);
            expect(parts.filter(({ isFirst }) => isFirst)).toHaveLength(1);
          }
          for (const page of pages) {
            const foot = Math.max(0, ...page.fragments.map(({ y, height }) => y + height));
            expect(foot).toBeLessThanOrEqual((page.notes[0]?.y ?? DEPTH) + 0.01);
            for (const { y, height } of page.notes) expect(y + height).toBeLessThanOrEqual(DEPTH + 0.01);
          }
        },
      ),
    );
  });
});
