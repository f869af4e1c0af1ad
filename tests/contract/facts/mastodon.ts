import { type ComposerFacts, type Facts, SHOP_AD } from '../facts';

const FORM = {
  editor: 'textarea',
  send: 'button[type="submit"]',
  keys: 'ctrl-enter',
} satisfies Partial<ComposerFacts>;

const mastodon: Facts = {
  site: 'mastodon',
  written: '.status__content, .hashtag-bar, .content-warning p > span:not(.filter-name)',
  names: '.display-name, .reply-indicator',
  signedIn: 'form.compose-form, .navigation-bar, script#initial-state',
  signOut(document) {
    if (!document.querySelector('#mastodon, #mastodon-compose')) return;
    const state = document.createElement('script');
    state.id = 'initial-state';
    state.textContent = '{"meta":{"domain":"town.example","version":"4.7.0"},"accounts":{}}';
    document.head.append(state);
  },
  ad: { html: SHOP_AD, before: 'main > *, article[data-id]' },
  buttons: '.status__action-bar, .status__info, .compose-form__submit',
  composers: [
    { ...FORM, fixture: 'composer-new', move: 'post' },
    { ...FORM, fixture: 'composer-share-page', move: 'post' },
    { ...FORM, fixture: 'composer-reply', move: 'reply' },
    { ...FORM, fixture: 'composer-reply-local', move: 'reply' },
    { ...FORM, fixture: 'composer-quote', move: 'quote' },
  ],
  messages: { root: '#mastodon', fixtures: ['composer-new'] },
  has: { moves: ['reply', 'quote', 'post'], quotes: true, menu: true },
};

export default mastodon;
