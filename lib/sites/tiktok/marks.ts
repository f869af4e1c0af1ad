/**
 * Names that TikTok's own tests go by (`data-e2e`), and the ends of its classes: what stands after `--` in
 * `css-1abc-7937d88b--DivCommentItemWrapper` is the component's name and stays, the rest is made anew. From public
 * extension and automation code of 2023-02…2026-09; no page of the client's own could be looked at.
 */

/** A video's place in a feed and on its own page. */
export const ITEM = '[data-e2e="recommend-list-item-container"]';
/** A video opened over a grid, its comments beside it. */
export const BROWSER = '[class*="DivBrowserModeContainer"]';
export const CAPTION = '[data-e2e="video-desc"], [data-e2e="browse-video-desc"], [data-e2e="new-desc-span"]';
/** Who made the video: a name, or a picture that is a link. */
export const MAKER =
  '[data-e2e="video-author-uniqueid"], [data-e2e="browse-username"], [data-e2e="video-author-avatar"], [data-e2e="browse-user-avatar"]';

/** The words of a comment; 1 is one on the video, 2 one that answers another. */
export const WORDS = '[data-e2e^="comment-level-"], [class*="PCommentText"]';
/** One comment: in the drawer of a video's page (2024–2026), and in the list beside a video opened over a grid (2023–2026). */
export const COMMENT = '[class*="DivCommentItemWrapper"], [class*="DivCommentContentContainer"]';
/** A comment with all that answers it. */
export const THREAD = '[class*="DivCommentObjectWrapper"], [class*="DivCommentItemContainer"]';

/** Around the editor. */
export const INPUT =
  '[data-e2e="comment-input"], [data-e2e="comment-text"], [class*="DivCommentInputContainer"]';
/** Draft.js (2024-12). */
export const EDITOR = '[contenteditable="true"]';
export const SEND = '[data-e2e="comment-post"], [class*="DivPostButton"]';
/** Open while a name is being chosen: Enter takes it then. */
export const SUGGESTIONS = '[class*="DivMentionSuggestion"], [data-e2e="comment-at-list"], [role="listbox"]';
/** Messages to one person. */
export const MESSAGES = '[class*="DivMessageInput"], [data-e2e^="message-input"], #main-content-messages';

export const REPLY = '[data-e2e^="comment-reply-"]';
export const COMMENT_ICON =
  '[data-e2e="comment-icon"], [data-e2e="browse-comment"], [data-e2e="browse-comment-icon"]';
export const SHARE_ICON = '[data-e2e="share-icon"], [data-e2e="browse-share-icon"]';
/** Beside the video, or among the ways to share it; one press reposts, the next takes it back (2026-07). */
export const REPOST = '[data-e2e="video-share-repost"], [data-e2e="share-repost"], #icon-element-repost';
