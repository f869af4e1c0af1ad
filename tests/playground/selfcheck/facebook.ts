import { type Check, settle } from './browser.ts';

const HOST = 'www.facebook.com';
const FIRST = '[aria-posinset="2"]';
const BOX = 'form[role="presentation"] [role="textbox"]';
const SUBMIT = '#focused-state-composer-submit [role="button"]';
const DIALOG = '.dialog[role="dialog"]';
const POST_BOX = `${DIALOG} [role="textbox"]`;

export const checks: readonly Check[] = [
  {
    name: 'new post, button, two lines',
    async run(visit) {
      await visit.open(HOST, '/');
      await visit.click('[role="region"] [role="button"]');
      await visit.type(POST_BOX, 'one');
      await visit.keys('Enter');
      await visit.page.keyboard.type('two');
      await visit.click(`${DIALOG} [aria-label="Post"]`);
      return visit.posted('post::one\ntwo');
    },
  },
  {
    name: 'comment in the feed, Enter; Shift+Enter is a line',
    async run(visit) {
      await visit.open(HOST, '/');
      await visit.click(`${FIRST} [aria-label="Leave a comment"]`);
      await visit.type(BOX, 'one');
      await visit.keys('Shift', 'Enter');
      await visit.page.keyboard.type('two');
      const none = await visit.posted();
      await visit.keys('Enter');
      return none && (await visit.posted('reply:callout-1:one\ntwo'));
    },
  },
  {
    name: 'comment on the post’s page, button',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.click('[aria-label="Leave a comment"]');
      await visit.type(BOX, 'hello');
      await visit.click(SUBMIT);
      const sent = await visit.posted('reply:callout-1:hello');
      return sent && !(await visit.has(SUBMIT));
    },
  },
  {
    name: 'reply to a comment',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.click('[aria-label^="Comment by Rowan"] li:last-child [role="button"]');
      await visit.type(BOX, 'no');
      await visit.keys('Enter');
      return visit.posted('reply:pile-1:no');
    },
  },
  {
    name: 'share with words, button',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.click('.bar > [role="button"]:nth-child(3)');
      await visit.type(POST_BOX, 'well');
      await visit.click(`${DIALOG} [aria-label="Share now"]`);
      return visit.posted('quote:callout-1:well');
    },
  },
  {
    name: 'share without words; a person in the list is no post',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.click('.bar > [role="button"]:nth-child(3)');
      await visit.click(`${DIALOG} [role="listitem"] [role="button"]`);
      const none = await visit.posted();
      await visit.click('.bar > [role="button"]:nth-child(3)');
      await visit.click(`${DIALOG} [aria-label="Share now"]`);
      return none && (await visit.posted('repost:callout-1:'));
    },
  },
  {
    name: 'a message and an edit are not posts',
    async run(visit) {
      await visit.open(HOST, '/');
      await visit.type('.chat [role="textbox"]', 'hi');
      await visit.keys('Enter');
      const said = await visit.has('.chat [role="row"]');
      await visit.open(HOST, '/__go/mine-1');
      await visit.click('[aria-label="Actions for this post"]');
      await visit.type(POST_BOX, ' more');
      await visit.click(`${DIALOG} [aria-label="Save"]`);
      return (await visit.posted()) && said;
    },
  },
  {
    name: 'slow: pressed twice, counted once',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1?slow=600');
      await visit.click('[aria-label="Leave a comment"]');
      await visit.type(BOX, 'once');
      await visit.click(SUBMIT);
      await visit.keys('Enter');
      await settle(800);
      return visit.posted('reply:callout-1:once');
    },
  },
  {
    name: 'remount keeps the draft',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.click('[aria-label="Leave a comment"]');
      await visit.type(BOX, 'kept');
      await visit.page.evaluate(() => window.__playground.remount());
      await settle(100);
      await visit.click(SUBMIT);
      return visit.posted('reply:callout-1:kept');
    },
  },
  {
    name: 'vanish: gone when focus leaves',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1?vanish=1');
      await visit.click('[aria-label="Leave a comment"]');
      await visit.type(BOX, 'x');
      await visit.focus('[role="banner"] input');
      await settle(150);
      return !(await visit.has(BOX)) && (await visit.posted());
    },
  },
  {
    name: 'broken: no marks, posting works',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1?broken=1');
      await visit.click('[aria-label="Leave a comment"]');
      await visit.type('.box [contenteditable="true"]', 'still here');
      await visit.click('[data-sandbox="send"]');
      return (
        (await visit.posted('reply:callout-1:still here')) && !(await visit.has('[data-ad-rendering-role]'))
      );
    },
  },
  {
    name: 'count=600: the feed grows',
    async run(visit) {
      await visit.open(HOST, '/?count=600');
      for (let i = 0; i < 8; i++) {
        await visit.page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
        await settle(100);
      }
      return (await visit.page.$$('[aria-posinset]')).length > 60;
    },
  },
];
