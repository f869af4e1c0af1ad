/**
 * Drafts by key, outside of the components (`statusDrafts.ts`): one for the home page, one for the dialog, one for quotes and one
 * for each post that is answered.
 */
import { ME, person, postById } from '../feed.ts';
import { acctOf } from '../shared/people.ts';
import { navigate } from '../shared/router.ts';
import { send } from '../shared/send.ts';
import { makeStore } from '../shared/store.ts';
import { plainText } from '../shared/text.ts';
import elk, { postNumbered } from './site.ts';

export interface Draft {
  readonly text: string;
  /** The content warning; `undefined` when there is none. */
  readonly warning: string | undefined;
  readonly mentions: readonly string[];
  readonly inReplyTo: string | undefined;
  readonly quoted: string | undefined;
  readonly editing: string | undefined;
  readonly visibility: 'public' | 'direct';
  readonly sending: boolean;
}

export const EMPTY: Draft = {
  text: '',
  warning: undefined,
  mentions: [],
  inReplyTo: undefined,
  quoted: undefined,
  editing: undefined,
  visibility: 'public',
  sending: false,
};

export const drafts = makeStore<Readonly<Record<string, Draft>>>({});
/** The key of the draft in the dialog; `undefined` when it is closed. */
export const dialog = makeStore<string | undefined>(undefined);
/** Goes up when the box on the page of a post should take the focus. */
export const focus = makeStore(0);

export function change(key: string, part: Partial<Draft>): void {
  drafts.set({ ...drafts.get(), [key]: { ...(drafts.get()[key] ?? EMPTY), ...part } });
}

/** What an answer begins with: whom it names, beside the text (`getReplyDraft`). */
export function replyDraft(id: string): Draft {
  const post = postById(id);
  const named =
    post === undefined ? [] : [post.by, ...[...post.text.matchAll(/\{@(\w+)\}/g)].map(([, key = '']) => key)];
  const mentions = [...new Set(named)].filter((key) => key !== ME).map((key) => acctOf(person(key)));
  return { ...EMPTY, inReplyTo: id, mentions, warning: post?.warning };
}

/** On its own page the box below takes the focus; elsewhere that page is opened first. */
export function startReply(id: string, onPage: boolean): void {
  if (!onPage) navigate(elk.pathOf(id));
  focus.set(focus.get() + 1);
}

export function startQuote(id: string): void {
  navigate(`/compose?quote=${elk.siteIdOf(id)}`);
}

/** The post to be quoted, as the address says. */
export function quotedByAddress(): string | undefined {
  const id = new URLSearchParams(location.search).get('quote');
  return id === null ? undefined : postNumbered(id);
}

/** Own posts only; the menu has more. */
export function startEdit(id: string): void {
  const post = postById(id);
  if (post?.by !== ME) return;
  change(`edit-${id}`, {
    ...EMPTY,
    editing: id,
    text: plainText(post.text, (key) => `@${acctOf(person(key))}`),
  });
  dialog.set(`edit-${id}`);
}

export async function publish(key: string, draft: Draft): Promise<void> {
  const { text, warning, mentions, inReplyTo, quoted, editing, visibility, sending } = draft;
  if (sending || text.trim() === '') return;
  change(key, { ...draft, sending: true });
  const words = [warning, [...mentions.map((each) => `@${each}`), text].join(' ')]
    .filter(Boolean)
    .join('\n\n');
  // What goes to one person is not counted.
  if (editing !== undefined || visibility === 'direct')
    await fetch('/__edit', { method: 'PUT', body: words });
  else if (quoted !== undefined) await send('elk', 'quote', words, quoted);
  else await send('elk', inReplyTo === undefined ? 'post' : 'reply', words, inReplyTo ?? null);
  change(key, { ...(inReplyTo === undefined ? EMPTY : replyDraft(inReplyTo)), sending: false });
  if (dialog.get() === key) dialog.set(undefined);
  // The address said what was quoted.
  if (quoted !== undefined) navigate('/home?');
}
