import bluesky from '../bluesky/site.ts';
import { type Check, settle } from './browser.ts';

const HOST = 'bsky.app';
const FIRST = '[data-testid="feedItem-by-vex.example"]';
const EDITOR = '[role="dialog"] .ProseMirror[contenteditable="true"]';
const PUBLISH = '[data-testid="composerPublishBtn"]';

export const checks: readonly Check[] = [
  {
    name: 'new post, button',
    async run(visit) {
      await visit.open(HOST, '/');
      await visit.click('nav .publish');
      await visit.type(EDITOR, 'hello');
      await visit.click(PUBLISH);
      return visit.posted('post::hello');
    },
  },
  {
    name: 'new post, Ctrl+Enter, two lines',
    async run(visit) {
      await visit.open(HOST, '/');
      await visit.click('nav .publish');
      await visit.type(EDITOR, 'one');
      await visit.keys('Enter');
      await visit.page.keyboard.type('two');
      await visit.keys('Control', 'Enter');
      return visit.posted('post::one\ntwo');
    },
  },
  {
    name: 'reply from the timeline',
    async run(visit) {
      await visit.open(HOST, '/');
      await visit.click(`${FIRST} [data-testid="replyBtn"]`);
      await visit.type(EDITOR, 'reply');
      await visit.click(PUBLISH);
      return visit.posted('reply:callout-1:reply');
    },
  },
  {
    name: 'reply from the thread’s prompt',
    async run(visit) {
      await visit.open(HOST, '/__go/beginner-1');
      await visit.click('[aria-label="Compose reply"]');
      await visit.type(EDITOR, 'lovely');
      await visit.keys('Control', 'Enter');
      return visit.posted('reply:beginner-1:lovely');
    },
  },
  {
    name: 'quote by the menu',
    async run(visit) {
      await visit.open(HOST, '/');
      await visit.click(`${FIRST} [data-testid="repostBtn"]`);
      await visit.click('body > * [data-testid="repostDropdownQuoteBtn"]');
      await visit.type(EDITOR, 'quote');
      await visit.click(PUBLISH);
      return visit.posted('quote:callout-1:quote');
    },
  },
  {
    name: 'quote by the keyboard alone',
    async run(visit) {
      await visit.open(HOST, '/');
      await visit.focus(`${FIRST} [data-testid="repostBtn"]`);
      await visit.keys('Enter');
      await visit.page.waitForSelector('[role="menu"]');
      await settle(50);
      await visit.keys('ArrowDown');
      await visit.keys('Enter');
      await visit.page.waitForSelector(EDITOR);
      await settle(100);
      await visit.page.keyboard.type('keys');
      await visit.keys('Control', 'Enter');
      return visit.posted('quote:callout-1:keys');
    },
  },
  {
    name: 'repost, then undo is no post',
    async run(visit) {
      await visit.open(HOST, '/');
      await visit.click(`${FIRST} [data-testid="repostBtn"]`);
      await visit.click('[data-testid="repostDropdownRepostBtn"]');
      const one = await visit.posted('repost:callout-1:');
      await visit.click(`${FIRST} [data-testid="repostBtn"]`);
      await visit.click('[data-testid="repostDropdownRepostBtn"]');
      return one && (await visit.posted('repost:callout-1:'));
    },
  },
  {
    name: 'menu closes on a press outside',
    async run(visit) {
      await visit.open(HOST, '/');
      await visit.click(`${FIRST} [data-testid="repostBtn"]`);
      await visit.page.waitForSelector('[role="menu"]');
      await visit.page.mouse.click(1200, 500);
      await settle(50);
      return !(await visit.has('[role="menu"]')) && (await visit.posted());
    },
  },
  {
    name: 'a post’s address in the draft makes a quote',
    async run(visit) {
      await visit.open(HOST, '/');
      await visit.click('nav .publish');
      const url = `https://bsky.app/profile/vex.example/post/${bluesky.siteIdOf('callout-1')}`;
      await visit.type(EDITOR, `${url} look`);
      await visit.page.waitForSelector('[role="dialog"] .quote');
      await visit.keys('Control', 'Enter');
      return visit.posted(`quote:callout-1:${url} look`);
    },
  },
  {
    name: 'old screens stay in the document, hidden',
    async run(visit) {
      await visit.open(HOST, '/');
      await visit.click(`${FIRST} [data-testid="postText"]`);
      await visit.page.waitForSelector('[data-testid^="postThreadItem-by-vex"]');
      const hidden = await visit.page.$eval(
        '[data-testid="homeScreen"]',
        (node) => node.getClientRects().length === 0,
      );
      return hidden && (await visit.posted());
    },
  },
  {
    name: 'Escape with a draft asks, focus stays in the dialog',
    async run(visit) {
      await visit.open(HOST, '/');
      await visit.click('nav .publish');
      await visit.type(EDITOR, 'draft');
      await visit.page.evaluate(() => document.querySelector<HTMLElement>('nav a')?.focus());
      const inside = await visit.page.evaluate(
        () => document.activeElement?.closest('[role="dialog"]') !== null,
      );
      await visit.keys('Escape');
      await visit.page.waitForSelector('[role="alertdialog"]');
      return inside && (await visit.has(EDITOR)) && (await visit.posted());
    },
  },
  {
    name: 'own handle in storage and navigation',
    async run(visit) {
      await visit.open(HOST, '/');
      const handle = await visit.page.evaluate(
        () => JSON.parse(localStorage.getItem('BSKY_STORAGE') ?? '{}').session?.currentAccount?.handle,
      );
      return handle === 'mara.example' && (await visit.has('nav a[href="/profile/mara.example"]'));
    },
  },
  {
    name: 'remount keeps the draft',
    async run(visit) {
      await visit.open(HOST, '/');
      await visit.click('nav .publish');
      await visit.type(EDITOR, 'kept');
      await visit.click('[data-testid="openMediaBtn"]');
      await settle(100);
      await visit.click(PUBLISH);
      return visit.posted('post::kept');
    },
  },
  {
    name: 'broken: no test ids, posting works',
    async run(visit) {
      await visit.open(HOST, '/?broken=1');
      await visit.click('nav .publish');
      await visit.type('[contenteditable="true"]', 'still here');
      await visit.click('[data-sandbox="send"]');
      return (await visit.posted('post::still here')) && !(await visit.has('[data-testid], .ProseMirror'));
    },
  },
  {
    name: 'vanish: gone 300 ms after a press that was stopped',
    async run(visit) {
      await visit.open(HOST, '/?vanish=1');
      await visit.page.evaluate(() =>
        window.addEventListener(
          'click',
          (event) => {
            if ((event.target as Element).closest('[data-testid="composerPublishBtn"]'))
              event.stopImmediatePropagation();
          },
          true,
        ),
      );
      await visit.click('nav .publish');
      await visit.type(EDITOR, 'x');
      await visit.click(PUBLISH);
      const there = await visit.has(EDITOR);
      await settle(500);
      return there && !(await visit.has(EDITOR)) && (await visit.posted());
    },
  },
  {
    name: 'ignore-script: scripted click ignored, key and click obeyed',
    async run(visit) {
      await visit.open(HOST, '/?ignore-script=1');
      await visit.click(`${FIRST} [data-testid="repostBtn"]`);
      await visit.page.waitForSelector('[data-testid="repostDropdownRepostBtn"]');
      await visit.page.$eval('[data-testid="repostDropdownRepostBtn"]', (node) =>
        (node as HTMLElement).click(),
      );
      const none = await visit.posted();
      await visit.keys('Enter');
      return none && (await visit.posted('repost:callout-1:'));
    },
  },
];
