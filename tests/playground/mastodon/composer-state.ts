/**
 * What the composer holds, outside the components, as in the real client (a Redux slice): the page is truth, the
 * textarea only shows it, and text put into the textarea without an input event is overwritten or lost.
 */
import { ME, person, postById } from '../feed.ts';
import { acctOf } from '../shared/people.ts';
import { send } from '../shared/send.ts';
import { makeStore } from '../shared/store.ts';
import { plainText } from '../shared/text.ts';
import mastodon from './site.ts';

export interface Composer {
  readonly text: string;
  /** Content warning, or `undefined` when the field is off. */
  readonly warning: string | undefined;
  readonly inReplyTo: string | undefined;
  readonly quoted: string | undefined;
  readonly editing: string | undefined;
  readonly submitting: boolean;
  /** Goes up when the composer should take the focus. */
  readonly focus: number;
}

const EMPTY: Composer = {
  text: '',
  warning: undefined,
  inReplyTo: undefined,
  quoted: undefined,
  editing: undefined,
  submitting: false,
  focus: 0,
};

const store = makeStore<Composer>(EMPTY);

function set(change: Partial<Composer>): void {
  store.set({ ...store.get(), ...change });
}

export function useComposer(): Composer {
  return store.use();
}

export function changeText(text: string): void {
  set({ text });
}

export function changeWarning(warning: string | undefined): void {
  set({ warning });
}

/** Starts an answer; the draft begins with everyone to be named, the author first. */
export function startReply(id: string): void {
  const post = postById(id);
  if (post === undefined) return;
  const named = [post.by, ...[...post.text.matchAll(/\{@(\w+)\}/g)].map((match) => match[1] ?? '')];
  const others = [...new Set(named)].filter((key) => key !== ME && key !== '');
  const text = others.map((key) => `@${acctOf(person(key))} `).join('');
  set({ text, inReplyTo: id, editing: undefined, warning: post.warning, focus: store.get().focus + 1 });
}

export function cancelReply(): void {
  set({ ...EMPTY, focus: store.get().focus });
}

export function startQuote(id: string): void {
  set({ quoted: id, focus: store.get().focus + 1 });
}

export function cancelQuote(): void {
  set({ quoted: undefined });
}

export function startEdit(id: string): void {
  const post = postById(id);
  if (post === undefined) return;
  const text = plainText(post.text, (key) => `@${acctOf(person(key))}`);
  set({ ...EMPTY, text, editing: id, quoted: post.quotes, focus: store.get().focus + 1 });
}

/** A pasted address of a post makes that post the quoted one (4.5, `pasteLinkCompose`). */
export function quoteByAddress(address: string, ids: readonly string[]): void {
  const path = addressPath(address);
  const id = path === undefined ? undefined : ids.find((each) => mastodon.pathOf(each) === path);
  if (id !== undefined && store.get().quoted === undefined) set({ quoted: id });
}

function addressPath(address: string): string | undefined {
  try {
    return new URL(address.trim()).pathname;
  } catch {
    return undefined;
  }
}

/** Sends what the composer holds. Nothing happens when it is empty or already on its way. */
export async function submit(): Promise<boolean> {
  const { text, warning, inReplyTo, quoted, editing, submitting } = store.get();
  if (submitting || text.trim() === '') return false;
  set({ submitting: true });
  const words = warning === undefined || warning === '' ? text : `${warning}\n\n${text}`;
  try {
    if (editing !== undefined) await fetch('/__edit', { method: 'PUT', body: words });
    else if (quoted !== undefined) await send('mastodon', 'quote', words, quoted);
    else await send('mastodon', inReplyTo === undefined ? 'post' : 'reply', words, inReplyTo ?? null);
    set({ ...EMPTY, focus: store.get().focus });
    return true;
  } catch {
    set({ submitting: false });
    return false;
  }
}
