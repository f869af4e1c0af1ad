import { type Check, settle } from './browser.ts';

const HOST = 'elk.zone';
const EDITOR = '.content-editor[contenteditable="true"]';
const SEND = '.publish-button';
const DETAILS = '[aria-roledescription="status-details"]';
const action = (at: number) => `${DETAILS} .status-actions button:nth-child(${at})`;
const MENTIONS = '@vex_demo@loud.example @tilda_demo ';

export const checks: readonly Check[] = [
  {
    name: 'post from the folded box of the home page, button',
    async run(visit) {
      await visit.open(HOST, '/home');
      const folded = !(await visit.has(SEND));
      await visit.type(EDITOR, 'hello');
      await visit.click(SEND);
      return (await visit.posted('post::hello')) && folded;
    },
  },
  {
    name: 'post, two lines, Ctrl+Enter',
    async run(visit) {
      await visit.open(HOST, '/compose');
      await visit.type(EDITOR, 'one');
      await visit.keys('Enter');
      await visit.page.keyboard.type('two');
      await visit.keys('Control', 'Enter');
      return visit.posted('post::one\ntwo');
    },
  },
  {
    name: 'reply below a post, from the post’s button',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.click(action(1));
      await visit.page.keyboard.type('no');
      await visit.click(SEND);
      return visit.posted(`reply:callout-1:${MENTIONS}no`);
    },
  },
  {
    name: 'reply from a list leads to the post’s page',
    async run(visit) {
      await visit.open(HOST, '/home');
      await visit.click('.card:has(a[href*="/@vex_demo"]) .status-actions button');
      await visit.page.waitForSelector(DETAILS);
      await visit.type(EDITOR, 'no');
      await visit.keys('Control', 'Enter');
      return visit.posted(`reply:callout-1:${MENTIONS}no`);
    },
  },
  {
    name: 'quote on a page of its own',
    async run(visit) {
      await visit.open(HOST, '/__go/beginner-1');
      await visit.click(action(3));
      await visit.page.waitForSelector('.widget blockquote .card');
      await visit.type(EDITOR, 'hm');
      await visit.keys('Control', 'Enter');
      return visit.posted('quote:beginner-1:hm');
    },
  },
  {
    name: 'boost at once, then take it back',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.click(action(2));
      const one = await visit.posted('repost:callout-1:');
      await visit.click(action(2));
      return one && (await visit.posted('repost:callout-1:'));
    },
  },
  {
    name: 'keys b and q, not while writing',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.keys('b');
      const boosted = await visit.posted('repost:callout-1:');
      await visit.keys('q');
      await visit.page.waitForSelector('.widget blockquote .card');
      await visit.type(EDITOR, 'bq');
      await visit.keys('Control', 'Enter');
      return boosted && (await visit.posted('repost:callout-1:', 'quote:callout-1:bq'));
    },
  },
  {
    name: 'a dialog by the key c',
    async run(visit) {
      await visit.open(HOST, '/home');
      await visit.keys('c');
      await visit.page.waitForSelector(`[aria-modal] ${EDITOR}`);
      await visit.type(`[aria-modal] ${EDITOR}`, 'in the dialog');
      await visit.click(`[aria-modal] ${SEND}`);
      return (await visit.posted('post::in the dialog')) && !(await visit.has('[aria-modal]'));
    },
  },
  {
    name: 'an edit and a message are no posts',
    async run(visit) {
      await visit.open(HOST, '/home?edit=mine-1');
      await visit.type(`[aria-modal] ${EDITOR}`, ' more');
      await visit.click(`[aria-modal] ${SEND}`);
      const none = await visit.posted();
      await visit.type(EDITOR, 'only you');
      await visit.click('[aria-label="Change content visibility"]');
      await visit.click(SEND);
      return none && (await visit.posted());
    },
  },
  {
    name: 'vanish: gone when focus leaves',
    async run(visit) {
      await visit.open(HOST, '/home?vanish=1');
      await visit.type(EDITOR, 'x');
      await visit.focus('input[type="search"]');
      await settle(100);
      return !(await visit.has(EDITOR)) && (await visit.posted());
    },
  },
  {
    name: 'broken: other names, posting works',
    async run(visit) {
      await visit.open(HOST, '/home?broken=1');
      await visit.type('[contenteditable="true"]', 'still here');
      await visit.click('[data-sandbox="send"]');
      return (
        (await visit.posted('post::still here')) &&
        !(await visit.has('.publish-button, [aria-roledescription], .content-editor'))
      );
    },
  },
];
