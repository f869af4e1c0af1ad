import { type Check, settle } from './browser.ts';

const HOST = 'lemmy.world';
const TOP = '.post > main > .comment-form';
const FIRST = '.post > main > .comments > .comment:first-child';
const BELOW = `${FIRST} > .comment-form`;

export const checks: readonly Check[] = [
  {
    name: 'comment on a post, button',
    async run(visit) {
      await visit.open(HOST, '/__go/beginner-1');
      await visit.type(`${TOP} textarea`, 'lovely');
      await visit.click(`${TOP} [type="submit"]`);
      return visit.posted('reply:beginner-1:lovely');
    },
  },
  {
    name: 'comment on a post, Ctrl+Enter',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.type(`${TOP} textarea`, 'no');
      await visit.keys('Control', 'Enter');
      return visit.posted('reply:callout-1:no');
    },
  },
  {
    name: 'requestSubmit by script works too, Enter alone is a line',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.type(`${TOP} textarea`, 'one');
      await visit.keys('Enter');
      await visit.page.keyboard.type('two');
      await visit.page.$eval(`${TOP} form`, (form) => (form as HTMLFormElement).requestSubmit());
      return visit.posted('reply:callout-1:one\ntwo');
    },
  },
  {
    name: 'an answer to a comment, two boxes at once',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.type(`${TOP} textarea`, 'left');
      await visit.click(`${FIRST} > article [aria-label="reply"]`);
      await visit.type(`${BELOW} textarea`, 'to the comment');
      await visit.click(`${BELOW} [type="submit"]`);
      return (await visit.posted('reply:receipts-1:to the comment')) && !(await visit.has(BELOW));
    },
  },
  {
    name: 'a new post by its button, and by no key',
    async run(visit) {
      await visit.open(HOST, '/create_post');
      await visit.type('#post-title', 'A question');
      await visit.type('.post-form .markdown-textarea textarea', 'Who?');
      await visit.keys('Control', 'Enter');
      await settle(200);
      const none = await visit.posted();
      await visit.click('.post-form > [type="submit"]');
      return none && (await visit.posted('post::A question\nWho?'));
    },
  },
  {
    name: 'a crosspost, filled in',
    async run(visit) {
      await visit.open(HOST, '/__go/beginner-1');
      await visit.click('.d-sm-block .crosspost');
      await visit.page.waitForSelector('.create-post');
      const body = await visit.page.$eval(
        '.post-form .markdown-textarea textarea',
        (node) => (node as HTMLTextAreaElement).value,
      );
      await visit.click('.post-form > [type="submit"]');
      for (let i = 0; i < 20 && !(await visit.has('.home')); i++) await settle(50);
      const filled = body.startsWith('cross-posted from: https://lemmy.world/post/') && body.includes('\n> ');
      return filled && (await visit.posted(`quote:beginner-1:My first loaf!\n${body}`));
    },
  },
  {
    name: 'an edit and a message are no posts',
    async run(visit) {
      await visit.open(HOST, '/create_private_message/7');
      await visit.type('textarea', 'only you');
      await visit.keys('Control', 'Enter');
      return visit.posted();
    },
  },
  {
    name: 'narrow: the other half of a post is shown',
    async run(visit) {
      await visit.page.setViewport({ width: 420, height: 800 });
      await visit.open(HOST, '/');
      const shown = await visit.page.$eval('.d-sm-none', (node) => node.getClientRects().length > 0);
      const wide = await visit.page.$eval('.d-sm-block', (node) => node.getClientRects().length > 0);
      await visit.page.setViewport({ width: 1280, height: 900 });
      return shown && !wide;
    },
  },
  {
    name: 'broken: other names, posting works',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1?broken=1');
      await visit.type('main > div > form textarea', 'still here');
      await visit.click('main > div > form [data-sandbox="send"]');
      return (
        (await visit.posted('reply:callout-1:still here')) &&
        !(await visit.has('.post-listing, .comment-form, .lemmy-site'))
      );
    },
  },
];
