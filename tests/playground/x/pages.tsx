/** @jsxImportSource react */
import { useCallback, useMemo, useState } from 'react';
import { ancestorsOf, type FeedPost, postById, repliesTo, timeline } from '../feed.ts';
import { VARIANT } from '../shared/page.ts';
import { testId } from '../shared/test-id.ts';
import { Article } from './article.tsx';
import { Composer } from './composer.tsx';
import { closeComposer, type Purpose } from './composer-state.ts';
import { Parent } from './dialog.tsx';
import { type Cell, VirtualList } from './virtual-list.tsx';
import { W } from './words.ts';

const nothing = () => {};

/** The home timeline with its own composer above. */
export function HomePage() {
  const cells = useMemo<Cell[]>(
    () =>
      timeline(VARIANT.count).flatMap((entry, index) => {
        const post = postById(entry.post);
        if (post === undefined) return [];
        const article = <Article post={post} repostedBy={entry.repostedBy} />;
        // An advertisement is known by what is around its article, and by nothing in it (2024 capture).
        const content = post.ad === true ? <div {...testId('placementTracking')}>{article}</div> : article;
        return [{ key: `${index}-${entry.post}`, content }];
      }),
    [],
  );
  return (
    <>
      <Returning>
        {(vanish) => <Composer purpose={{}} button="tweetButtonInline" sent={nothing} vanish={vanish} />}
      </Returning>
      <VirtualList cells={cells} label={W.home} />
    </>
  );
}

/** A post's page: what it answers, itself with the reply box in the same cell, its answers. */
export function StatusPage({ post }: { post: FeedPost }) {
  const cells = useMemo<Cell[]>(() => {
    const item = (each: FeedPost) => ({ key: each.id, content: <Article post={each} /> });
    const focal = {
      key: post.id,
      content: (
        <>
          <Article post={post} as="focal" />
          <Returning>
            {(vanish) => (
              <div {...testId('inline_reply_offscreen')}>
                <Composer
                  purpose={{ replyTo: post.id }}
                  button="tweetButtonInline"
                  sent={nothing}
                  vanish={vanish}
                />
              </div>
            )}
          </Returning>
        </>
      ),
    };
    return [...ancestorsOf(post.id).map(item), focal, ...repliesTo(post.id).map(item)];
  }, [post]);
  return <VirtualList cells={cells} label={W.conversation} />;
}

/** `/compose/post` as a page of its own, as on narrow screens. */
export function ComposePage({ purpose }: { purpose: Purpose }) {
  return (
    <Composer
      purpose={purpose}
      button="tweetButton"
      autoFocus
      above={<Parent purpose={purpose} />}
      sent={closeComposer}
      vanish={closeComposer}
    />
  );
}

/** Something that may take itself away (`?vanish=1`), and a button to have it back. */
function Returning({ children }: { children: (vanish: () => void) => React.ReactNode }) {
  const [gone, setGone] = useState(false);
  const vanish = useCallback(() => setGone(true), []);
  if (!gone) return children(vanish);
  return (
    <button type="button" className="send" data-sandbox="bring-back" onClick={() => setGone(false)}>
      {W.post}
    </button>
  );
}
