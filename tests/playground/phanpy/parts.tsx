/** @jsxImportSource preact */
import { Fragment } from 'preact';
import { type FeedPost, person } from '../feed.ts';
import { acctOf } from '../shared/people.ts';
import { avatar, photo } from '../shared/pictures.ts';
import { partsOf } from '../shared/text.ts';
import { c } from './names.ts';

/** The title has the handle, the name only beside it (`name-text.jsx`). */
export function NameText({
  who,
  full = false,
  picture = false,
}: {
  who: string;
  full?: boolean;
  picture?: boolean;
}) {
  const { name } = person(who);
  const acct = acctOf(person(who));
  const [user, server] = acct.split('@');
  const title = `${name} (${server === undefined ? '@' : ''}${acct})`;
  return (
    <a
      class={c(`name-text${full ? ' show-acct' : ''}`)}
      href={`https://${server ?? 'mastodon.social'}/@${user}`}
      title={title}
      onClick={(event) => event.preventDefault()}
    >
      {picture && <img src={avatar(who, name)} alt="" width={20} />}
      <b dir="auto">{name}</b>{' '}
      <i class={c('bidi-isolate')}>
        {full && server !== undefined ? user : `@${user}`}
        {full && server !== undefined && <span class={c('ib')}>@{server}</span>}
      </i>
    </a>
  );
}

export function Words({ post }: { post: FeedPost }) {
  return (
    <div class={c('content')}>
      <div lang={post.lang ?? 'en'} dir="auto" class={c('inner-content')}>
        {post.text.split(/\n{2,}/).map((paragraph, at) => (
          <p key={at}>
            {partsOf(paragraph).map((part, index) =>
              part.kind === 'mention' ? (
                <Mention key={index} who={part.key} />
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

function Mention({ who }: { who: string }) {
  const [user, server = 'mastodon.social'] = acctOf(person(who)).split('@');
  return (
    <span class={c('h-card')}>
      <a
        href={`https://${server}/@${user}`}
        class={c('u-url mention')}
        onClick={(event) => event.preventDefault()}
      >
        @<span>{user}</span>
      </a>
    </span>
  );
}

export function Media({ post }: { post: FeedPost }) {
  if (post.image === undefined) return null;
  return (
    <div class={c('media-container media-eq1')}>
      <div class={c('media media-image')}>
        <img src={photo(post.image.hue)} alt={post.image.alt} />
      </div>
    </div>
  );
}
