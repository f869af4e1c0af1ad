import { type ComposerFacts, type Facts, SHOP_AD } from '../facts';

/** The row of the post being answered in the composer: a name and what was written. */
const ANSWERED = 'button:has(svg) > div > [dir="auto"]';

const BOX = {
  editor: '.ProseMirror',
  send: '[data-testid="composerPublishBtn"]',
  keys: 'ctrl-enter',
} satisfies Partial<ComposerFacts>;

const bluesky: Facts = {
  site: 'bluesky',
  written: '[data-word-wrap], .ProseMirror',
  names: ANSWERED,
  // Bluesky's own source leaves this label in English.
  keepsLabel: (value) => value.startsWith('Post by '),
  keepsText: (parent) =>
    parent.closest('a[href^="/profile/"], [role="link"] > div') !== null &&
    parent.closest('[data-testid$="-expanded"], [data-testid="repostCount"]') === null,
  signedIn: 'nav, [data-testid="composePostView"], [role="dialog"]',
  ad: { html: SHOP_AD, before: 'main > *' },
  buttons: '[data-testid^="contentHider"], [data-testid="composePostView"]',
  composers: [
    { ...BOX, fixture: 'composer-new', move: 'post' },
    { ...BOX, fixture: 'composer-new-narrow', move: 'post' },
    { ...BOX, fixture: 'composer-reply', move: 'reply' },
    { ...BOX, fixture: 'composer-reply-mention', move: 'reply' },
    { ...BOX, fixture: 'composer-quote', move: 'quote' },
    { ...BOX, fixture: 'composer-pasted-link', move: 'quote' },
  ],
  messages: { root: '#root', fixtures: ['composer-new', 'composer-new-narrow'] },
  has: { moves: ['reply', 'quote', 'post'], quotes: true, menu: true },
};

export default bluesky;
