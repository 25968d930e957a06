import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import { exported, planRecord } from './exported.ts';

/** A processor of JSON-LD that is not ours understands every key. */

const PLANC = 'urn:planc:term:';
const BASE = 'https://example.org/plan/plan.jsonld';

type Values = readonly Readonly<Record<string, unknown>>[];
type Expanded = Readonly<Record<string, Values>> & { readonly '@id': string; readonly '@type': readonly string[] };

const folder = exported('jsonld');
const read = (name: string): jsonld.NodeObject =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as jsonld.NodeObject;

/** Serves the context from beside the document, and nothing from anywhere else. */
const documentLoader = (url: string) => {
  if (url !== 'https://example.org/plan/context.jsonld') return Promise.reject(new Error(`fetched ${url}`));
  return Promise.resolve({ documentUrl: url, document: read('context.jsonld') });
};

describe('plan.jsonld', () => {
  let nodes: readonly Expanded[] = [];
  const record = planRecord();
  beforeAll(async () => {
    // `safe`: a key without a meaning, or a relative name, is an error and not dropped.
    const options = { base: BASE, documentLoader, safe: true };
    nodes = (await jsonld.expand(read('plan.jsonld'), options)) as unknown as readonly Expanded[];
  });
  const ofType = (type: string): readonly Expanded[] => nodes.filter((node) => node['@type'].includes(type));

  test('has a node for everything in the record', () => {
    expect(ofType(`${PLANC}Goal`)).toHaveLength(record.goals.length);
    expect(ofType(`${PLANC}Block`)).toHaveLength(record.blocks.length);
    expect(ofType('http://www.w3.org/ns/org#OrganizationalUnit')).toHaveLength(record.owners.length);
    expect(new Set(nodes.map((node) => node['@id'])).size).toBe(nodes.length);
  });

  test('names no node that is not there', () => {
    const there = new Set(nodes.map((node) => node['@id']));
    const lost: string[] = [];
    const visit = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(visit);
      else if (typeof value === 'object' && value !== null) {
        const id = '@id' in value ? String(value['@id']) : '';
        if (id.startsWith('urn:planc:plan:') && !there.has(id)) lost.push(id);
        Object.values(value).forEach(visit);
      }
    };
    visit(nodes);
    expect(lost).toEqual([]);
  });

  test('says of every goal what the record says', () => {
    const goals = new Map(ofType(`${PLANC}Goal`).map((node) => [node['@id'], node]));
    for (const goal of record.goals) {
      const node = goals.get(`urn:planc:plan:${record.plan.id}:goal:${goal.id}`);
      const statement = node?.[`${PLANC}statement`] ?? [];
      const words = Object.fromEntries(statement.map((one) => [one['@language'], one['@value']]));
      expect(words['zh-hans-cn'] ?? words['zh-Hans-CN'] ?? null).toBe(goal.statement.zh);
      expect(words['en-gb'] ?? words['en-GB'] ?? null).toBe(goal.statement.en);
      expect(node?.[`${PLANC}modality`]).toEqual([{ '@id': `${PLANC}${goal.modality}` }]);
      const stated = Object.entries(goal.provenance).filter(([, how]) => how === 'stated');
      const fields = node?.[`${PLANC}statedField`]?.map((one) => String(one['@value'])) ?? [];
      expect(fields.sort()).toEqual(stated.map(([field]) => field).sort());
      const [target] = node?.[`${PLANC}target`] ?? [];
      const value = goal.target && 'value' in goal.target ? goal.target.value : null;
      const decimal = 'http://www.w3.org/2001/XMLSchema#decimal';
      expect(target?.[`${PLANC}value`] ?? null).toEqual(
        value === null ? null : [{ '@type': decimal, '@value': value }],
      );
    }
  });

  test('becomes triples', async () => {
    const quads = await jsonld.toRDF(read('plan.jsonld'), {
      base: BASE,
      documentLoader,
      format: 'application/n-quads',
    });
    expect(String(quads).split('\n').length).toBeGreaterThan(record.goals.length * 10);
    expect(String(quads)).not.toContain('undefined');
  });
});
