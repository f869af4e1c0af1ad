/** @jsxImportSource react */
/** A video's place: what is shown, who made it, what it says, and the buttons beside it. */
import type { ReactNode } from 'react';
import { type FeedPost, person } from '../feed.ts';
import { Icon } from '../shared/icon.tsx';
import { abbreviate } from '../shared/numbers.ts';
import { VARIANT } from '../shared/page.ts';
import { avatar, photo } from '../shared/pictures.ts';
import { toggleRepost, useReposted } from '../shared/reposts.ts';
import { partsOf } from '../shared/text.ts';
import { e2e, named } from './marks.ts';
import tiktok from './site.ts';

export function handle(key: string): string {
  return tiktok.handleOf(person(key));
}

export function Person({ who, children }: { who: string; children: ReactNode }) {
  return <a href={tiktok.profileOf(who)}>{children}</a>;
}

export function Picture({ who }: { who: string }) {
  return <img alt="" src={avatar(who, person(who).name)} width={36} height={36} />;
}

export function Words({ post }: { post: FeedPost }) {
  return (
    <>
      {partsOf(post.text).map((part, at) =>
        part.kind === 'mention' ? (
          <Person key={at} who={part.key}>
            @{handle(part.key)}
          </Person>
        ) : (
          part.text
        ),
      )}
    </>
  );
}

/** The player: a picture stands for what moves. */
export function Player({ post }: { post: FeedPost }) {
  return (
    <div id={VARIANT.broken ? undefined : `xgwrapper-0-${tiktok.siteIdOf(post.id)}`} className="player">
      <video poster={photo(post.image?.hue ?? 210)} width={300} height={420} />
    </div>
  );
}

interface VideoProps {
  readonly post: FeedPost;
  readonly focal: boolean;
  readonly comment: () => void;
}

export function Video({ post, focal, comment }: VideoProps) {
  return (
    <article
      {...e2e(post.ad ? 'feed-ad-item' : 'recommend-list-item-container')}
      {...named('ArticleItemContainer')}
      data-sandbox={focal ? 'focal' : undefined}
    >
      <section {...e2e('feed-video')} className="media">
        <Player post={post} />
        <div className="media-info">
          <Person who={post.by}>
            <h3 {...e2e('video-author-uniqueid')}>{handle(post.by)}</h3>
          </Person>
          <div {...e2e('video-desc')} className="caption">
            <span {...e2e('new-desc-span')}>
              <Words post={post} />
            </span>
          </div>
        </div>
      </section>
      <section {...named('SectionActionBarContainer')} data-sandbox="actions">
        <a href={tiktok.profileOf(post.by)} {...e2e('video-author-avatar')}>
          <Picture who={post.by} />
        </a>
        <Action icon="like-icon" count="like-count" number={post.counts.likes} label="Like video" />
        <Action
          icon="comment-icon"
          count="comment-count"
          number={post.counts.replies}
          label="Read or add comments"
          press={comment}
        />
        <Action icon="share-icon" count="share-count" number={post.counts.quotes} label="Share video" />
        <Repost post={post} />
      </section>
    </article>
  );
}

interface ActionProps {
  readonly icon: string;
  readonly count: string;
  readonly number: number;
  readonly label: string;
  readonly press?: () => void;
}

export function Action({ icon, count, number, label, press }: ActionProps) {
  return (
    <button
      type="button"
      aria-label={`${label} ${number}`}
      className="action"
      data-sandbox={icon}
      onClick={press}
    >
      <span {...e2e(icon)}>
        <Icon name={icon.includes('like') ? 'like' : icon.includes('comment') ? 'reply' : 'share'} />
      </span>
      <strong {...e2e(count)}>{abbreviate(number)}</strong>
    </button>
  );
}

/** One press passes it on, the next takes it back; only its label tells which. */
export function Repost({ post }: { post: FeedPost }) {
  const reposted = useReposted(post.id);
  const press = (event: { readonly nativeEvent: Event }) => {
    if (VARIANT.ignoreScript && !event.nativeEvent.isTrusted) return;
    toggleRepost('tiktok', post.id);
  };
  return (
    <a
      id={VARIANT.broken ? undefined : 'icon-element-repost'}
      role="button"
      tabIndex={0}
      aria-label={reposted ? 'Remove repost' : 'Repost'}
      className={reposted ? 'action on' : 'action'}
      data-sandbox="repost"
      {...e2e('video-share-repost')}
      onClick={press}
      onKeyDown={(event) => {
        if (event.key === 'Enter') press(event);
      }}
    >
      <Icon name="repost" />
    </a>
  );
}
