import { type Check, settle } from './browser.ts';

const HOST = 'www.tumblr.com';
const FOOT = 'main [data-id] article > footer';
const ITEM = '[role="menu"] > [role="menuitem"]';
const EDITOR = '[role="dialog"] p[contenteditable="true"]';
const SEND = '[data-sandbox="send"]';

export const checks: readonly Check[] = [
  {
    name: 'a fresh post of two blocks, button',
    async run(visit) {
      await visit.open(HOST, '/dashboard');
      await visit.click('[data-sandbox="create"]');
      await visit.type(EDITOR, 'one');
      await visit.keys('Enter');
      await settle(50);
      await visit.page.keyboard.type('two');
      await visit.click(SEND);
      return visit.posted('post::one\ntwo');
    },
  },
  {
    name: 'reblog with a comment by the menu, Ctrl+Enter',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.click(`${FOOT} button:nth-of-type(2)`);
      await visit.click(`${ITEM}:nth-child(2)`);
      await visit.type(EDITOR, 'well');
      await visit.keys('Control', 'Enter');
      return visit.posted('quote:callout-1:well');
    },
  },
  {
    name: 'reblog without words by the form',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.click(`${FOOT} button:nth-of-type(2)`);
      await visit.click(`${ITEM}:nth-child(2)`);
      await visit.click(SEND);
      return visit.posted('repost:callout-1:');
    },
  },
  {
    name: 'reblog now, by click and by keyboard',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.click(`${FOOT} button:nth-of-type(2)`);
      await visit.click(`${ITEM}:nth-child(1)`);
      const one = await visit.posted('repost:callout-1:');
      await visit.open(HOST, '/__go/callout-1');
      await visit.focus('main [data-id]');
      await visit.keys('Shift', 'R');
      return one && (await visit.posted('repost:callout-1:'));
    },
  },
  {
    name: 'reply in the notes, button and Ctrl+Enter',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.click(`${FOOT} button:nth-of-type(1)`);
      await visit.type('.notes textarea', 'one');
      await visit.click(SEND);
      await visit.posted('reply:callout-1:one');
      await visit.type('.notes textarea', 'two');
      await visit.keys('Control', 'Enter');
      return visit.posted('reply:callout-1:one', 'reply:callout-1:two');
    },
  },
  {
    name: 'queued, and an edit: no post',
    async run(visit) {
      await visit.open(HOST, '/new/text');
      await visit.type(EDITOR, 'later');
      await visit.click('[data-sandbox="later"]');
      await visit.click(SEND);
      const queued = await visit.posted();
      await visit.open(HOST, '/edit/mara-demo/1');
      await visit.type(EDITOR, 'edited');
      await visit.click(SEND);
      return queued && (await visit.posted());
    },
  },
  {
    name: 'broken: other names, posting works',
    async run(visit) {
      await visit.open(HOST, '/new/text?broken=1');
      await visit.type(EDITOR, 'still here');
      await visit.click(SEND);
      return (await visit.posted('post::still here')) && !(await visit.has('[data-id], [data-testid]'));
    },
  },
];
