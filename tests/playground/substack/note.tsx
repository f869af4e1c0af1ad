/** @jsxImportSource react */
/** A note in its three places: a card of a list, the one a page is about, and the copy in a composer (2026-03). */
import { Fragment } from 'react';
import { type FeedPost, person, postById, publishedAt } from '../feed.ts';
import { abbreviate, shortAge } from '../shared/numbers.ts';
import { VARIANT } from '../shared/page.ts';
import { avatar, photo } from '../shared/pictures.ts';
import { useReposted } from '../shared/reposts.ts';
import { partsOf } from '../shared/text.ts';
import { composer } from './composer-state.ts';
import { Heart, Loop, Share, Talk } from './drawings.tsx';
import { hashed, written } from './names.ts';
import { RestackButton } from './restack-menu.tsx';
import substack from './site.ts';

export function Head({ post }: { post: FeedPost }) {
  const who = person(post.by);
  const at = publishedAt(post, VARIANT.now);
  const title = VARIANT.broken ? undefined : written(at);
  return (
    <div className="head">
      <a href={`${substack.profileOf(post.by)}?utm_source=substack-feed-item`} tabIndex={0}>
        <img src={avatar(post.by, who.name)} alt={`${who.name}'s avatar`} width={36} height={36} />
      </a>
      <span>
        <a href={substack.profileOf(post.by)}>{who.name}</a>
      </span>
      <span>
        <a href={substack.pathOf(post.id)} title={title}>
          <span>{shortAge(at, VARIANT.now, 'en')}</span>
        </a>
      </span>
      <button type="button" aria-label="More options" aria-haspopup="menu">
        …
      </button>
    </div>
  );
}

export function Words({ post }: { post: FeedPost }) {
  return (
    <div className={hashed('feedCommentBody')}>
      <div dir="auto" className={VARIANT.broken ? 'words' : 'words ProseMirror FeedProseMirror'}>
        {post.text.split('\n\n').map((paragraph, at) => (
          <p key={at}>
            {partsOf(paragraph).map((part, index) =>
              part.kind === 'mention' ? (
                <a key={index} href={substack.profileOf(part.key)}>
                  @{substack.handleOf(person(part.key))}
                </a>
              ) : (
                <Fragment key={index}>{part.text}</Fragment>
              ),
            )}
          </p>
        ))}
      </div>
    </div>
  );
}

/** Another note shown inside one: it has a key of its own. */
export function Attached({ id }: { id: string }) {
  const post = postById(id);
  if (post === undefined) return null;
  return (
    <div role="link" tabIndex={0} className="attached" data-entity-key={substack.siteIdOf(id)}>
      <Head post={post} />
      <Words post={post} />
    </div>
  );
}

function Unit({ post, name }: { post: FeedPost; name: string }) {
  return (
    <div className={`unit ${hashed(name)}`}>
      <Head post={post} />
      <Words post={post} />
      {post.image !== undefined && (
        <div className={hashed('imageGrid')}>
          <img src={photo(post.image.hue)} alt={post.image.alt} />
        </div>
      )}
      {post.quotes !== undefined && <Attached id={post.quotes} />}
      <Row post={post} />
    </div>
  );
}

export function Card({ id, entity }: { id: string; entity: string }) {
  const post = postById(id);
  if (post === undefined) return null;
  const key = VARIANT.broken ? undefined : substack.siteIdOf(entity);
  return (
    <div role={VARIANT.broken ? undefined : 'article'} aria-label="Note" data-entity-key={key}>
      <Unit post={post} name="feedUnit" />
    </div>
  );
}

export function FocalNote({ id }: { id: string }) {
  const post = postById(id);
  return post === undefined ? null : (
    <div className="focal">
      <Unit post={post} name="feedPermalinkUnit" />
    </div>
  );
}

/** The parent above the editor: a copy without its controls. */
export function Copy({ id }: { id: string }) {
  const post = postById(id);
  return post === undefined ? null : (
    <div className={`unit ${hashed('feedUnit')}`}>
      <Head post={post} />
      <Words post={post} />
    </div>
  );
}

function Row({ post }: { post: FeedPost }) {
  const { likes, replies, reposts } = post.counts;
  const restacked = useReposted(post.id);
  return (
    <div className="row">
      <button type="button" tabIndex={0} aria-label="Like">
        <Heart />
        <Count of={likes} />
      </button>
      <button
        type="button"
        tabIndex={0}
        aria-label="Comment"
        onClick={() => composer.set({ replyTo: post.id })}
      >
        <Talk />
        <Count of={replies} />
      </button>
      <RestackButton id={post.id} restacked={restacked}>
        <Loop />
        <Count of={reposts + (restacked ? 1 : 0)} />
      </RestackButton>
      <button type="button" tabIndex={0} aria-label="Share" aria-haspopup="menu">
        <Share />
      </button>
    </div>
  );
}

function Count({ of }: { of: number }) {
  return of > 0 ? <div>{abbreviate(of)}</div> : null;
}
