/**
 * Finds the phrases of word lists in a text, in time linear in the text. A phrase is one to six units; a unit that ends
 * in `*` stands for every word that begins so (`pathetic*`), and `_` for any one word (`what a _`).
 */

/** A found phrase: which class, the index of its first unit, how many units. */
export interface Hit<Class extends string> {
  readonly of: Class;
  readonly at: number;
  readonly length: number;
}

interface Phrase<Class extends string> {
  readonly of: Class;
  readonly units: readonly string[];
}

/** Shortest beginning that may carry a `*`. */
const STEM = 3;

export type Matcher<Class extends string> = (units: readonly string[]) => Hit<Class>[];

/** Builds a matcher from word lists, one a class; entries are separated by commas or line breaks. */
export function matcher<Class extends string>(
  lists: Readonly<Partial<Record<Class, string>>>,
): Matcher<Class> {
  const whole = new Map<string, Phrase<Class>[]>();
  const stems = new Map<string, Phrase<Class>[]>();
  for (const of of Object.keys(lists) as Class[]) {
    for (const entry of (lists[of] ?? '').split(/[,\n]/)) {
      const units = entry.trim().split(/\s+/).filter(Boolean);
      const first = units[0];
      if (first === undefined) continue;
      const index = first.endsWith('*') ? stems : whole;
      const key = first.endsWith('*') ? first.slice(0, STEM) : first;
      index.set(key, [...(index.get(key) ?? []), { of, units }]);
    }
  }
  return (units) => {
    const hits: Hit<Class>[] = [];
    for (let at = 0; at < units.length; at++) {
      const unit = units[at] ?? '';
      for (const { of, units: phrase } of whole.get(unit) ?? []) {
        if (fits(phrase, units, at)) hits.push({ of, at, length: phrase.length });
      }
      for (const { of, units: phrase } of stems.get(unit.slice(0, STEM)) ?? []) {
        if (fits(phrase, units, at)) hits.push({ of, at, length: phrase.length });
      }
    }
    return hits;
  };
}

function fits(phrase: readonly string[], units: readonly string[], at: number): boolean {
  for (let i = 0; i < phrase.length; i++) {
    const wanted = phrase[i] ?? '';
    const found = units[at + i];
    if (found === undefined) return false;
    if (wanted === '_' || wanted === found) continue;
    if (!wanted.endsWith('*') || !found.startsWith(wanted.slice(0, -1))) return false;
  }
  return true;
}
