import { PROVENANCES } from '../../model/terms.ts';
import { LANGS, type Phrase, type Words } from '../../source/lang.ts';
import type { ColumnOf, ColumnType, Value } from './table.ts';

/** Short ways to declare a column: its name, its title in both languages, and how a thing comes to its value. */

interface Options {
  readonly optional?: boolean;
  readonly values?: readonly string[];
  readonly description?: Words;
}

function column<Thing>(
  type: ColumnType,
  name: string,
  title: Words,
  value: (thing: Thing) => Value,
  { optional = false, values, description }: Options,
): ColumnOf<Thing> {
  return { name, type, title, description: description ?? null, required: !optional, values: values ?? null, value };
}

const declare =
  <V extends Value>(type: ColumnType) =>
  <Thing>(name: string, zh: string, en: string, value: (thing: Thing) => V, options: Options = {}): ColumnOf<Thing> =>
    column(type, name, { zh, en }, value, options);

export const id = declare<string>('id');
export const idOrNull = optional<string>('id');
export const text = declare<string>('text');
export const textOrNull = optional<string>('text');
export const decimalOrNull = optional<string>('decimal');
export const integer = declare<number>('integer');
export const integerOrNull = optional<number>('integer');
export const numberOrNull = optional<number>('number');
export const booleanOrNull = optional<boolean>('boolean');
export const date = declare<string>('date');
export const dateOrNull = optional<string>('date');

function optional<V extends Value>(type: ColumnType) {
  const declared = declare<V | null>(type);
  return <Thing>(
    name: string,
    zh: string,
    en: string,
    value: (thing: Thing) => V | null,
    options: Options = {},
  ): ColumnOf<Thing> => declared(name, zh, en, value, { ...options, optional: true });
}

/** One column a language: `title_zh`, `title_en`. */
export function inLanguages<Thing>(
  name: string,
  zh: string,
  en: string,
  value: (thing: Thing) => Phrase,
  options: Options = {},
): ColumnOf<Thing>[] {
  const languages: Readonly<Record<keyof Phrase, Words>> = {
    zh: { zh: '中文', en: 'Chinese' },
    en: { zh: '英文', en: 'English' },
  };
  return LANGS.map((lang) => {
    const [chinese, english] = [`${zh}（${languages[lang].zh}）`, `${en} (${languages[lang].en})`];
    return textOrNull(`${name}_${lang}`, chinese, english, (thing) => value(thing)[lang], options);
  });
}

export function provenance<Thing>(
  name: string,
  zh: string,
  en: string,
  value: (thing: Thing) => string,
): ColumnOf<Thing> {
  const description = {
    zh: 'stated：原文写明；implied：由原文推定；editorial：整理者所加',
    en: 'stated: the text says so; implied: it follows from the text; editorial: the editors’ own',
  };
  return text(name, zh, en, value, { values: PROVENANCES, description });
}

export function role<Thing>(value: (thing: Thing) => string): ColumnOf<Thing> {
  const description = {
    zh: 'lead 牵头，co 共同牵头，support 配合',
    en: 'lead: it leads; co: it leads with others; support: it supports',
  };
  return text('role', '角色', 'Role', value, { values: ['lead', 'co', 'support'], description });
}
