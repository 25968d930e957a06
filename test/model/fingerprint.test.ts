import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/check/register.ts';
import { compile, type PlanFile } from '../../src/compile.ts';
import { fingerprint } from '../../src/model/fingerprint.ts';
import type { Document, Model } from '../../src/model/model.ts';
import { translationState } from '../../src/model/translation.ts';
import { readFolder, seedsBeside } from '../support/read-folder.ts';

const PLAN = new URL('../../plan', import.meta.url).pathname;
const FILES = readFolder(PLAN);
const REAL = modelOf(compile(FILES, seedsBeside(PLAN)).model);

function modelOf(model: Model | null): Model {
  if (!model) throw new Error('no model');
  return model;
}

/** A block without markup: what is to become of it is done to its words or its id. */
interface Line {
  readonly id: string;
  readonly text: string;
}

interface Section {
  readonly path: string;
  readonly title: Line;
  readonly lines: readonly Line[];
}

/** Every section of the real plan, as plain text. */
const SECTIONS: readonly Section[] = REAL.documents
  .filter(({ lang }) => lang === REAL.plan.original)
  .map((document): Section => {
    const [title, ...lines] = document.passages.map(({ id, text }) => ({ id: id?.value ?? '', text }));
    if (!title) throw new Error(document.path);
    return { path: document.path, title, lines };
  });

const LINES = SECTIONS.flatMap((section) => section.lines.map((line, at) => ({ section, line, at })));

