import { describe, expect, test } from 'vitest';
import { compareRecords } from '../../src/change/compare.ts';
import type { Change } from '../../src/change/schema.ts';
import {
  declare,
  entryOf,
  goalOf,
  inTurn,
  paragraphsOf,
  realFiles,
  realRecord,
  recordOf,
  replaceIn,
  write,
  fileOf,
  type Edit,
} from './edits.ts';

const growth = goalOf('imports-exports', 'average-annual').id;
const share = goalOf('belt-road-export-share', 'at-date').id;
const jobs = goalOf('new-urban-jobs', 'every-year').id;
const unemployment = goalOf('registered-urban-unemployment', 'maintained').id;
const awards = goalOf('talent-subsidies-paid', 'cumulative').id;
const schools = goalOf('international-schools-new', 'cumulative').id;
const rank = goalOf('imports-exports', 'maintained').id;

const trade = fileOf(growth);
const work = fileOf(jobs);
const english = (path: string): string => path.replace(/^zh\//, 'en/');
const section = realRecord.goals.find(({ id }) => id === growth)?.section ?? '';
const workSection = realRecord.goals.find(({ id }) => id === jobs)?.section ?? '';
const folder = trade.split('/')[1] ?? '';

/** The block of a goal's first words. */
const blockOf = (goal: string): string =>
  realRecord.goals.find(({ id }) => id === goal)?.spans.find(({ lang }) => lang === 'zh')?.block ?? '';

const paragraphs = paragraphsOf(trade);
const idIn = (paragraph = ''): string => /\{#([\w.-]+)/.exec(paragraph)?.[1] ?? '';
const last = paragraphs.at(-1) ?? '';
const beforeLast = paragraphs.at(-2) ?? '';
const quote = (goal: string, lang: 'zh' | 'en' = 'zh'): string =>
  realRecord.goals.find(({ id }) => id === goal)?.spans.find((span) => span.lang === lang)?.quote ?? '';
const link = (goal: string, lang: 'zh' | 'en' = 'zh'): string => `[${quote(goal, lang)}](goal:${goal})`;

/** A goal without a figure that is marked alone, once in each language, in the section of the jobs. */
const plainGoals = realRecord.goals.filter(
  ({ section: place, target, spans, kind }) =>
    place === workSection &&
    target === null &&
    kind === 'policy' &&
    spans.length === 2 &&
    spans.every(
      ({ lang, quote: words, file }) =>
        realFiles[file]?.includes(`[${words}](goal:${realRecord.goals.find(({ spans: own }) => own === spans)?.id})`) &&
        lang,
    ),
);
const policy = plainGoals[0]?.id ?? '';
const otherPolicy = plainGoals.find(({ id, spans }) => id !== policy && spans[0]?.block !== blockOf(policy))?.id ?? '';

/** Replaces the words of one mark and what is declared, in both languages. */
const unmark = (goal: string): Edit =>
  inTurn(
    replaceIn(fileOf(goal), link(goal), quote(goal)),
    replaceIn(english(fileOf(goal)), link(goal, 'en'), quote(goal, 'en')),
    undeclare(goal),
  );
const undeclare = (goal: string): Edit => declare(goal, /^[^]*$/, '');
const rename =
  (goal: string, to: string): Edit =>
  (files) =>
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path,
        text.replaceAll(new RegExp(`(?<=[(,:]|\\n  )${goal}(?=[),:])`, 'g'), to),
      ]),
    );
/** The file of the last section of the same chapter. */
const lastSection =
  Object.keys(realFiles)
    .filter((path) => path.startsWith(`zh/${folder}/`))
    .at(-1) ?? '';
