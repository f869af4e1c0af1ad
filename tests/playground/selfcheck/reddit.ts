import { type Check, settle } from './browser.ts';

const NEW = 'www.reddit.com';
const OLD = 'old.reddit.com';
const BAR = '[data-testid="trigger-button"]';
const BOX = 'comment-composer-host [role="textbox"]';
const SEND = '#comment-composer-submit-button';
const COMMENT = 'shreddit-comment [data-sandbox="reply"]';
const OLD_AREA = '.commentarea > form textarea';

export const checks: readonly Check[] = [
  {
    name: 'comment on the post, button',
    async run(visit) {
      await visit.open(NEW, '/__go/cool-1');
      await visit.click(BAR);
      await visit.type(BOX, 'thank you');
      await visit.click(SEND);
      return visit.posted('reply:cool-1:thank you');
    },
  },
  {
    name: 'answer to a comment, Ctrl+Enter, with the box of the post open as well',
    async run(visit) {
      await visit.open(NEW, '/__go/beginner-1');
      await visit.click(BAR);
      await visit.type(BOX, 'not this');
      await visit.click(COMMENT);
      await visit.page.waitForSelector('shreddit-comment [role="textbox"]');
      await visit.page.keyboard.type('lovely');
      await visit.keys('Control', 'Enter');
      return visit.posted('reply:beginner-help-1:lovely');
    },
  },
  {
    name: 'Markdown: a text area two shadow roots down',
    async run(visit) {
      await visit.open(NEW, '/__go/cool-1?editor=markdown');
      await visit.click(BAR);
      await settle(100);
      await visit.page.keyboard.type('*hello*');
      await visit.click(SEND);
      return visit.posted('reply:cool-1:*hello*');
    },
  },
  {
    name: 'crosspost by the menu; the title is filled in and is not one’s own',
    async run(visit) {
      await visit.open(NEW, '/__go/beginner-1');
      await visit.click('shreddit-post-share-button >>> button');
      await visit.click('shreddit-post-share-button >>> a');
      await visit.type('r-post-composer-form [role="textbox"]', 'well');
      await visit.click('r-post-form-submit-button >>> #inner-post-submit-button');
      return visit.posted('quote:beginner-1:well');
    },
  },
  {
    name: 'post; "Save Draft" sends nothing',
    async run(visit) {
      await visit.open(NEW, '/submit');
      await visit.type('post-composer-title >>> textarea', 'Hello');
      await visit.type('r-post-composer-form [role="textbox"]', 'all');
      await visit.click('r-post-form-submit-button >>> #inner-save-draft-button');
      const none = await visit.posted();
      await visit.click('r-post-form-submit-button >>> #inner-post-submit-button');
      return none && (await visit.posted('post::Hello\nall'));
    },
  },
  {
    name: 'remount keeps the words; slow: pressed twice, counted once',
    async run(visit) {
      await visit.open(NEW, '/__go/cool-1?slow=500');
      await visit.click(BAR);
      await visit.type(BOX, 'kept');
      await visit.page.evaluate(() => window.__playground.remount());
      await visit.click(SEND);
      await visit.click(SEND);
      return visit.posted('reply:cool-1:kept');
    },
  },
  {
    name: 'broken: other names, posting works',
    async run(visit) {
      await visit.open(NEW, '/__go/cool-1?broken=1');
      await visit.click('n-faceplate-textarea-input');
      await visit.type('[data-sandbox="editor"]', 'still here');
      await visit.click('[data-sandbox="send"]');
      return (await visit.posted('reply:cool-1:still here')) && !(await visit.has('shreddit-post'));
    },
  },
  {
    name: 'old: comment by the button',
    async run(visit) {
      await visit.open(OLD, '/__go/cool-1');
      await visit.type(OLD_AREA, 'thank you');
      await visit.click('.commentarea > form .save');
      return visit.posted('reply:cool-1:thank you');
    },
  },
  {
    name: 'old: answer to a comment in a copy of the form',
    async run(visit) {
      await visit.open(OLD, '/__go/beginner-1');
      await visit.click('.comment .reply-button a');
      await visit.page.keyboard.type('lovely');
      await visit.click('.comment form[id^="commentreply"] .save');
      return visit.posted('reply:beginner-help-1:lovely');
    },
  },
  {
    name: 'old: crosspost and post',
    async run(visit) {
      await visit.open(OLD, '/__go/beginner-1');
      await visit.click('.post-crosspost-button');
      await visit.type('#newlink textarea[name="title"]', ' well');
      await visit.click('#newlink button[name="submit"]');
      const crossposted = await visit.posted('quote:beginner-1:My first loaf! well');
      await visit.open(OLD, '/submit');
      await visit.type('#newlink textarea[name="title"]', 'Hello');
      await visit.click('#newlink button[name="submit"]');
      return crossposted && (await visit.posted('post::Hello'));
    },
  },
  {
    name: 'old: a change of an own post is no post',
    async run(visit) {
      await visit.open(OLD, '/__go/mine-1');
      await visit.click('.edit-usertext');
      await visit.type('.entry .usertext-edit textarea', ' more');
      await visit.click('.entry .save');
      return visit.posted();
    },
  },
];
