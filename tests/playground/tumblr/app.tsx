/** @jsxImportSource react */
import { allPostIds, ME, person, postById, timeline } from '../feed.ts';
import { VARIANT } from '../shared/page.ts';
import { navigate, usePath } from '../shared/router.ts';
import { useGrowing } from '../shared/use-growing.ts';
import { Post } from './post.tsx';
import { PostForm } from './post-form.tsx';
import tumblr from './site.ts';

export function App() {
  const path = usePath();
  const reblogged = allPostIds().find((id) => path.startsWith(`/reblog${tumblr.pathOf(id)}/`));
  const shown = allPostIds().find((id) => tumblr.pathOf(id) === path) ?? reblogged;
  const isForm = reblogged !== undefined || path.startsWith('/new/') || path.startsWith('/edit/');
  const me = tumblr.handleOf(person(ME));
  return (
    <div className="app">
      <nav>
        <a href="/dashboard">Home</a>
        <ul id="account_subnav">
          <li>
            <a href={`/blog/${me}`}>{me}</a>
          </li>
        </ul>
        <button type="button" data-sandbox="create" onClick={() => navigate('/new/text')}>
          Create
        </button>
      </nav>
      <main>{shown === undefined ? <Dashboard /> : <Post id={shown} key={shown} />}</main>
      {isForm && <PostForm key={path} reblog={reblogged} isEdit={path.startsWith('/edit/')} />}
    </div>
  );
}

function Dashboard() {
  const entries = timeline(VARIANT.count).filter(({ post }) => postById(post) !== undefined);
  const [shown, end] = useGrowing(entries.length, 30);
  return (
    <div data-timeline-id={VARIANT.broken ? undefined : '/dashboard/following'}>
      {entries.slice(0, shown).map(({ post, repostedBy }, index) => (
        <div key={index}>
          <Post id={post} by={repostedBy} />
        </div>
      ))}
      <div ref={end} />
    </div>
  );
}
