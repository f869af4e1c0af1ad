import { isChosen } from '../../chosen-sites.ts';
import { SANDBOX_SITES } from '../server/registry.ts';
import type { Playground } from '../server.ts';
import { type Check, Visit } from './browser.ts';

const SITES = SANDBOX_SITES.filter(({ id }) => isChosen(id));

/** What holds on every site. */
export function pageChecks(playground: Playground): readonly Check[] {
  return [
    {
      name: 'three other languages where a site has them, Arabic from right to left',
      async run(visit) {
        for (const { host, pages } of SITES.filter(({ translated }) => translated)) {
          for (const lang of ['de', 'ja', 'ar']) {
            await visit.open(host, `${pages[0]}?lang=${lang}`);
            const [dir, words] = await visit.page.evaluate(() => [
              document.documentElement.dir,
              [...document.querySelectorAll('nav, .navigation-panel')].map((node) => node.textContent).join(),
            ]);
            if (dir !== (lang === 'ar' ? 'rtl' : 'ltr') || /Home|Notifications/.test(words ?? ''))
              return false;
          }
        }
        return true;
      },
    },
    {
      name: 'spy hears what is typed and pressed',
      async run(visit) {
        for (const { host, pages } of SITES) {
          await visit.open(host, `${pages[0]}?spy=1`);
          await visit.page.mouse.click(640, 20);
          await visit.page.keyboard.press('z');
          const heard = await visit.page.evaluate(() =>
            window.__spy.map((each) => `${each.at} ${each.type} ${each.key}`),
          );
          if (!heard.includes('window keydown z') || !heard.includes('document click null')) return false;
        }
        return true;
      },
    },
    {
      name: 'trap pulls focus back and covers the page',
      async run(visit) {
        await visit.open('mastodon.social', '/home?trap=1');
        await visit.focus('.search__input');
        const back = await visit.page.evaluate(() => {
          const stranger = document.body.appendChild(document.createElement('button'));
          stranger.focus();
          const pulled = document.activeElement?.matches('.search__input') === true;
          const layer = document.querySelector('[data-sandbox="overlay"]');
          return pulled && layer !== null && getComputedStyle(layer).zIndex === '2147483647';
        });
        return back;
      },
    },
    {
      name: 'every post has its page on each site',
      async run(visit) {
        for (const { host, focal } of SITES) {
          for (const id of [
            'callout-1',
            'beginner-1',
            'cool-1',
            'warm-1',
            'policy-1',
            'about-me-1',
            'rtl-1',
            'dunk-1',
          ]) {
            await visit.open(host, `/__go/${id}`);
            if (!(await visit.has(focal))) return false;
          }
        }
        return true;
      },
    },
    {
      name: 'requests to any host are seen',
      async run(visit) {
        await visit.open('x.com', '/home');
        await visit.page
          .goto(visit.page.url().replace(/^https:\/\/x\.com/, 'https://nowhere.example'))
          .catch(() => undefined);
        return playground.requests().some((each) => each.host === 'nowhere.example');
      },
    },
    {
      name: 'no page threw an error',
      async run() {
        for (const error of Visit.errors) console.log('   ', error);
        return Visit.errors.length === 0;
      },
    },
  ];
}
