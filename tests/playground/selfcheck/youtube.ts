import youtube, { videoIdOf } from '../youtube/site.ts';
import { type Check, settle } from './browser.ts';

const HOST = 'www.youtube.com';
const SIMPLE = 'ytd-comment-simplebox-renderer';
const PLACE = '#placeholder-area';
const EDITOR = '#contenteditable-root';
const SEND = '#submit-button button';
const WATCH = `/watch?v=${videoIdOf('callout-1')}`;

export const checks: readonly Check[] = [
  {
    name: 'comment on a community post, two lines',
    async run(visit) {
      await visit.open(HOST, '/__go/callout-1');
      await visit.click(PLACE);
      await visit.type(EDITOR, 'one');
      await visit.keys('Enter');
      await visit.page.keyboard.type('two');
      const none = await visit.posted();
      await visit.click(`${SIMPLE} ${SEND}`);
      return none && (await visit.posted('reply:callout-1:one\ntwo'));
    },
  },
  {
    name: 'comment on a video by Ctrl+Enter',
    async run(visit) {
      await visit.open(HOST, WATCH);
      await visit.click(PLACE);
      await visit.type(EDITOR, 'hello');
      await visit.keys('Control', 'Enter');
      return visit.posted('reply:callout-1:hello');
    },
  },
  {
    name: 'reply to a comment, with the other box open',
    async run(visit) {
      await visit.open(HOST, WATCH);
      await visit.click(PLACE);
      await visit.type(EDITOR, 'above');
      await visit.click('#reply-button-end button');
      await visit.type(`#reply-dialog ${EDITOR}`, 'below');
      await visit.click(`#reply-dialog ${SEND}`);
      return visit.posted('reply:receipts-1:below');
    },
  },
  {
    name: 'a community post',
    async run(visit) {
      await visit.open(HOST, `${youtube.profileOf('mara')}/posts`);
      await visit.click('#commentbox-placeholder');
      await visit.type(EDITOR, 'news');
      await visit.click(SEND);
      return visit.posted('post::news');
    },
  },
  {
    name: 'what is said in the live chat is no post',
    async run(visit) {
      await visit.open(HOST, WATCH);
      await visit.type('yt-live-chat-message-input-renderer #input', 'hi');
      await visit.click('#send-button button');
      return visit.posted();
    },
  },
  {
    name: 'slow: pressed twice, counted once; an empty box sends nothing',
    async run(visit) {
      await visit.open(HOST, '/__go/cool-1?slow=600');
      await visit.click(PLACE);
      await visit.click(SEND);
      await visit.type(EDITOR, 'once');
      await visit.click(SEND);
      await visit.click(SEND);
      await settle(700);
      return visit.posted('reply:cool-1:once');
    },
  },
  {
    name: 'remount keeps the draft',
    async run(visit) {
      await visit.open(HOST, '/__go/cool-1');
      await visit.click(PLACE);
      await visit.type(EDITOR, 'kept');
      await visit.page.evaluate(() => window.__playground.remount());
      await visit.click(SEND);
      return visit.posted('reply:cool-1:kept');
    },
  },
  {
    name: 'vanish: gone when focus leaves',
    async run(visit) {
      await visit.open(HOST, '/__go/cool-1?vanish=1');
      await visit.click(PLACE);
      await visit.type(EDITOR, 'x');
      await visit.focus('[name="search_query"]');
      await settle(150);
      return !(await visit.has(EDITOR)) && (await visit.posted());
    },
  },
  {
    name: 'broken: no ids, posting works',
    async run(visit) {
      await visit.open(HOST, '/__go/cool-1?broken=1');
      await visit.click('ytd-comment-simplebox-renderer [role="button"]');
      await visit.type('ytd-commentbox [contenteditable]', 'still here');
      await visit.click('[data-sandbox="send"]');
      return (await visit.posted('reply:cool-1:still here')) && !(await visit.has(`${EDITOR}, #comments`));
    },
  },
];
