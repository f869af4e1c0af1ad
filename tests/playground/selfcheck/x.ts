import { type Check, settle } from './browser.ts';

const HOST = 'x.com';
const EDITOR = '[data-testid="tweetTextarea_0"]';
const DIALOG = '[role="dialog"][aria-modal="true"]';
const INLINE = '[data-testid="inline_reply_offscreen"]';
const FIRST = 'article:has(a[href^="/vex_demo/status/"] time)';

export const checks: readonly Check[] = [
  {
    name: 'home box, button',
    async run(visit) {
      await visit.open(HOST, '/home');
      await visit.type(EDITOR, 'good morning');
      await visit.click('[data-testid="tweetButtonInline"]');
      return visit.posted('post::good morning');
    },
  },
  {
    name: 'home box, Ctrl+Enter, two lines',
    async run(visit) {
      await visit.open(HOST, '/home');
      await visit.type(EDITOR, 'one');
      await visit.keys('Enter');
      await visit.page.keyboard.type('two');
      await visit.keys('Control', 'Enter');
      return visit.posted('post::one\ntwo');
    },
  },
  {
    name: 'reply in the dialog, button',
    async run(visit) {
      await visit.open(HOST, '/home');
      await visit.click(`${FIRST} [data-testid="reply"]`);
      await visit.type(`${DIALOG} ${EDITOR}`, 'hello');
      const copy = await visit.has(`${DIALOG} article:not(:has(a[href*="/status/"] time))`);
      const path = new URL(visit.page.url()).pathname;
      await visit.click(`${DIALOG} [data-testid="tweetButton"]`);
      return (await visit.posted('reply:callout-1:hello')) && copy && path === '/compose/post';
    },
  },
  {
    name: 'quote by the menu, Ctrl+Enter',
    async run(visit) {
      await visit.open(HOST, '/home');
      await visit.click(`${FIRST} [data-testid="retweet"]`);
      await visit.click('a[role="menuitem"][href="/compose/post"]');
      await visit.type(`${DIALOG} ${EDITOR}`, 'well');
      const card = await visit.has(`${DIALOG} [data-testid="attachments"] [data-testid="User-Name"]`);
      const article = await visit.has(`${DIALOG} article`);
      await visit.keys('Control', 'Enter');
      return (await visit.posted('quote:callout-1:well')) && card && !article;
    },
  },
  {
    name: 'quote by the keyboard alone',
    async run(visit) {
      await visit.open(HOST, '/home');
      await visit.focus(`${FIRST} [data-testid="retweet"]`);
      await visit.keys('Enter');
      await visit.page.waitForSelector('[role="menu"]');
      await visit.keys('ArrowDown');
      await visit.keys('Enter');
      await visit.page.waitForSelector(`${DIALOG} ${EDITOR}`);
      await settle(100);
      await visit.page.keyboard.type('keys');
      await visit.keys('Control', 'Enter');
      return visit.posted('quote:callout-1:keys');
    },
  },
  {
    name: 'repost by click, then undo is no post',
    async run(visit) {
      await visit.open(HOST, '/home');
      await visit.click(`${FIRST} [data-testid="retweet"]`);
      await visit.click('[data-testid="retweetConfirm"]');
      await visit.click('[data-testid="unretweet"]');
      await visit.click('[data-testid="unretweetConfirm"]');
      return visit.posted('repost:callout-1:');
    },
  },
  {
    name: 'repost by keyboard (acts when Enter comes up)',
    async run(visit) {
      await visit.open(HOST, '/home');
      await visit.focus(`${FIRST} [data-testid="retweet"]`);
      await visit.keys('Enter');
      await visit.page.waitForSelector('[data-testid="retweetConfirm"]');
      await visit.keys('Enter');
      return visit.posted('repost:callout-1:');
    },
  },
  {
    name: 'keys r and t on a focused post',
    async run(visit) {
      await visit.open(HOST, '/home');
      await visit.focus(FIRST);
      await visit.keys('t');
      const menu = (await visit.page.waitForSelector('[role="menu"]')) !== null;
      await visit.keys('Escape');
      await visit.focus(FIRST);
      await visit.keys('r');
      await visit.page.waitForSelector(`${DIALOG} ${EDITOR}`);
      await settle(100);
      await visit.page.keyboard.type('r');
      await visit.keys('Control', 'Enter');
      return (await visit.posted('reply:callout-1:r')) && menu;
    },
  },
  {
    name: 'inline reply on the post’s page',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      const focal = await visit.has('article[tabindex="-1"]');
      await visit.type(`${INLINE} ${EDITOR}`, 'inline');
      await visit.click(`${INLINE} [data-testid="tweetButtonInline"]`);
      return (await visit.posted('reply:callout-1:inline')) && focal;
    },
  },
  {
    name: 'full-page composer',
    async run(visit) {
      await visit.open(HOST, '/compose/post?full=1');
      const dialog = await visit.has(DIALOG);
      await visit.type(EDITOR, 'full');
      await visit.click('[data-testid="tweetButton"]');
      return (await visit.posted('post::full')) && !dialog;
    },
  },
  {
    name: 'remount keeps the draft and makes a new node',
    async run(visit) {
      await visit.open(HOST, '/home');
      await visit.type(EDITOR, 'kept');
      const before = await visit.page.$(EDITOR);
      await visit.page.evaluate(() => window.__playground.remount());
      await settle(100);
      const gone = await before?.evaluate((node) => !node.isConnected);
      await visit.click('[data-testid="tweetButtonInline"]');
      return (await visit.posted('post::kept')) && gone === true;
    },
  },
  {
    name: 'broken: no test ids, posting works',
    async run(visit) {
      await visit.open(HOST, '/home?broken=1');
      await visit.type('[contenteditable="true"]', 'still here');
      await visit.click('main [data-sandbox="send"]');
      return (await visit.posted('post::still here')) && !(await visit.has('[data-testid]'));
    },
  },
  {
    name: 'slow: pressed twice, counted once',
    async run(visit) {
      await visit.open(HOST, '/home?slow=600');
      await visit.type(EDITOR, 'once');
      await visit.click('[data-testid="tweetButtonInline"]');
      await visit.keys('Control', 'Enter');
      return visit.posted('post::once');
    },
  },
  {
    name: 'vanish: gone when focus leaves',
    async run(visit) {
      await visit.open(HOST, '/home?vanish=1');
      await visit.type(EDITOR, 'x');
      await visit.page.evaluate(() => document.querySelector<HTMLElement>('nav a')?.focus());
      await settle(100);
      return !(await visit.has(EDITOR)) && (await visit.posted());
    },
  },
  {
    name: 'ignore-script: a scripted click does nothing, a real one does',
    async run(visit) {
      await visit.open(HOST, '/home?ignore-script=1');
      await visit.click(`${FIRST} [data-testid="retweet"]`);
      await visit.page.waitForSelector('[data-testid="retweetConfirm"]');
      await visit.page.$eval('[data-testid="retweetConfirm"]', (node) => (node as HTMLElement).click());
      await settle(100);
      const none = await visit.posted();
      await visit.click('[data-testid="retweetConfirm"]');
      return none && (await visit.posted('repost:callout-1:'));
    },
  },
  {
    name: 'count=600: virtual timeline stays small while scrolled',
    async run(visit) {
      await visit.open(HOST, '/home?count=600');
      let most = 0;
      for (let i = 0; i < 12; i++) {
        await visit.page.evaluate(() => window.scrollBy(0, 3000));
        await settle(60);
        most = Math.max(most, (await visit.page.$$('[data-testid="cellInnerDiv"]')).length);
      }
      return most > 3 && most < 40 && (await visit.has('article a[href*="/status/"]'));
    },
  },
];
