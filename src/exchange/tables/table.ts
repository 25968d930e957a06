import type { Words } from '../../source/lang.ts';

/** The types that a column can have in every format. A `decimal` is text, so that the printed precision survives. */
export type ColumnType = 'id' | 'text' | 'decimal' | 'integer' | 'number' | 'boolean' | 'date';

/** A value as every format can hold it; decimals and dates (ISO 8601) are text. `null` where there is nothing. */
export type Value = string | number | boolean | null;

export interface Column {
  /** For programs: snake_case. */
  readonly name: string;
  readonly type: ColumnType;
  readonly title: Words;
  /** What the title does not say; `null` where it says enough. */
  readonly description: Words | null;
  /** Whether every row has a value. */
  readonly required: boolean;
  /** The closed list that values come from; `null` where there is none. */
  readonly values: readonly string[] | null;
}

export interface ForeignKey {
  readonly column: string;
  /** The table to whose key it refers; a key that is referred to is one column. */
  readonly table: string;
}

/** Rows of one kind, each with a value for every column, in the order of the columns. */
export interface Table {
  readonly name: string;
  readonly title: Words;
  readonly description: Words;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly (readonly Value[])[];
}

/** A column, and how a thing comes to its value there. */
export type ColumnOf<Thing> = Column & { value(thing: Thing): Value };

export interface Declaration<Thing> {
  readonly name: string;
  readonly title: Words;
  readonly description: Words;
  readonly primaryKey: readonly string[];
  /** Column → the table to whose key it refers. */
  readonly foreignKeys?: Readonly<Record<string, string>>;
  readonly columns: readonly ColumnOf<Thing>[];
}

/** The table of some things, in their order. */
export function tabulate<Thing>(things: readonly Thing[], declaration: Declaration<Thing>): Table {
  const { columns, foreignKeys = {}, ...about } = declaration;
  return {
    ...about,
    columns: columns.map(({ value: _, ...column }) => column),
    foreignKeys: Object.entries(foreignKeys).map(([column, table]) => ({ column, table })),
    rows: things.map((thing) => columns.map(({ value }) => value(thing))),
  };
}

/** The key column of a table that others refer to: `goals` → `goal_id`. */
export const keyOf = (table: string): string => `${table.replace(/s$/, '')}_id`;
