// @vitest-environment happy-dom
/** What sends, and what does not, the same way on every site. */
import { describe, expect, it, vi } from 'vitest';
import { attempted, click, dispatched, key, opened } from './events';
import { FIXTURES, fixture } from './fixtures';
import { siteNamed } from './read';

// A simulated page is slow on a busy machine; nothing here waits.
vi.setConfig({ testTimeout: 60_000 });

/** Per site: an open composer, its editor, its send control with something inside, and what it would do. */
const COMPOSERS = [
  ['x/thread', '[data-testid="tweetTextarea_0"]', '[data-testid="tweetButtonInline"]', 'reply'],
  ['x/composer-reply-dialog', '[aria-modal] [role="textbox"]', '[data-testid="tweetButton"]', 'reply'],
  ['x/composer-quote-dialog', '[aria-modal] [role="textbox"]', '[data-testid="tweetButton"]', 'quote'],
  ['x/composer-new-dialog', '[aria-modal] [role="textbox"]', '[data-testid="tweetButton"]', 'post'],
  ['x/composer-new-page', '[data-testid="tweetTextarea_1"]', '[data-testid="tweetButton"]', 'post'],
  ['x/composer-pasted-link', '[aria-modal] [role="textbox"]', '[data-testid="tweetButton"]', 'quote'],
  ['bluesky/composer-new', '.ProseMirror', '[data-testid="composerPublishBtn"]', 'post'],
  ['bluesky/composer-new-narrow', '.ProseMirror', '[data-testid="composerPublishBtn"]', 'post'],
  ['bluesky/composer-reply', '.ProseMirror', '[data-testid="composerPublishBtn"]', 'reply'],
  ['bluesky/composer-reply-mention', '.ProseMirror', '[data-testid="composerPublishBtn"]', 'reply'],
  ['bluesky/composer-quote', '.ProseMirror', '[data-testid="composerPublishBtn"]', 'quote'],
  ['bluesky/composer-pasted-link', '.ProseMirror', '[data-testid="composerPublishBtn"]', 'quote'],
  ['mastodon/composer-new', 'textarea', 'button[type="submit"]', 'post'],
  ['mastodon/composer-share-page', 'textarea', 'button[type="submit"]', 'post'],
  ['mastodon/composer-reply', 'textarea', 'button[type="submit"]', 'reply'],
  ['mastodon/composer-reply-local', 'textarea', 'button[type="submit"]', 'reply'],
  ['mastodon/composer-quote', 'textarea', 'button[type="submit"]', 'quote'],
] as const;

describe.each(COMPOSERS)('%s', (id, editor, send, move) => {
  const saved = fixture(id).expected.composers.findLast((composer) => composer.move === move);
  const whole = { move, draft: saved?.draft, target: saved?.target };

  it('is sent by a click on its control', () => {
    const at = opened(id);
    const attempt = attempted(at, send, click());
    expect(attempt).toMatchObject(whole);
    expect(attempt?.control).toBe(at.find(send));
    expect(attempt?.composer?.send).toBe(at.find(send));
  });

  it('is sent by a click on what is drawn in its control', () => {
    const at = opened(id);
    const icon = at.page.document.createElement('svg');
    at.find(send).append(icon);
    expect(attempted(at, `${send} > svg`, click())).toMatchObject(whole);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('is sent by Enter with %o', (keys) => {
    const at = opened(id);
    const attempt = attempted(at, editor, key('Enter', keys));
    expect(attempt).toMatchObject(whole);
    expect(attempt?.control).toBe(at.find(send));
  });

  it.each<[string, Event]>([
    ['plain Enter', key('Enter')],
    ['Shift+Enter', key('Enter', { shiftKey: true })],
    ['a held key', key('Enter', { ctrlKey: true, repeat: true })],
    ['Enter while composing', key('Enter', { ctrlKey: true, isComposing: true })],
    ['another letter', key('a', { ctrlKey: true })],
    ['a key let go', new KeyboardEvent('keyup', { key: 'Enter', ctrlKey: true, bubbles: true })],
    ['a click into the editor', click()],
  ])('is not sent by %s', (_, event) => {
    expect(attempted(opened(id), editor, event)).toBeUndefined();
  });

  it.each(['disabled', 'aria-disabled'])('is not sent while its control is %s', (attribute) => {
    const at = opened(id);
    at.find(send).setAttribute(attribute, 'true');
    expect(attempted(at, send, click())).toBeUndefined();
    expect(attempted(at, editor, key('Enter', { ctrlKey: true }))).toBeUndefined();
  });

  it('is not sent by its other buttons', () => {
    const at = opened(id);
    const root = attempted(at, send, click())?.composer?.root;
    for (const button of root?.querySelectorAll('button') ?? []) {
      if (button.matches(send)) continue;
      expect(dispatched(button, click(), (seen) => at.site.attempt(seen, at.page))).toBeUndefined();
    }
  });
});

describe('every control of every page', () => {
  it.each(FIXTURES.map(({ site, name }) => `${site}/${name}`))(
    '%s: no press throws, none is another site’s',
    (id) => {
      const at = opened(id);
      const others = (['x', 'bluesky', 'mastodon'] as const)
        .filter((name) => name !== at.site.id)
        .map(siteNamed);
      for (const element of at.page.document.querySelectorAll('button, a, [tabindex], textarea, form, p')) {
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

  it.each([
    'x/timeline',
    'x/composer-new-dialog',
    'x/thread',
    'bluesky/composer-new',
    'bluesky/composer-new-narrow',
    'mastodon/composer-new',
  ])('%s: the keys of a message to one person and of a search are left alone', (id) => {
    const at = opened(id);
    const messages = at.page.document.createElement('aside');
    messages.innerHTML =
      '<div contenteditable="true" role="textbox" data-testid="dmComposerTextInput"></div><textarea></textarea><input type="search">';
    const [inside] = at.page.document.querySelectorAll('#react-root, #root, #mastodon');
    inside?.append(messages);
    for (const control of at.page.document.querySelectorAll('[disabled]')) {
      control.removeAttribute('disabled');
      control.removeAttribute('aria-disabled');
    }
    for (const field of messages.children) {
      const event = key('Enter', { ctrlKey: true });
      expect(dispatched(field, event, (seen) => at.site.attempt(seen, at.page))).toBeUndefined();
    }
  });

  it('an event without a target is nothing', () => {
    for (const id of ['x/thread', 'bluesky/composer-reply', 'mastodon/composer-reply']) {
      const { site, page } = opened(id);
      for (const event of [click(), key('Enter', { ctrlKey: true }), new Event('submit')]) {
        expect(site.intent(event, page)).toBeUndefined();
        expect(site.attempt(event, page)).toBeUndefined();
      }
    }
  });
});
