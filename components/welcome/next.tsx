/** Where to go from here: the pages that Firebreak looks after. */
import type { SiteId } from '@/lib/types';
import { SITE_NAMES } from '../log/words';

const ADDRESSES: Readonly<Record<SiteId, string>> = {
  x: 'https://x.com/',
  bluesky: 'https://bsky.app/',
  mastodon: 'https://mastodon.social/',
  threads: 'https://www.threads.com/',
  reddit: 'https://www.reddit.com/',
  substack: 'https://substack.com/',
  facebook: 'https://www.facebook.com/',
  tumblr: 'https://www.tumblr.com/',
  youtube: 'https://www.youtube.com/',
  tiktok: 'https://www.tiktok.com/',
  elk: 'https://elk.zone/',
  phanpy: 'https://phanpy.social/',
  lemmy: 'https://lemmy.world/',
};

export interface NextProps {
  /** The sites that are on. */
  readonly sites: readonly SiteId[];
}

export function Next({ sites }: NextProps) {
  return (
    <section class="next" aria-labelledby="next">
      <h2 id="next">That is all. Where to?</h2>
      <p class="soft">Firebreak is ready there. Pages that are open already have to be loaded once more.</p>
      <p class="ways">
        {sites.map((site) => (
          <a class="button" key={site} href={ADDRESSES[site]} rel="noreferrer">
            {SITE_NAMES[site]}
          </a>
        ))}
        <a href="/options.html#when">Change when it pauses</a>
      </p>
    </section>
  );
}
