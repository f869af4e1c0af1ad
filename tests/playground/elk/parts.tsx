/** @jsxImportSource react */
import { type AnchorHTMLAttributes, Fragment } from 'react';
import { type FeedPost, person } from '../feed.ts';
import { acctOf } from '../shared/people.ts';
import { avatar, photo } from '../shared/pictures.ts';
import { isPlainClick, navigate } from '../shared/router.ts';
import { partsOf } from '../shared/text.ts';
import { c, mark } from './marks.ts';
import elk from './site.ts';

/** A link that the client follows itself. */
export function Go({ to, ...rest }: { to: string } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a
      {...rest}
      href={to}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        navigate(to);
      }}
    />
  );
}

export function Icon({ name }: { name: string }) {
  return <div className={c(name)} />;
}

export function Avatar({ who }: { who: string }) {
  const { name } = person(who);
  return (
    <Go to={elk.profileOf(who)}>
      <img className={c('account-avatar')} src={avatar(who, name)} alt={`Avatar of ${name}`} width={46} />
    </Go>
  );
}

/** The server is written behind local names too (`AccountHandle.vue`). */
export function Handle({ who }: { who: string }) {
  const [name, server = 'mastodon.social'] = acctOf(person(who)).split('@');
  return (
    <p dir="ltr" {...mark('text-secondary-light')}>
      <span>@{name}</span>
      <span>@{server}</span>
    </p>
  );
}

export function Account({ who }: { who: string }) {
  return (
    <Go to={elk.profileOf(who)} className={c('account')}>
      <span className={c('content-rich')} dir="auto">
        {person(who).name}
      </span>
      <div>
        <Handle who={who} />
      </div>
    </Go>
  );
}

export function Words({ post }: { post: FeedPost }) {
  return (
    <span className={c('content-rich line-compact')} dir="auto" lang={post.lang ?? 'en'}>
      {post.text.split(/\n{2,}/).map((paragraph, at) => (
        <p key={at}>
          {partsOf(paragraph).map((part, index) =>
            part.kind === 'mention' ? (
              <Go key={index} className={c('u-url mention')} to={elk.profileOf(part.key)}>
                <bdi>
                  @<span>{acctOf(person(part.key)).split('@')[0]}</span>
                </bdi>
              </Go>
            ) : (
              <Fragment key={index}>{part.text}</Fragment>
            ),
          )}
        </p>
      ))}
    </span>
  );
}

export function Media({ post }: { post: FeedPost }) {
  if (post.image === undefined) return null;
  return (
    <div className={c('status-media-container')}>
      <button type="button" aria-label="Open image preview dialog">
        <img className={c('status-attachment-image')} src={photo(post.image.hue)} alt={post.image.alt} />
      </button>
    </div>
  );
}