/** A paragraph of another section that marks one goal, which has owners of its own and is marked nowhere else. */
const lone = Object.keys(realFiles)
  .filter((path) => path.startsWith('zh/') && path !== work)
  .flatMap((path) => paragraphsOf(path).map((paragraph) => ({ path, paragraph })))
  .flatMap(({ path, paragraph }) => {
    const goals = [...paragraph.matchAll(/\(goal:([^)]*)\)/g)].map(([, goal = '']) => goal);
    const text = realFiles[path] ?? '';
    const [goal = ''] = goals;
    const { entry } = entryOf(goal, text);
    const isLone = goals.length === 1 && entry.includes('owners:') && text.split(goal).length === 3;
    return isLone ? [{ path, paragraph, goal, entry }] : [];
  })[0];
if (!lone) throw new Error('no paragraph has one goal with owners of its own');
/** Gives files of the original, and of the translation, another path. */
const move =
  (path: string, to: string): Edit =>
  (files) =>
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        name === path ? to : name === english(path) ? english(to) : name,
        text,
      ]),
    );
const lifecycle = (entry: string): Edit => write('lifecycle.yaml', entry);
const DECISION = '{ title: { zh: 中期调整决定 }, authority: { zh: 区人大常委会 } }';
const stale = (block: string): string => `translation-status-changed ${block}`;

interface Row {
  readonly name: string;
  /** What is edited, where it is not the real plan as it stands. */
  readonly base?: Edit;
  readonly edit: Edit;
  /** Kind and id of each change, with the reason where there is one; and the level of the version. */
  readonly to: readonly string[];
  readonly toLevel: string;
  readonly back: readonly string[];
  readonly backLevel: string;
}

/** An edit whose way back is the same kinds of change with weaker and stronger exchanged. */
function row(
  name: string,
  edit: Edit,
  to: readonly string[],
  level: string,
  back = to.map(reversed),
  backLevel = level,
): Row {
  return { name, edit, to, toLevel: level, back, backLevel };
}

/** As `row`, for an edit of a plan that is not the real one as it stands. */
const from = (base: Edit, ...rest: Parameters<typeof row>): Row => ({ ...row(...rest), base });

/** The growth as a range, or with a floor alone. */
const range = (figures: string): Edit =>
  figures.includes('to')
    ? declare(growth, /(at least|between): [^}]*%/, `between: ${figures} %`)
    : declare(growth, /(at least|between): [^}]*%/, `at least: ${figures} %`);

const OPPOSITES = [
  ['target-weakened', 'target-strengthened'],
  ['dropped', 'stated'],
  ['-added', '-removed'],
] as const;

function reversed(change: string): string {
  return OPPOSITES.reduce((words, [a, b]) => (words.includes(a) ? words.replace(a, b) : words.replace(b, a)), change);
}

