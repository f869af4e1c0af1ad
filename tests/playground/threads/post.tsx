/** @jsxImportSource react */
/** A post as Threads draws it: no article, no test ids, classes that mean nothing. */
import type { ReactNode } from 'react';
import { type FeedPost, person, postById, publishedAt } from '../feed.ts';
import { longDate, shortAge } from '../shared/numbers.ts';
import { VARIANT } from '../shared/page.ts';
import { avatar, photo } from '../shared/pictures.ts';
import { isPlainClick, navigate } from '../shared/router.ts';
import { partsOf } from '../shared/text.ts';
import { Icon, Press } from './controls.tsx';
import { Count, RepostButton } from './repost-menu.tsx';
import threads from './site.ts';
import { dialog } from './state.ts';
import { W } from './words.ts';

export function handle(key: string): string {
  return threads.handleOf(person(key));
}

/** A link that the client follows itself. */
export function Go({ to, className, children }: { to: string; className?: string; children: ReactNode }) {
  return (
    <a
      role="link"
      href={to}
      className={className}
      onClick={(event) => {
        event.stopPropagation();
        if (!isPlainClick(event)) return;
        event.preventDefault();
        navigate(to);
      }}
    >
      {children}
    </a>
  );
}

export function Avatar({ who, link = true }: { who: string; link?: boolean }) {
  const image = (
    <img
      alt={`${handle(who)}'s profile picture`}
      src={avatar(who, person(who).name)}
      width={36}
      height={36}
    />
  );
  return link ? <Go to={threads.profileOf(who)}>{image}</Go> : image;
}

/** `as`: with its row of buttons, inside another post, or in the dialog, where nothing is a link. */
export function PostBox({ post, as = 'post', focal = false }: PostBoxProps) {
  const marked = VARIANT.broken || as === 'copy' ? {} : { 'data-pressable-container': true };
  const quoted = post.quotes === undefined || as !== 'post' ? undefined : postById(post.quotes);
  return (
    <div
      {...marked}
      className="post"
      data-sandbox={focal ? 'focal' : undefined}
      onClick={as === 'post' ? () => navigate(threads.pathOf(post.id)) : undefined}
    >
      <div className="post-side">
        <Avatar who={post.by} link={as !== 'copy'} />
      </div>
      <div className="post-main">
        <Head post={post} linked={as !== 'copy'} menu={as === 'post'} />
        <Words post={post} linked={as !== 'copy'} />
        {post.image !== undefined && (
          <picture>
            <img alt={post.image.alt} src={photo(post.image.hue)} width={320} />
          </picture>
        )}
        {quoted !== undefined && (
          <div className="quoted">
            <PostBox post={quoted} as="quoted" />
          </div>
        )}
        {as === 'post' && <Row post={post} />}
      </div>
    </div>
  );
}

interface PostBoxProps {
  readonly post: FeedPost;
  readonly as?: 'post' | 'quoted' | 'copy';
  readonly focal?: boolean;
}

function Head({ post, linked, menu }: { post: FeedPost; linked: boolean; menu: boolean }) {
  const at = publishedAt(post, VARIANT.now);
  const name = (
    <span className="name" translate="no">
      {handle(post.by)}
    </span>
  );
  const time = (
    <time dateTime={at.toISOString()} title={longDate(at, VARIANT.lang)}>
      <abbr>
        <span>{shortAge(at, VARIANT.now, VARIANT.lang)}</span>
      </abbr>
    </time>
  );
  return (
    <div className="head">
      <span className="name-box" dir="auto">
        {linked ? <Go to={threads.profileOf(post.by)}>{name}</Go> : name}
      </span>
      <span className="when" dir="auto">
        {linked ? <Go to={threads.pathOf(post.id)}>{time}</Go> : time}
      </span>
      {menu && (
        <Press popup>
          <Icon shape="more" label={W.more} />
        </Press>
      )}
    </div>
  );
}

function Words({ post, linked }: { post: FeedPost; linked: boolean }) {
  return (
    <div className="words">
      <span className="words-box" dir="auto" lang={post.lang}>
        <span>
          {partsOf(post.text).map((part, at) => {
            if (part.kind !== 'mention') return part.text;
            const name = <span className="mention">@{handle(part.key)}</span>;
            return linked ? (
              <Go key={at} to={threads.profileOf(part.key)}>
                {name}
              </Go>
            ) : (
              <span key={at}>{name}</span>
            );
          })}
        </span>
      </span>
    </div>
  );
}

function Row({ post }: { post: FeedPost }) {
  return (
    <div className="row-box">
      <div className="row">
        <div>
          <Press>
            <div>
              <Icon shape="like" label={W.like} />
              {post.counts.likes > 0 && <Count count={post.counts.likes} />}
            </div>
          </Press>
        </div>
        <div>
          <Press press={() => dialog.set({ replyTo: post.id })} sandbox="reply">
            <div>
              <Icon shape="reply" label={W.reply} />
              {post.counts.replies > 0 && <Count count={post.counts.replies} />}
            </div>
          </Press>
        </div>
        <RepostButton post={post} />
        <div>
          <Press>
            <div>
              <Icon shape="share" label={W.share} />
            </div>
          </Press>
        </div>
      </div>
    </div>
  );
}
