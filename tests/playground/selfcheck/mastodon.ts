import { type Check, settle } from './browser.ts';

const HOST = 'mastodon.social';
const AREA = 'form.compose-form textarea';
const SEND = 'form.compose-form button[type="submit"]';
const FIRST = '.status:has(> .status__info a[href^="/@vex_demo@"])';
const REPLY = `${FIRST} .status__action-bar__button-wrapper:nth-child(1) button`;
const BOOST = `${FIRST} .status__action-bar__button-wrapper:nth-child(2) button`;
const MENU = '.dropdown-menu .reblog-menu-item';
const MENTIONS = '@vex_demo@loud.example @tilda_demo ';

export const checks: readonly Check[] = [
  {
    name: 'post, button',
    async run(visit) {
      await visit.open(HOST, '/home');
      await visit.type(AREA, 'hello');
      await visit.click(SEND);
      return visit.posted('post::hello');
    },
  },
  {
    name: 'post, Ctrl+Enter',
    async run(visit) {
      await visit.open(HOST, '/home');
      await visit.type(AREA, 'hello');
      await visit.keys('Control', 'Enter');
      return visit.posted('post::hello');
    },
  },
  {
    name: 'Ctrl+Enter in the content-warning field',
    async run(visit) {
      await visit.open(HOST, '/home');
      await visit.type(AREA, 'body');
      await visit.click('[aria-controls="cw-spoiler-input"]');
      await visit.type('#cw-spoiler-input', 'food');
      await visit.keys('Control', 'Enter');
      return visit.posted('post::food\n\nbody');
    },
  },
  {
    name: 'reply, with its indicator and mentions',
    async run(visit) {
      await visit.open(HOST, '/home');
      await visit.click(REPLY);
      await visit.page.waitForSelector('form .reply-indicator');
      await visit.page.keyboard.type('no');
      await visit.click(SEND);
      return visit.posted(`reply:callout-1:${MENTIONS}no`);
    },
  },
  {
    name: 'reply on the thread page, requestSubmit by script works too',
    async run(visit) {
      await visit.open(HOST, '/__go/beginner-1');
      await visit.click('.detailed-status__button:nth-child(1) button');
      await visit.page.waitForSelector('form .reply-indicator');
      await visit.page.keyboard.type('lovely');
      await visit.page.$eval('form.compose-form', (form) => (form as HTMLFormElement).requestSubmit());
      return visit.posted('reply:beginner-1:@jun_demo lovely');
    },
  },
  {
    name: 'quote by the menu',
    async run(visit) {
      await visit.open(HOST, '/home');
      await visit.click(BOOST);
      await visit.click(`body > div > ${MENU} button[data-index="1"]`);
      await visit.page.waitForSelector('form .status__quote .status[data-id]');
      await visit.page.keyboard.type('hm');
      await visit.keys('Control', 'Enter');
      return visit.posted('quote:callout-1:hm');
    },
  },
  {
    name: 'boost by the menu, then unboost is no post',
    async run(visit) {
      await visit.open(HOST, '/home');
      await visit.click(BOOST);
      await visit.click(`${MENU} button[data-index="0"]`);
      const one = await visit.posted('repost:callout-1:');
      await visit.click(BOOST);
      await visit.click(`${MENU} button[data-index="0"]`);
      return one && (await visit.posted('repost:callout-1:'));
    },
  },
  {
    name: 'Shift-click boosts at once',
    async run(visit) {
      await visit.open(HOST, '/home');
      await visit.page.waitForSelector(BOOST);
      await visit.page.keyboard.down('Shift');
      await visit.click(BOOST);
      await visit.page.keyboard.up('Shift');
      return (await visit.posted('repost:callout-1:')) && !(await visit.has(MENU));
    },
  },
  {
    name: 'keys r, b and q on a focused post, not while typing',
    async run(visit) {
      await visit.open(HOST, '/home');
      const post = '.status__wrapper:has(> .status > .status__info a[href^="/@vex_demo@"])';
      await visit.focus(post);
      await visit.keys('b');
      const boosted = await visit.posted('repost:callout-1:');
      await visit.focus(post);
      await visit.keys('q');
      await visit.page.waitForSelector('form .status__quote');
      await visit.page.keyboard.type('brq');
      await visit.keys('Control', 'Enter');
      const quoted = await visit.posted('repost:callout-1:', 'quote:callout-1:brq');
      await visit.focus(post);
      await visit.keys('r');
      const reply = await visit.page.waitForSelector('form .reply-indicator');
      return boosted && quoted && reply !== null;
    },
  },
  {
    name: 'quick_boosting: no menu, second press is no post',
    async run(visit) {
      await visit.open(HOST, '/home?quick_boosting=1');
      await visit.click(BOOST);
      await visit.click(BOOST);
      return visit.posted('repost:callout-1:');
    },
  },
  {
    name: 'an edit is not a new post',
    async run(visit) {
      await visit.open(HOST, '/home?edit=mine-1');
      await visit.page.waitForSelector('form .edit-indicator');
      await visit.type(AREA, ' more');
      await visit.click(SEND);
      return visit.posted();
    },
  },
  {
    name: '/publish, with the placeholder box in the panel',
    async run(visit) {
      await visit.open(HOST, '/publish');
      const both = (await visit.has('div.compose-form')) && (await visit.has('form.compose-form'));
      await visit.type(AREA, 'published');
      await visit.click(SEND);
      return (await visit.posted('post::published')) && both;
    },
  },
  {
    name: 'narrow: quoting leads to /publish',
    async run(visit) {
      await visit.page.setViewport({ width: 420, height: 800 });
      await visit.open(HOST, '/home');
      await visit.click(BOOST);
      await visit.click(`${MENU} button[data-index="1"]`);
      await visit.page.waitForSelector('form .status__quote');
      const path = new URL(visit.page.url()).pathname;
      await visit.type(AREA, 'narrow');
      await visit.click(SEND);
      const sent = await visit.posted('quote:callout-1:narrow');
      await visit.page.setViewport({ width: 1280, height: 900 });
      return sent && path === '/publish';
    },
  },
  {
    name: 'initial state names the person, and its token is fake',
    async run(visit) {
      await visit.open(HOST, '/home');
      const found = await visit.page.evaluate(() => {
        const state = JSON.parse(document.getElementById('initial-state')?.textContent ?? '{}');
        return [state.accounts?.[state.meta?.me]?.acct, state.meta?.access_token?.slice(0, 4)].join();
      });
      return found === 'mara_demo,FAKE' && (await visit.has('#mastodon[data-props]'));
    },
  },
  {
    name: 'broken: other class names, posting works',
    async run(visit) {
      await visit.open(HOST, '/home?broken=1');
      await visit.type('form textarea', 'still here');
      await visit.click('form [data-sandbox="send"]');
      return (
        (await visit.posted('post::still here')) &&
        !(await visit.has('.status, .compose-form, .status__content'))
      );
    },
  },
  {
    name: 'vanish: gone when focus leaves',
    async run(visit) {
      await visit.open(HOST, '/home?vanish=1');
      await visit.type(AREA, 'x');
      await visit.focus('.search__input');
      await settle(100);
      return !(await visit.has(AREA)) && (await visit.posted());
    },
  },
  {
    name: 'count=600: grows, far articles are hollow',
    async run(visit) {
      await visit.open(HOST, '/home?count=600');
      for (let i = 0; i < 10; i++) {
        await visit.page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
        await settle(120);
      }
      const all = (await visit.page.$$('article')).length;
      const full = (await visit.page.$$('article .status')).length;
      return all > 120 && full < all - 40;
    },
  },
  {
    name: 'glitch flavour: Alt+Enter and the second button',
    async run(visit) {
      await visit.open(HOST, '/home?glitch=1');
      await visit.type(AREA, 'one');
      await visit.keys('Alt', 'Enter');
      const one = await visit.posted('post::one');
      await visit.type(AREA, 'two');
      await visit.click('.secondary-post-button');
      return one && (await visit.posted('post::one', 'post::two'));
    },
  },
];
