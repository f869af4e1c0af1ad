/** @jsxImportSource react */
/** A post with its chain: what others said before, each part with its writer above it (public extension code, 2026-08). */
import { Fragment, useState } from 'react';
import { type FeedPost, person, postById, publishedAt } from '../feed.ts';
import { abbreviate, shortAge } from '../shared/numbers.ts';
import { VARIANT } from '../shared/page.ts';
import { avatar, photo } from '../shared/pictures.ts';
import { toggleRepost } from '../shared/reposts.ts';
import { partsOf } from '../shared/text.ts';
import { Drawing } from './glass.tsx';
import { Notes } from './notes.tsx';
import { ReblogButton } from './reblog-menu.tsx';
import tumblr from './site.ts';

function blogOf(key: string): string {
  return tumblr.handleOf(person(key));
}

function Writer({ of }: { of: string }) {
  return (
    <a rel={VARIANT.broken ? undefined : 'author'} href={`https://www.tumblr.com/${blogOf(of)}`}>
      {blogOf(of)}
    </a>
  );
}

function Stamp({ post }: { post: FeedPost }) {
  const at = publishedAt(post, VARIANT.now);
  return (
    <a href={`https://www.tumblr.com${tumblr.pathOf(post.id)}`}>
      <time dateTime={at.toISOString()}>{shortAge(at, VARIANT.now, 'en')}</time>
    </a>
  );
}

export function Said({ post }: { post: FeedPost }) {
  return (
    <div className="said">
      {post.text.split('\n\n').map((paragraph, at) => (
        <p key={at}>
          {partsOf(paragraph).map((part, index) =>
            part.kind === 'mention' ? (
              <a key={index} href={`https://www.tumblr.com/${blogOf(part.key)}`}>
                @{blogOf(part.key)}
              </a>
            ) : (
              <Fragment key={index}>{part.text}</Fragment>
            ),
          )}
        </p>
      ))}
      {post.image !== undefined && (
        <figure>
          <img src={photo(post.image.hue)} alt={post.image.alt} />
        </figure>
      )}
    </div>
  );
}

/** One part of a chain; also shown above the editor of the reblog form. */
export function Part({ post }: { post: FeedPost }) {
  return (
    <div className="part">
      <div className="part-head">
        <Writer of={post.by} />
        <Stamp post={post} />
      </div>
      <Said post={post} />
    </div>
  );
}

/** What a post carries: what it quotes or answers. */
export function beforeOf(post: FeedPost): FeedPost | undefined {
  const before = post.quotes ?? post.replyTo;
  return before === undefined ? undefined : postById(before);
}

/** `by` is who passed it on without words. */
export function Post({ id, by }: { id: string; by?: string | undefined }) {
  const [open, setOpen] = useState(false);
  const post = postById(id);
  if (post === undefined) return null;
  const before = beforeOf(post);
  const isChain = by !== undefined || before !== undefined;
  const own = tumblr.siteIdOf(by === undefined ? id : `${id}-${by}`);
  return (
    <div className="post" tabIndex={-1} data-id={VARIANT.broken ? undefined : own} onKeyDown={shortcuts(id)}>
      <article>
        <header>
          <img src={avatar(by ?? post.by, blogOf(by ?? post.by))} alt="Avatar" width={40} height={40} />
          <Writer of={by ?? post.by} />
          {by === undefined && <Stamp post={post} />}
        </header>
        {before !== undefined && <Part post={before} />}
        {isChain ? <Part post={post} /> : <Said post={post} />}
        <div className="tags">
          {by === undefined &&
            post.tags?.map((tag) => (
              <a key={tag} href={`https://www.tumblr.com/tagged/${tag}`}>
                #{tag}
              </a>
            ))}
        </div>
        <footer aria-label="Post footer">
          <button type="button" aria-label="Reply" onClick={() => setOpen(!open)}>
            {!VARIANT.broken && <Drawing name="ds-reply-outline-24" />}
            <span>{abbreviate(post.counts.replies)}</span>
          </button>
          <ReblogButton id={id} />
          <button type="button" aria-label="Like">
            {!VARIANT.broken && <Drawing name="ds-like-outline-24" />}
            <span>{abbreviate(post.counts.likes)}</span>
          </button>
        </footer>
        {open && <Notes id={id} />}
      </article>
    </div>
  );
}

/** Shift+R reblogs the post that has the focus, R opens the form for it. */
function shortcuts(id: string) {
  return (event: React.KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.key.toLowerCase() !== 'r') return;
    if (event.shiftKey) toggleRepost('tumblr', id);
  };
}
