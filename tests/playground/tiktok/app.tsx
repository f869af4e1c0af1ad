/** @jsxImportSource react */
import { useState } from 'react';
import { allPostIds, type FeedPost, ME, postById, timeline } from '../feed.ts';
import { VARIANT } from '../shared/page.ts';
import { usePath } from '../shared/router.ts';
import { useGrowing } from '../shared/use-growing.ts';
import { Comments } from './comments.tsx';
import { e2e, named, OVER_GRID } from './marks.ts';
import tiktok from './site.ts';
import { Action, handle, Person, Picture, Player, Repost, Video, Words } from './video.tsx';

export function App() {
  const path = usePath();
  const id = allPostIds().find((each) => tiktok.pathOf(each) === path) ?? fillerAt(path);
  const post = id === undefined ? undefined : postById(id);
  return (
    <div {...named('DivBodyContainer')} data-sandbox="body">
      <div {...named('DivMainNavContainer')} data-sandbox="navigation">
        <a href="/foryou" {...e2e('nav-foryou')}>
          For You
        </a>
        <a href={tiktok.profileOf(ME)} {...e2e('nav-profile')}>
          Profile
        </a>
      </div>
      {post === undefined ? (
        <Feed />
      ) : OVER_GRID ? (
        <OverGrid post={post} />
      ) : (
        <OwnPage key={post.id} post={post} />
      )}
    </div>
  );
}

function fillerAt(path: string): string | undefined {
  for (let n = 0; n < VARIANT.count; n++) if (tiktok.pathOf(`filler-${n}`) === path) return `filler-${n}`;
  return undefined;
}

/** Videos below one another; the panel shows the comments of the one whose button was pressed last. */
function Feed() {
  const posts = timeline(VARIANT.count).flatMap(({ post, repostedBy }) =>
    repostedBy === undefined ? (postById(post) ?? []) : [],
  );
  const [shown, end] = useGrowing(posts.length, 12);
  const [opened, setOpened] = useState<FeedPost | undefined>(undefined);
  return (
    <div id="main-content-homepage_hot" className="feed">
      <div className="videos">
        {posts.slice(0, shown).map((post) => (
          <Video key={post.id} post={post} focal={false} comment={() => setOpened(post)} />
        ))}
        <div ref={end} />
      </div>
      {opened !== undefined && <Comments key={opened.id} video={opened} wanted={1} />}
    </div>
  );
}

function OwnPage({ post }: { post: FeedPost }) {
  const [wanted, setWanted] = useState(0);
  return (
    <div className="feed">
      <Video post={post} focal comment={() => setWanted((old) => old + 1)} />
      <Comments video={post} wanted={wanted} />
    </div>
  );
}

/** As a video is shown that was opened from somebody's grid. */
function OverGrid({ post }: { post: FeedPost }) {
  const [wanted, setWanted] = useState(0);
  return (
    <div {...named('DivBrowserModeContainer')} data-sandbox="focal">
      <div {...e2e('browse-video')}>
        <Player post={post} />
      </div>
      <div>
        <a href={tiktok.profileOf(post.by)} {...e2e('browse-user-avatar')}>
          <Picture who={post.by} />
        </a>
        <Person who={post.by}>
          <span {...e2e('browse-username')}>{handle(post.by)}</span>
        </Person>
        <div {...e2e('browse-video-desc')}>
          <Words post={post} />
        </div>
        <Action icon="browse-like-icon" count="browse-like-count" number={post.counts.likes} label="Like" />
        <Action
          icon="browse-comment-icon"
          count="browse-comment-count"
          number={post.counts.replies}
          label="Comments"
          press={() => setWanted((old) => old + 1)}
        />
        <Repost post={post} />
        <Comments video={post} wanted={wanted} />
      </div>
    </div>
  );
}
