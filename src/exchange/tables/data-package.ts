import { createHash } from 'node:crypto';
import type { Plan, Seed } from '../../model/model.ts';
import { textArtifact, type Artifact } from '../../render/artifact.ts';
import type { Words } from '../../source/lang.ts';
import type { ExportInput } from '../format.ts';
import { keyOf, type Column, type ColumnType, type Table } from './table.ts';

/** Where a table stands: in a file of its own, or with others in one file, of which `dialect` names its part. */
export interface Placed {
  readonly table: Table;
  readonly file: Artifact;
  readonly dialect?: Readonly<Record<string, unknown>>;
}

/** What a file is to those who have not opened it. */
export interface Medium {
  readonly format: string;
  readonly mediatype: string;
  readonly encoding?: 'utf-8';
}

const PROFILES = 'https://datapackage.org/profiles/2.0';

/**
 * `datapackage.json` by the Data Package standard, version 2: every table with its columns, keys, size and hash.
 * The standard has one slot for a title, so both languages stand in it.
 */
export function dataPackage({ model, version }: ExportInput, medium: Medium, placed: readonly Placed[]): Artifact {
  const { plan, seeds } = model;
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    name: plan.id,
    title: both(plan.title),
    description: describe(plan),
    version: plan.version,
    created: `${plan.date}T00:00:00Z`,
    generator: `planc ${version}`,
    ...(isIdentifier(plan.licence.data) && { licenses: [{ name: plan.licence.data, title: '数据 · Data' }] }),
    ...(seeds.length > 0 && { sources: seeds.map(sourceOf) }),
    resources: placed.map((one) => resource(one, medium)),
  };
  return textArtifact('datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`);
}

/** What this edition is and is not, and on what terms it may be used. */
function describe({ note, licence: { text, data } }: Plan): string {
  const terms = [
    ...(text === null ? [] : [`正文 · Text: ${text}`]),
    ...(data === null || isIdentifier(data) ? [] : [`数据 · Data: ${data}`]),
  ];
  return [both(note), ...terms].filter((part) => part !== '').join('\n\n');
}

/** A licence that the standard can name; others are only described. */
const isIdentifier = (licence: string | null): licence is string =>
  licence !== null && /^[-a-zA-Z0-9._]+$/.test(licence);

function sourceOf({ title, publisher, url, sha256, published }: Seed): object {
  return {
    title: [both(title), both(publisher)].filter((part) => part !== '').join(' — '),
    ...(url !== null && { path: url }),
    ...(published !== null && { published }),
    sha256,
  };
}

function resource({ table, file, dialect }: Placed, { format, mediatype, encoding }: Medium): object {
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: table.name,
    type: 'table',
    path: file.path,
    title: both(table.title),
    description: both(table.description, '\n'),
    format,
    mediatype,
    ...(encoding && { encoding }),
    bytes: file.bytes.length,
    hash: `sha256:${createHash('sha256').update(file.bytes).digest('hex')}`,
    ...(dialect && { dialect: { $schema: `${PROFILES}/tabledialect.json`, ...dialect } }),
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: table.columns.map(field),
      primaryKey: table.primaryKey,
      // In a column of text nothing would otherwise be an empty text.
      ...(format === 'csv' && { missingValues: [''] }),
      ...(table.foreignKeys.length > 0 && {
        foreignKeys: table.foreignKeys.map(({ column, table: target }) => ({
          fields: [column],
          reference: { ...(target !== table.name && { resource: target }), fields: [keyOf(target)] },
        })),
      }),
    },
  };
}

const FIELD_TYPES: Readonly<Record<ColumnType, string>> = {
  id: 'string',
  text: 'string',
  decimal: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
};

function field({ name, type, title, description, required, values }: Column): object {
  const constraints = {
    ...(required && { required }),
    ...(values && { enum: values }),
    ...(type === 'decimal' && { pattern: '[+-]?[0-9]+([.][0-9]+)?' }),
  };
  return {
    name,
    type: FIELD_TYPES[type],
    title: both(title),
    ...(description && { description: both(description, '\n') }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** Both languages, or the one there is. */
function both(words: Partial<Record<keyof Words, string | null>>, joint = ' · '): string {
  return [...new Set([words.zh, words.en].filter((part) => part))].join(joint);
}
