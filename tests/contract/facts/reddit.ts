import type { ComposerFacts, Facts } from '../facts';

/** The box of a comment on the new pages, rich text. */
const RICH = {
  editor: 'shreddit-comment [role="textbox"]',
  send: 'shreddit-comment #comment-composer-submit-button',
  keys: 'ctrl-enter',
} satisfies Partial<ComposerFacts>;

/** The new page for posts: title and button are in shadow roots. */
const SUBMIT = {
  editor: 'faceplate-textarea-input >>> textarea',
  send: 'r-post-form-submit-button >>> #inner-post-submit-button',
  keys: 'ctrl-enter',
} satisfies Partial<ComposerFacts>;

const OLD_SUBMIT = {
  editor: '#newlink textarea[name="title"]',
  send: '#newlink button[name="submit"]',
  keys: 'ctrl-enter',
} satisfies Partial<ComposerFacts>;

/** An advertisement of each design. */
const ADS = `<shreddit-ad-post id="t3_1ad9999" author="KettleShop" post-title="Buy a kettle." permalink="/user/KettleShop/comments/1ad9999/buy/"><a slot="title" href="/user/KettleShop/comments/1ad9999/buy/">Buy a kettle.</a></shreddit-ad-post>
<div class="thing promotedlink promoted link" data-author="KettleShop" data-promoted="true"><div class="entry"><p class="title"><a class="title" href="/user/KettleShop/comments/1ad9999/buy/">Buy a kettle.</a></p></div></div>`;

const reddit: Facts = {
  site: 'reddit',
  written:
    '[slot="title"], [slot="text-body"] .md, [slot="comment"], [slot="post-media-container"], .crosspost-preview, .md, a.title, [role="textbox"]',
  names: '.author, [slot="commentMeta"] a, [slot="credit-bar"] a, .user',
  // Scores below nothing keep their sign; their title is a bare number.
  keepsLabel: (_, element) => element.matches('.score'),
  keepsText: (parent) => parent.matches('.score'),
  signedIn:
    '#header-bottom-right > .user, after-login-toast-dispatcher, achievements-entrypoint, community-author-flair, #user-drawer-content, comment-composer-host, r-post-composer-form, form.cloneable, #newlink',
  ad: { html: ADS, before: 'shreddit-post, .thing' },
  buttons: 'shreddit-comment-action-row, shreddit-post, .flat-list, .usertext-buttons, shreddit-composer',
  composers: [
    { ...RICH, fixture: 'composer-reply', move: 'reply' },
    {
      fixture: 'composer-comment-markdown',
      editor: 'shreddit-markdown-composer >>> textarea',
      send: 'button[slot="submit-button"]',
      keys: 'ctrl-enter',
      move: 'reply',
    },
    { ...SUBMIT, fixture: 'composer-post', move: 'post' },
    { ...SUBMIT, fixture: 'composer-crosspost', move: 'quote' },
    {
      fixture: 'old-composer-reply',
      editor: '.child form.usertext textarea',
      send: '.child form.usertext .save',
      keys: 'ctrl-enter',
      move: 'reply',
    },
    {
      fixture: 'old-design-on-www',
      editor: '.commentarea form.usertext textarea',
      send: '.commentarea form.usertext .save',
      keys: 'ctrl-enter',
      move: 'reply',
    },
    { ...OLD_SUBMIT, fixture: 'old-composer-post', move: 'post' },
    { ...OLD_SUBMIT, fixture: 'old-composer-crosspost', move: 'quote' },
  ],
  messages: { root: 'main, .content', fixtures: ['composer-reply', 'old-composer-reply'] },
  has: { moves: ['reply', 'quote', 'post'], quotes: true, menu: true },
};

export default reddit;
