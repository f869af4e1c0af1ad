import { type ComposerFacts, type Facts, SHOP_AD } from '../facts';

const WIDGET = {
  editor: '.content-editor',
  send: '.publish-button',
  keys: 'ctrl-enter',
} satisfies Partial<ComposerFacts>;

const elk: Facts = {
  site: 'elk',
  written: '.content-rich',
  names: '[dir="ltr"]',
  // What stands for a picture that nobody has described, and the reply button's own words, which the button repeats.
  keepsLabel: (value, element) => value === 'Reply' && element.matches('.status-actions button'),
  keepsText: (parent) => parent.textContent === 'Reply' && parent.closest('.publish-button') !== null,
  signedIn: '[aria-roledescription="publish-widget"], main > aside',
  ad: { html: SHOP_AD, before: '[id^="status-"]' },
  buttons: '.status-actions, [aria-roledescription="publish-widget"]',
  composers: [
    { ...WIDGET, fixture: 'composer-new', move: 'post' },
    { ...WIDGET, fixture: 'composer-narrow', move: 'post' },
    { ...WIDGET, fixture: 'composer-thread', move: 'post' },
    { ...WIDGET, fixture: 'thread', move: 'reply' },
    { ...WIDGET, fixture: 'composer-reply-dialog', move: 'reply' },
    { ...WIDGET, fixture: 'composer-quote', move: 'quote' },
  ],
  messages: { root: '#__nuxt', fixtures: ['composer-new', 'thread'] },
  has: { moves: ['reply', 'quote', 'post'], quotes: true, menu: true },
};

export default elk;
