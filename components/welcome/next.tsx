/** Where to go from here: the pages that Firebreak looks after. */
import { SITES } from '../options/words';

const ADDRESSES: Readonly<Record<string, string>> = {
  bluesky: 'https://bsky.app/',
  mastodon: 'https://mastodon.social/',
  x: 'https://x.com/',
};

export function Next() {
  return (
    <section class="next" aria-labelledby="next">
      <h2 id="next">That is all. Where to?</h2>
      <p class="soft">Firebreak is ready there. Pages that are open already have to be loaded once more.</p>
      <p class="ways">
        {SITES.map(({ site, name }) => (
          <a class="button" key={site} href={ADDRESSES[site] ?? '#'} rel="noreferrer">
            {name}
          </a>
        ))}
        <a href="/options.html#when">Change when it pauses</a>
      </p>
    </section>
  );
}
