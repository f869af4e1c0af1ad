/** @jsxImportSource react */
import { useState } from 'react';
import { allPostIds, ME, person, postById, repliesTo, timeline } from '../feed.ts';
import { VARIANT } from '../shared/page.ts';
import { usePath } from '../shared/router.ts';
import { useGrowing } from '../shared/use-growing.ts';
import { useRemount } from '../shared/use-remount.ts';
import { CommentForm, CommentNodes } from './comments.tsx';
import { CreatePost } from './create-post.tsx';
import { beginning, NOTHING } from './crosspost.ts';
import { MarkdownTextarea } from './markdown-textarea.tsx';
import { c } from './names.ts';
import { Go } from './parts.tsx';
import { PostListing } from './post-listing.tsx';
import lemmy, { rootOf } from './site.ts';

export function App() {
  const remount = useRemount();
  return (
    <div id="app" className={c('lemmy-site')}>
      <Navbar />
      <div className={c('container-lg')}>
        <Screen key={remount} path={usePath()} />
      </div>
    </div>
  );
}

function Navbar() {
  return (
    <nav className={c('navbar')} id={c('navbar')}>
      <Go id={c('navTitle')} className={c('navbar-brand')} to="/">
        Lemmy (sandbox)
      </Go>
      <Go to="/create_post" onClick={() => beginning.set(NOTHING)}>
        Create Post
      </Go>
      <input type="search" className={c('search')} placeholder="Search" aria-label="Search" />
      <div id={c('dropdownUser')} className={c('dropdown')}>
        <button type="button" className={c('btn dropdown-toggle')}>
          {person(ME).name}
        </button>
        <ul className={c('dropdown-menu')}>
          <li>
            <Go className={c('dropdown-item')} to={lemmy.profileOf(ME)}>
              Profile
            </Go>
          </li>
        </ul>
      </div>
    </nav>
  );
}

function Screen({ path }: { path: string }) {
  if (path === '/create_post') return <CreatePost />;
  if (path.startsWith('/create_private_message/')) return <Message />;
  const id = idAt(path);
  const post = id === undefined ? undefined : postById(id);
  if (post === undefined) return <Home />;
  const root = rootOf(post);
  return (
    <div className={c('post')}>
      <main>
        <PostListing post={root} full />
        <CommentForm key={root.id} to={root.id} />
        <CommentNodes of={repliesTo(root.id)} />
      </main>
    </div>
  );
}

/** `/post/1`, `/post/1/2` (a comment's own link) and `/comment/2`. */
function idAt(path: string): string | undefined {
  const number = path.split('/').at(-1);
  return allPostIds().find((id) => lemmy.siteIdOf(id) === number);
}

/** Comments are on the pages of their posts only. */
function Home() {
  const [posts] = useState(() =>
    [...new Set(timeline(VARIANT.count).map(({ post }) => post))]
      .flatMap((id) => postById(id) ?? [])
      .filter((post) => post.replyTo === undefined && !post.ad),
  );
  const [shown, end] = useGrowing(posts.length, 20);
  return (
    <main className={c('home')}>
      <div className={c('post-listings')}>
        {posts.slice(0, shown).map((post) => (
          <PostListing key={post.id} post={post} />
        ))}
      </div>
      <div ref={end} />
    </main>
  );
}

/** To one person, and nobody's business. */
function Message() {
  return (
    <form className={c('private-message-form')} onSubmit={(event) => event.preventDefault()}>
      <MarkdownTextarea
        button="Send Message"
        submit={async (text) => {
          await fetch('/__edit', { method: 'PUT', body: text });
          return true;
        }}
      />
    </form>
  );
}
