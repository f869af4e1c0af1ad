import { type Check, settle } from './browser.ts';

const HOST = 'www.tiktok.com';
const FOOTER = '[data-sandbox="footer"]';
const EDITOR = `${FOOTER} [role="textbox"]`;
const SEND = `${FOOTER} [data-sandbox="send"]`;
const answer = (id: string) => `[data-sandbox="${id}"] [data-sandbox="answer"]`;

export const checks: readonly Check[] = [
  {
    name: 'a comment on a video, button',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.type(EDITOR, 'hello');
      await visit.click(SEND);
      return visit.posted('reply:callout-1:hello');
    },
  },
  {
    name: 'Shift+Enter makes a line, Enter sends, and so does Ctrl+Enter',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.type(EDITOR, 'one');
      await visit.keys('Shift', 'Enter');
      await visit.page.keyboard.type('two');
      await visit.keys('Enter');
      const first = await visit.posted('reply:callout-1:one\ntwo');
      await visit.type(EDITOR, 'three');
      await visit.keys('Control', 'Enter');
      return first && (await visit.posted('reply:callout-1:one\ntwo', 'reply:callout-1:three'));
    },
  },
  {
    name: 'Enter in an empty box sends nothing',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.click(EDITOR);
      await visit.keys('Enter');
      return visit.posted();
    },
  },
  {
    name: 'an answer to a comment, in the one box',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.click(answer('doubt-1'));
      await settle(100);
      await visit.page.keyboard.type('me too');
      await visit.keys('Enter');
      return visit.posted('reply:doubt-1:me too');
    },
  },
  {
    name: 'an answer to a comment, in the thread, over a grid',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1?grid=1');
      await visit.click(answer('doubt-1'));
      await settle(100);
      await visit.page.keyboard.type('me too');
      await visit.keys('Enter');
      const first = await visit.posted('reply:doubt-1:me too');
      await visit.type(EDITOR, 'of the video');
      await visit.click(SEND);
      return first && (await visit.posted('reply:doubt-1:me too', 'reply:callout-1:of the video'));
    },
  },
  {
    name: 'the panel beside a feed',
    async run(visit) {
      await visit.open(HOST, '/foryou');
      await visit.click('article:nth-of-type(2) [data-sandbox="comment-icon"]');
      await visit.page.waitForSelector(EDITOR);
      await settle(100);
      await visit.page.keyboard.type('beside');
      await visit.keys('Enter');
      return visit.posted('reply:callout-1:beside');
    },
  },
  {
    name: 'repost by click, then taking it back is no post',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.click('[data-sandbox="repost"]');
      await visit.click('[data-sandbox="repost"]');
      return visit.posted('repost:callout-1:');
    },
  },
  {
    name: 'remount keeps the draft and makes a new node',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.type(EDITOR, 'kept');
      const before = await visit.page.$(EDITOR);
      await visit.page.evaluate(() => window.__playground.remount());
      await settle(100);
      const gone = await before?.evaluate((node) => !node.isConnected);
      await visit.click(SEND);
      return (await visit.posted('reply:callout-1:kept')) && gone === true;
    },
  },
  {
    name: 'broken: no names, posting works',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1?broken=1');
      await visit.type(EDITOR, 'still here');
      await visit.click(SEND);
      const marks = await visit.has('[data-e2e], [class*="--Div"], [id^="xgwrapper"]');
      return (await visit.posted('reply:callout-1:still here')) && !marks;
    },
  },
  {
    name: 'slow: pressed twice, counted once',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1?slow=600');
      await visit.type(EDITOR, 'once');
      await visit.keys('Enter');
      await visit.keys('Enter');
      return visit.posted('reply:callout-1:once');
    },
  },
];