/** English that stands in for a translation: a function of the id, with the fingerprint of the original. */
const standIn = ({ id, text }: Line): string => `Stand-in for ${id}. {#${id} src=${fingerprint(text)} status=draft}`;
const translationOf = ({ title, lines }: Section): string => `# ${[title, ...lines].map(standIn).join('\n\n')}\n`;
const originalOf = ({ title, lines }: Section): string =>
  `# ${[title, ...lines].map(({ id, text }) => `${text} {#${id}}`).join('\n\n')}\n`;

/** A plan of some sections, whose translation was made from `before`. */
function planOf(before: readonly Section[], after: readonly Section[]): Model {
  const file = (path: string, text: string): PlanFile => ({ path, bytes: new TextEncoder().encode(text) });
  const chapters = [...new Set(before.map(({ path }) => path.split('/')[1]))];
  const yaml = [
    'id: demo',
    'version: 0.1.0',
    'date: 2026-01-05',
    'edition: { status: unofficial }',
    'title: { zh: 示例 }',
    'jurisdiction: { name: { zh: 示例区 } }',
    'period: { from: 2021, to: 2025 }',
    'languages: { original: zh, translations: [en] }',
    `chapters: [${chapters.join(', ')}]`,
    '',
  ].join('\n');
  const originals = after.map((section) => file(section.path, originalOf(section)));
  const translations = before.map((section) => file(section.path.replace(/^zh/, 'en'), translationOf(section)));
  return modelOf(
    compile([file('plan.yaml', yaml), file('owners.yaml', ''), ...originals, ...translations], () => null).model,
  );
}

interface Counts {
  readonly stale: number;
  readonly missing: number;
  readonly orphan: number;
  readonly duplicate: number;
}

const CODES = {
  stale: 'stale-translation',
  missing: 'missing-translation',
  orphan: 'orphan-block',
  duplicate: 'duplicate-block-id',
};

/** What the rules find, as for a release, with nothing taken for a consequence of something else. */
function countsOf(model: Model): Counts {
  const found = RULES.flatMap((rule) => rule.check(model, { release: true })).map(({ code }) => code);
  const count = (name: keyof Counts): number => found.filter((code) => code === CODES[name]).length;
  return { stale: count('stale'), missing: count('missing'), orphan: count('orphan'), duplicate: count('duplicate') };
}

const NONE: Counts = { stale: 0, missing: 0, orphan: 0, duplicate: 0 };

/** The section with other lines in the place of one. */
function withLines({ section, at }: (typeof LINES)[number], ...lines: readonly Line[]): Section {
  return { ...section, lines: [...section.lines.slice(0, at), ...lines, ...section.lines.slice(at + 1)] };
}

/** The counts after each change of one line, in the plan of its section: every one of them must be the same. */
function eachCounts(change: (one: (typeof LINES)[number]) => Section | null): Set<string> {
  const found = new Set<string>();
  for (const one of LINES) {
    const after = change(one);
    if (after) found.add(JSON.stringify(countsOf(planOf([one.section], [after]))));
  }
  return found;
}

describe('the fingerprints of the whole plan', () => {
  test('there are enough blocks, and nothing is found while nothing changed', () => {
    expect(LINES.length).toBe(92);
    const model = planOf(SECTIONS, SECTIONS);
    expect(model.blocks.map(({ original }) => original.text)).toEqual(
      SECTIONS.flatMap(({ title, lines }) => [title, ...lines].map(({ text }) => text)),
    );
    expect(countsOf(model)).toEqual(NONE);
  });

  test('one number edited: 1 stale', () => {
    let tried = 0;
    const counts = eachCounts((one) => {
      const digits = '0123456789一二三四五六七八九';
      const text = one.line.text.replace(new RegExp(`[${digits}]`), (digit) =>
        digit === '3' ? '4' : digit === '三' ? '四' : digit < '一' ? '3' : '三',
      );
      if (text === one.line.text) return null;
      tried++;
      return withLines(one, { ...one.line, text });
    });
    expect(tried).toBeGreaterThan(20);
    expect([...counts]).toEqual([JSON.stringify({ ...NONE, stale: 1 })]);
  });

  test('one word edited: 1 stale', () => {
    const counts = eachCounts((one) =>
      withLines(one, { ...one.line, text: one.line.text.replace(/(\p{Script=Han})(?=\p{Script=Han})/u, '$1新') }),
    );
    expect([...counts]).toEqual([JSON.stringify({ ...NONE, stale: 1 })]);
  });

  test('all blocks shuffled: nothing', () => {
    const turned = (section: Section): Section => ({ ...section, lines: [...section.lines].reverse() });
    expect(countsOf(planOf(SECTIONS, SECTIONS.map(turned)))).toEqual(NONE);
    // And from file to file.
    const moved = LINES.map((_, i) => LINES[(i * 37) % LINES.length]?.line ?? expect.fail());
    let from = 0;
    const after = SECTIONS.map((section) => ({ ...section, lines: moved.slice(from, (from += section.lines.length)) }));
    expect(new Set(moved.map(({ id }) => id)).size).toBe(LINES.length);
    expect(countsOf(planOf(SECTIONS, after))).toEqual(NONE);
  });

  test('a block split in two: 1 stale, 1 missing', () => {
    const counts = eachCounts((one) => {
      const middle = Math.floor(one.line.text.length / 2);
      const [first, second] = [one.line.text.slice(0, middle), one.line.text.slice(middle)];
      return withLines(one, { ...one.line, text: first }, { id: 'p-new2', text: second });
    });
    expect([...counts]).toEqual([JSON.stringify({ ...NONE, stale: 1, missing: 1 })]);
  });

  test('two blocks merged: 1 stale, 1 orphan', () => {
    let tried = 0;
    const counts = eachCounts((one) => {
      const next = one.section.lines[one.at + 1];
      if (!next) return null;
      tried++;
      const lines = one.section.lines.filter((line) => line !== next);
      const text = one.line.text + next.text;
      return { ...one.section, lines: lines.map((line) => (line === one.line ? { ...line, text } : line)) };
    });
    expect(tried).toBeGreaterThan(60);
    expect([...counts]).toEqual([JSON.stringify({ ...NONE, stale: 1, orphan: 1 })]);
  });

  test('commas and brackets made full-width everywhere: nothing', () => {
    let changed = 0;
    const widened = (line: Line): Line => {
      const text = line.text.replace(
        /[,;()]/g,
        (character) => (changed++, String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
      );
      return { ...line, text };
    };
    const after = SECTIONS.map((section) => ({ ...section, lines: section.lines.map(widened) }));
    expect(changed).toBe(709 + 12 + 2 * 18);
    expect(countsOf(planOf(SECTIONS, after))).toEqual(NONE);
  });

  test('goal links, topics and line breaks added everywhere: nothing', () => {
    const marked = ({ id, text }: Line): Line => ({ id, text: `[${text.slice(0, -1)}](goal:any)${text.slice(-1)}` });
    expect(
      countsOf(
        planOf(
          SECTIONS,
          SECTIONS.map((section) => ({ ...section, lines: section.lines.map(marked) })),
        ),
      ),
    ).toEqual(NONE);
    // The real files have all the markup that there is, and the same fingerprints.
    const real = new Map(REAL.blocks.map(({ id, original }) => [id, fingerprint(original.text)]));
    for (const { line } of LINES) expect(real.get(line.id)).toBe(fingerprint(line.text));
    const broken = ({ id, text }: Line): Line => ({
      id,
      text: text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/u, '\n'),
    });
    expect(
      countsOf(
        planOf(
          SECTIONS,
          SECTIONS.map((section) => ({ ...section, lines: section.lines.map(broken) })),
        ),
      ),
    ).toEqual(NONE);
  });

  test('a block copied with its id: 1 duplicate', () => {
    const counts = eachCounts((one) => withLines(one, one.line, one.line));
    expect([...counts]).toEqual([JSON.stringify({ ...NONE, duplicate: 1 })]);
  });
});

describe('the state of a translation', () => {
  const section: Section = {
    path: 'zh/1-demo/0-introduction.md',
    title: { id: 'demo', text: '示例' },
    lines: [{ id: 'p-2222', text: '一段话。' }],
  };

  function stateWith(attributes: string, frontMatter = ''): string {
    const model = planOf([section], [section]);
    const english = `${frontMatter}# Stand-in {#demo src=${fingerprint('示例')} status=draft}\n\nWords. {#p-2222 ${attributes}}\n`;
    const files = model.documents.map(({ path, lang, syntax }: Document): PlanFile => ({
      path,
      bytes: new TextEncoder().encode(lang === 'en' ? english : syntax.source.text),
    }));
    const yaml = model.syntaxes
      .filter(({ type }) => type === 'yaml')
      .map(({ source }) => ({ path: source.path, bytes: new TextEncoder().encode(source.text) }));
    const after = modelOf(compile([...yaml, ...files], () => null).model);
    const block = after.blocks.find(({ id }) => id === 'p-2222') ?? expect.fail();
    return translationState(block, 'en');
  }

  const fresh = `src=${fingerprint('一段话。')}`;
  const record = (words: string): string =>
    `---\nreviews:\n  demo:\n  p-2222:\n    { reviewer: English desk, date: 2026-01-05, words: ${fingerprint(words)} }\n---\n\n`;

  test.each([
    ['a draft', `${fresh} status=draft`, '', 'draft'],
    ['reviewed', `${fresh} status=reviewed`, record('Words.'), 'reviewed'],
    ['reviewed, and changed since', `${fresh} status=reviewed`, record('Other words.'), 'draft'],
    ['of another wording, reviewed or not', 'src=0000000000 status=reviewed', record('Words.'), 'stale'],
    ['a place that is kept', 'status=missing', '', 'missing'],
    ['a place that is kept, whatever else is said', `${fresh} status=missing`, record('Words.'), 'missing'],
  ])('%s', (_, attributes, frontMatter, state) => {
    expect(stateWith(attributes, frontMatter)).toBe(state);
  });
});
