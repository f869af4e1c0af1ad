/** @jsxImportSource react */
import type { MouseEvent, ReactNode } from 'react';
import { type FeedPost, person, postById, publishedAt } from '../feed.ts';
import { abbreviate, mediumDate, shortAge } from '../shared/numbers.ts';
import { VARIANT } from '../shared/page.ts';
import { toggleRepost, useReposted } from '../shared/reposts.ts';
import { navigate } from '../shared/router.ts';
import { startEdit, startQuote, startReply } from './drafts.ts';
import { c, mark, role } from './marks.ts';
import { Account, Avatar, Go, Handle, Icon, Media, Words } from './parts.tsx';
import elk from './site.ts';

interface CardProps {
  readonly post: FeedPost;
  readonly repostedBy?: string | undefined;
  /** Inside another post, or on a draft. */
  readonly nested?: boolean;
}

/** A post in a list (`StatusCard.vue`, `StatusLink.vue`): pressed anywhere else than on its parts it opens. */
export function Card({ post, repostedBy, nested = false }: CardProps) {
  const at = publishedAt(post, VARIANT.now);
  const path = elk.pathOf(post.id);
  const open = (event: MouseEvent) => {
    if ((event.target as Element).closest('a, button, img') === null) navigate(path);
  };
  return (
    <div
      id={VARIANT.broken ? undefined : `status-${elk.siteIdOf(post.id)}`}
      className={c('card')}
      tabIndex={0}
      {...role('status-card')}
      lang={post.lang ?? 'en'}
      onClick={open}
    >
      {repostedBy !== undefined && (
        <div>
          <div {...mark('i-ri:repeat-fill')} className={c('status-boosted')} />
          <Avatar who={repostedBy} />
          <span className={c('content-rich')}>{person(repostedBy).name}</span>
        </div>
      )}
      <div className={c('row')}>
        <Avatar who={post.by} />
        <div className={c('main')}>
          <div className={c('info')}>
            <Account who={post.by} />
            <Go title={at.toISOString()} to={path}>
              <time dateTime={at.toISOString()}>{shortAge(at, VARIANT.now, VARIANT.lang)}</time>
            </Go>
            {!nested && <More post={post} />}
          </div>
          <Body post={post} nested={nested} />
          {!nested && <Actions post={post} />}
        </div>
      </div>
    </div>
  );
}

/** The post a page is about (`StatusDetails.vue`): no link to itself, its date in words only. */
export function Details({ post }: { post: FeedPost }) {
  return (
    <div
      id={VARIANT.broken ? undefined : `status-${elk.siteIdOf(post.id)}`}
      className={c('details')}
      {...role('status-details')}
      lang={post.lang ?? 'en'}
    >
      <More post={post} />
      <Go to={elk.profileOf(post.by)} className={c('row')}>
        <span className={c('content-rich')} dir="auto">
          {person(post.by).name}
        </span>
        <Handle who={post.by} />
      </Go>
      <Body post={post} />
      <div>{mediumDate(publishedAt(post, VARIANT.now), VARIANT.lang)}</div>
      <Actions post={post} details />
    </div>
  );
}

function Body({ post, nested = false }: { post: FeedPost; nested?: boolean }) {
  const quoted = post.quotes === undefined || nested ? undefined : postById(post.quotes);
  return (
    <div>
      {post.warning !== undefined && (
        <div className={c('content-rich')}>
          <p>
            <span className={c('content-rich')} dir="auto">
              {post.warning}
            </span>
          </p>
        </div>
      )}
      <div className={c(`status-body with-action${quoted === undefined ? '' : ' has-quote'}`)}>
        <Words post={post} />
        {quoted !== undefined && (
          <blockquote cite={elk.pathOf(quoted.id)}>
            <Card post={quoted} nested />
          </blockquote>
        )}
      </div>
      <Media post={post} />
    </div>
  );
}

function More({ post }: { post: FeedPost }) {
  return (
    <button type="button" className={c('more')} aria-label="More" onClick={() => startEdit(post.id)}>
      <Icon name="i-ri:more-line" />
    </button>
  );
}

interface ActionProps {
  readonly label: string;
  readonly icon: string;
  readonly count: number;
  readonly press?: (event: MouseEvent) => void;
  readonly children?: ReactNode;
}

/** A number is there twice, for the movement when it changes (`AnimateNumber.vue`). */
function Action({ label, icon, count, press }: ActionProps) {
  const number =
    count < 1000 ? (
      <span>{count}</span>
    ) : (
      <span>
        <span aria-hidden="true">{abbreviate(count)}</span>
        <span {...mark('sr-only')} className={c('hidden')}>
          {count.toLocaleString('en')}
        </span>
      </span>
    );
  return (
    <button type="button" aria-label={label} onClick={press}>
      <div>
        <Icon name={icon} />
      </div>
      {count > 0 && (
        <div className={c('number')}>
          <span>{number}</span>
          <span>{number}</span>
        </div>
      )}
    </button>
  );
}

/** Boosting asks nothing (`StatusActions.vue`). */
function Actions({ post, details = false }: { post: FeedPost; details?: boolean }) {
  const boosted = useReposted(post.id);
  const { replies, reposts, quotes, likes } = post.counts;
  return (
    <div className={c('status-actions')}>
      <Action
        label="Reply"
        icon="i-ri:chat-1-line"
        count={replies}
        press={() => startReply(post.id, details)}
      />
      <Action
        label={boosted ? 'Boosted' : 'Boost'}
        icon={boosted ? 'i-ri:repeat-fill' : 'i-ri:repeat-line'}
        count={reposts}
        press={(event) => {
          if (VARIANT.ignoreScript && !event.isTrusted) return;
          toggleRepost('elk', post.id);
        }}
      />
      <Action label="Quote" icon="i-ri:double-quotes-l" count={quotes} press={() => startQuote(post.id)} />
      <Action label="Favorite" icon="i-ri:heart-3-line" count={likes} />
    </div>
  );
}
