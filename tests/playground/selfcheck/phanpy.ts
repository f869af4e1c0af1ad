import { type Check, settle } from './browser.ts';

const HOST = 'phanpy.social';
const AREA = '#compose-container textarea[name="status"]';
const SEND = '#compose-container button[type="submit"]';
const FIRST = '.timeline-item:has(.name-text[title*="vex_demo"])';
const BOOST = '.menu-emphasized [role="menuitem"]:nth-child(1)';
const QUOTE = '.menu-emphasized [role="menuitem"]:nth-child(2)';
const MENTIONS = '@vex_demo@loud.example @tilda_demo ';

export const checks: readonly Check[] = [
  {
    name: 'post, button',
    async run(visit) {
      await visit.open(HOST, '/');
      await visit.click('#compose-button');
      await visit.type(AREA, 'hello');
      await visit.click(SEND);
      return (await visit.posted('post::hello')) && !(await visit.has(AREA));
    },
  },
  {
    name: 'Ctrl+Enter in the text area and in the warning field; Enter there only moves on',
    async run(visit) {
      await visit.open(HOST, '/');
      await visit.click('#compose-button');
      await visit.type(AREA, 'body');
      await visit.click('.toolbar-button.cw');
      await visit.type('input[name="spoilerText"]', 'food');
      await visit.keys('Enter');
      const moved = await visit.page.evaluate(() => document.activeElement?.matches('textarea'));
      await visit.click('input[name="spoilerText"]');
      await visit.keys('Control', 'Enter');
      return (await visit.posted('post::food\n\nbody')) && moved === true;
    },
  },
  {
    name: 'reply from the page of a post',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.click('.hero .reply-button');
      await visit.page.waitForSelector('.status-preview .status');
      await settle(200);
      await visit.page.keyboard.type('no');
      await visit.keys('Control', 'Enter');
      return visit.posted(`reply:callout-1:${MENTIONS}no`);
    },
  },
  {
    name: 'reply and quote by the menu of a post in a list',
    async run(visit) {
      await visit.open(HOST, '/');
      await visit.click(`${FIRST} a.time`);
      const tied = await visit.has('article.status-menu-open');
      await visit.click('body > .szh-menu-container .szh-menu__item--submenu');
      await visit.click(QUOTE);
      await visit.page.waitForSelector('.quote-status .status');
      await visit.type(AREA, 'hm');
      await visit.click(SEND);
      return (await visit.posted('quote:callout-1:hm')) && tied;
    },
  },
  {
    name: 'boost by the menu and the keyboard, then take it back',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.click('.hero .reblog-button');
      await visit.page.waitForSelector(BOOST);
      await visit.keys('Enter');
      const one = await visit.posted('repost:callout-1:');
      await visit.click('.hero .reblog-button');
      await visit.click(BOOST);
      return one && (await visit.posted('repost:callout-1:'));
    },
  },
  {
    name: 'a menu closes when the focus leaves it',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.click('.hero .reblog-button');
      await visit.page.waitForSelector(BOOST);
      await visit.focus('#compose-button');
      await settle(50);
      return !(await visit.has(BOOST)) && (await visit.posted());
    },
  },
  {
    name: 'keys r, q and Shift+B on a row',
    async run(visit) {
      await visit.open(HOST, '/');
      await visit.focus(FIRST);
      await visit.keys('Shift', 'B');
      const boosted = await visit.posted('repost:callout-1:');
      await visit.focus(FIRST);
      await visit.keys('q');
      await visit.page.waitForSelector('.quote-status .status');
      await visit.type(AREA, 'brq');
      await visit.keys('Control', 'Enter');
      return boosted && (await visit.posted('repost:callout-1:', 'quote:callout-1:brq'));
    },
  },
  {
    name: 'a window of its own',
    async run(visit) {
      await visit.open(HOST, '/compose/');
      await visit.type(AREA, 'alone');
      await visit.keys('Control', 'Enter');
      return (await visit.posted('post::alone')) && (await visit.has('.box'));
    },
  },
  {
    name: 'put aside it cannot be reached, and comes back',
    async run(visit) {
      await visit.open(HOST, '/');
      await visit.click('#compose-button');
      await visit.type(AREA, 'later');
      await visit.click('.min-button');
      const inert = await visit.has('#modal-container > [inert]');
      await visit.page.$eval('#compose-button', (node) => (node as HTMLElement).click());
      await settle(50);
      await visit.click(SEND);
      return (await visit.posted('post::later')) && inert;
    },
  },
  {
    name: 'an edit and a message are no posts',
    async run(visit) {
      await visit.open(HOST, '/?edit=mine-1');
      await visit.type(AREA, ' more');
      await visit.click(SEND);
      await settle(100);
      await visit.click('#compose-button');
      await visit.type(AREA, 'only you');
      await visit.page.select('select[name="visibility"]', 'direct');
      await visit.click(SEND);
      return visit.posted();
    },
  },
  {
    name: 'broken: other names, posting works',
    async run(visit) {
      await visit.open(HOST, '/?broken=1');
      await visit.click('#n-compose-button');
      await visit.type('textarea', 'still here');
      await visit.click('[data-sandbox="send"]');
      return (
        (await visit.posted('post::still here')) &&
        !(await visit.has('.status, .name-text, #compose-container'))
      );
    },
  },
];
