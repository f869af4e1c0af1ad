/** What sends, and what does not, the same way on every site. */
import { describe, expect, it, vi } from 'vitest';
import { SITES } from '@/lib/sites/sites';
import type { SiteId } from '@/lib/types';
import { isChosen } from '../chosen-sites';
import { factsOf } from './all-facts';
import { attempted, click, dispatched, key, opened } from './events';
import { FIXTURES, fixture } from './fixtures';
import { queryAll } from './shadow';

// A simulated page is slow on a busy machine; nothing here waits.
vi.setConfig({ testTimeout: 60_000 });

/** Declares the tests of one site's presses. */
export function pressing(site: SiteId): void {
  if (!isChosen(site)) return;
  const { composers: boxes, messages } = factsOf(site);
  const COMPOSERS = boxes.map((composer) => ({ ...composer, id: `${site}/${composer.fixture}` }));

  const WITH_MODIFIER = [{ ctrlKey: true }, { metaKey: true }];

  describe.each(COMPOSERS)('$id', ({ id, editor, send, move, keys }) => {
    const saved = fixture(id).expected.composers.findLast((composer) => composer.move === move);
    const whole = { move, draft: saved?.draft, target: saved?.target };
    const byControl = send ?? '';
    const sending = [
      ...(keys === 'enter' || keys === 'both' ? [{}] : []),
      ...(keys === 'ctrl-enter' || keys === 'both' ? WITH_MODIFIER : []),
    ];
    const idle = [{}, ...WITH_MODIFIER].filter(
      (each) => !sending.some((other) => JSON.stringify(other) === JSON.stringify(each)),
    );

    it.runIf(send)('is sent by a click on its control', () => {
      const at = opened(id);
      const attempt = attempted(at, byControl, click());
      expect(attempt).toMatchObject(whole);
      expect(attempt?.control).toBe(at.find(byControl));
      expect(attempt?.composer?.send).toBe(at.find(byControl));
    });

    it.runIf(send)('is sent by a click on what is drawn in its control', () => {
      const at = opened(id);
      const icon = at.page.document.createElement('svg');
      at.find(byControl).append(icon);
      expect(attempted(at, `${byControl} > svg`, click())).toMatchObject(whole);
    });

    it.each(sending)('is sent by Enter with %o', (modifier) => {
      const at = opened(id);
      const attempt = attempted(at, editor, key('Enter', modifier));
      expect(attempt).toMatchObject(whole);
      expect(attempt?.control ?? null).toBe(send && at.find(send));
    });

    it.each(idle)('is not sent by Enter with %o', (modifier) => {
      expect(attempted(opened(id), editor, key('Enter', modifier))).toBeUndefined();
    });

    it.each<[string, Event]>([
      ['Shift+Enter', key('Enter', { shiftKey: true })],
      ['a held key', key('Enter', { ctrlKey: true, repeat: true })],
      ['a held Enter', key('Enter', { repeat: true })],
      ['Enter while composing', key('Enter', { ctrlKey: true, isComposing: true })],
      ['plain Enter while composing', key('Enter', { isComposing: true })],
      ['another letter', key('a', { ctrlKey: true })],
      ['a key let go', new KeyboardEvent('keyup', { key: 'Enter', ctrlKey: true, bubbles: true })],
      ['a plain Enter let go', new KeyboardEvent('keyup', { key: 'Enter', bubbles: true })],
      ['a click into the editor', click()],
    ])('is not sent by %s', (_, event) => {
      expect(attempted(opened(id), editor, event)).toBeUndefined();
    });

    it.runIf(send).each(['disabled', 'aria-disabled'])('is not sent while its control is %s', (attribute) => {
      const at = opened(id);
      at.find(byControl).setAttribute(attribute, 'true');
      expect(attempted(at, byControl, click())).toBeUndefined();
      for (const modifier of sending) expect(attempted(at, editor, key('Enter', modifier))).toBeUndefined();
    });

    it.runIf(send)('is not sent by its other buttons', () => {
      const at = opened(id);
      const control = at.find(byControl);
      const root = attempted(at, byControl, click())?.composer?.root;
      for (const button of root?.querySelectorAll('button') ?? []) {
        if (button === control) continue;
        expect(dispatched(button, click(), (seen) => at.site.attempt(seen, at.page))).toBeUndefined();
      }
    });
  });

  describe('every control of every page', () => {
    it.each(FIXTURES.filter((one) => one.site === site).map(({ name }) => `${site}/${name}`))(
      '%s: no press throws, none is another site’s',
      (id) => {
        const at = opened(id);
        const others = SITES.filter((other) => other !== at.site);
        for (const element of queryAll(at.page.document, 'button, a, [tabindex], textarea, form, p')) {
          for (const event of [
            click(),
            key('Enter'),
            key('Enter', { ctrlKey: true }),
            key('r'),
            key('b'),
            key(' '),
          ]) {
            dispatched(element, event, (seen) => {
              const before = at.site.intent(seen, at.page);
              at.site.attempt(seen, at.page, before);
              for (const other of others) {
                expect(other.attempt(seen, at.page, before)).toBeUndefined();
                expect(other.intent(seen, at.page)).toBeUndefined();
              }
            });
          }
        }
      },
    );

    it.each(messages.fixtures.map((name) => ({ id: `${site}/${name}`, root: messages.root })))(
      '$id: the keys of a message to one person and of a search are left alone',
      ({ id, root }) => {
        const at = opened(id);
        const aside = at.page.document.createElement('aside');
        aside.innerHTML =
          '<div contenteditable="true" role="textbox" data-testid="dmComposerTextInput"></div><textarea></textarea><input type="search">';
        at.find(root).append(aside);
        for (const control of queryAll(at.page.document, '[disabled]')) {
          control.removeAttribute('disabled');
          control.removeAttribute('aria-disabled');
        }
        for (const field of aside.children) {
          for (const event of [key('Enter', { ctrlKey: true }), key('Enter')]) {
            expect(dispatched(field, event, (seen) => at.site.attempt(seen, at.page))).toBeUndefined();
          }
        }
      },
    );

    it.each(COMPOSERS.filter(({ move }) => move === 'reply'))(
      '$id: an event without a target is nothing',
      ({ id }) => {
        const at = opened(id);
        for (const event of [click(), key('Enter', { ctrlKey: true }), key('Enter'), new Event('submit')]) {
          expect(at.site.intent(event, at.page)).toBeUndefined();
          expect(at.site.attempt(event, at.page)).toBeUndefined();
        }
      },
    );
  });
}
