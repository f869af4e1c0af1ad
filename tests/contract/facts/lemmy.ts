import { type ComposerFacts, type Facts, SHOP_AD } from '../facts';

const FORM = {
  editor: '.comment-form textarea',
  send: '.comment-form button[type="submit"]',
  keys: 'ctrl-enter',
} satisfies Partial<ComposerFacts>;

const POST_FORM = {
  editor: '.post-form .markdown-textarea textarea',
  send: '.post-form button[type="submit"]',
  keys: 'none',
} satisfies Partial<ComposerFacts>;

const BELOW = 'li.comment li.comment > .comment-form';

const lemmy: Facts = {
  site: 'lemmy',
  written: '.md-div, .comment-content, h1.d-inline',
  names: '.person-listing, .post-name',
  // A translation of the suite's keeps the digits of a number and would lose the sign.
  keepsText: (parent) => /^-\d/.test(parent.textContent ?? ''),
  signedIn: '#dropdownUser, .comment-form, .post-form, .private-message-form',
  ad: { html: SHOP_AD, before: '.post-listing, li.comment' },
  buttons: '.post-container, .comment-bottom-btns, .vote-bar',
  composers: [
    { ...FORM, fixture: 'thread', move: 'reply' },
    {
      ...FORM,
      fixture: 'composer-reply',
      editor: `${BELOW} textarea`,
      send: `${BELOW} button[type="submit"]`,
      move: 'reply',
    },
    { ...FORM, fixture: 'inbox', move: 'reply' },
    { ...POST_FORM, fixture: 'composer-new', move: 'post' },
    { ...POST_FORM, fixture: 'composer-crosspost', move: 'quote' },
    { ...POST_FORM, fixture: 'composer-crosspost-1.0', move: 'quote' },
  ],
  messages: { root: '#app', fixtures: ['thread', 'composer-new'] },
  has: { moves: ['reply', 'quote', 'post'], quotes: false, menu: true },
};

export default lemmy;
