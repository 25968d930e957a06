import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exported, planRecord } from './exported.ts';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly title: string }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}

interface Descriptor {
  readonly $schema: string;
  readonly name: string;
  readonly description: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly resources: readonly Resource[];
}

describe.each(['csv', 'ndjson', 'sqlite', 'parquet', 'xlsx'])('datapackage.json of %s', (format) => {
  const folder = exported(format);
  const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as Descriptor;
  const named = new Map(descriptor.resources.map((resource) => [resource.name, resource]));

  test('is a data package of the second version, with what the edition is', () => {
    const { plan } = planRecord();
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(descriptor.name).toBe(plan.id);
    expect(descriptor.description).toContain(plan.edition.note.zh);
    expect(descriptor.description).toContain(plan.edition.note.en);
    expect(descriptor.licenses.map(({ name }) => name)).toEqual([plan.licence.data]);
  });

  test('names files that are there, with their size and hash', () => {
    expect(named.size).toBe(descriptor.resources.length);
    for (const { path, bytes, hash } of descriptor.resources) {
      expect(existsSync(join(folder, path)), path).toBe(true);
      const content = readFileSync(join(folder, path));
      expect(content.length).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash);
    }
  });

  test('has keys of columns that exist, and foreign keys that lead to a key', () => {
    for (const { name, schema } of descriptor.resources) {
      const columns = schema.fields.map((field) => field.name);
      for (const column of schema.primaryKey) expect(columns, name).toContain(column);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        for (const column of fields) expect(columns, name).toContain(column);
        expect(reference.resource, 'a reference to the table itself names none').not.toBe(name);
        expect(named.get(reference.resource ?? name)?.schema.primaryKey).toEqual(reference.fields);
      }
    }
  });

  test('titles every column in both languages', () => {
    for (const { schema } of descriptor.resources) {
      for (const { title } of schema.fields) expect(title).toMatch(/[\u4E00-\u9FFF].* · [A-Z]|^SHA-256$/);
    }
  });
});

test('the columns of the CSV files are those of their schemas, in order', () => {
  const folder = exported('csv');
  const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as Descriptor;
  for (const { path, schema } of resources) {
    const [head] = readFileSync(join(folder, path), 'utf8').split('\n', 1);
    expect(head).toBe(schema.fields.map(({ name }) => name).join(','));
  }
});
