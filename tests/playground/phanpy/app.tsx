/** @jsxImportSource preact */
import { createPortal } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import { ancestorsOf, type FeedPost, ME, person, postById, repliesTo, timeline } from '../feed.ts';
import { VARIANT } from '../shared/page.ts';
import { acctOf } from '../shared/people.ts';
import { Compose } from './compose.tsx';
import { Icon } from './menu.tsx';
import { c } from './names.ts';
import { NameText } from './parts.tsx';
import phanpy from './site.ts';
import { postAt, set, showCompose, useHash, useStates } from './states.ts';
import { Status } from './status.tsx';

/** What the client keeps of its accounts, in the shape it has. The token is not one. */
function remember(): void {
  const acct = acctOf(person(ME));
  const info = { id: '109', username: acct, acct, displayName: person(ME).name };
  localStorage.setItem(
    'accounts',
    JSON.stringify([{ info, instanceURL: 'mastodon.social', accessToken: 'FAKE' }]),
  );
  sessionStorage.setItem('currentAccount', '109');
}

export function App() {
  const id = postAt(useHash());
  const post = id === undefined ? undefined : postById(id);
  const { compose, minimized } = useStates();
  const [key, setKey] = useState(0);
  useEffect(() => {
    remember();
    const remount = () => setKey((old) => old + 1);
    addEventListener('sandbox:remount', remount);
    if (VARIANT.edit !== undefined) showCompose({ edit: VARIANT.edit });
    return () => removeEventListener('sandbox:remount', remount);
  }, []);
  const modals = document.getElementById('modal-container');
  return (
    <>
      {post === undefined ? <Timeline /> : <Thread key={post.id} post={post} />}
      <button type="button" id={c('compose-button')} onClick={() => open(minimized)}>
        <Icon name="quill" /> Compose
      </button>
      {compose !== undefined &&
        modals !== null &&
        createPortal(
          <div class={c(`solid${minimized ? ' min' : ''}`)} tabIndex={-1} inert={minimized}>
            <Compose
              key={key}
              opened={compose}
              minimize={() => set({ minimized: true })}
              close={() => set({ compose: undefined, minimized: false })}
            />
          </div>,
          modals,
        )}
    </>
  );
}

/** A composer that was put aside comes back instead of a new one. */
function open(minimized: boolean): void {
  if (minimized) set({ minimized: false });
  else showCompose({});
}

/** The composer's own window. */
export function Standalone() {
  const [opened] = useState(() => window.__COMPOSE__ ?? {});
  const [closed, setClosed] = useState(false);
  if (closed) return <div class={c('box')}>You may close this page now.</div>;
  return <Compose opened={opened} standalone close={() => setClosed(true)} />;
}

function Timeline() {
  const [entries] = useState(() => timeline(VARIANT.count).filter(({ post }) => !postById(post)?.ad));
  return (
    <div class={c('deck-container')} tabIndex={-1}>
      <header>
        <h1>Home</h1>
        <input type="search" placeholder="Search" aria-label="Search" />
      </header>
      <ul class={c('timeline')}>
        {entries.map((entry, index) => {
          const post = postById(entry.post);
          if (post === undefined) return null;
          return (
            <li key={index} class={c('timeline-item-container')}>
              <a class={c('status-link timeline-item')} href={phanpy.pathOf(post.id).slice(1)}>
                {entry.repostedBy === undefined ? (
                  <Status post={post} />
                ) : (
                  <div class={c('status-reblog')}>
                    <div class={c('status-pre-meta')}>
                      <Icon name="rocket" /> <NameText who={entry.repostedBy} /> <span>boosted</span>
                    </div>
                    <Status post={post} />
                  </div>
                )}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Thread({ post }: { post: FeedPost }) {
  return (
    <div class={c('status-deck deck')} tabIndex={-1}>
      <a href="#/">Home</a>
      <ul class={c('timeline flat contextual')}>
        {ancestorsOf(post.id).map((ancestor) => (
          <li key={ancestor.id} class={c('ancestor')}>
            <a class={c('status-link')} href={phanpy.pathOf(ancestor.id).slice(1)}>
              <Status post={ancestor} />
            </a>
          </li>
        ))}
        <li class={c('hero')}>
          <div class={c('status-focus')} tabIndex={0}>
            <Status post={post} size="l" />
          </div>
        </li>
        {repliesTo(post.id).map((reply) => (
          <li key={reply.id} class={c('descendant')}>
            <div class={c('status-focus')} tabIndex={0}>
              <Status post={reply} size="s" />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