const ROWS: readonly Row[] = [
  // Targets: values.
  row('a floor is lowered', declare(growth, '5 %', '4 %'), [`target-weakened ${growth} value`], 'minor'),
  row('a floor is lowered by a tenth', declare(growth, '5 %', '4.9 %'), [`target-weakened ${growth} value`], 'minor'),
  row('a share is lowered', declare(share, '40 %', '35 %'), [`target-weakened ${share} value`], 'minor'),
  row('a ceiling is raised', declare(unemployment, '4.5 %', '5 %'), [`target-weakened ${unemployment} value`], 'minor'),
  row('a sum is lowered', declare(awards, '5000 万元', '4000 万元'), [`target-weakened ${awards} value`], 'minor'),
  row('a count is lowered', declare(schools, '2 所', '1 所'), [`target-weakened ${schools} value`], 'minor'),
  row('jobs each year are fewer', declare(jobs, '1.2 万人', '1 万人'), [`target-weakened ${jobs} value`], 'minor'),
  row(
    'the power of ten changes alone',
    declare(jobs, '1.2 万人', '1.2 千人'),
    [`target-weakened ${jobs} value`],
    'minor',
  ),
  row('a value is dropped', declare(growth, ', at least: 5 %', ''), [`target-weakened ${growth} dropped`], 'minor'),
  row(
    'a whole target is dropped',
    declare(share, /\n {4}target: .*/, ''),
    [`target-weakened ${share} dropped`],
    'minor',
  ),

  // Targets: rescaled, which is no change.
  row('1.2万 becomes 12,000', declare(jobs, '1.2 万人', '12000 人'), [], 'none'),
  row('5000万元 becomes 0.5亿元', declare(awards, '5000 万元', '0.5 亿元'), [], 'none'),
  row('a printed precision', declare(growth, '5 %', '5.0 %'), [], 'none'),

  // Targets: comparators and ranges.
  row(
    'more than becomes at least',
    declare(growth, 'at least: 5', 'more than: 5'),
    [`target-strengthened ${growth} comparator`],
    'minor',
  ),
  row(
    'at least becomes about',
    declare(growth, 'at least: 5', 'about: 5'),
    [`target-weakened ${growth} comparator`],
    'minor',
  ),
  row(
    'below becomes at most',
    declare(unemployment, 'below', 'at most'),
    [`target-weakened ${unemployment} comparator`],
    'minor',
  ),
  row(
    'below becomes about',
    declare(unemployment, 'below', 'about'),
    [`target-weakened ${unemployment} comparator`],
    'minor',
  ),
  row(
    'a floor becomes a ceiling',
    declare(growth, 'at least', 'at most'),
    [`target-weakened ${growth} comparator`],
    'minor',
  ),
  row(
    'a floor becomes a lower range',
    declare(growth, 'at least: 5 %', 'between: 4 to 6 %'),
    [`target-weakened ${growth} range`],
    'minor',
  ),
  from(range('4 to 6'), 'a range is widened above', range('4 to 7'), [`target-weakened ${growth} range`], 'minor'),
  from(range('4 to 6'), 'a range is widened below', range('3 to 6'), [`target-weakened ${growth} range`], 'minor'),
  from(range('4 to 6'), 'a range goes up', range('5 to 8'), [`target-strengthened ${growth} range`], 'minor'),
  from(range('4 to 6'), 'a range becomes its floor', range('4'), [`target-changed ${growth} range`], 'minor'),

  // Targets: when.
  row('a deadline is put off', declare(share, 'to: 2025', 'to: 2026'), [`target-weakened ${share} date`], 'minor'),
  row('years to be met are fewer', declare(jobs, 'to: 2025', 'to: 2024'), [`target-weakened ${jobs} years`], 'minor'),
  row(
    'years begin later',
    declare(unemployment, 'from: 2021', 'from: 2022'),
    [`target-weakened ${unemployment} years`],
    'minor',
  ),
  row(
    'every year becomes an average',
    declare(jobs, 'every-year', 'average-annual'),
    [`target-weakened ${jobs} period`],
    'minor',
  ),
  row(
    'every year becomes a sum',
    declare(jobs, 'every-year', 'cumulative'),
    [`target-weakened ${jobs} period`],
    'minor',
  ),
  row(
    'kept throughout becomes by a date',
    declare(unemployment, 'maintained, below: 4.5 %, from: 2021', 'at-date, below: 4.5 %'),
    [`target-weakened ${unemployment} period`],
    'minor',
  ),
  row(
    'a figure becomes a direction',
    declare(growth, /target: .*/, 'target: { period: direction, direction: up }'),
    [`target-weakened ${growth} period`, `target-weakened ${growth} dropped`],
    'minor',
  ),

  // Targets: how firmly, and what.
  row(
    'ensure becomes plain',
    declare(growth, 'modality: ensure', 'modality: do'),
    [`target-weakened ${growth} modality`],
    'minor',
  ),
  row(
    'ensure becomes strive',
    declare(jobs, 'modality: ensure', 'modality: strive'),
    [`target-weakened ${jobs} modality`],
    'minor',
  ),
  row(
    'plain becomes explore',
    declare(share, 'kind: indicator', 'kind: indicator\n    modality: explore'),
    [`target-weakened ${share} modality`],
    'minor',
  ),
  row(
    'a goal becomes binding',
    declare(growth, 'kind: indicator', 'kind: indicator\n    nature: binding'),
    [`target-strengthened ${growth} nature`],
    'minor',
  ),
  row(
    'a goal is said to be expected',
    declare(growth, 'kind: indicator', 'kind: indicator\n    nature: expected'),
    [`nature-changed ${growth} nature`],
    'minor',
  ),
  row('another state', declare(rank, '全市第一梯队', '全市第二梯队'), [`target-changed ${rank} state`], 'minor'),
  row('a state is dropped', declare(rank, ', state: 全市第一梯队', ''), [`target-weakened ${rank} dropped`], 'minor'),
  row(
    'a direction is turned',
    declare(goalOf('total-imports', 'direction').id, 'direction: up', 'direction: down'),
    [`target-changed ${goalOf('total-imports', 'direction').id} direction`],
    'minor',
  ),

  // Meanings.
  row('a share becomes percentage points', declare(growth, '5 %', '5 个百分点'), [`unit-redefined ${growth}`], 'major'),
  row('persons become households', declare(jobs, '万人', '万户'), [`unit-redefined ${jobs}`], 'major'),
  row('yuan become dollars', declare(awards, '万元', '万美元'), [`unit-redefined ${awards}`], 'major'),
  row(
    'a goal is measured by another indicator',
    declare(growth, 'imports-exports', 'foreign-capital-used'),
    [`indicator-redefined ${growth}`],
    'major',
  ),
  row(
    'an indicator is defined otherwise',
    replaceIn('indicators.yaml', '按人民币计', '按美元计'),
    ['indicator-redefined imports-exports'],
    'major',
  ),
  row(
    'less of an indicator is better',
    replaceIn('indicators.yaml', /(?<=imports-exports:[^]*?direction: )up/, 'down'),
    ['indicator-redefined imports-exports'],
    'major',
  ),
  row(
    'an indicator is published elsewhere',
    replaceIn('indicators.yaml', '区统计局统计公报', '区统计局月报'),
    ['indicator-changed imports-exports'],
    'minor',
  ),
  row(
    'an indicator is named otherwise',
    replaceIn('indicators.yaml', 'zh: 进出口总额', 'zh: 货物进出口总额'),
    ['indicator-reworded imports-exports'],
    'patch',
  ),

  // Who answers, what kind, how it is known.
  row(
    'a goal gets an owner of its own',
    declare(growth, 'kind: indicator', 'kind: indicator\n    owners: { lead: finance, provenance: editorial }'),
    [`owner-changed ${growth}`],
    'minor',
  ),
  row(
    'a goal gets a second owner',
    declare(
      growth,
      'kind: indicator',
      'kind: indicator\n    owners: { lead: commerce, co: [finance], provenance: editorial }',
    ),
    [`owner-changed ${growth}`],
    'minor',
  ),
  row('another kind of goal', declare(growth, 'kind: indicator', 'kind: policy'), [`kind-changed ${growth}`], 'minor'),
  row(
    'a comparator is said to be implied',
    declare(growth, 'kind: indicator', 'kind: indicator\n    provenance: { comparator: implied }'),
    [`provenance-changed ${growth}`],
    'minor',
  ),
  row(
    'a goal gets a parent',
    declare(share, 'kind: indicator', `kind: indicator\n    parent: ${growth}`),
    [`relation-changed ${share}`],
    'minor',
  ),

  // Ids.
  row('a goal is renamed without a word', rename(growth, 'trade-expansion'), [`goal-id-changed ${growth}`], 'major', [
    'goal-id-changed trade-expansion',
  ]),
  row(
    'a goal is renamed with an entry',
    inTurn(rename(growth, 'trade-expansion'), lifecycle(`${growth}:\n  moved: { to: trade-expansion }\n`)),
    [`goal-renamed ${growth}`],
    'minor',
    [`goal-restored ${growth}`, 'goal-id-changed trade-expansion'],
    'major',
  ),
  row(
    'a goal is no longer marked',
    unmark(policy),
    [`goal-removed ${policy}`],
    'major',
    [`goal-added ${policy}`],
    'minor',
  ),
  row(
    'a goal is withdrawn by a decision',
    inTurn(unmark(policy), lifecycle(`${policy}:\n  withdrawn: { decision: ${DECISION}, date: 2023-07-01 }\n`)),
    [`goal-withdrawn ${policy}`],
    'minor',
    [`goal-restored ${policy}`],
    'minor',
  ),
  row(
    'a goal is merged into another',
    inTurn(unmark(policy), lifecycle(`${policy}:\n  merged: { into: ${otherPolicy} }\n`)),
    [`goal-merged ${policy}`],
    'minor',
    [`goal-restored ${policy}`],
    'minor',
  ),
  row(
    'a goal is split in two',
    inTurn(
      replaceIn(fileOf(policy), `(goal:${policy})`, '(goal:first-half,second-half)'),
      replaceIn(english(fileOf(policy)), `(goal:${policy})`, '(goal:first-half,second-half)'),
      declare(policy, /^ {2}\S+:/, '  second-half: {}\n  first-half:'),
      lifecycle(`${policy}:\n  split: { to: [first-half, second-half] }\n`),
    ),
    [`goal-split ${policy}`],
    'minor',
    [`goal-restored ${policy}`, 'goal-id-changed first-half', 'goal-removed second-half'],
    'major',
  ),
  row(
    'two goals exchange their ids',
    inTurn(rename(policy, 'between'), rename(otherPolicy, policy), rename('between', otherPolicy)),
    [`goal-id-reused ${policy}`, `goal-id-reused ${otherPolicy}`],
    'major',
  ),

  row(
    'an id is put on other words, while the old ones stay',
    inTurn(
      replaceIn(fileOf(policy), link(policy), quote(policy)),
      replaceIn(fileOf(policy), /\s*$/, `\n\n[稳步推进各项工作](goal:${policy})。 {#p-2new}\n`),
    ),
    [`goal-id-reused ${policy}`, 'block-added p-2new'],
    'major',
  ),
  row(
    'the words under an id give way to quite others',
    replaceIn(fileOf(policy), `[${quote(policy)}]`, '[开展全民阅读活动]'),
    [`goal-id-reused ${policy}`, `block-edited ${blockOf(policy)}`, stale(blockOf(policy))],
    'major',
  ),

  // Words.
  row(
    'a statement is reworded',
    replaceIn(fileOf(policy), quote(policy), `${quote(policy)}和渠道`),
    [`statement-reworded ${policy}`, `block-edited ${blockOf(policy)}`, stale(blockOf(policy))],
    'patch',
  ),
  row(
    'a figure in the text and in the data',
    inTurn(declare(growth, '5 %', '4 %'), replaceIn(trade, '年均增长5%以上', '年均增长4%以上')),
    [
      `target-weakened ${growth} value`,
      `statement-reworded ${growth}`,
      `block-edited ${blockOf(growth)}`,
      stale(blockOf(growth)),
    ],
    'minor',
  ),
  row(
    'a word beside the goals',
    replaceIn(trade, '优化服务贸易结构', '改善服务贸易结构'),
    [`block-edited ${idIn(beforeLast)}`, stale(idIn(beforeLast))],
    'patch',
  ),
  row(
    'a full-width comma',
    replaceIn(trade, '优化服务贸易结构,', '优化服务贸易结构，'),
    [`block-display ${idIn(beforeLast)}`],
    'patch',
  ),
  row(
    'a topic loses its strong type',
    replaceIn(trade, '**发挥服务贸易区位优势**', '发挥服务贸易区位优势'),
    [`block-display ${idIn(beforeLast)}`],
    'patch',
  ),
  row(
    'a translation is reworded',
    replaceIn(
      english(trade),
      'optimize the structure of trade in services',
      'improve the structure of trade in services',
    ),
    [`translation-changed ${idIn(beforeLast)}`],
    'patch',
  ),
  row(
    'the translation of a goal is reworded',
    replaceIn(english(trade), 'at least 5 percent', 'no less than 5 percent'),
    [`translation-changed ${growth}`, `translation-changed ${blockOf(growth)}`],
    'patch',
  ),
  row(
    'a translation goes back to draft',
    replaceIn(english(trade), /status=reviewed(?=\}\s*$)/, 'status=draft'),
    [stale(idIn(last))],
    'patch',
  ),

  // Blocks, sections, chapters.
  row(
    'a block is added',
    replaceIn(trade, /\s*$/, '\n\n稳步推进。 {#p-2new}\n'),
    ['block-added p-2new'],
    'minor',
    ['block-removed p-2new'],
    'major',
  ),
  row(
    'a paragraph is made into an item',
    replaceIn(trade, '**发挥服务贸易区位优势**', '- **发挥服务贸易区位优势**'),
    [`kind-changed ${idIn(beforeLast)}`],
    'minor',
  ),
  row(
    'the last block is put first',
    inTurn(replaceIn(trade, `\n\n${last}`, ''), replaceIn(trade, paragraphs[0] ?? '', `${last}\n\n${paragraphs[0]}`)),
    [`block-moved ${idIn(last)}`],
    'minor',
  ),
  row(
    'a section goes to another place in its chapter',
    move(trade, `zh/${folder}/99-later.md`),
    [`section-moved ${section}`],
    'minor',
  ),
  row(
    'a section goes to another chapter',
    move(trade, `${work.replace(/\/[^/]*$/, '')}/99-later.md`),
    [`section-moved ${section}`],
    'minor',
  ),
  row(
    'a section is numbered otherwise in its place',
    move(lastSection, lastSection.replace(/\d+-(?=[^/]*$)/, '98-')),
    [],
    'none',
  ),
  row('a file is named otherwise', move(trade, trade.replace(/\.md$/, '-renamed.md')), [], 'none'),
  row(
    'a block goes to another section with its goal',
    inTurn(
      replaceIn(lone.path, lone.paragraph, ''),
      replaceIn(work, /\s*$/, `\n\n${lone.paragraph}\n`),
      undeclare(lone.goal),
      replaceIn(work, /\ntargets:\n/, `\ntargets:\n${lone.entry}`),
    ),
    [`block-moved ${idIn(lone.paragraph)}`, `goal-moved ${lone.goal}`],
    'minor',
  ),
  row(
    'a section’s title is reworded',
    replaceIn(trade, '推动外贸创新发展 {#', '推动外贸高质量发展 {#'),
    [`section-retitled ${section}`],
    'patch',
  ),
  row(
    'a section’s title is translated otherwise',
    replaceIn(english(trade), '# Upgrading foreign trade', '# Foreign trade'),
    [`translation-changed ${section}`],
    'patch',
  ),
  row(
    'a section gets another id',
    (files) =>
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, text.replace(`{#${section} `, '{#commerce-zone ')]),
      ),
    [`section-id-changed ${section}`],
    'major',
    ['section-id-changed commerce-zone'],
  ),
  row(
    'a section is added',
    write(`zh/${folder}/9-new.md`, '# 新的一节 {#new-section}\n'),
    ['section-added new-section'],
    'minor',
    ['section-removed new-section'],
    'major',
  ),
  row(
    'chapters are put in another order',
    replaceIn('plan.yaml', '[1-opening, 2-reform,', '[2-reform, 1-opening,'),
    [`chapter-moved ${realRecord.chapters[1]?.id}`],
    'minor',
    [`chapter-moved ${realRecord.chapters[0]?.id}`],
  ),

  // What goals and texts refer to.
  row(
    'a department is named otherwise',
    replaceIn('owners.yaml', 'zh: 张店区商务局', 'zh: 张店区商务和投资促进局'),
    ['owner-reworded commerce'],
    'patch',
  ),
  row(
    'a department is added',
    replaceIn('owners.yaml', /$/, '\nnew-bureau:\n  name: { zh: 新局, en: New Bureau }\n'),
    ['owner-added new-bureau'],
    'minor',
    ['owner-removed new-bureau'],
    'major',
  ),
  row(
    'a term is rendered otherwise',
    replaceIn('glossary.yaml', 'en: better life', 'en: a better life'),
    ['term-reworded better-life'],
    'patch',
  ),
  row(
    'a term is added',
    replaceIn('glossary.yaml', /$/, '\nnew-term: { zh: 新词, en: new term }\n'),
    ['term-added new-term'],
    'minor',
    ['term-removed new-term'],
    'major',
  ),
  row(
    'the plan runs longer',
    replaceIn('plan.yaml', 'horizon: 2035', 'horizon: 2040'),
    [`plan-changed ${realRecord.plan.id}`],
    'minor',
  ),
  row(
    'the edition becomes official',
    replaceIn('plan.yaml', 'status: unofficial', 'status: official'),
    [`plan-changed ${realRecord.plan.id}`],
    'minor',
  ),
  row(
    'the data get another licence',
    replaceIn('plan.yaml', 'CC-BY-4.0', 'CC0-1.0'),
    [`plan-changed ${realRecord.plan.id}`],
    'minor',
  ),
  row(
    'the plan is called otherwise',
    replaceIn('plan.yaml', '规划（节选）\n', '规划（摘编）\n'),
    [`plan-reworded ${realRecord.plan.id}`],
    'patch',
  ),
  row(
    'punctuation is shown as it is written',
    replaceIn('plan.yaml', 'typography: gb', 'typography: source'),
    [`typography-changed ${realRecord.plan.id}`],
    'patch',
  ),
  row(
    'a source gets an address',
    replaceIn('plan.yaml', 'published: 2021-06-22', 'published: 2021-06-22\n    url: https://example.org/plan'),
    ['source-changed zhangdian-145'],
    'minor',
  ),
];

