/** @jsxImportSource react */
import { type KeyboardEvent, type MouseEvent, type ReactNode, useState } from 'react';
import {
  ancestorsOf,
  type FeedEntry,
  type FeedPost,
  ME,
  person,
  postById,
  publishedAt,
  repliesTo,
  timeline,
} from '../feed.ts';
import { Icon } from '../shared/icon.tsx';
import { Nest } from '../shared/nest.tsx';
import { abbreviate, mediumDate } from '../shared/numbers.ts';
import { VARIANT } from '../shared/page.ts';
import { navigate } from '../shared/router.ts';
import { testId } from '../shared/test-id.ts';
import { useGrowing } from '../shared/use-growing.ts';
import { composer } from './composer-state.ts';
import { Controls } from './controls.tsx';
import { Go } from './go.tsx';
import {
  AvatarLink,
  AvatarPicture,
  displayName,
  handle,
  Meta,
  Picture,
  PostText,
  QuoteEmbed,
} from './parts.tsx';
import bluesky from './site.ts';
import { W } from './words.ts';

export function HomeScreen() {
  const [entries] = useState(() => timeline(VARIANT.count));
  const [shown, end] = useGrowing(entries.length, 30);
  return (
    <div {...testId('HomeScreen')}>
      <div {...testId('homeScreen')}>
        <div {...testId('followingFeedPage')}>
          <div {...testId('followingFeedPage-feed')}>
            <div {...testId('followingFeedPage-feed-flatlist')}>
              <div>
                <div>
                  <button
                    type="button"
                    role="button"
                    tabIndex={0}
                    aria-label={W.composePost}
                    className="prompt"
                    onClick={() => composer.set({})}
                  >
                    <AvatarPicture who={ME} size={36} />
                    <div dir="auto">{W.prompt}</div>
                  </button>
                </div>
                {entries.slice(0, shown).map((entry, index) => (
                  <FeedItem key={index} entry={entry} />
                ))}
                <div ref={end} />
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

function FeedItem({ entry }: { entry: FeedEntry }) {
  const post = postById(entry.post);
  if (post === undefined) return null;
  return (
    <Nest deep={2}>
      <Block name={`feedItem-by-${handle(post.by)}`} post={post}>
        {entry.repostedBy !== undefined && (
          <Go
            to={bluesky.profileOf(entry.repostedBy)}
            aria-label={`${W.repostedBy} ${person(entry.repostedBy).name}`}
            className="reason"
          >
            <Icon name="repost" />
            <div dir="auto">
              {W.repostedBy} {displayName(entry.repostedBy)}
            </div>
          </Go>
        )}
        <Body post={post} inFeed />
      </Block>
    </Nest>
  );
}

/** The layout of a post in a list: avatar beside a column of row, words, embed and controls. */
function Body({ post, inFeed }: { post: FeedPost; inFeed: boolean }) {
  const quoted = post.quotes === undefined ? undefined : postById(post.quotes);
  return (
    <div className="row">
      <div>
        <AvatarLink who={post.by} />
      </div>
      <div className="column">
        <Meta post={post} />
        <div {...(inFeed ? testId('contentHider-post') : {})}>
          <div>
            <PostText post={post} inFeed={inFeed} />
          </div>
          <Picture post={post} />
          {quoted !== undefined && <QuoteEmbed post={quoted} />}
        </div>
        <Controls post={post} />
      </div>
    </div>
  );
}

/** A post as one big link, as react-native-web draws it: a div that opens the thread. */
function Block({ name, post, children }: { name: string; post: FeedPost; children: ReactNode }) {
  const open = (event: MouseEvent | KeyboardEvent) => {
    if (event.defaultPrevented || String(getSelection()) !== '') return;
    navigate(bluesky.pathOf(post.id));
  };
  return (
    <div
      role="link"
      tabIndex={0}
      className="block"
      {...testId(name)}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) open(event);
      }}
    >
      {children}
    </div>
  );
}

export function ThreadScreen({ post }: { post: FeedPost }) {
  return (
    <div {...testId('postThreadScreen')}>
      <div className="screen-header">
        <button type="button" role="button" tabIndex={0} aria-label={W.back} onClick={() => history.back()}>
          ←
        </button>
        <div dir="auto">{W.post}</div>
      </div>
      {ancestorsOf(post.id).map((ancestor) => (
        <ThreadItem key={ancestor.id} post={ancestor} />
      ))}
      <Anchor post={post} />
      <Nest deep={3}>
        <button
          type="button"
          role="button"
          tabIndex={0}
          aria-label={W.composeReply}
          className="prompt"
          onClick={() => composer.set({ replyTo: post.id })}
        >
          <AvatarPicture who={ME} size={28} />
          <div dir="auto">{W.writeReply}</div>
        </button>
      </Nest>
      {repliesTo(post.id).map((reply) => (
        <ThreadItem key={reply.id} post={reply} />
      ))}
    </div>
  );
}

function ThreadItem({ post }: { post: FeedPost }) {
  return (
    <Nest deep={3}>
      <Block name={`postThreadItem-by-${handle(post.by)}`} post={post}>
        <Body post={post} inFeed={false} />
      </Block>
    </Nest>
  );
}

/** The post a thread is about: no link to itself, counts in words below it (1.129 and 2026-01 captures). */
function Anchor({ post }: { post: FeedPost }) {
  const quoted = post.quotes === undefined ? undefined : postById(post.quotes);
  const path = bluesky.pathOf(post.id);
  const { reposts, quotes, likes } = post.counts;
  return (
    <Nest deep={3}>
      <div className="anchor" {...testId(`postThreadItem-by-${handle(post.by)}`)}>
        <div className="row">
          <AvatarLink who={post.by} />
          <Go
            to={bluesky.profileOf(post.by)}
            aria-label={person(post.by).name}
            tabIndex={0}
            className="column"
          >
            <div>
              <div dir="auto" className="meta-name">
                {displayName(post.by)}
              </div>
              <div dir="auto" className="meta-handle">
                @{handle(post.by)}
              </div>
            </div>
          </Go>
        </div>
        <div>
          <div>
            <PostText post={post} large />
          </div>
          <Picture post={post} />
          {quoted !== undefined && <QuoteEmbed post={quoted} />}
          <div className="meta-handle">
            <div dir="auto">{mediumDate(publishedAt(post, VARIANT.now), VARIANT.lang)}</div>
          </div>
          <div className="expanded">
            <Expanded to={`${path}/reposted-by`} name="repostCount-expanded" n={reposts} word={W.reposts} />
            <Expanded to={`${path}/quotes`} name="quoteCount-expanded" n={quotes} word={W.quotes} />
            <Expanded to={`${path}/liked-by`} name="likeCount-expanded" n={likes} word={W.likesWord} />
          </div>
          <Controls post={post} />
        </div>
      </div>
    </Nest>
  );
}

/** A count that is there only when it is not nought. */
function Expanded({ to, name, n, word }: { to: string; name: string; n: number; word: string }) {
  if (n === 0) return null;
  return (
    <Go to={to} aria-label={word} tabIndex={0}>
      <div dir="auto" {...testId(name)}>
        <span>{abbreviate(n)}</span> {word}
      </div>
    </Go>
  );
}
