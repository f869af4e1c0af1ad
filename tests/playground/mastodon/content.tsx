/** @jsxImportSource react */
import { Fragment, useId, useState } from 'react';
import { type FeedPost, person } from '../feed.ts';
import { acctOf } from '../shared/people.ts';
import { photo } from '../shared/pictures.ts';
import { partsOf } from '../shared/text.ts';
import { Go } from './go.tsx';
import { c } from './names.ts';
import mastodon from './site.ts';
import { W } from './words.ts';

/** Paragraphs with mentions in them; line breaks become `<br>`. */
export function Paragraphs({ text }: { text: string }) {
  return text
    .split(/\n{2,}/)
    .map((paragraph, at) => (
      <p key={at}>
        {partsOf(paragraph).map((part, index) =>
          part.kind === 'mention' ? (
            <Mention key={index} who={part.key} />
          ) : (
            <Fragment key={index}>{part.text}</Fragment>
          ),
        )}
      </p>
    ));
}

/** Shows the bare name even for accounts of other servers; the address has the rest (4.5 capture). */
function Mention({ who }: { who: string }) {
  const account = person(who);
  return (
    <span className={c('h-card')}>
      <Go to={mastodon.profileOf(who)} className={c('mention u-url')} title={`@${acctOf(account)}`}>
        @<span>{acctOf(account).split('@')[0]}</span>
      </Go>
    </span>
  );
}

/** A post's words, behind its content warning where it has one, then its picture and trailing tags. */
export function Content({ post, inThread = false }: { post: FeedPost; inThread?: boolean }) {
  const [open, setOpen] = useState(post.warning === undefined);
  const warningId = useId();
  return (
    <>
      {post.warning !== undefined && (
        <div className={c('content-warning')}>
          <p id={warningId}>
            <span>{post.warning}</span>
          </p>
          <button
            type="button"
            className={c('link-button')}
            aria-describedby={warningId}
            onClick={() => setOpen(!open)}
          >
            <span>{W.showMore}</span>
          </button>
        </div>
      )}
      {open && (
        <>
          <div className={c(`status__content${inThread ? '' : ' status__content--with-action'}`)}>
            <div
              lang={post.lang ?? 'en'}
              dir="auto"
              className={c('status__content__text status__content__text--visible translate')}
            >
              <Paragraphs text={post.text} />
            </div>
          </div>
          {post.image !== undefined && (
            <div className={c('media-gallery')}>
              <div className={c('media-gallery__item')}>
                <a className={c('media-gallery__item-thumbnail')} href={photo(post.image.hue)}>
                  <img
                    src={photo(post.image.hue)}
                    alt={post.image.alt}
                    title={post.image.alt}
                    lang={post.lang ?? 'en'}
                  />
                </a>
              </div>
            </div>
          )}
        </>
      )}
    </>
  );
}

/** Tags at a post's end are taken out of its words into a bar of their own. */
export function HashtagBar({ post }: { post: FeedPost }) {
  if (post.tags === undefined) return null;
  return (
    <div className={c('hashtag-bar')}>
      {post.tags.map((tag) => (
        <Go key={tag} to={`/tags/${tag}`}>
          #<span>{tag}</span>
        </Go>
      ))}
    </div>
  );
}
