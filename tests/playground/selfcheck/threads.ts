import { type Check, settle } from './browser.ts';

const HOST = 'www.threads.com';
const DIALOG = '[role="dialog"]';
const EDITOR = `${DIALOG} [role="textbox"]`;
const SEND = `${DIALOG} [data-sandbox="send"]`;
const INLINE = '[data-sandbox="inline"]';
const FOCAL = '[data-sandbox="focal"]';

export const checks: readonly Check[] = [
  {
    name: 'a fresh post, two in a thread, button',
    async run(visit) {
      await visit.open(HOST, '/');
      await visit.click('[data-sandbox="new"]');
      await visit.type(EDITOR, 'one');
      await visit.click('[data-sandbox="add"]');
      await settle(100);
      await visit.page.keyboard.type('two');
      await visit.click(SEND);
      return visit.posted('post::one\n\ntwo');
    },
  },
  {
    name: 'reply in the dialog, lines, Ctrl+Enter',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.click(`${FOCAL} [data-sandbox="reply"]`);
      await visit.type(EDITOR, 'one');
      await visit.keys('Enter');
      await visit.page.keyboard.type('two');
      const copy = await visit.has(`${DIALOG} time`);
      await visit.keys('Control', 'Enter');
      return (await visit.posted('reply:callout-1:one\ntwo')) && copy;
    },
  },
  {
    name: 'inline reply on the post’s page, button and keys',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.type(`${INLINE} [role="textbox"]`, 'inline');
      await visit.click(`${INLINE} [data-sandbox="send"]`);
      const first = await visit.posted('reply:callout-1:inline');
      await visit.type(`${INLINE} [role="textbox"]`, 'again');
      await visit.keys('Control', 'Enter');
      return first && (await visit.posted('reply:callout-1:inline', 'reply:callout-1:again'));
    },
  },
  {
    name: 'quote by the menu',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.click(`${FOCAL} [data-sandbox="repost"]`);
      await visit.click('[data-sandbox="quote-item"]');
      await visit.type(EDITOR, 'well');
      const card = await visit.has(`${DIALOG} [data-pressable-container]`);
      await visit.click(SEND);
      return (await visit.posted('quote:callout-1:well')) && card;
    },
  },
  {
    name: 'repost by click, then taking it back is no post',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      for (let i = 0; i < 2; i++) {
        await visit.click(`${FOCAL} [data-sandbox="repost"]`);
        await visit.click('[data-sandbox="repost-item"]');
      }
      return visit.posted('repost:callout-1:');
    },
  },
  {
    name: 'repost by the keyboard',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.focus(`${FOCAL} [data-sandbox="repost"]`);
      await visit.keys('Enter');
      await visit.page.waitForSelector('[role="menu"]');
      await settle(50);
      await visit.keys('Enter');
      return visit.posted('repost:callout-1:');
    },
  },
  {
    name: 'what is taken out of the editor by others is put back',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.type(`${INLINE} [role="textbox"]`, 'kept');
      await visit.page.$eval(`${INLINE} [role="textbox"]`, (node) => node.replaceChildren());
      await settle(100);
      await visit.click(`${INLINE} [data-sandbox="send"]`);
      return visit.posted('reply:callout-1:kept');
    },
  },
  {
    name: 'remount keeps the draft and makes a new node',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.type(`${INLINE} [role="textbox"]`, 'kept');
      const before = await visit.page.$(`${INLINE} [role="textbox"]`);
      await visit.page.evaluate(() => window.__playground.remount());
      await settle(100);
      const gone = await before?.evaluate((node) => !node.isConnected);
      await visit.click(`${INLINE} [data-sandbox="send"]`);
      return (await visit.posted('reply:callout-1:kept')) && gone === true;
    },
  },
  {
    name: 'broken: no marks, posting works',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1?broken=1');
      await visit.type(`${INLINE} [role="textbox"]`, 'still here');
      await visit.click(`${INLINE} [data-sandbox="send"]`);
      const marks = await visit.has('[data-pressable-container], [data-pagelet], svg[aria-label]');
      return (await visit.posted('reply:callout-1:still here')) && !marks;
    },
  },
  {
    name: 'slow: pressed twice, counted once',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1?slow=600');
      await visit.click(`${FOCAL} [data-sandbox="reply"]`);
      await visit.type(EDITOR, 'once');
      await visit.click(SEND);
      await visit.keys('Control', 'Enter');
      return visit.posted('reply:callout-1:once');
    },
  },
  {
    name: 'ignore-script: a scripted click does nothing, a real one does',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1?ignore-script=1');
      await visit.click(`${FOCAL} [data-sandbox="repost"]`);
      await visit.page.waitForSelector('[data-sandbox="repost-item"]');
      await visit.page.$eval('[data-sandbox="repost-item"]', (node) => (node as HTMLElement).click());
      await settle(100);
      const none = await visit.posted();
      await visit.click('[data-sandbox="repost-item"]');
      return none && (await visit.posted('repost:callout-1:'));
    },
  },
];
