/** @jsxImportSource react */
import { useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { ancestorsOf, type FeedPost, ME, postById, repliesTo, timeline } from '../feed.ts';
import { VARIANT } from '../shared/page.ts';
import { navigate, usePath } from '../shared/router.ts';
import { useGrowing } from '../shared/use-growing.ts';
import { useRemount } from '../shared/use-remount.ts';
import { change, dialog, EMPTY, focus, quotedByAddress, replyDraft, startEdit } from './drafts.ts';
import { c } from './marks.ts';
import { Account, Go } from './parts.tsx';
import { postAt } from './site.ts';
import { Card, Details } from './status.tsx';
import { useKeys } from './use-keys.ts';
import { Widget } from './widget.tsx';

export function App() {
  const path = usePath();
  const remount = useRemount();
  const open = dialog.use();
  useKeys();
  useEffect(() => {
    if (VARIANT.edit !== undefined) startEdit(VARIANT.edit);
  }, []);
  return (
    <>
      <main className={c('layout')}>
        <aside>
          <nav>
            <Go to="/home">Home</Go>
            <Go to="/compose">Compose</Go>
            <Go to="/notifications">Notifications</Go>
          </nav>
          <Account who={ME} />
        </aside>
        <div className={c('column')}>
          <Screen key={remount} path={path} />
        </div>
        <aside className={c('right')}>
          <input type="search" placeholder="Search" aria-label="Search" />
        </aside>
      </main>
      {open !== undefined &&
        createPortal(
          <div aria-modal="true" className={c('dialog')}>
            <div className={c('dialog-main')}>
              <Widget key={`${open} ${remount}`} draftKey={open} expanded />
            </div>
          </div>,
          document.body,
        )}
    </>
  );
}

function Screen({ path }: { path: string }) {
  if (path === '/compose') return <Compose key={location.search} />;
  const id = postAt(path);
  const post = id === undefined ? undefined : postById(id);
  return post === undefined ? <Home /> : <Thread key={post.id} post={post} />;
}

function Home() {
  const [entries] = useState(() => timeline(VARIANT.count).filter(({ post }) => !postById(post)?.ad));
  const [shown, end] = useGrowing(entries.length, 20);
  return (
    <div>
      <Widget draftKey="home" />
      {entries.slice(0, shown).map((entry, index) => {
        const post = postById(entry.post);
        return post && <Card key={index} post={post} repostedBy={entry.repostedBy} />;
      })}
      <div ref={end} />
    </div>
  );
}

/** A quote is begun by the address alone (`PublishWidgetFull.client.vue`). */
function Compose() {
  const [quoted] = useState(quotedByAddress);
  const initial = useMemo(() => ({ ...EMPTY, quoted }), [quoted]);
  const key = quoted === undefined ? 'home' : 'quote';
  useEffect(() => {
    if (quoted !== undefined) change(key, initial);
  }, [key, quoted, initial]);
  return <Widget draftKey={key} initial={initial} expanded />;
}

function Thread({ post }: { post: FeedPost }) {
  const initial = useMemo(() => replyDraft(post.id), [post.id]);
  return (
    <div>
      {ancestorsOf(post.id).map((ancestor) => (
        <Card key={ancestor.id} post={ancestor} />
      ))}
      <Details post={post} />
      <Widget draftKey={`reply-${post.id}`} initial={initial} focus={focus.use()} />
      {repliesTo(post.id).map((reply) => (
        <Card key={reply.id} post={reply} />
      ))}
      <button type="button" onClick={() => navigate('/home')}>
        Home
      </button>
    </div>
  );
}
