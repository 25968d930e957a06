/** The part of JSON Schema (2020-12) that the record's schema consists of. */
export interface JsonSchema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string | number | null;
  readonly enum?: readonly (string | number | null)[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

/** A TypeScript declaration file with one interface for the whole record and one type for each of `named` keys. */
export function printTypes(schema: JsonSchema, named: Readonly<Record<string, string>>): string {
  const aliases = Object.entries(named).map(([key, name]) => {
    const items = schema.properties?.[key]?.items;
    return `${doc(schema.properties?.[key], '')}export type ${name} = ${items ? print(items, '') : 'never'};\n`;
  });
  const fields = Object.entries(schema.properties ?? {}).map(([key, value]) => {
    const type = named[key] ? `readonly ${named[key]}[]` : print(value, '  ');
    return `${doc(value, '  ')}  readonly ${key}: ${type};\n`;
  });
  return `${aliases.join('\n')}\nexport interface PlanRecord {\n${fields.join('')}}\n`;
}

function print(schema: JsonSchema, indent: string): string {
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return [...new Set(options.map((option) => print(option, indent)))].join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const { type } = schema;
  if (type === 'array') return `readonly ${bracketed(print(schema.items ?? {}, indent))}[]`;
  if (type === 'object') return printObject(schema, indent);
  return (typeof type === 'string' ? [type] : (type ?? [])).map((one) => SCALARS[one] ?? 'unknown').join(' | ');
}

const SCALARS: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  null: 'null',
};

function printObject({ properties }: JsonSchema, indent: string): string {
  const inner = `${indent}  `;
  const fields = Object.entries(properties ?? {}).map(
    ([key, value]) => `${doc(value, inner)}${inner}readonly ${key}: ${print(value, inner)};\n`,
  );
  return `{\n${fields.join('')}${indent}}`;
}

const bracketed = (type: string): string => (/ \| |^readonly /.test(type) ? `(${type})` : type);

function doc(schema: JsonSchema | undefined, indent: string): string {
  return schema?.description ? `${indent}/** ${schema.description.replaceAll('*/', '* /')} */\n` : '';
}
