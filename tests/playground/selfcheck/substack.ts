import { type Check, settle } from './browser.ts';

const HOST = 'substack.com';
const PUBLICATION = 'tideline-demo.substack.com';
const DIALOG = '[role="dialog"]';
const EDITOR = `${DIALOG} .ProseMirror[contenteditable="true"]`;
const SEND = `${DIALOG} [data-testid="composer-post"]`;
const FOCAL = '.focal .row';
const ITEM = '[role="menu"] > [role="menuitem"]';

export const checks: readonly Check[] = [
  {
    name: 'a fresh note, button',
    async run(visit) {
      await visit.open(HOST, '/home');
      await visit.click('[data-sandbox="create"]');
      await visit.type(EDITOR, 'good morning');
      await visit.click(SEND);
      return visit.posted('post::good morning');
    },
  },
  {
    name: 'reply in the dialog, two lines, Ctrl+Enter',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.click(`${FOCAL} > button:nth-of-type(2)`);
      await visit.type(EDITOR, 'one');
      await visit.keys('Enter');
      await visit.page.keyboard.type('two');
      await visit.keys('Control', 'Enter');
      return visit.posted('reply:callout-1:one\ntwo');
    },
  },
  {
    name: 'restack with a note by the menu',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.click(`${FOCAL} > button:nth-of-type(3)`);
      await visit.click(`${ITEM}:nth-child(2)`);
      await visit.type(EDITOR, 'well');
      const card = await visit.has(`${DIALOG} [class*="attachmentContainer"] .FeedProseMirror`);
      await visit.click(SEND);
      return (await visit.posted('quote:callout-1:well')) && card;
    },
  },
  {
    name: 'restack by keyboard, then undo is no post',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.focus(`${FOCAL} > button:nth-of-type(3)`);
      await visit.keys('Enter');
      await visit.page.waitForSelector(ITEM);
      await settle(50);
      await visit.keys('Enter');
      await visit.click(`${FOCAL} > button:nth-of-type(3)`);
      await visit.click(`${ITEM}:nth-child(1)`);
      return visit.posted('repost:callout-1:');
    },
  },
  {
    name: 'comment on an article by a button that is none of the form’s',
    async run(visit) {
      await visit.open(PUBLICATION, '/p/the-market');
      await visit.type('#discussion > [data-test-id] textarea', 'hello');
      await visit.click('#discussion > [data-test-id] button');
      return visit.posted('reply:callout-1:hello');
    },
  },
  {
    name: 'answer to a comment by the form, and by Ctrl+Enter',
    async run(visit) {
      await visit.open(PUBLICATION, '/p/the-market');
      const comment = '[data-sandbox="pile-1"]';
      await visit.click(`${comment} .comment-actions > span:nth-child(2) a`);
      await visit.type(`${comment} textarea`, 'one');
      await visit.click(`${comment} form button`);
      await visit.posted('reply:pile-1:one');
      await visit.click(`${comment} .comment-actions > span:nth-child(2) a`);
      await visit.type(`${comment} textarea`, 'two');
      await visit.keys('Control', 'Enter');
      return visit.posted('reply:pile-1:one', 'reply:pile-1:two');
    },
  },
  {
    name: 'broken: other names, posting works',
    async run(visit) {
      await visit.open(HOST, '/home?broken=1');
      await visit.click('[data-sandbox="create"]');
      await visit.type(`${DIALOG} [contenteditable="true"]`, 'still here');
      await visit.click(`${DIALOG} [data-sandbox="send"]`);
      return (
        (await visit.posted('post::still here')) && !(await visit.has('[data-testid], .FeedProseMirror'))
      );
    },
  },
  {
    name: 'remount keeps the draft and makes a new node',
    async run(visit) {
      await visit.open(HOST, '/home');
      await visit.click('[data-sandbox="create"]');
      await visit.type(EDITOR, 'kept');
      const before = await visit.page.$(EDITOR);
      await visit.page.evaluate(() => window.__playground.remount());
      await settle(100);
      const gone = await before?.evaluate((node) => !node.isConnected);
      await visit.click(SEND);
      return (await visit.posted('post::kept')) && gone === true;
    },
  },
];
