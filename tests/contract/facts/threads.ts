import type { ComposerFacts, Facts } from '../facts';

const DIALOG = {
  editor: '[role="dialog"] [role="textbox"]',
  // The last but the one that a variant may have added; "Anyone can reply" stands before it.
  send: '[role="dialog"] [role="button"][aria-haspopup] + [role="button"]',
  keys: 'ctrl-enter',
} satisfies Partial<ComposerFacts>;

const INLINE = {
  editor: '[aria-placeholder^="Reply to"]',
  send: '.xil [role="button"]:last-child',
  keys: 'ctrl-enter',
} satisfies Partial<ComposerFacts>;

const threads: Facts = {
  site: 'threads',
  written: '[style*="base-line-clamp"]',
  names: 'a[href^="/@"], [translate="no"]',
  signedIn: '[role="navigation"], [role="dialog"], [role="textbox"], a[href="/@mara_demo"]',
  ad: {
    html: '<div data-pressable-container="true"><a href="/@kettles_demo" role="link"><span dir="auto">kettles_demo</span></a><span dir="auto">Sponsored</span><span dir="auto"><span>Buy a kettle.</span></span></div>',
    before: '[data-pressable-container]',
  },
  buttons: '[data-pressable-container], [role="dialog"]',
  composers: [
    { ...DIALOG, fixture: 'composer-reply', move: 'reply' },
    { ...DIALOG, fixture: 'composer-narrow', move: 'reply' },
    { ...DIALOG, fixture: 'composer-over-thread', move: 'reply' },
    { ...DIALOG, fixture: 'composer-quote', move: 'quote' },
    { ...DIALOG, fixture: 'composer-pasted-link', move: 'quote' },
    { ...DIALOG, fixture: 'composer-new', move: 'post' },
    { ...INLINE, fixture: 'thread', move: 'reply' },
    { ...INLINE, fixture: 'thread-answer', move: 'reply' },
  ],
  messages: { root: '#barcelona-page-layout', fixtures: ['composer-reply', 'composer-new', 'thread'] },
  has: { moves: ['reply', 'quote', 'post'], quotes: true, menu: true },
};

export default threads;
