/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import { type FeedEntry, person, postById, timeline } from '../feed.ts';
import { VARIANT } from '../shared/page.ts';
import { acctOf } from '../shared/people.ts';
import { plainText } from '../shared/text.ts';
import { useGrowing } from '../shared/use-growing.ts';
import { c } from './names.ts';
import mastodon from './site.ts';
import { Status } from './status.tsx';
import { W } from './words.ts';

/** The home timeline: loads more as it is scrolled, and empties the articles that are far away. */
export function Feed() {
  const [entries] = useState(() => timeline(VARIANT.count));
  const [shown, end] = useGrowing(entries.length, 20);
  return (
    <div className={c('scrollable scrollable--flex')}>
      <div role="feed" className={c('item-list')}>
        <article aria-posinset={1} aria-setsize={shown + 1} data-id="gap:1" tabIndex={-1}>
          <button
            type="button"
            className={c('load-more load-gap')}
            aria-label={W.loadMore}
            title={W.loadMore}
          >
            ···
          </button>
        </article>
        {entries.slice(0, shown).map((entry, index) => (
          <Item key={index} entry={entry} position={index + 2} size={shown + 1} />
        ))}
        <div ref={end} />
      </div>
    </div>
  );
}

/**
 * One article. Off screen it holds only a name and the text's source in two spans, at the height it had (4.5
 * capture). Its `data-id` is the boost's, where the post was boosted.
 */
function Item({ entry, position, size }: { entry: FeedEntry; position: number; size: number }) {
  const box = useRef<HTMLElement>(null);
  const [near, setNear] = useState(true);
  const [height, setHeight] = useState(0);
  const post = postById(entry.post);

  useEffect(() => {
    const node = box.current;
    if (node === null) return;
    const watcher = new IntersectionObserver(
      ([seen]) => {
        if (seen === undefined) return;
        if (!seen.isIntersecting && seen.boundingClientRect.height > 0)
          setHeight(seen.boundingClientRect.height);
        setNear(seen.isIntersecting);
      },
      { rootMargin: '300% 0px' },
    );
    watcher.observe(node);
    return () => watcher.disconnect();
  }, []);

  if (post === undefined) return null;
  const id = mastodon.siteIdOf(entry.repostedBy === undefined ? post.id : `${post.id}:${entry.repostedBy}`);
  return (
    <article
      ref={box}
      aria-posinset={position}
      aria-setsize={size}
      data-id={id}
      tabIndex={-1}
      style={near ? undefined : { height, overflow: 'hidden', opacity: 0 }}
    >
      {near ? (
        <Status post={post} repostedBy={entry.repostedBy} />
      ) : (
        <div tabIndex={-1}>
          <div className={c('status__wrapper focusable')} tabIndex={0}>
            <span>{person(post.by).name}</span>
            <span>{`<p>${plainText(post.text, (key) => `@${acctOf(person(key))}`)}</p>`}</span>
          </div>
        </div>
      )}
    </article>
  );
}