function show({ kind, id, reason }: Change): string {
  return reason === null ? `${kind} ${id}` : `${kind} ${id} ${reason}`;
}

describe('what an edit of the real plan comes to', () => {
  test('there are more than sixty', () =>
    expect(new Set(ROWS.map(({ name }) => name)).size).toBeGreaterThanOrEqual(60));

  test.each(ROWS.map((one) => [one.name, one] as const))('%s', (_, { base, edit, to, toLevel, back, backLevel }) => {
    const files = base ? base(realFiles) : realFiles;
    const original = base ? recordOf(files) : realRecord;
    const edited = recordOf(edit(files));
    const forth = compareRecords(original, edited, '0.0.0');
    expect({ changes: forth.changes.map(show).sort(), level: forth.version.level }).toEqual({
      changes: [...to].sort(),
      level: toLevel,
    });
    const again = compareRecords(edited, original, '0.0.0');
    expect({ changes: again.changes.map(show).sort(), level: again.version.level }).toEqual({
      changes: [...back].sort(),
      level: backLevel,
    });
  });

  test('a figure that is rescaled in the text is no change of numbers', () => {
    const edited = recordOf(replaceIn(work, '人数1.2万人以上', '人数12000人以上')(realFiles));
    const { changes } = compareRecords(realRecord, edited, '0.0.0');
    const wordings = changes.flatMap(({ wording }) => (wording ? [wording] : []));
    expect(
      wordings.map(({ figuresGone, figuresAdded, reworded }) => ({ figuresGone, figuresAdded, reworded })),
    ).toEqual([
      { figuresGone: [], figuresAdded: [], reworded: false },
      { figuresGone: [], figuresAdded: [], reworded: false },
    ]);
    expect(
      wordings.flatMap(({ stretches }) => stretches.filter(({ type }) => type !== 'same').map(({ text }) => text)),
    ).toContain('12000人');
  });

  test('the stretches of a wording are the old text and the new one', () => {
    const edited = recordOf(replaceIn(trade, '优化服务贸易结构', '改善、优化服务贸易的结构')(realFiles));
    const [change] = compareRecords(realRecord, edited, '0.0.0').changes.filter(({ kind }) => kind === 'block-edited');
    const without = (type: string): string =>
      (change?.wording?.stretches ?? [])
        .filter((stretch) => stretch.type !== type)
        .map(({ text }) => text)
        .join('');
    expect(without('added')).toBe(change?.before?.value);
    expect(without('gone')).toBe(change?.after?.value);
  });
});
