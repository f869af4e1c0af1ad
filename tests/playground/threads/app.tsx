/** @jsxImportSource react */
import { allPostIds, ancestorsOf, type FeedPost, ME, postById, repliesTo, timeline } from '../feed.ts';
import { VARIANT } from '../shared/page.ts';
import { usePath } from '../shared/router.ts';
import { useGrowing } from '../shared/use-growing.ts';
import { ComposeDialog, InlineBox } from './composer.tsx';
import { Icon, Press } from './controls.tsx';
import { Avatar, Go, handle, PostBox } from './post.tsx';
import threads from './site.ts';
import { dialog } from './state.ts';
import { Toaster } from './toast.tsx';
import { W } from './words.ts';

export function App() {
  const path = usePath();
  const purpose = dialog.use();
  const id = allPostIds().find((each) => threads.pathOf(each) === path) ?? fillerAt(path);
  const post = id === undefined ? undefined : postById(id);
  return (
    <div className="shell">
      <div role="navigation" className="navigation">
        <Go to="/">
          <Icon shape="home" label={W.home} />
        </Go>
        <Go to="/search">
          <Icon shape="search" label={W.search} />
        </Go>
        <Press press={() => dialog.set({})} sandbox="new">
          <Icon shape="plus" label={W.newThread} />
        </Press>
        <Go to="/activity">
          <Icon shape="like" label={W.activity} />
        </Go>
        <Go to={threads.profileOf(ME)}>
          <Icon shape="person" label={W.profile} />
        </Go>
      </div>
      <div role="region" aria-label={W.column} className="column">
        {post === undefined ? <Feed /> : <Thread key={post.id} post={post} />}
      </div>
      {purpose !== undefined && <ComposeDialog key={JSON.stringify(purpose)} purpose={purpose} />}
      <Toaster />
    </div>
  );
}

function fillerAt(path: string): string | undefined {
  for (let n = 0; n < VARIANT.count; n++) if (threads.pathOf(`filler-${n}`) === path) return `filler-${n}`;
  return undefined;
}

function Feed() {
  const entries = timeline(VARIANT.count);
  const [shown, end] = useGrowing(entries.length, 30);
  return (
    <>
      <div className="whats-new">
        <Avatar who={ME} link={false} />
        <Press press={() => dialog.set({})}>
          <span dir="auto">{W.prompt}</span>
        </Press>
      </div>
      {entries.slice(0, shown).map(({ post: id, repostedBy }, at) => {
        const post = postById(id);
        if (post === undefined) return null;
        return (
          <div key={`${id}-${at}`} className="entry">
            {repostedBy !== undefined && (
              <div className="soft">
                <Go to={threads.profileOf(repostedBy)}>{handle(repostedBy)}</Go>
              </div>
            )}
            {post.ad ? <Ad post={post} /> : <PostBox post={post} />}
          </div>
        );
      })}
      <div ref={end} />
    </>
  );
}

/** An advertisement says so where a post has its time. */
function Ad({ post }: { post: FeedPost }) {
  const marked = VARIANT.broken ? {} : { 'data-pressable-container': true };
  return (
    <div {...marked} className="post">
      <Avatar who={post.by} />
      <div className="post-main">
        <span className="name-box" dir="auto">
          <Go to={threads.profileOf(post.by)}>{handle(post.by)}</Go>
        </span>
        <span className="when" dir="auto">
          Sponsored
        </span>
        <span className="words-box" dir="auto">
          <span>{post.text}</span>
        </span>
      </div>
    </div>
  );
}

/** A post's own page: what it answers, itself with a box below it, and the answers, each in a place of its own. */
function Thread({ post }: { post: FeedPost }) {
  const above = ancestorsOf(post.id);
  const places = [...above, post, ...repliesTo(post.id)];
  return (
    <>
      {places.map((each, at) => (
        <div key={each.id} {...(VARIANT.broken ? {} : { 'data-pagelet': `threads_post_page_${at}` })}>
          <div className="entry">
            <PostBox post={each} focal={each === post} />
            {each === post && <InlineBox post={post} />}
          </div>
        </div>
      ))}
    </>
  );
}
