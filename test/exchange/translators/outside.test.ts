import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { po } from 'gettext-parser';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { unitsOf, type Unit } from '../../../src/exchange/translators/unit.ts';
import { elementsIn, readXml, type XmlNodeRead } from '../../../src/exchange/xml-reader.ts';
import { ROOT } from '../../support/cli.ts';
import { readFolder } from '../../support/read-folder.ts';
import { goOut, modelOf, modelOfFiles, textOf, translatedFiles } from './plan.ts';

/** What other people’s programs make of the files for translators. */

const real = modelOfFiles(readFolder(join(ROOT, 'plan')));
const small = modelOf(translatedFiles({ without: ['p-3333', 'f-8888'], reviewed: ['p-4444'] }));
const PLANS = [
  ['the first plan', real],
  ['a small plan', small],
] as const;

const SCHEMAS = join(ROOT, 'test/fixtures/xliff');

/** What the XLIFF 2.0 core schema of OASIS, which 2.1 shares, finds wrong. */
async function faultsOf(xliff: string): Promise<readonly string[]> {
  const schema = readFileSync(join(SCHEMAS, 'xliff-core-2.0.xsd'), 'utf8');
  const { errors } = await validateXML({
    xml: [{ fileName: 'plan.xlf', contents: xliff }],
    schema: [schema.replace('informativeCopiesOf3rdPartySchemas/w3c/xml.xsd', 'xml.xsd')],
    preload: [{ fileName: 'xml.xsd', contents: readFileSync(join(SCHEMAS, 'xml.xsd'), 'utf8') }],
    maxMemoryPages: 512 * memoryPages.MiB,
  });
  return errors.map(({ message }) => message);
}

function below(element: XmlNodeRead): XmlNodeRead[] {
  return elementsIn(element).flatMap((child) => [child, ...below(child)]);
}

function elements(text: string, name: string): XmlNodeRead[] {
  const xml = readXml(text);
  if ('refusal' in xml) throw new Error(xml.refusal.detail);
  return below(xml.root).filter((one) => one.name === name);
}

const wordsIn = (element: XmlNodeRead | undefined): string =>
  (element?.children ?? []).map((child) => (typeof child === 'string' ? child : wordsIn(child))).join('');

describe.each(PLANS)('XLIFF of %s', (_, model) => {
  test('is what the core schema of XLIFF allows', async () => {
    const text = textOf((await goOut(model, 'xliff')).bytes);
    expect(await faultsOf(text)).toEqual([]);
    expect((await faultsOf(text.replace('state="reviewed"', 'state="done"'))).length).toBeGreaterThan(0);
  });

  test('keeps the rules that the schema cannot say: codes and their data', async () => {
    const units = elements(textOf((await goOut(model, 'xliff')).bytes), 'unit');
    expect(units.map(({ attributes }) => attributes.get('id'))).toEqual(unitsOf(model, 'en').map(({ id }) => id));
    for (const unit of units) {
      const inner = below(unit);
      const data = inner.filter(({ name }) => name === 'data').map(({ attributes }) => attributes.get('id'));
      expect(new Set(data).size).toBe(data.length);
      for (const side of ['source', 'target']) {
        const codes = inner.filter(({ name }) => name === side).flatMap(below);
        const ids = codes.map(({ attributes }) => attributes.get('id'));
        expect(new Set(ids).size).toBe(ids.length);
        const refs = codes.flatMap(({ attributes }) =>
          ['dataRef', 'dataRefStart', 'dataRefEnd'].flatMap((name) => attributes.get(name) ?? []),
        );
        for (const ref of refs) expect(data).toContain(ref);
      }
    }
  });
});

test('XLIFF says of each block how far its translation is', async () => {
  const units = elements(textOf((await goOut(small, 'xliff')).bytes), 'unit');
  const states = units.map((unit) => [
    unit.attributes.get('id'),
    elementsIn(unit, 'segment')[0]?.attributes.get('state'),
  ]);
  expect(Object.fromEntries(states)).toMatchObject({
    'p-4444': 'reviewed',
    'p-2222': 'translated',
    'p-3333': 'initial',
  });
  const [wetland] = units
    .filter(({ attributes }) => attributes.get('id') === 'p-4444')
    .flatMap(below)
    .filter(({ attributes }) => attributes.get('category') === 'term');
  expect(wordsIn(wetland)).toBe('湿地 → wetland (Not a marsh.)');
});

