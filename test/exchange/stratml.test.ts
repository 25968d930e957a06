import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { planc, ROOT, temporaryFolder, writeFiles } from '../support/cli.ts';
import { smallPlan } from '../support/small-plan.ts';
import { exported, planRecord } from './exported.ts';

const schema = readFileSync(join(ROOT, 'test/fixtures/stratml/part2.xsd'), 'utf8');

/** What libxml2 has against a file by the schema, a line each. */
async function faults(contents: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'plan.xml', contents }],
    schema: [schema],
    initialMemoryPages: 1024,
    maxMemoryPages: 8192,
  });
  return errors.map(({ message }) => message);
}

const inner = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^]*?)</${name}>`, 'g'))].map(([, text = '']) => text);

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

describe('StratML of the first plan', () => {
  const folder = exported('stratml');
  const record = planRecord();

  test('is one file a language', () => {
    const files = readdirSync(folder).filter((name) => name !== 'manifest.json');
    expect(files).toEqual(['plan.en.stratml.xml', 'plan.zh.stratml.xml']);
  });

  test.each(['zh', 'en'] as const)('keeps the order and the types of the standard in %s', async (lang) => {
    const xml = readFileSync(join(folder, `plan.${lang}.stratml.xml`), 'utf8');
    expect(await faults(xml)).toEqual([]);
    expect(xml).not.toContain('xml:lang');
  });

  test.each(['zh', 'en'] as const)('has a goal for each chapter and an objective for each goal in %s', (lang) => {
    const xml = readFileSync(join(folder, `plan.${lang}.stratml.xml`), 'utf8');
    expect(inner(xml, 'Goal')).toHaveLength(record.chapters.length);
    const objectives = inner(xml, 'Objective').map((text) => unescaped(inner(text, 'Identifier')[0] ?? ''));
    expect(objectives.sort()).toEqual(record.goals.map(({ id }) => `_goal-${id}`).sort());
    expect(unescaped(xml)).toContain(record.plan.edition.note[lang]);
  });

  test('a fault of order, type or identity is found', async () => {
    const xml = readFileSync(join(folder, 'plan.zh.stratml.xml'), 'utf8');
    const [id = ''] = /_goal-[\w.-]+/.exec(xml) ?? [];
    expect(await faults(xml.replace(/<Name>[^<]*<\/Name>/, ''))).not.toEqual([]);
    expect(await faults(xml.replace(/<EndDate>\d{4}-12-31/, '<EndDate>2025'))).not.toEqual([]);
    expect(await faults(xml.replace(`>${id}<`, `>${id.slice(1).replace('goal', '1')}<`))).not.toEqual([]);
    expect(await faults(xml.replace('<Goal>', '<Goal xml:lang="zh">'))).not.toEqual([]);
  });
});

describe('figures in StratML', () => {
  test('a range is its two bounds', async () => {
    const xml = stratmlOf('between: 5 to 8 %', '增速达到5—8%', 'zh');
    expect(await faults(xml)).toEqual([]);
    expect(inner(xml, 'NumberOfUnits')).toEqual(['5', '8']);
    expect(inner(xml, 'DescriptorValue')).toEqual(['ge', 'le']);
  });

  test('Chinese prints the power of ten with the unit', () => {
    const xml = stratmlOf('at least: 1.20 万人', '新增就业1.20万人以上', 'zh');
    expect([inner(xml, 'NumberOfUnits'), inner(xml, 'UnitOfMeasurement')]).toEqual([['1.20'], ['万人']]);
  });

  test('English writes it out', () => {
    const xml = stratmlOf('at least: 1.25 million people', 'reach at least 1.25 million people', 'en');
    expect([inner(xml, 'NumberOfUnits'), inner(xml, 'UnitOfMeasurement')]).toEqual([['1250000'], ['people']]);
  });
});

/** The file of a small plan with one target, in its one language. */
function stratmlOf(target: string, words: string, lang: 'zh' | 'en'): string {
  const cwd = temporaryFolder();
  const text = [
    '---',
    'targets:',
    '  target:',
    '    kind: indicator',
    `    target: { period: at-date, ${target} }`,
    '---',
    '',
    '# Demonstration {#demo}',
    '',
    `[${words}](goal:target). {#p-2222}`,
    '',
  ].join('\n');
  writeFiles(cwd, smallPlan(text, { lang }));
  const { code, err } = planc(['export', 'stratml', '--out', 'out'], { cwd });
  if (code !== 0) throw new Error(err);
  return readFileSync(join(cwd, `out/plan.${lang}.stratml.xml`), 'utf8');
}
