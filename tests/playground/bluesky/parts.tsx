/** @jsxImportSource react */
/** The small parts a post is made of. */
import { Fragment } from 'react';
import { type FeedPost, person, publishedAt } from '../feed.ts';
import { didOf } from '../shared/ids.ts';
import { longDate, shortAge } from '../shared/numbers.ts';
import { VARIANT } from '../shared/page.ts';
import { avatar, photo } from '../shared/pictures.ts';
import { testId } from '../shared/test-id.ts';
import { partsOf } from '../shared/text.ts';
import { Go } from './go.tsx';
import bluesky from './site.ts';
import { W } from './words.ts';

export function handle(key: string): string {
  return bluesky.handleOf(person(key));
}

/** Names stand between U+202A and U+202C, so that one written right to left does not turn its row around. */
export function displayName(key: string): string {
  return `\u202A${person(key).name}\u202C`;
}

export function AvatarPicture({ who, size = 42 }: { who: string; size?: number }) {
  return (
    <div className="avatar">
      <img src={avatar(who, person(who).name)} alt="" width={size} height={size} />
      <div />
    </div>
  );
}

export function AvatarLink({ who }: { who: string }) {
  return (
    <div>
      <div>
        <Go to={bluesky.profileOf(who)} aria-label={person(who).name} aria-pressed={false} tabIndex={0}>
          <AvatarPicture who={who} />
        </Go>
      </div>
    </div>
  );
}

/** Name, handle and age in one row. Only the age links to the post, and its date is written out in words. */
export function Meta({ post }: { post: FeedPost }) {
  const at = publishedAt(post, VARIANT.now);
  const written = longDate(at, VARIANT.lang);
  const profile = bluesky.profileOf(post.by);
  return (
    <div className="meta">
      <div>
        <div>
          <div className="meta-names">
            <Go to={profile} dir="auto" aria-label={W.viewProfile} className="meta-name">
              {displayName(post.by)}
            </Go>
            <Go to={profile} dir="auto" aria-label={W.viewProfile} className="meta-handle">
              {`\u00A0@${handle(post.by)}`}
            </Go>
          </div>
        </div>
      </div>
      <Go
        to={bluesky.pathOf(post.id)}
        dir="auto"
        aria-label={written}
        data-tooltip={written}
        className="meta-age"
      >
        <span>· </span>
        {shortAge(at, VARIANT.now, VARIANT.lang)}
      </Go>
    </div>
  );
}

/** The words. `postText` is there in feeds only; `data-word-wrap` everywhere. */
export function PostText({
  post,
  inFeed = false,
  large = false,
}: {
  post: FeedPost;
  inFeed?: boolean;
  large?: boolean;
}) {
  return (
    <div
      dir="auto"
      className={large ? 'text text-large' : 'text'}
      {...(VARIANT.broken ? {} : { 'data-word-wrap': '1' })}
      {...(inFeed ? testId('postText') : {})}
    >
      {partsOf(post.text).map((part, index) =>
        part.kind === 'mention' ? (
          <div key={index} className="inline">
            <div className="inline">
              <Go to={`/profile/${didOf(part.key)}`}>@{handle(part.key)}</Go>
            </div>
          </div>
        ) : (
          <Fragment key={index}>{part.text}</Fragment>
        ),
      )}
      {post.tags?.map((tag) => (
        <div key={tag} className="inline">
          {' '}
          <Go to={`/hashtag/${tag}`}>#{tag}</Go>
        </div>
      ))}
    </div>
  );
}

export function Picture({ post }: { post: FeedPost }) {
  if (post.image === undefined) return null;
  return (
    <div className="picture">
      <button type="button" aria-label={post.image.alt}>
        <img src={photo(post.image.hue)} alt={post.image.alt} />
      </button>
    </div>
  );
}

/**
 * The quoted post inside another. Its label begins with "Post by" in English whatever the interface's language,
 * and carries the handle; nothing in it links to the quoted post (1.129 capture).
 */
export function QuoteEmbed({ post, linked = true }: { post: FeedPost; linked?: boolean }) {
  const at = publishedAt(post, VARIANT.now);
  const inside = (
    <>
      <div className="meta">
        <div>
          <div>
            <AvatarPicture who={post.by} size={20} />
          </div>
        </div>
        <div className="meta">
          <div className="meta-names">
            <div dir="auto" className="meta-name">
              {displayName(post.by)}
            </div>
            <div dir="auto" className="meta-handle">
              {`\u00A0@${handle(post.by)}`}
            </div>
          </div>
          <div dir="auto" className="meta-age" data-tooltip={longDate(at, VARIANT.lang)}>
            <span>· </span>
            {shortAge(at, VARIANT.now, VARIANT.lang)}
          </div>
        </div>
      </div>
      <PostText post={post} />
    </>
  );
  if (!linked) return <div className="quote">{inside}</div>;
  return (
    <div>
      <div>
        <div>
          <div
            {...(VARIANT.broken ? {} : { 'aria-label': `Post by ${handle(post.by)}` })}
            role="link"
            tabIndex={0}
            className="quote"
            onClick={(event) => {
              event.stopPropagation();
            }}
          >
            {inside}
          </div>
        </div>
      </div>
    </div>
  );
}
