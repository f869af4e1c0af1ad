import { allPostIds } from '../feed.ts';
import { makeStore } from '../shared/store.ts';
import bluesky from './site.ts';

/** What the one composer dialog is open for; `undefined` while it is closed. */
export interface Opened {
  readonly replyTo?: string;
  readonly quote?: string;
}

export const composer = makeStore<Opened | undefined>(undefined);

/** The feed's post at a Bluesky address found in a draft. */
export function postAtAddress(address: string): string | undefined {
  const path = /^https:\/\/bsky\.app(?::\d+)?(\/profile\/[^/\s]+\/post\/[^/\s?]+)/.exec(address)?.[1];
  return path === undefined ? undefined : allPostIds().find((id) => bluesky.pathOf(id) === path);
}
