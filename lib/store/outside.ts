/**
 * What is kept outside the database (in `storage.local`), because it tells of the database's own troubles: browsers
 * silently empty a damaged database, and a database that is full or refused cannot keep a note of it.
 */
import * as v from 'valibot';
import { id, instant, text } from '../schemas';
import { parseValue } from './rows';

/** The part of `browser.storage.local` that is used. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** What the database held when it was last written. */
interface Marker {
  /** Which database it was: `meta.born`. */
  readonly born: string;
  readonly entries: number;
  readonly held: number;
  /** Whether Firebreak was on: off means off, even after the settings were lost. */
  readonly on: boolean;
}

/** The browser lost the database: when that was noticed (ms since 1970), and what had been in it. */
export interface Emptied {
  readonly at: number;
  readonly entries: number;
  readonly held: number;
}

/** Something Firebreak could not do, in plain words; when last, and how often. */
interface Fault {
  readonly what: string;
  readonly at: number;
  readonly times: number;
}

/** How many faults are kept; the oldest go first. */
export const MOST_FAULTS = 20;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const markerSchema = v.strictObject({ born: id, entries: count, held: count, on: v.boolean() });
const emptiedSchema = v.strictObject({ at: instant, entries: count, held: count });
const faultSchema = v.strictObject({ what: text(400), at: instant, times: count });

export interface Outside {
  marker(): Promise<Marker | undefined>;
  setMarker(marker: Marker): Promise<void>;
  emptied(): Promise<Emptied | undefined>;
  setEmptied(emptied: Emptied): Promise<void>;
  /** The person has read it. */
  dismissEmptied(): Promise<void>;
  /** Newest last. */
  faults(): Promise<Fault[]>;
  /** The same words again count up. Calls are queued: two at once lose nothing. */
  addFault(what: string, at: number): Promise<void>;
  /** The person has read them. */
  dismissFaults(): Promise<void>;
}

/** Rejects with the area's own error where writing fails; what is read and not understood counts as absent. */
export function createOutside(area: Area): Outside {
  let queue: Promise<unknown> = Promise.resolve();

  async function read<T>(key: string, schema: v.GenericSchema<unknown, T>): Promise<T | undefined> {
    return parseValue(schema, (await area.get(key))[key]);
  }

  async function add(what: string, at: number): Promise<void> {
    const before = (await read('faults', v.array(faultSchema))) ?? [];
    const same = before.find((fault) => fault.what === what);
    const others = before.filter((fault) => fault !== same);
    const faults = [...others, { what, at, times: (same?.times ?? 0) + 1 }].slice(-MOST_FAULTS);
    await area.set({ faults });
  }

  return {
    marker: () => read('marker', markerSchema),
    setMarker: (marker) => area.set({ marker }),
    emptied: () => read('emptied', emptiedSchema),
    setEmptied: (emptied) => area.set({ emptied }),
    dismissEmptied: () => area.remove('emptied'),
    faults: async () => (await read('faults', v.array(faultSchema))) ?? [],
    addFault(what, at) {
      const done = queue.then(() => add(what, at));
      queue = done.catch(() => {});
      return done;
    },
    dismissFaults: () => area.remove('faults'),
  };
}
