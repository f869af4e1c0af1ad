/** @jsxImportSource react */
import type { KeyboardEvent, ReactNode } from 'react';
import { accountId, type FeedPost, ME, person, postById, publishedAt } from '../feed.ts';
import { Icon } from '../shared/icon.tsx';
import { mediumDate, shortAge } from '../shared/numbers.ts';
import { VARIANT } from '../shared/page.ts';
import { acctOf } from '../shared/people.ts';
import { toggleRepost } from '../shared/reposts.ts';
import { navigate } from '../shared/router.ts';
import { plainText } from '../shared/text.ts';
import { BoostButton } from './boost-menu.tsx';
import { write } from './compose.ts';
import { Content, HashtagBar } from './content.tsx';
import { Avatar, DisplayName } from './display-name.tsx';
import { Go } from './go.tsx';
import { c } from './names.ts';
import mastodon from './site.ts';
import { W } from './words.ts';

interface StatusProps {
  readonly post: FeedPost;
  readonly repostedBy?: string | undefined;
  /** Part of a thread page (ancestor or answer). */
  readonly inThread?: boolean;
  /** The post quoted inside another, or attached to a draft. */
  readonly asQuote?: boolean;
  /** Beside the name of an attached quote: the button that takes it off. */
  readonly extra?: ReactNode;
}

/** One post in a list, as the 4.5 client builds it. */
export function Status({ post, repostedBy, inThread = false, asQuote = false, extra }: StatusProps) {
  const quoted = post.quotes === undefined || asQuote ? undefined : postById(post.quotes);
  const reply = inThread && post.replyTo !== undefined;
  const status = c(
    [
      'status status-public',
      reply ? 'status-reply' : '',
      inThread ? 'status--in-thread' : '',
      quoted === undefined ? '' : 'status--has-quote',
      asQuote ? 'status--is-quote' : '',
    ]
      .filter((name) => name !== '')
      .join(' '),
  );

  return (
    <div tabIndex={-1}>
      <div
        className={c('status__wrapper status__wrapper-public focusable')}
        tabIndex={0}
        aria-label={labelOf(post, asQuote)}
        onKeyDown={asQuote ? undefined : (event) => shortcut(event, post.id)}
      >
        {repostedBy !== undefined && <Prepend who={repostedBy} />}
        <div className={status} data-id={VARIANT.broken ? undefined : mastodon.siteIdOf(post.id)}>
          {inThread && <div className={c('status__line')} />}
          <Info post={post} extra={extra} />
          <Content post={post} />
          {quoted !== undefined && (
            <div className={c('status__quote')}>
              <Status post={quoted} asQuote />
            </div>
          )}
          <HashtagBar post={post} />
          {!asQuote && <ActionBar post={post} />}
        </div>
      </div>
    </div>
  );
}

function Prepend({ who }: { who: string }) {
  return (
    <div className={c('status__prepend')}>
      <div className={c('status__prepend__icon')}>
        <Icon name="repost" />
      </div>
      <span>
        <Go
          to={mastodon.profileOf(who)}
          title={`@${acctOf(person(who))}`}
          data-id={accountId(who)}
          className={c('status__display-name muted')}
        >
          <bdi>
            <span>{person(who).name}</span>
          </bdi>
        </Go>{' '}
        {W.boosted}
      </span>
    </div>
  );
}

function Info({ post, extra }: { post: FeedPost; extra: ReactNode }) {
  const at = publishedAt(post, VARIANT.now);
  return (
    <div className={c('status__info')}>
      <Go to={mastodon.pathOf(post.id)} className={c('status__relative-time')}>
        <span className={c('status__visibility-icon')}>
          <Icon name="globe" />
        </span>
        <time dateTime={at.toISOString()} title={mediumDate(at, VARIANT.lang)}>
          {shortAge(at, VARIANT.now, VARIANT.lang)}
        </time>
      </Go>
      <Go
        to={mastodon.profileOf(post.by)}
        title={`@${acctOf(person(post.by))}`}
        data-id={accountId(post.by)}
        className={c('status__display-name')}
      >
        <div className={c('status__avatar')}>
          <Avatar who={post.by} />
        </div>
        <DisplayName who={post.by} />
      </Go>
      {extra}
    </div>
  );
}

/** Replies are the only count a timeline shows. */
function ActionBar({ post }: { post: FeedPost }) {
  return (
    <div className={c('status__action-bar')}>
      <div className={c('status__action-bar__button-wrapper')}>
        <button
          type="button"
          aria-label={W.reply}
          aria-hidden="false"
          title={W.reply}
          className={c('status__action-bar__button icon-button icon-button--with-counter')}
          tabIndex={0}
          onClick={() => write('reply', post.id)}
        >
          <Icon name="reply" className={c('icon icon-reply')} />
          <span className={c('icon-button__counter')}>
            <span>{post.counts.replies}</span>
          </span>
        </button>
      </div>
      <div className={c('status__action-bar__button-wrapper')}>
        <BoostButton id={post.id} />
      </div>
      <div className={c('status__action-bar__button-wrapper')}>
        <IdleButton label={W.favourite} icon="star" />
      </div>
      <div className={c('status__action-bar__button-wrapper')}>
        <IdleButton label={W.bookmark} icon="bookmark" />
      </div>
      <div className={c('status__action-bar__button-wrapper')}>
        {post.by === ME ? (
          <IdleButton label={W.edit} icon="pen" press={() => write('edit', post.id)} />
        ) : (
          <IdleButton label={W.more} icon="more" />
        )}
      </div>
    </div>
  );
}

interface IdleButtonProps {
  readonly label: string;
  readonly icon: 'star' | 'bookmark' | 'more' | 'pen';
  readonly press?: () => void;
}

/** A button that does nothing here, or one simple thing. */
export function IdleButton({ label, icon, press }: IdleButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-hidden="false"
      title={label}
      className={c('status__action-bar__button icon-button')}
      tabIndex={0}
      onClick={press}
    >
      <Icon name={icon} />
    </button>
  );
}

export function labelOf(post: FeedPost, asQuote = false): string {
  const text = post.warning ?? plainText(post.text, (key) => `@${acctOf(person(key)).split('@')[0]}`);
  const at = publishedAt(post, VARIANT.now);
  const parts = [person(post.by).name, text, mediumDate(at, VARIANT.lang), acctOf(person(post.by))];
  return (asQuote ? [W.quote, ...parts] : parts).join(', ');
}

/** `r`, `b`, `q` on a focused post; never while typing. */
export function shortcut(event: KeyboardEvent, id: string): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (event.target instanceof Element && event.target.matches('input, textarea, select')) return;
  if (event.key === 'r') write('reply', id);
  else if (event.key === 'b') {
    if (VARIANT.ignoreScript && !event.isTrusted) return;
    toggleRepost('mastodon', id);
  } else if (event.key === 'q' && !VARIANT.mastodon.startsWith('4.4')) write('quote', id);
  else if (event.key === 'o' || (event.key === 'Enter' && event.target === event.currentTarget)) {
    navigate(mastodon.pathOf(id));
  } else return;
  event.preventDefault();
}
