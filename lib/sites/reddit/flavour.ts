/** Reddit shows one of two designs, each read by a reader of its own; the page decides which. */
import type { Looking } from '../check';
import type { Site } from '../site';

export interface Flavour extends Pick<Site, 'me' | 'posts' | 'post' | 'composers' | 'intent' | 'attempt'> {
  /** Where one writes to a person in private. */
  readonly messages: string;
  readonly looking: Pick<Looking, 'posts' | 'composer'>;
  /** Open boxes that change what was published: while there is one, no composer is missed. */
  readonly edits: string;
}
