/** Which sites, what the permission for each is for, and one press where the browser has not given it yet. */
import { SITES } from '../options/words';

export interface SitesProps {
  /** `undefined` while that is not known. */
  readonly allowed: boolean | undefined;
  /** What went wrong, as a whole sentence. */
  readonly trouble: string | undefined;
  onAllow(): void;
}

const WHERE: Readonly<Record<string, string>> = {
  bluesky: 'bsky.app',
  mastodon: 'twenty large servers, mastodon.social among them',
  x: 'x.com and twitter.com',
};

export function SitesPart({ allowed, trouble, onAllow }: SitesProps) {
  return (
    <>
      <p>
        On these sites Firebreak reads the post you answer and the words you write, to weigh the moment. It
        does so in the page, and forgets them.
      </p>
      <ul class="where">
        {SITES.map(({ site, name }) => (
          <li key={site}>
            <span>
              <span class="name">{name}</span> <span class="soft">{WHERE[site]}</span>
            </span>
            <span class="state">{allowed ? '✓ Allowed' : allowed === false ? 'Not allowed yet' : ''}</span>
          </li>
        ))}
      </ul>
      {allowed === false && (
        <p>
          <button type="button" class="first" onClick={onAllow}>
            Allow on these sites
          </button>
        </p>
      )}
      <p class="soft" role="status">
        {trouble ?? (allowed ? 'Your browser lets Firebreak read these sites, and no others.' : '')}
      </p>
    </>
  );
}