describe.each(PLANS)('PO of %s', (_, model) => {
  test('is read by gettext-parser, entry by entry', async () => {
    const { bytes } = await goOut(model, 'po');
    const { headers, translations } = po.parse(Buffer.from(bytes), { validation: true });
    expect(headers['Language']).toBe('en_GB');
    const { '': head, ...entries } = translations;
    expect(Object.keys(head ?? {})).toEqual(['']);
    const units = unitsOf(model, 'en');
    expect(Object.keys(entries)).toEqual(units.map(({ id, version }) => `${id} ${version}`));
    const plain = (text: string): string => text.replace(/\{\/?\d+\/?\}/g, '').replace(/([{}])\1/g, '$1');
    units.forEach((unit) => {
      const [entry] = Object.values(entries[`${unit.id} ${unit.version}`] ?? {});
      if (unit.kind !== 'table' && !hasCode(unit)) expect(plain(entry?.msgid ?? '')).toBe(unit.block.original.text);
      expect(entry?.msgstr[0] === '').toBe(unit.target === null);
    });
  });
});

const hasCode = ({ codes }: Unit): boolean => [...codes.values()].some(({ type }) => type === 'code');

describe.each(PLANS)('DOCX of %s', (_, model) => {
  test('is a table that mammoth reads without complaint, a row a block', async () => {
    const { bytes } = await goOut(model, 'docx');
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    const rows = [...value.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) => row);
    expect(rows).toHaveLength(unitsOf(model, 'en').length + 1);
    for (const row of rows) expect(row.match(/<t[dh]>/g)).toHaveLength(3);
  });
});

describe('TMX', () => {
  test('has what is translated and up to date, with its codes in pairs', async () => {
    const text = textOf((await goOut(small, 'tmx')).bytes);
    const units = elements(text, 'tu');
    const done = unitsOf(small, 'en').filter(({ state }) => state === 'draft' || state === 'reviewed');
    expect(units.map(({ attributes }) => attributes.get('tuid'))).toEqual(done.map(({ id }) => id));
    for (const unit of units) {
      const [zh, en] = elementsIn(unit, 'tuv');
      expect([zh?.attributes.get('xml:lang'), en?.attributes.get('xml:lang')]).toEqual(['zh-Hans-CN', 'en-GB']);
      for (const variant of [zh, en]) {
        const ends = (name: string): (string | undefined)[] =>
          below(variant as XmlNodeRead)
            .filter((one) => one.name === name)
            .map(({ attributes }) => attributes.get('i'))
            .sort();
        expect(ends('bpt')).toEqual(ends('ept'));
      }
    }
    const [growth] = units.filter(({ attributes }) => attributes.get('tuid') === 'p-2222');
    expect(wordsIn(growth)).toContain('[年均增长5%以上](goal:growth)');
  });
});

describe('TBX', () => {
  test('has every form of every term with its standing', async () => {
    const text = textOf((await goOut(real, 'tbx')).bytes);
    const entries = elements(text, 'conceptEntry');
    expect(entries).toHaveLength(real.terms.length);
    const found = elements(text, 'termSec').map((section) => elementsIn(section).map(wordsIn).join(' '));
    const declared = real.terms.flatMap(({ preferred, admitted, forbidden }) =>
      (['zh', 'en'] as const).flatMap((lang) => [
        ...(preferred[lang] === null ? [] : [`${preferred[lang]} preferredTerm-admn-sts`]),
        ...admitted[lang].map((form) => `${form} admittedTerm-admn-sts`),
        ...forbidden[lang].map((form) => `${form} deprecatedTerm-admn-sts`),
      ]),
    );
    expect(found).toEqual(declared);
    const ids = entries.map(({ attributes }) => attributes.get('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
