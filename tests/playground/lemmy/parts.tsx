/** @jsxImportSource react */
import { type AnchorHTMLAttributes, Fragment, type ReactNode } from 'react';
import { type FeedPost, person, publishedAt } from '../feed.ts';
import { VARIANT } from '../shared/page.ts';
import { acctOf } from '../shared/people.ts';
import { avatar } from '../shared/pictures.ts';
import { isPlainClick, navigate } from '../shared/router.ts';
import { partsOf, plainText } from '../shared/text.ts';
import { c } from './names.ts';
import lemmy from './site.ts';

/** A link that the client follows itself. */
export function Go({ to, ...rest }: { to: string } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a
      {...rest}
      href={to}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        rest.onClick?.(event);
        navigate(to);
      }}
    />
  );
}

/** Pictures come from one file and are told by their names in it (0.19, `icon.tsx`). */
export function Icon({ name, children }: { name: string; children?: ReactNode }) {
  return (
    <svg className={c('icon icon-inline')} viewBox="0 0 24 24" width="16" height="16">
      <use xlinkHref={`/static/assets/symbols.svg#icon-${VARIANT.broken ? 'x' : name}`} />
      <circle cx="12" cy="12" r="7" fill="none" stroke="currentColor" strokeWidth="2" />
      {children}
    </svg>
  );
}

/** `/u/name` of this server, `/u/name@other` of others (`person-listing.tsx`). */
export function PersonListing({ who }: { who: string }) {
  const [, server] = acctOf(person(who)).split('@');
  return (
    <Go title={person(who).name} className={c('person-listing text-info')} to={lemmy.profileOf(who)}>
      <picture>
        <img src={avatar(who, person(who).name)} alt="" className={c('img-icon')} />
      </picture>
      <span>{person(who).name}</span>
      {server !== undefined && <small className={c('text-muted')}>@{server}</small>}
    </Go>
  );
}

const ENDINGS = ['th', 'st', 'nd', 'rd'];

function longDate(at: Date): string {
  const part = (options: Intl.DateTimeFormatOptions) => at.toLocaleString('en-US', options);
  const day = at.getDate();
  const ending = (day > 3 && day < 21) || day % 10 > 3 ? 'th' : ENDINGS[day % 10];
  const offset = -at.getTimezoneOffset();
  const two = (n: number) => String(Math.floor(Math.abs(n))).padStart(2, '0');
  const zone = `GMT${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
  const clock = part({ hour: 'numeric', minute: '2-digit', second: '2-digit' }).replaceAll('\u202f', ' ');
  return `${part({ weekday: 'long' })}, ${part({ month: 'long' })} ${day}${ending}, ${at.getFullYear()} at ${clock} ${zone}`;
}

/** In words only, as `date-fns` writes it (`moment-time.tsx`). */
export function MomentTime({ post }: { post: FeedPost }) {
  const at = publishedAt(post, VARIANT.now);
  return (
    <span className={c('moment-time pointer unselectable')} data-tippy-content={longDate(at)}>
      {post.minutesAgo} minutes ago
    </span>
  );
}

/** The feed has no titles: the first sentence is one, and the rest the post. */
export function partOf(post: FeedPost): { title: string; body: string } {
  const [, title = post.text, body = ''] = /^(.{3,120}?[.!?。])\s+([\s\S]+)$/.exec(post.text) ?? [];
  return { title, body };
}

export function plain(text: string): string {
  return plainText(text, (key) => `@${acctOf(person(key))}`);
}

export function Markdown({ text }: { text: string }) {
  return (
    <div className={c('md-div')}>
      {text.split(/\n{2,}/).map((paragraph, at) => (
        <p key={at}>
          {partsOf(paragraph).map((part, index) =>
            part.kind === 'mention' ? (
              <Go key={index} className={c('community-link mention')} to={lemmy.profileOf(part.key)}>
                @{acctOf(person(part.key))}
              </Go>
            ) : (
              <Fragment key={index}>{part.text}</Fragment>
            ),
          )}
        </p>
      ))}
    </div>
  );
}
