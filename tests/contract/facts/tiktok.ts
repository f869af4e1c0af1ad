import type { ComposerFacts, Facts } from '../facts';

const FOOTER = '[class*="DivCommentFooter"]';

const BOX = {
  editor: `${FOOTER} [contenteditable]`,
  send: `${FOOTER} [data-e2e="comment-post"]`,
  move: 'reply',
  keys: 'both',
} satisfies Partial<ComposerFacts>;

const ONLY = { ...BOX, editor: '[contenteditable]', send: '[data-e2e="comment-post"]' };

const tiktok: Facts = {
  site: 'tiktok',
  written: '[data-e2e$="video-desc"], [data-e2e^="comment-level-"]',
  names: '[data-e2e^="comment-username-"], [data-e2e$="uniqueid"], [data-e2e="browse-username"]',
  // Comments have no address, and their times are out of their numbers, not out of words.
  inLanguage: (expected) => ({
    ...expected,
    composers: expected.composers.map((composer) => ({
      ...composer,
      target: expected.posts.find(({ text }) => text === composer.target?.text) ?? composer.target,
    })),
  }),
  signedIn: `[data-e2e="nav-profile"], [class*="DivCommentInputContainer"], [data-e2e="comment-input"], ${FOOTER}`,
  ad: {
    html: '<article data-e2e="recommend-list-item-container"><div data-e2e="ad-tag">Promoted</div><a href="/@kettles_demo"><h3 data-e2e="video-author-uniqueid">kettles_demo</h3></a><div data-e2e="video-desc">Buy a kettle.</div></article>',
    before: '[data-e2e="recommend-list-item-container"]',
  },
  buttons:
    '[class*="DivCommentItemWrapper"], [class*="DivCommentContentContainer"], [data-e2e="comment-input"]',
  composers: [
    { ...BOX, fixture: 'video' },
    { ...BOX, fixture: 'video-reply-one-box' },
    { ...BOX, fixture: 'feed-panel' },
    { ...BOX, fixture: 'feed-panel-inside' },
    { ...BOX, fixture: 'photo' },
    { ...ONLY, fixture: 'as-in-2023' },
    { ...ONLY, fixture: 'names-of-tests-only' },
  ],
  messages: { root: '#app', fixtures: ['video', 'feed-panel', 'names-of-tests-only'] },
  has: { moves: ['reply'], quotes: false, menu: true },
  list: 'feed',
};

export default tiktok;
