import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { positionAt } from '../../src/source/source.ts';
import { readFolder, seedsBeside } from '../support/read-folder.ts';

/** The first plan as it was when only its figures were marked; frozen, so that slips can be described by their words. */
const PLAN = new URL('../fixtures/first-plan', import.meta.url).pathname;
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
const FILES: Files = new Map(readFolder(PLAN).map(({ path, bytes }) => [path, DECODER.decode(bytes)]));

type Files = ReadonlyMap<string, string>;

/** One slip: the plan with it, and where its error must stand. */
interface Slip {
  readonly name: string;
  readonly code: string;
  readonly files: Files;
  readonly place: { readonly file: string; readonly offset: number };
}

/** The place where the error must stand is marked in the new text. */
const HERE = '¦';

/** `find`, which stands in the file once, becomes `replace`; where that has no mark, `at` says the place. */
function slip(
  name: string,
  code: string,
  file: string,
  find: string,
  replace: string,
  at?: readonly [string, string],
): Slip {
  const text = textOf(FILES, file);
  if (text.split(find).length !== 2)
    throw new Error(`${name}: “${find}” stands ${text.split(find).length - 1} times in ${file}`);
  const marked = text.replace(find, () => replace);
  const files = new Map(FILES).set(file, marked.replace(HERE, ''));
  return { name, code, files, place: at ? placeOf(files, ...at) : { file, offset: indexOf(marked, HERE, name) } };
}

/** Files renamed, removed or added; `null` removes. */
function rearranged(
  name: string,
  code: string,
  changes: Readonly<Record<string, string | null>>,
  at: readonly [string, string],
): Slip {
  const files = new Map(FILES);
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  return { name, code, files, place: placeOf(files, ...at) };
}

function placeOf(files: Files, file: string, marked: string): Slip['place'] {
  const text = files.get(file) ?? '';
  const needle = marked.replace(HERE, '');
  return { file, offset: indexOf(text, needle, marked) + marked.indexOf(HERE) };
}

function indexOf(text: string, needle: string, name: string): number {
  const at = text.indexOf(needle);
  if (at < 0) throw new Error(`“${needle}” not found (${name})`);
  return at;
}

const textOf = (files: Files, file: string): string => files.get(file) ?? '';
const moved = (from: string, to: string): Record<string, string | null> => ({
  [from]: null,
  [to]: textOf(FILES, from),
});

/** The paragraph that holds the words, with the blank line above it. */
function paragraph(file: string, words: string): string {
  const found = textOf(FILES, file)
    .split('\n\n')
    .find((part) => part.includes(words));
  if (found === undefined) throw new Error(words);
  return `\n\n${found.trimEnd()}`;
}

/** `{#p-…}` with what else stands in it, and the space before. */
function attributes(file: string, id: string): string {
  return new RegExp(` \\{#${id}[^}]*\\}`).exec(textOf(FILES, file))?.[0] ?? '';
}

const SEED = '../seeds/zhangdian-145.txt';
const SEED_TEXT = DECODER.decode(
  seedsBeside(new URL('../../plan', import.meta.url).pathname)(SEED) ?? new Uint8Array(),
);

const TRADE = 'zh/1-opening/3-trade.md';
const TRADE_EN = 'en/1-opening/3-trade.md';
const WORK = 'zh/3-people/5-work.md';
const OPENING = 'zh/1-opening/0-introduction.md';
const LAST = 'zh/4-delivery/3-resources.md';

