/** The facts of every site, found by themselves. */
import { isChosen, nameOf } from '../chosen-sites';
import type { Facts } from './facts';

const files = import.meta.glob<Facts>('./facts/*.ts', { import: 'default' });

/** The facts of the chosen sites, each with its file's name. */
export const NAMED_FACTS: readonly { readonly name: string; readonly facts: Facts }[] = await Promise.all(
  Object.entries(files)
    .filter(([path]) => isChosen(nameOf(path)))
    .map(async ([path, load]) => ({ name: nameOf(path), facts: await load() })),
);

/** One site's facts. Throws when there are none. */
export function factsOf(site: string): Facts {
  const found = NAMED_FACTS.find(({ facts }) => facts.site === site);
  if (!found) throw new Error(`tests/contract/facts/${site}.ts is missing.`);
  return found.facts;
}
