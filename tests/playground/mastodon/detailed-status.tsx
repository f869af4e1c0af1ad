/** @jsxImportSource react */
import { useEffect, useRef } from 'react';
import { type FeedPost, ME, postById, publishedAt } from '../feed.ts';
import { Icon } from '../shared/icon.tsx';
import { abbreviate, mediumDate } from '../shared/numbers.ts';
import { VARIANT } from '../shared/page.ts';
import { BoostButton } from './boost-menu.tsx';
import { write } from './compose.ts';
import { Content, HashtagBar } from './content.tsx';
import { Avatar, DisplayName } from './display-name.tsx';
import { Go } from './go.tsx';
import { c } from './names.ts';
import mastodon from './site.ts';
import { IdleButton, labelOf, Status, shortcut } from './status.tsx';
import { W } from './words.ts';

/** The post a thread page is about. It carries no id of its own; its counts are abbreviated (4.5 capture). */
export function DetailedStatus({ post }: { post: FeedPost }) {
  const box = useRef<HTMLDivElement>(null);
  const quoted = post.quotes === undefined ? undefined : postById(post.quotes);
  const at = publishedAt(post, VARIANT.now);
  const path = mastodon.pathOf(post.id);

  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);

  return (
    <div tabIndex={-1}>
      <div
        ref={box}
        className={c('focusable detailed-status__wrapper detailed-status__wrapper-public')}
        tabIndex={0}
        aria-label={labelOf(post)}
        onKeyDown={(event) => shortcut(event, post.id)}
      >
        <div>
          <div className={c(`detailed-status${quoted === undefined ? '' : ' status--has-quote'}`)}>
            <Go to={mastodon.profileOf(post.by)} className={c('detailed-status__display-name')}>
              <div className={c('detailed-status__display-avatar')}>
                <Avatar who={post.by} />
              </div>
              <DisplayName who={post.by} full />
            </Go>
            <Content post={post} inThread />
            {quoted !== undefined && (
              <div className={c('status__quote')}>
                <Status post={quoted} asQuote />
              </div>
            )}
            <HashtagBar post={post} />
            <div className={c('detailed-status__meta')}>
              <div className={c('detailed-status__meta__line')}>
                <a
                  className={c('detailed-status__datetime')}
                  href={path}
                  target="_blank"
                  rel="noopener noreferrer"
                >
                  <time dateTime={at.toISOString()}>{mediumDate(at, VARIANT.lang)}</time>
                </a>{' '}
                · <Icon name="globe" />
              </div>
              <div className={c('detailed-status__meta__line')}>
                <Count to={`${path}/reblogs`} name="reblogs" n={post.counts.reposts} word={W.boosts} /> ·{' '}
                <Count to={`${path}/quotes`} name="quotes" n={post.counts.quotes} word={W.quotes} /> ·{' '}
                <Count to={`${path}/favourites`} name="favorites" n={post.counts.likes} word={W.favourites} />
              </div>
            </div>
          </div>
          <div className={c('detailed-status__action-bar')}>
            <div className={c('detailed-status__button')}>
              <button
                type="button"
                aria-label={W.reply}
                aria-hidden="false"
                title={W.reply}
                className={c('icon-button')}
                tabIndex={0}
                onClick={() => write('reply', post.id)}
              >
                <Icon name="reply" className={c('icon icon-reply')} />
              </button>
            </div>
            <div className={c('detailed-status__button')}>
              <BoostButton id={post.id} />
            </div>
            <div className={c('detailed-status__button')}>
              <IdleButton label={W.favourite} icon="star" />
            </div>
            <div className={c('detailed-status__button')}>
              <IdleButton label={W.bookmark} icon="bookmark" />
            </div>
            <div className={c('detailed-status__action-bar-dropdown')}>
              {post.by === ME ? (
                <IdleButton label={W.edit} icon="pen" press={() => write('edit', post.id)} />
              ) : (
                <IdleButton label={W.more} icon="more" />
              )}
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

function Count({ to, name, n, word }: { to: string; name: string; n: number; word: string }) {
  const short = abbreviate(n);
  const unit = /[KM]$/.exec(short)?.[0] ?? '';
  return (
    <Go to={to} className={c('detailed-status__link')}>
      <span className={c(`detailed-status__${name}`)}>
        <span>
          {unit === '' ? short : <span>{short.slice(0, -1)}</span>}
          {unit}
        </span>
      </span>{' '}
      <span>{word}</span>
    </Go>
  );
}
