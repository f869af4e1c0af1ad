/** @jsxImportSource react */
import { useCallback, useState } from 'react';
import { type FeedPost, ME, person, postById } from '../feed.ts';
import { Icon } from '../shared/icon.tsx';
import { abbreviate } from '../shared/numbers.ts';
import { avatar, photo } from '../shared/pictures.ts';
import { navigate } from '../shared/router.ts';
import { partsOf } from '../shared/text.ts';
import { Button } from './button.tsx';
import { CommentBox, Comments } from './comments.tsx';
import { mark, message } from './marks.ts';
import facebook from './site.ts';
import { answering, dialog } from './state.ts';

/** Hidden text that fills every post; machines that read the page stumble over it (a page of 2026). */
function Decoys() {
  return [0, 1].map((at) => (
    <div key={at} aria-hidden="true" className="visually-hidden">
      <blockquote>
        <span dir="auto">Facebook</span>
      </blockquote>
    </div>
  ));
}

function Words({ text }: { text: string }) {
  return partsOf(text).map((part, at) => {
    if (part.kind === 'mention') {
      return (
        <a key={at} href={facebook.profileOf(part.key)} role="link">
          {person(part.key).name}
        </a>
      );
    }
    if (part.kind === 'emoji')
      return <img key={at} alt={part.text} className="emoji" src={avatar('e', part.text)} />;
    return part.text;
  });
}

/** Who, when and what. The link behind the time says where it leads only while the pointer is over it (captured 2026-10). */
function Head({ post, small = false }: { post: FeedPost; small?: boolean }) {
  const who = person(post.by);
  const profile = `https://www.facebook.com${facebook.profileOf(post.by)}?__cft__[0]=sandbox`;
  const [over, setOver] = useState(false);
  const Heading = small ? 'h5' : 'h4';
  return (
    <div className="head">
      <a aria-label={who.name} href={profile} role="link">
        <img className="face" alt="" src={avatar(post.by, who.name)} />
      </a>
      <div>
        <div {...mark('profile_name')}>
          <Heading>
            <a href={profile} role="link">
              <b>{who.name}</b>
            </a>
          </Heading>
        </div>
        <a
          className="time"
          href={over ? `https://www.facebook.com${facebook.pathOf(post.id)}` : '?__cft__[0]=sandbox'}
          role="link"
          onMouseEnter={() => setOver(true)}
          onClick={(event) => {
            event.preventDefault();
            navigate(facebook.pathOf(post.id));
          }}
        >
          <span>{'2͏h͏'}</span>
        </a>
      </div>
    </div>
  );
}

function Message({ post }: { post: FeedPost }) {
  return (
    <div {...mark('story_message')}>
      <div {...message()}>
        <span dir="auto">
          <div>
            {post.text.split('\n').map((line, at) => (
              <div key={at} dir="auto" style={{ textAlign: 'start' }}>
                <Words text={line} />
              </div>
            ))}
          </div>
        </span>
      </div>
    </div>
  );
}

function Picture({ post }: { post: FeedPost }) {
  if (post.image === undefined) return null;
  return (
    <a href="/photo/?fbid=1&set=a.1" role="link" onClick={(event) => event.preventDefault()}>
      <img data-imgperflogname="feedImage" alt={post.image.alt} src={photo(post.image.hue)} />
    </a>
  );
}

export function Post({ post, isOwnPage = false }: { post: FeedPost; isOwnPage?: boolean }) {
  const quoted = post.quotes === undefined ? undefined : postById(post.quotes);
  const open = answering.use() === post.id;
  const close = useCallback(() => answering.set(undefined), []);
  const { counts } = post;
  return (
    <div className="post" data-sandbox={isOwnPage ? 'focal' : undefined}>
      <Decoys />
      <Head post={post} />
      <Message post={post} />
      <Picture post={post} />
      {quoted !== undefined && (
        <div className="shared">
          <div>
            <Picture post={quoted} />
            <Head post={quoted} small />
            <Message post={quoted} />
          </div>
        </div>
      )}
      {post.ad === true && <a href="/ads/about/?entry_product=ad_preferences">Why this ad?</a>}
      <div className="bar">
        <Button aria-label="Like" pressed={() => {}}>
          <div {...mark('like_button')}>
            <Icon name="like" />
          </div>
          <span dir="auto">{counts.likes > 0 ? abbreviate(counts.likes) : ''}</span>
        </Button>
        <Button aria-label="Leave a comment" pressed={() => answering.set(post.id)}>
          <div {...mark('comment_button')}>
            <Icon name="reply" />
          </div>
          <span dir="auto">{counts.replies > 0 ? abbreviate(counts.replies) : ''}</span>
        </Button>
        <Button
          aria-label="Send this to friends or post it on your profile."
          pressed={() => dialog.set({ kind: 'share', post: post.id })}
        >
          <div {...mark('share_button')}>
            <Icon name="share" />
          </div>
          <span dir="auto">{counts.reposts > 0 ? abbreviate(counts.reposts) : ''}</span>
        </Button>
        {post.by === ME && (
          <Button
            aria-label="Actions for this post"
            pressed={() => dialog.set({ kind: 'edit', post: post.id })}
          >
            <Icon name="more" />
          </Button>
        )}
      </div>
      {isOwnPage && <Comments post={post} />}
      {open && <CommentBox target={post.id} label={`Comment as ${person(ME).name}`} close={close} />}
    </div>
  );
}
