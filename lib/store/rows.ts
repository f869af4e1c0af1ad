/** Rows are checked on the way out as well: a damaged one is set aside and counted, and never reaches a page. */
import * as v from 'valibot';

/** What was read, and how many rows could not be understood. Those stay in the database as they are. */
export interface Rows<T> {
  readonly rows: T[];
  readonly damaged: number;
}

/** The rows that fit the schema, in the order given. */
export function parseRows<T>(schema: v.GenericSchema<unknown, T>, raw: readonly unknown[]): Rows<T> {
  const rows: T[] = [];
  for (const row of raw) {
    const parsed = v.safeParse(schema, row);
    if (parsed.success) rows.push(parsed.output);
  }
  return { rows, damaged: raw.length - rows.length };
}

/** One value, or `undefined` when it is not there or does not fit. */
export function parseValue<T>(schema: v.GenericSchema<unknown, T>, raw: unknown): T | undefined {
  const parsed = v.safeParse(schema, raw);
  return parsed.success ? parsed.output : undefined;
}
