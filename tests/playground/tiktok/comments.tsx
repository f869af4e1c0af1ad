/** @jsxImportSource react */
/** The comments on a video and the boxes in which to answer: the drawer, and the list beside a video opened over a grid. */
import { type ReactNode, useState } from 'react';
import { type FeedPost, ME, person, repliesTo } from '../feed.ts';
import { abbreviate } from '../shared/numbers.ts';
import { Box } from './box.tsx';
import { e2e, named, OVER_GRID } from './marks.ts';
import tiktok from './site.ts';
import { Person, Picture, Words } from './video.tsx';

/** `wanted` grows with every press of the video's comment button: the box takes the focus then. */
export function Comments({ video, wanted }: { video: FeedPost; wanted: number }) {
  const [answered, setAnswered] = useState<FeedPost | undefined>(undefined);
  const close = () => setAnswered(undefined);
  const inThread = (comments: readonly FeedPost[]): ReactNode => {
    if (!OVER_GRID || answered === undefined || !comments.includes(answered)) return null;
    return <Box target={answered.id} prompt="Add a reply..." autoFocus close={close} sent={close} />;
  };
  return (
    <div {...named('DivCommentSidebarTransitionWrapper')} data-sandbox="comments">
      <div {...named('DivCommentMain')}>
        <div {...named('DivCommentCountContainer')}>
          <span>{video.counts.replies} comments</span>
        </div>
        <div {...named('DivCommentListContainer')}>
          {repliesTo(video.id).map((first) => {
            const answers = repliesTo(first.id);
            return (
              <div
                key={first.id}
                {...named(OVER_GRID ? 'DivCommentItemContainer' : 'DivCommentObjectWrapper')}
              >
                <Comment post={first} level={1} answer={setAnswered} />
                {inThread([first])}
                {answers.length > 0 && (
                  <div {...named('DivReplyContainer')}>
                    {answers.map((post) => (
                      <Comment key={post.id} post={post} level={2} answer={setAnswered} />
                    ))}
                    {inThread(answers)}
                  </div>
                )}
              </div>
            );
          })}
        </div>
        <div {...named('DivCommentFooter')}>
          <div {...named('DivCommentBarContainer')} data-sandbox="footer">
            <Person who={ME}>
              <Picture who={ME} />
            </Person>
            {answered === undefined || OVER_GRID ? (
              <Box
                key={`video-${wanted}`}
                target={video.id}
                prompt="Add comment..."
                autoFocus={wanted > 0}
                sent={() => {}}
              />
            ) : (
              <Box
                key={answered.id}
                target={answered.id}
                prompt="Add a reply..."
                autoFocus
                close={close}
                sent={close}
              />
            )}
          </div>
        </div>
      </div>
    </div>
  );
}

interface CommentProps {
  readonly post: FeedPost;
  readonly level: 1 | 2;
  readonly answer: (post: FeedPost) => void;
}

function Comment(props: CommentProps) {
  return OVER_GRID ? <Listed {...props} /> : <Drawn {...props} />;
}

/** In the drawer of a video's own page. */
function Drawn({ post, level, answer }: CommentProps) {
  return (
    <div {...named('DivCommentItemWrapper')} data-sandbox={post.id}>
      <div {...named('DivAvatarWrapper')}>
        <Person who={post.by}>
          <Picture who={post.by} />
        </Person>
      </div>
      <div {...named('DivCommentContentWrapper')}>
        <div {...named('DivCommentHeaderWrapper')}>
          <div {...e2e(`comment-username-${level}`)} {...named('DivUsernameContentWrapper')}>
            <Person who={post.by}>
              <p>{person(post.by).name}</p>
            </Person>
          </div>
        </div>
        <span {...e2e(`comment-level-${level}`)}>
          <span>
            <Words post={post} />
          </span>
        </span>
        <div {...named('DivCommentSubContentSplitWrapper')}>
          <span>1h ago </span>
          <p
            role="button"
            tabIndex={0}
            {...e2e(`comment-reply-${level}`)}
            data-sandbox="answer"
            onClick={() => answer(post)}
          >
            Reply
          </p>
          <div role="button" tabIndex={0} aria-pressed={false} {...named('DivLikeContainer')}>
            <span>{abbreviate(post.counts.likes)}</span>
          </div>
        </div>
      </div>
    </div>
  );
}

/** Beside a video opened over a grid: with its number. */
function Listed({ post, level, answer }: CommentProps) {
  return (
    <div id={tiktok.siteIdOf(post.id)} {...named('DivCommentContentContainer')} data-sandbox={post.id}>
      <a href={tiktok.profileOf(post.by)} {...e2e(`comment-avatar-${level}`)}>
        <Picture who={post.by} />
      </a>
      <div {...named('DivContentContainer')}>
        <Person who={post.by}>
          <span {...e2e(`comment-username-${level}`)}>{person(post.by).name}</span>
        </Person>
        <p {...e2e(`comment-level-${level}`)} {...named('PCommentText')}>
          <span>
            <Words post={post} />
          </span>
        </p>
        <p {...named('PCommentSubContent')}>
          <span {...e2e(`comment-time-${level}`)}>1h ago</span>
          <span
            role="button"
            tabIndex={0}
            aria-label="Reply"
            {...e2e(`comment-reply-${level}`)}
            data-sandbox="answer"
            onClick={() => answer(post)}
          >
            Reply
          </span>
        </p>
      </div>
    </div>
  );
}
