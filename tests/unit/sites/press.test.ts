// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { isDisabled, isSendKey, isShortcut, isTyping, pressed, targetOf } from '@/lib/sites/press';

afterEach(() => {
  document.body.innerHTML = '';
});

function press(html: string, selector: string, event: Event): Event {
  document.body.innerHTML = html;
  document.querySelector(selector)?.dispatchEvent(event);
  return event;
}

const on = { bubbles: true, cancelable: true, composed: true };
const click = () => new MouseEvent('click', on);
const key = (name: string, init: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, ...on, ...init });

/** A fresh event that has been sent through the page and is asked on its way. */
function asked<T>(html: string, selector: string, event: Event, ask: (event: Event) => T): T | undefined {
  let answer: T | undefined;
  const listen = (seen: Event) => {
    answer = ask(seen);
  };
  document.addEventListener(event.type, listen, { capture: true, once: true });
  press(html, selector, event);
  return answer;
}

describe('targetOf', () => {
  it('is the element itself, or the one around its text', () => {
    expect(asked('<p id="a">x</p>', '#a', click(), targetOf)?.id).toBe('a');
    const text = { composedPath: () => [document.createElement('i').appendChild(new Text('x'))] };
    expect(targetOf(text as unknown as Event)?.tagName).toBe('I');
  });

  it('is nothing for the document, the window and what was never sent', () => {
    for (const target of [window, document, null]) {
      expect(targetOf({ target } as unknown as Event)?.tagName).toBeUndefined();
    }
    expect(targetOf(click())).toBeUndefined();
  });
});

describe('pressed', () => {
  const NATIVE = '<button class="c"><svg><path></path></svg></button>';
  const DRAWN = '<div class="c" role="menuitem" tabindex="0"><span>Repost</span></div>';

  it.each<[string, string, string, Event, boolean]>([
    ['a click', NATIVE, '.c', click(), true],
    ['a click on the drawing inside', NATIVE, 'path', click(), true],
    ['Enter on a button, which clicks by itself', NATIVE, '.c', key('Enter'), false],
    ['a click on a drawn item', DRAWN, 'span', click(), true],
    ['Enter on a drawn item', DRAWN, '.c', key('Enter'), true],
    ['Space on a drawn item', DRAWN, '.c', key(' '), true],
    ['another key on a drawn item', DRAWN, '.c', key('a'), false],
    ['a held key', DRAWN, '.c', key('Enter', { repeat: true }), false],
    ['a key while composing', DRAWN, '.c', key('Enter', { isComposing: true }), false],
    ['a key with Ctrl', DRAWN, '.c', key('Enter', { ctrlKey: true }), false],
    ['a click elsewhere', `<i></i>${NATIVE}`, 'i', click(), false],
    ['a disabled button', '<button class="c" disabled></button>', '.c', click(), false],
    ['one said to be disabled', '<div class="c" aria-disabled="true"><b></b></div>', 'b', click(), false],
    ['one said not to be', '<div class="c" aria-disabled="false"></div>', '.c', click(), true],
    ['the mouse going down', NATIVE, '.c', new MouseEvent('mousedown', on), false],
  ])('%s', (_, html, selector, event, is) => {
    const control = asked(html, selector, event, (seen) => pressed(seen, '.c'));
    expect(control?.className).toBe(is ? 'c' : undefined);
  });
});

describe('isSendKey', () => {
  it.each<[string, Event, boolean]>([
    ['Ctrl+Enter', key('Enter', { ctrlKey: true }), true],
    ['⌘+Enter', key('Enter', { metaKey: true }), true],
    ['Enter', key('Enter'), false],
    ['Shift+Enter', key('Enter', { shiftKey: true }), false],
    ['Alt+Enter', key('Enter', { altKey: true }), false],
    ['held', key('Enter', { ctrlKey: true, repeat: true }), false],
    ['composing', key('Enter', { ctrlKey: true, isComposing: true }), false],
    [
      'composing in an older browser',
      key('Enter', { ctrlKey: true, keyCode: 229 } as KeyboardEventInit),
      false,
    ],
    ['the key let go', new KeyboardEvent('keyup', { key: 'Enter', ctrlKey: true }), false],
    ['a click', new MouseEvent('click', { ctrlKey: true }), false],
  ])('%s', (_, event, is) => {
    expect(isSendKey(event)).toBe(is);
  });
});

describe('isShortcut', () => {
  it.each<[string, string, Event, boolean]>([
    ['on a post', '<div tabindex="0"></div>', key('b'), true],
    ['with capitals on', '<div tabindex="0"></div>', key('B', { shiftKey: true }), true],
    ['another letter', '<div tabindex="0"></div>', key('n'), false],
    ['with Ctrl', '<div tabindex="0"></div>', key('b', { ctrlKey: true }), false],
    ['held', '<div tabindex="0"></div>', key('b', { repeat: true }), false],
    ['in a text area', '<textarea></textarea>', key('b'), false],
    ['in a field', '<input>', key('b'), false],
    ['in an editor', '<div contenteditable="true"><b></b></div>', key('b'), false],
    ['in something not editable', '<div contenteditable="false"></div>', key('b'), true],
    ['a key without a name', '<div tabindex="0"></div>', new KeyboardEvent('keydown', on), false],
  ])('%s', (_, html, event, is) => {
    expect(asked(html, 'body > *', event, (seen) => isShortcut(seen, 'b'))).toBe(is);
  });

  it('survives the key events without a key that browsers make when they fill in forms', () => {
    const filled = new Event('keydown', on);
    expect(asked('<input>', 'input', filled, (seen) => isShortcut(seen, 'b'))).toBe(false);
    expect(asked('<input>', 'input', new Event('keydown', on), isSendKey)).toBe(false);
  });
});

describe('isDisabled and isTyping', () => {
  it('say what the element says', () => {
    document.body.innerHTML = '<button disabled></button><p contenteditable=""><b></b></p><i></i>';
    expect(isDisabled(document.querySelector('button') ?? document.body)).toBe(true);
    expect(isDisabled(document.body)).toBe(false);
    expect(isTyping(document.querySelector('b') ?? undefined)).toBe(true);
    expect(isTyping(document.querySelector('i') ?? undefined)).toBe(false);
    expect(isTyping(undefined)).toBe(false);
  });
});