const SLIPS: readonly Slip[] = [
  // Blocks and their ids.
  slip('a block’s id is deleted', 'missing-block-id', TRADE, '提升进口产品规模。 {#p-qed3}', '提升进口产品规模。¦'),
  slip('an id is deleted that a translation refers to', 'missing-block-id', TRADE, ' {#p-3yxj}', '¦'),
  slip('a heading’s id is deleted', 'missing-block-id', TRADE, ' {#trade editorial}', '¦'),
  slip(
    'the id of a translated block is deleted',
    'missing-translation-id',
    TRADE_EN,
    attributes(TRADE_EN, 'p-nt95'),
    '¦',
  ),
  slip('an id is typed in capitals', 'malformed-id', TRADE, '{#p-3yxj}', '{#¦P-3YXJ}'),
  slip('an id has an underscore', 'malformed-id', TRADE, '{#p-4m2f}', '{#¦p_4m2f}'),
  slip('one id becomes another block’s', 'duplicate-block-id', TRADE, '{#p-nt95}', '{#¦p-4m2f}'),
  slip(
    'a paragraph is copied with its id',
    'duplicate-block-id',
    OPENING,
    '{#p-9u8m}',
    `{#p-9u8m}${paragraph(OPENING, '{#p-9u8m}').replace('{#', '{#¦')}`,
  ),
  slip('an id is altered in the original', 'orphan-block', TRADE, '{#p-g9zk}', '{#p-g9zx}', [TRADE_EN, '{#¦p-g9zk']),
  slip('an id is altered in the translation', 'orphan-block', TRADE_EN, '{#p-g9zk', '{#¦p-g9zx'),
  slip('a section’s id is altered', 'orphan-block', TRADE, '{#trade editorial}', '{#trades editorial}', [
    TRADE_EN,
    '{#¦trade',
  ]),
  slip('braces in full width', 'malformed-attributes', TRADE, '{#p-4m2f}', '¦｛#p-4m2f｝'),
  slip('a number sign in full width', 'malformed-attributes', TRADE, '{#p-4m2f}', '¦{＃p-4m2f}'),
  slip('a space in the attributes', 'malformed-attributes', TRADE, '{#p-4m2f}', '¦{# p-4m2f}'),
  slip('attributes that do not end', 'malformed-attributes', TRADE, '{#p-4m2f}', '¦{#p-4m2f'),
  slip('a full stop after the attributes', 'malformed-attributes', TRADE, '。 {#p-4m2f}', ' ¦{#p-4m2f}。'),
  slip('attributes pushed to a paragraph of their own', 'malformed-attributes', TRADE, ' {#p-4m2f}', '\n\n¦{#p-4m2f}'),
  slip('two paragraphs run together', 'malformed-attributes', TRADE, '{#p-4m2f}\n\n', '¦{#p-4m2f}\n'),
  slip('the blank line is indented away', 'malformed-attributes', TRADE, '{#p-4m2f}\n\n', '¦{#p-4m2f}\n　'),
  slip('an attribute is misspelt', 'unknown-attribute', TRADE, '{#trade editorial}', '{#trade ¦editoral}'),

  // Goals.
  slip(
    'the brackets of a goal in full width',
    'broken-goal-link',
    TRADE,
    '5%以上](goal:trade-growth)',
    '5%以上¦]（goal:trade-growth）',
  ),
  slip('the colon of a goal in full width', 'broken-goal-link', TRADE, '(goal:trade-growth)', '(¦goal：trade-growth)'),
  slip(
    'square brackets in full width',
    'broken-goal-link',
    TRADE,
    '[确保全区进出口总额年均增长5%以上](',
    '［确保全区进出口总额年均增长5%以上¦］(',
  ),
  slip('one square bracket in full width', 'broken-goal-link', TRADE, '5%以上](goal:', '5%以上¦］(goal:'),
  slip('a space between the brackets', 'broken-goal-link', TRADE, '](goal:trade-growth)', '¦] (goal:trade-growth)'),
  slip('a last bracket is missing', 'broken-goal-link', TRADE, '](goal:belt-road-share)', '¦](goal:belt-road-share'),
  slip('the first bracket is missing', 'broken-goal-link', TRADE, '[积极拓展', '积极拓展', [TRADE, '40%¦](goal']),
  slip(
    'a goal in a translation in full width',
    'broken-goal-link',
    TRADE_EN,
    '](goal:trade-growth)',
    '¦]（goal:trade-growth）',
  ),
  slip('the scheme of two goals is misspelt', 'broken-goal-link', OPENING, '(goal:trade-rank', '(¦gaol:trade-rank'),
  slip('a goal without an id', 'malformed-goal-link', TRADE, '(goal:trade-growth)', '(¦goal:)'),
  slip(
    'a Chinese comma between goals',
    'malformed-goal-link',
    OPENING,
    '(goal:trade-rank,fdi-rank)',
    '(¦goal:trade-rank，fdi-rank)',
  ),
  slip(
    'a space between goals',
    'malformed-goal-link',
    OPENING,
    '(goal:trade-rank,fdi-rank)',
    '(¦goal:trade-rank, fdi-rank)',
  ),
  slip(
    'a goal within a goal',
    'nested-link',
    TRADE,
    '[确保全区进出口总额年均增长5%以上](goal:trade-growth)',
    '¦[确保全区[进出口总额](goal:belt-road-share)年均增长5%以上](goal:trade-growth)',
  ),
  slip('a bracket is left over', 'unbalanced-bracket', TRADE, '积极融入山东', '积极¦]融入山东'),
  slip('a goal’s id is misspelt in the text', 'undeclared-goal', TRADE, '(goal:trade-growth)', '(goal:¦trade-grwth)'),
  slip('a goal’s id is altered where it is declared', 'undeclared-goal', TRADE, '  trade-growth:', '  trade-rise:', [
    TRADE,
    '(goal:¦trade-growth',
  ]),
  slip(
    'a declaration is deleted',
    'undeclared-goal',
    OPENING,
    '  fdi-rank:\n    kind: indicator\n    target: { period: maintained, state: 全市第一梯队 }\n',
    '',
    [OPENING, ',¦fdi-rank)'],
  ),
  slip('a goal that is marked twice is renamed', 'undeclared-goal', WORK, '  urban-jobs:', '  city-jobs:', [
    WORK,
    '(goal:¦urban-jobs',
  ]),
  slip(
    'a mark is deleted',
    'unmarked-goal',
    TRADE,
    '[确保全区进出口总额年均增长5%以上](goal:trade-growth)',
    '确保全区进出口总额年均增长5%以上',
    [TRADE, '  ¦trade-growth:'],
  ),
  slip(
    'a goal is renamed in the translation',
    'unknown-goal-in-translation',
    TRADE_EN,
    '(goal:trade-growth)',
    '(goal:¦trade-rise)',
  ),
  slip(
    'a mark is deleted in the translation',
    'goal-missing-in-translation',
    TRADE_EN,
    '(goal:belt-road-share). {#p-3yxj',
    '(https://example.com/). {#¦p-3yxj',
  ),
  slip(
    'a goal is declared again elsewhere',
    'duplicate-goal',
    LAST,
    'editorial }\n---',
    'editorial }\ntargets:\n  ¦trade-growth: {}\n---',
  ),
  slip('a goal’s id in capitals', 'malformed-id', TRADE, '  belt-road-share:', '  ¦Belt-Road-Share:'),

  // Front matter.
  slip('an owner is misspelt', 'unknown-owner', TRADE, 'lead: commerce', 'lead: ¦comerce'),
  slip('an owner of five sections is renamed', 'unknown-owner', 'owners.yaml', 'commerce:\n', 'trade-office:\n', [
    OPENING,
    'lead: ¦commerce',
  ]),
  slip('an owner’s id in capitals', 'malformed-id', 'owners.yaml', 'finance:\n', '¦Finance:\n'),
  slip('a colon in full width', 'yaml-full-width', TRADE, 'targets:', 'targets¦：'),
  slip('a comma in full width', 'yaml-full-width', TRADE, 'lead: commerce,', 'lead: commerce¦，'),
  slip('wrong indentation', 'yaml-syntax', TRADE, '  belt-road-share:\n', '   belt-road-share:\n', [
    TRADE,
    '¦   belt-road-share',
  ]),
  slip('a bracket is missing', 'yaml-syntax', TRADE, 'at least: 5 % }', 'at least: 5 %', [
    TRADE,
    '    target: ¦{ period: average',
  ]),
  slip('a misspelt key', 'unknown-key', TRADE, 'targets:', '¦target:'),
  slip('a misspelt key of a goal', 'unknown-key', TRADE, '    modality: ensure', '    ¦modallity: ensure'),
  slip('a misspelt key that must be there', 'unknown-key', TRADE, '{ period: average', '{ ¦peroid: average'),
  slip('a misspelt key of plan.yaml', 'unknown-key', 'plan.yaml', '\ntitle:', '\n¦titel:'),
  slip(
    'editorial is misspelt in a file without front matter',
    'unknown-attribute',
    'zh/2-reform/0-introduction.md',
    '#reform editorial',
    '#reform ¦editoral',
  ),
  slip('a colon is forgotten', 'unknown-key', TRADE, 'lead: commerce', '¦lead commerce'),
  slip('a space after a colon is forgotten', 'unknown-key', TRADE, 'seed: zhang', '¦seed:zhang'),
  slip('a value that is none', 'invalid-value', TRADE, 'period: average-annual', 'period: ¦yearly'),
  slip('lines that are none', 'invalid-value', TRADE, 'lines: 9-13', 'lines: ¦9到13'),
  slip('a blank line above the front matter', 'misplaced-front-matter', TRADE, '---\nsource', '\n¦---\nsource'),
  slip('front matter without its first line', 'misplaced-front-matter', TRADE, '---\nsource', '¦source'),
  slip('the key of a goal is lost', 'duplicate-key', OPENING, '  fdi-rank:\n', '', [
    OPENING,
    '    ¦kind: indicator\n    target: { period: maintained, state: 全市第一梯队 }\n---',
  ]),
  slip(
    'the title’s line is doubled',
    'second-title',
    TRADE,
    '{#trade editorial}\n',
    '{#trade editorial}\n¦# 建设外贸转型升级示范区 推动外贸创新发展 {#trade editorial}\n',
  ),
  slip('front matter that does not end', 'misplaced-front-matter', TRADE, 'implied }\n---\n', 'implied }\n', [
    TRADE,
    '¦---',
  ]),

  // The words.
  slip('a figure is altered', 'target-disagrees', TRADE, '年均增长5%以上', '年均增长¦6%以上'),
  slip('a comma becomes full-width', 'seed-line', TRADE, '为契机,积极融入', '为契机¦，积极融入'),
  slip('a character is doubled', 'seed-line', TRADE, '着力建设特色', '着力建设¦设特色'),
  slip('a paragraph is deleted', 'seed-range', TRADE, paragraph(TRADE, '{#p-4m2f}'), '', [TRADE, 'lines: ¦9-13']),
  slip('the first paragraph is deleted, goals and all', 'seed-range', TRADE, paragraph(TRADE, '{#p-3yxj}'), '', [
    TRADE,
    'lines: ¦9-13',
  ]),
  slip(
    'the last paragraph is deleted',
    'seed-range',
    LAST,
    paragraph(LAST, textOf(FILES, LAST).trimEnd().slice(-9)),
    '',
    [LAST, 'lines: ¦89-92'],
  ),
  slip('a paragraph is added', 'seed-range', TRADE, '{#p-4m2f}', '{#p-4m2f}\n\n¦新增一段。 {#p-zzzz}'),
  slip(
    'a paragraph is cut in two',
    'seed-range',
    TRADE,
    '数字纳统工作。 {#p-nt95}',
    '数字纳统 {#p-zzzz}\n\n¦工作。 {#p-nt95}',
  ),
  slip(
    'two paragraphs change places',
    'seed-order',
    TRADE,
    `${paragraph(TRADE, '{#p-4m2f}')}${paragraph(TRADE, '{#p-nt95}')}`,
    `${paragraph(TRADE, '{#p-nt95}')}${paragraph(TRADE, '{#p-4m2f}')}`,
    [TRADE, '¦**发挥服务贸易区位优势'],
  ),
  slip('lines that are too few', 'seed-range', TRADE, 'lines: 9-13', 'lines: ¦9-12'),
  slip('lines that are too many', 'seed-range', TRADE, 'lines: 9-13', 'lines: ¦9-14'),
  slip('lines that are another section’s', 'seed-range', TRADE, 'lines: 9-13', 'lines: ¦19-23'),
  slip('the source is deleted', 'seed-missing-range', TRADE, 'source: { seed: zhangdian-145, lines: 9-13 }\n', '', [
    TRADE,
    '¦# 建设外贸',
  ]),
  slip('the seed is misspelt', 'seed-unknown', TRADE, 'seed: zhangdian-145', 'seed: ¦zhangdian-14'),
  slip('the hash is altered', 'seed-hash', 'plan.yaml', 'sha256: 64aff', 'sha256: ¦74aff'),
  {
    ...slip('the exception is deleted', 'seed-line-missing', 'plan.yaml', 'except: [93]', 'except: []', [
      'plan.yaml',
      '¦',
    ]),
    place: { file: SEED, offset: SEED_TEXT.lastIndexOf('\n', SEED_TEXT.trimEnd().length) + 1 },
  },
  slip(
    'ideographic spaces',
    'ideographic-indent',
    TRADE,
    '抢抓新一轮对外开放发展机遇,以高水平',
    '¦　　抢抓新一轮对外开放发展机遇,以高水平',
  ),
  slip('an invisible character', 'forbidden-character', TRADE, '着力建设特色', '着力¦\u200b建设特色'),
  slip(
    'an invisible character in an id',
    'forbidden-character',
    TRADE,
    '(goal:trade-growth)',
    '(goal:trade¦\u200b-growth)',
  ),

  // Headings and files.
  slip(
    'a title is deleted',
    'missing-title',
    TRADE,
    '# 建设外贸转型升级示范区 推动外贸创新发展 {#trade editorial}\n\n',
    '',
    [TRADE, '¦抢抓新一轮对外开放发展机遇,以'],
  ),
  slip('a title loses its space', 'near-miss-markup', TRADE, '# 建设外贸', '¦#建设外贸'),
  slip('a title of the second level', 'missing-title', TRADE, '# 建设外贸', '¦## 建设外贸'),
  slip(
    'a paragraph becomes a quotation',
    'unsupported-markup',
    TRADE,
    '**多元化拓展国际市场**。',
    '¦> **多元化拓展国际市场**。',
  ),
  rearranged('a section is renamed', 'translation-without-original', moved(TRADE, 'zh/1-opening/3-trades.md'), [
    TRADE_EN,
    '¦',
  ]),
  rearranged('a section is deleted', 'translation-without-original', { [TRADE]: null }, [TRADE_EN, '¦']),
  rearranged('an introduction is renamed', 'translation-without-original', moved(OPENING, 'zh/1-opening/0-intro.md'), [
    'en/1-opening/0-introduction.md',
    '¦',
  ]),
  rearranged('a section loses its number', 'misplaced-file', moved(TRADE, 'zh/1-opening/trade.md'), [
    'zh/1-opening/trade.md',
    '¦',
  ]),
  rearranged(
    'two sections change places',
    'seed-order',
    {
      'zh/4-delivery/1-party.md': textOf(FILES, 'zh/4-delivery/2-mechanism.md'),
      'zh/4-delivery/2-mechanism.md': textOf(FILES, 'zh/4-delivery/1-party.md'),
    },
    ['zh/4-delivery/2-mechanism.md', 'lines: ¦81-84'],
  ),
  rearranged(
    'a number is used twice',
    'duplicate-number',
    {
      ...moved(LAST, 'zh/4-delivery/2-resources.md'),
      ...moved('en/4-delivery/3-resources.md', 'en/4-delivery/2-resources.md'),
    },
    ['zh/4-delivery/2-resources.md', '¦'],
  ),
  rearranged('a file is emptied', 'empty-file', { [TRADE]: '' }, [TRADE, '¦']),
  rearranged('a file is emptied in the translation', 'empty-file', { [TRADE_EN]: '' }, [TRADE_EN, '¦']),
  rearranged('owners.yaml is misnamed', 'unknown-file', moved('owners.yaml', 'owner.yaml'), ['owner.yaml', '¦']),
  slip('a chapter is misspelt in plan.yaml', 'unlisted-chapter', 'plan.yaml', '[1-opening,', '[1-openning,', [
    OPENING,
    '¦',
  ]),
  slip('a chapter is missing in plan.yaml', 'unlisted-chapter', 'plan.yaml', '[1-opening, 2-reform,', '[1-opening,', [
    'zh/2-reform/0-introduction.md',
    '¦',
  ]),
  slip('a chapter too many in plan.yaml', 'missing-chapter', 'plan.yaml', '4-delivery]', '4-delivery, ¦5-more]'),
  slip('a chapter is listed twice', 'duplicate-chapter', 'plan.yaml', '4-delivery]', '4-delivery, ¦1-opening]'),
  slip('the period ends before it begins', 'period-order', 'plan.yaml', 'to: 2025', 'to: ¦2015'),
  slip('a language twice', 'language-twice', 'plan.yaml', 'translations: [en]', 'translations: [en, ¦en]'),
  slip('a value of plan.yaml is no date', 'invalid-value', 'plan.yaml', 'date: 2026-11-23', 'date: ¦2026-11-32'),
  rearranged(
    'a folder is renamed',
    'unlisted-chapter',
    Object.assign(
      {},
      ...[...FILES.keys()]
        .filter((path) => path.startsWith('zh/1-opening/'))
        .map((path) => moved(path, path.replace('1-opening', '1-openning'))),
    ),
    ['zh/1-openning/0-introduction.md', '¦'],
  ),
  rearranged(
    'a chapter is deleted in the original',
    'missing-chapter',
    Object.fromEntries([...FILES.keys()].filter((path) => path.startsWith('zh/2-reform/')).map((path) => [path, null])),
    ['plan.yaml', '¦2-reform'],
  ),
];

describe('one slip in the plan is one error', () => {
  test('there are enough of them', () => {
    expect(SLIPS.length).toBeGreaterThan(60);
  });

  test.each(SLIPS)('$name: $code', ({ code, files, place }) => {
    const bytes = [...files].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
    const { diagnostics, sources } = compile(bytes, seedsBeside(new URL('../../plan', import.meta.url).pathname));
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const found = errors.map(({ code: is, span }) => {
      const source = sources.get(span.file);
      return `${is} ${span.file}:${source ? Object.values(positionAt(source, span.start)).join(':') : '?'}`;
    });
    expect(found).toEqual([
      `${code} ${place.file}:${lineAndColumn(place.file === SEED ? SEED_TEXT : textOf(files, place.file), place.offset)}`,
    ]);
  });
});

function lineAndColumn(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}
