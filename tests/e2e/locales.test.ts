/** The sites in German, Japanese and Arabic (right to left): nothing hangs on an English word. */
import { describe, expect, test } from 'vitest';
import { compose, DUNK, HOT } from './drafts.ts';
import { HANDS } from './hands.ts';
import { choose, pauseOn, postsBecome, useStage } from './stage.ts';

const stage = useStage();

const MOVES = [
  { move: 'reply', post: 'callout-1', text: HOT, title: 'reply to @vex' },
  { move: 'quote', post: 'beginner-1', text: DUNK, title: 'quote @jun' },
] as const;

describe.each(['de', 'ja', 'ar'])('in the language %s', (lang) => {
  describe.each(HANDS)('$site', (hands) => {
    test.each(MOVES)(
      'a $move is held with its target, and sent once',
      async ({ move, post, text, title }) => {
        const page = await compose(stage, hands, move, post, text, `?lang=${lang}`);
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
        await page.click(hands.send);
        expect((await pauseOn(page)).title).toContain(title);
        expect(stage.sandbox.posts()).toHaveLength(0);
        await choose(page, 'posted');
        expect(await postsBecome(stage.sandbox, 1)).toBe(1);
        expect(stage.sandbox.posts()[0]).toMatchObject({ site: hands.site, move, target: post });
      },
    );
  });
});
