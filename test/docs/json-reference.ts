import { refName, type JsonSchema } from '../../src/render/json/type-printer.ts';

/** The keys of a schema and of the types that it defines, as tables; types that were told before are left out. */
export function reference(schema: JsonSchema, told: ReadonlySet<string> = new Set()): string {
  const parts = Object.entries(schema.$defs ?? {}).filter(([name]) => !told.has(name));
  const root = schema.properties ? [table(schema)] : [];
  return [...root, ...parts.map(([name, part]) => `### ${name}\n\n${part.description ?? ''}\n\n${body(part)}`)].join(
    '\n',
  );
}

function body(schema: JsonSchema): string {
  if (schema.properties) return table(schema);
  if (schema.anyOf) return union(schema.anyOf);
  return `\`${typeOf(schema)}\`\n`;
}

/** All shapes have the same keys: each is told once, as the shape tells it that has something there. */
function union(shapes: readonly JsonSchema[]): string {
  const [first] = shapes;
  const kinds = shapes.map(({ properties }) => properties?.['periodType']);
  const rows = Object.keys(first?.properties ?? {}).map((key) => {
    const told = shapes.map(({ properties }) => properties?.[key]).filter((one) => one !== undefined);
    const telling = told.find((one) => one.const !== null) ?? told[0];
    return key === 'periodType'
      ? row(key, kinds.map((kind) => JSON.stringify(kind?.const)).join(' | '), 'Which kind of target it is.')
      : row(key, typeOf(telling ?? {}), telling?.description ?? '');
  });
  const list = kinds.map((kind) => `- \`${kind?.const}\`: ${kind?.description}`).join('\n');
  return `${HEAD}${rows.join('')}\n${list}\n`;
}

const HEAD = '| key | type | meaning |\n| --- | --- | --- |\n';

function table(schema: JsonSchema): string {
  return `${HEAD}${rowsOf(schema, '').join('')}`;
}

/** Objects without a name of their own are told where they stand. */
function rowsOf({ properties }: JsonSchema, prefix: string): string[] {
  return Object.entries(properties ?? {}).flatMap(([key, value]) => {
    const name = `${prefix}${key}`;
    const own = row(name, typeOf(value), value.description ?? '');
    const inner = value.type === 'array' ? value.items : (value.anyOf?.find(({ type }) => type === 'object') ?? value);
    return inner?.properties ? [own, ...rowsOf(inner, value.type === 'array' ? `${name}[].` : `${name}.`)] : [own];
  });
}

const row = (key: string, type: string, meaning: string): string =>
  `| \`${key}\` | ${escaped(`\`${type}\``)} | ${escaped(meaning)} |\n`;

const escaped = (text: string): string => text.replaceAll('|', '\\|');

function typeOf(schema: JsonSchema): string {
  const name = refName(schema);
  if (name !== null) return name;
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.type === 'array') {
    const item = typeOf(schema.items ?? {});
    return item.includes(' | ') ? `(${item})[]` : `${item}[]`;
  }
  return typeof schema.type === 'string' ? schema.type : (schema.type ?? []).join(' | ');
}
