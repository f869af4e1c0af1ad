/** Which sites, what the permission for each is for, and switches for those that are not on from the start. */
import type { SiteId } from '@/lib/types';
import { SiteList, type SiteRow } from '../sites/site-list';

export interface SitesProps {
  /** `undefined` while it is not known what is allowed. */
  readonly rows: readonly SiteRow[] | undefined;
  /** What came of the last switch, or went wrong, as a whole sentence. */
  readonly said: string | undefined;
  /** Within the press. */
  onTurn(site: SiteId, on: boolean): void;
}

export function SitesPart({ rows = [], said, onTurn }: SitesProps) {
  const isReady = rows.length > 0 && rows.every(({ builtIn, allowed }) => !builtIn || allowed === 'all');
  return (
    <>
      <p>
        On these sites Firebreak reads the post you answer and the words you write, to weigh the moment. It
        does so in the page, and forgets them. Your browser asks before each site that you switch on.
      </p>
      <SiteList rows={rows} onTurn={onTurn} />
      <p class="soft" role="status">
        {said ?? (isReady ? 'Your browser lets Firebreak read what is on here, and no other site.' : '')}
      </p>
      <p class="soft">
        Your Mastodon server is not among them? Open it and press the Firebreak button in the toolbar.
      </p>
    </>
  );
}
