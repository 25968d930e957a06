import { describe, expect, test } from 'vitest';
import type { ZodType } from 'zod';
import { format } from '../../src/edit/format.ts';
import { glossaryFile } from '../../src/model/schema/glossary-file.ts';
import { amendmentsFile } from '../../src/model/schema/amendments-file.ts';
import { lifecycleFile } from '../../src/model/schema/lifecycle-file.ts';
import { ownersFile, planFile } from '../../src/model/schema/plan-file.ts';
import { sectionFrontMatter } from '../../src/model/schema/section-file.ts';
import { COMPARATOR_WORDS, GOAL_KINDS, MODALITIES, NATURES, PERIOD_TYPES, PROVENANCES } from '../../src/model/terms.ts';
import type { Lang } from '../../src/source/lang.ts';
import { codeOf, fencesOf, markCount, readPage, targetRows, updateOutputs, type Fence } from './page.ts';
import { basePlan, compileFiles, FIRST_SECTION, report, say, withSection, type Files } from './plan.ts';

/** Everything that the authoring pages show is run: what is called right is clean, what is called wrong is found. */

const PAGES: readonly (readonly [string, Lang])[] = [
  ['docs/authoring.md', 'en'],
  ['docs/authoring.zh.md', 'zh'],
];

describe.each(PAGES)('%s', (path, lang) => {
  const page = readPage(path);
  const fences = fencesOf(page);

  test('marks its examples as the test reads them', () => {
    expect(fences.length + (page.match(/<!-- planc: targets -->/g)?.length ?? 0)).toBe(markCount(page));
    const roles = new Set(fences.map(({ role }) => role));
    expect([...roles].sort()).toEqual(['bad', 'formatted', 'good', 'output', 'unformatted']);
    expect(targetRows(page).length).toBe(PERIOD_TYPES.length + Object.keys(COMPARATOR_WORDS).length);
  });

  test.each(named(fences, 'good'))('line %i is clean', (_, fence) => {
    expect(say(compileFiles(planOf(fence, fences, lang)))).toEqual([]);
  });

  test.each(named(fences, 'bad'))('line %i shows the error that it names', (_, fence) => {
    const { diagnostics } = compileFiles(planOf(fence, fences, lang));
    expect(diagnostics.map(({ code }) => code)).toEqual([fence.code]);
  });

  test('shows outputs as planc prints them', () => {
    const real = new Map(
      fences.flatMap((fence, i) => {
        const example = fences[i - 1];
        if (fence.role !== 'output' || !example) return [];
        return [[fence.line, report(compileFiles(planOf(example, fences, lang)), lang)] as const];
      }),
    );
    expect(real.size).toBeGreaterThanOrEqual(3);
    if (process.env['UPDATE_DOCS']) updateOutputs(path, real);
    const shown = fencesOf(readPage(path)).filter(({ role }) => role === 'output');
    expect(shown.map(({ text }) => text)).toEqual([...real.values()]);
  });

  test('shows what planc fmt makes of a new paragraph', () => {
    const before = fences.find(({ role }) => role === 'unformatted');
    const after = fences.find(({ role }) => role === 'formatted');
    if (!before || !after) throw new Error('both must be there');
    const { model } = compileFiles(planOf(before, fences, lang));
    if (!model) throw new Error('the example has a model');
    const { value } = format(model, () => 0);
    const [changed] = value;
    const anyId = (text: string): string => text.replace(/\{#p-[a-z0-9]{4}\}/g, '{#p-xxxx}');
    expect(value).toHaveLength(1);
    expect(anyId(new TextDecoder().decode(changed?.bytes))).toBe(anyId(after.text));
  });

  test.each(targetRows(page).map((row) => [row.line, row] as const))('the target in line %i is clean', (_, row) => {
    const heading = lang === 'zh' ? '# 示例 {#example}' : '# An example {#example}';
    const stop = lang === 'zh' ? '。' : '.';
    const text = [
      '---',
      'targets:',
      '  example:',
      '    kind: indicator',
      `    ${row.declaration}`,
      '---',
      '',
      heading,
      '',
      `[${row.text}](goal:example)${stop} {#p-2222}`,
      '',
    ].join('\n');
    const compilation = compileFiles({ ...basePlan(lang), [FIRST_SECTION[lang]]: text });
    expect(say(compilation)).toEqual([]);
    const target = compilation.model?.goals[0]?.target;
    const comparators = Object.values(COMPARATOR_WORDS).filter((word) => row.declaration.includes(`${word}: `));
    expect(target?.figure !== null).toBe(comparators.length === 1);
  });

  test('has an example of every kind of period and every comparison', () => {
    const declarations = targetRows(page).map(({ declaration }) => declaration);
    for (const period of PERIOD_TYPES)
      expect(
        declarations.some((one) => one.includes(`period: ${period}`)),
        period,
      ).toBe(true);
    for (const word of Object.values(COMPARATOR_WORDS))
      expect(
        declarations.some((one) => one.includes(`${word}:`)),
        word,
      ).toBe(true);
  });

  test('names every key and every value that front matter and the YAML files may have', () => {
    const code = codeOf(page);
    const words = [
      ...[sectionFrontMatter, planFile, ownersFile, glossaryFile, amendmentsFile, lifecycleFile].flatMap(keysOf),
      ...[GOAL_KINDS, MODALITIES, NATURES, PERIOD_TYPES, PROVENANCES].flat(),
      ...Object.values(COMPARATOR_WORDS),
    ];
    expect(words.length).toBeGreaterThan(80);
    const missing = words.filter((word) => !new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(code));
    expect([...new Set(missing)]).toEqual([]);
  });

  test('links only to headings and files that exist', () => {
    const anchors = new Set([...page.matchAll(/^#+ (.*)$/gm)].map((match) => anchorOf(match[1] ?? '')));
    const links = [...page.replace(/^```\w*\n[^]*?^```$/gm, '').matchAll(/\]\(#([^)]+)\)/g)].map(
      (match) => match[1] ?? '',
    );
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !anchors.has(link))).toEqual([]);
  });
});

function named(fences: readonly Fence[], role: string): (readonly [number, Fence])[] {
  return fences.filter((fence) => fence.role === role).map((fence) => [fence.line, fence] as const);
}

/** The example in its plan, with the examples of its group that stand above it. */
function planOf(fence: Fence, fences: readonly Fence[], lang: Lang): Files {
  const group =
    fence.group === null ? [] : fences.filter((other) => other.group === fence.group && other.line < fence.line);
  const files = [...group, fence].map(({ file, text }) => [file ?? FIRST_SECTION[lang], text] as const);
  const isTranslated = files.some(([file]) => /^(zh|en)\//.test(file) && !file.startsWith(`${lang}/`));
  return withSection(
    {
      ...basePlan(lang, { isBilingual: isTranslated, isAdopted: fence.group === 'adopted' }),
      ...Object.fromEntries(files),
    },
    lang,
  );
}

/** Every key that a schema knows, at any depth. */
function keysOf(schema: ZodType): string[] {
  const { shape, innerType, in: input, element, valueType } = schema._zod.def as Definition;
  const inner = [innerType, input, element, valueType].flatMap((one) => (one ? keysOf(one) : []));
  return [...inner, ...Object.entries(shape ?? {}).flatMap(([key, value]) => [key, ...keysOf(value)])];
}

interface Definition {
  readonly shape?: Readonly<Record<string, ZodType>>;
  readonly innerType?: ZodType;
  readonly in?: ZodType;
  readonly element?: ZodType;
  readonly valueType?: ZodType;
}

/** As GitHub makes anchors of headings. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\- ]/gu, '')
    .replaceAll(' ', '-');
}
