import { type ComposerFacts, type Facts, SHOP_AD } from '../facts';

const FORM = {
  editor: 'textarea[name="status"]',
  send: 'button[type="submit"]',
  keys: 'ctrl-enter',
} satisfies Partial<ComposerFacts>;

const phanpy: Facts = {
  site: 'phanpy',
  written: '.inner-content, .spoiler-content, .media-caption, .content-compact',
  names: '.name-text, .account-block',
  keepsLabel: (_, element) => element.matches('.name-text, .account-block'),
  signedIn: '#compose-container-outer, #compose-button',
  ad: { html: SHOP_AD, before: 'article.status' },
  buttons: '.meta, .status-actions, .actions, .compose-footer',
  composers: [
    { ...FORM, fixture: 'composer-new', move: 'post' },
    { ...FORM, fixture: 'composer-reply', move: 'reply' },
    { ...FORM, fixture: 'composer-window', move: 'reply' },
    { ...FORM, fixture: 'composer-quote', move: 'quote' },
    { ...FORM, fixture: 'composer-reply-quoting', move: 'quote' },
  ],
  messages: { root: '#modal-container', fixtures: ['composer-new', 'composer-window'] },
  has: { moves: ['reply', 'quote', 'post'], quotes: true, menu: true },
};

export default phanpy;
