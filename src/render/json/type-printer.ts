/** The part of JSON Schema (2020-12) that the record's schemas consist of. */
export interface JsonSchema {
  readonly title?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly string[];
  readonly const?: string | number | null;
  readonly enum?: readonly (string | number | null)[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

/** The name under `$defs` that a schema refers to. */
export function refName({ $ref }: JsonSchema): string | null {
  return $ref?.replace('#/$defs/', '') ?? null;
}

/** A TypeScript declaration file: the root by its title, and a type for each of its `$defs`. */
export function printTypes(schema: JsonSchema): string {
  const root = [schema.title ?? 'Root', schema] as const;
  return [root, ...Object.entries(schema.$defs ?? {})].map(([name, one]) => declaration(name, one)).join('\n');
}

function declaration(name: string, schema: JsonSchema): string {
  const type = print(schema, '');
  return schema.properties
    ? `${doc(schema, '')}export interface ${name} ${type}\n`
    : `${doc(schema, '')}export type ${name} = ${type};\n`;
}

function print(schema: JsonSchema, indent: string): string {
  const name = refName(schema);
  if (name !== null) return name;
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

function doc({ description }: JsonSchema, indent: string): string {
  return description ? `${indent}/** ${description.replaceAll('*/', '* /')} */\n` : '';
}
