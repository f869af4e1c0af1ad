/** @jsxImportSource react */
/** The small parts a post is made of, as deep as they are in the captures. */
import { Fragment } from 'react';
import { type FeedPost, person, publishedAt } from '../feed.ts';
import { Nest } from '../shared/nest.tsx';
import { mediumDate, shortAge } from '../shared/numbers.ts';
import { VARIANT } from '../shared/page.ts';
import { avatar, emojiPicture, photo } from '../shared/pictures.ts';
import { testId } from '../shared/test-id.ts';
import { partsOf } from '../shared/text.ts';
import { Go } from './go.tsx';
import x from './site.ts';
import { W } from './words.ts';

export function handle(key: string): string {
  return x.handleOf(person(key));
}

/** Inside a quote card a mention is only coloured: the card itself is the link. */
function Mention({ who, link }: { who: string; link: boolean }) {
  return (
    <div className="inline">
      {link ? (
        <Go to={x.profileOf(who)} dir="ltr">
          @{handle(who)}
        </Go>
      ) : (
        <span dir="ltr" className="link">
          @{handle(who)}
        </span>
      )}
    </div>
  );
}

/** Words with emoji as pictures: their characters are in `alt` only. */
function WithEmoji({ text, links = true }: { text: string; links?: boolean }) {
  return partsOf(text).map((part, index) =>
    part.kind === 'emoji' ? (
      <img key={index} className="emoji" alt={part.text} draggable={false} src={emojiPicture(part.text)} />
    ) : part.kind === 'mention' ? (
      <Mention key={index} who={part.key} link={links} />
    ) : (
      <Fragment key={index}>
        <span>{part.text}</span>
      </Fragment>
    ),
  );
}

export function AvatarBox({ who, size = 40, link = true }: { who: string; size?: number; link?: boolean }) {
  const picture = (
    <Nest deep={3}>
      <img
        alt=""
        draggable
        className="avatar"
        src={avatar(who, person(who).name)}
        width={size}
        height={size}
      />
    </Nest>
  );
  return (
    <div {...testId(`UserAvatar-Container-${handle(who)}`)}>
      <div />
      <Nest deep={2}>
        {link ? (
          <Go to={x.profileOf(who)} aria-hidden tabIndex={-1}>
            {picture}
          </Go>
        ) : (
          picture
        )}
      </Nest>
    </div>
  );
}

interface UserNameProps {
  readonly post: FeedPost;
  /** With the age linking to the post, with the age alone (dialog copies, cards), or without it (focal, ads). */
  readonly age: 'link' | 'plain' | 'none';
  readonly links?: boolean;
}

export function UserName({ post, age, links = true }: UserNameProps) {
  const name = (
    <div>
      <div dir="ltr" className="name">
        <span>
          <span>
            <WithEmoji text={person(post.by).name} />
          </span>
        </span>
      </div>
    </div>
  );
  const at = (
    <div dir="ltr" className="soft">
      <span>@{handle(post.by)}</span>
    </div>
  );
  return (
    <div className="user-name" {...testId('User-Name')}>
      <Nest deep={2}>{links ? <Go to={x.profileOf(post.by)}>{name}</Go> : name}</Nest>
      <div>
        <div className="user-name">
          <div>
            {links ? (
              <Go to={x.profileOf(post.by)} tabIndex={-1}>
                {at}
              </Go>
            ) : (
              <div tabIndex={-1}>{at}</div>
            )}
          </div>
          {age !== 'none' && (
            <>
              <div dir="ltr" aria-hidden className="soft">
                <span>·</span>
              </div>
              <div>
                <Age post={post} link={age === 'link'} />
              </div>
            </>
          )}
        </div>
      </div>
    </div>
  );
}

function Age({ post, link }: { post: FeedPost; link: boolean }) {
  const at = publishedAt(post, VARIANT.now);
  const time = <time dateTime={at.toISOString()}>{shortAge(at, VARIANT.now, VARIANT.lang)}</time>;
  const label = mediumDate(at, VARIANT.lang);
  if (!link) {
    return (
      <div dir="ltr" className="soft">
        {time}
      </div>
    );
  }
  return (
    <Go to={x.pathOf(post.id)} dir="ltr" aria-label={label} className="soft">
      {time}
    </Go>
  );
}

interface TweetTextProps {
  readonly post: FeedPost;
  readonly large?: boolean;
  readonly links?: boolean;
}

export function TweetText({ post, large = false, links = true }: TweetTextProps) {
  return (
    <div
      dir="auto"
      lang={post.lang ?? 'en'}
      className={large ? 'text text-large' : 'text'}
      {...testId('tweetText')}
    >
      <WithEmoji text={post.text} links={links} />
      {post.tags?.map((tag) => (
        <span key={tag}>
          {' '}
          {links ? <Go to={`/hashtag/${tag}`}>#{tag}</Go> : <span className="link">#{tag}</span>}
        </span>
      ))}
    </div>
  );
}

export function Photo({ post, small = false }: { post: FeedPost; small?: boolean }) {
  if (post.image === undefined) return null;
  return (
    <Nest deep={3}>
      <Go to={`${x.pathOf(post.id)}/photo/1`}>
        <Nest deep={2}>
          <div aria-label={W.image} {...testId('tweetPhoto')}>
            <img
              alt={post.image.alt}
              draggable
              className={small ? 'photo photo-small' : 'photo'}
              src={photo(post.image.hue)}
            />
          </div>
        </Nest>
      </Go>
    </Nest>
  );
}

/** The body of a quote card: no link to the quoted post but its photo's (2025-10 capture). */
export function QuoteCard({ post, labelledBy }: { post: FeedPost; labelledBy: string }) {
  const inside = (
    <div>
      <div className="user-name">
        <div {...testId('Tweet-User-Avatar')}>
          <AvatarBox who={post.by} size={22} link={false} />
        </div>
        <div>
          <UserName post={post} age="plain" links={false} />
        </div>
      </div>
      <div>
        <TweetText post={post} links={false} />
      </div>
      <Photo post={post} small />
    </div>
  );
  return (
    <div aria-labelledby={labelledBy}>
      <div>
        <div dir="ltr" className="visually-hidden" id={labelledBy}>
          <span>{W.quote}</span>
        </div>
        {VARIANT.era === 2026 ? (
          <button type="button" className="card" onClick={(event) => event.stopPropagation()}>
            {inside}
          </button>
        ) : (
          <div role="link" tabIndex={0} className="card" onClick={(event) => event.stopPropagation()}>
            {inside}
          </div>
        )}
      </div>
    </div>
  );
}
