// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { shield } from '@/lib/guard/shield';

const stop = { now: new AbortController() };
let ours: HTMLElement;
let theirs: HTMLElement;
let heard: string[];

beforeEach(() => {
  document.body.innerHTML = '<div id="ours"></div><input id="theirs">';
  ours = document.getElementById('ours') as HTMLElement;
  theirs = document.getElementById('theirs') as HTMLElement;
  heard = [];
  stop.now = new AbortController();
  shield(
    window,
    (target) => target === ours,
    () => {},
    stop.now.signal,
  );
  for (const type of ['keydown', 'keyup', 'click', 'input', 'focusin', 'focusout', 'blur']) {
    window.addEventListener(type, (event) => heard.push(`${type} ${(event.target as Element).id}`), {
      capture: true,
      signal: stop.now.signal,
    });
  }
});

afterEach(() => stop.now.abort());

function key(type: string, target: Element, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent(type, {
    key: 'Enter',
    code: 'Enter',
    bubbles: true,
    cancelable: true,
    ...init,
  });
  target.dispatchEvent(event);
  return event;
}

describe('the shield', () => {
  test('keeps what happens in our dialog from the page', () => {
    key('keydown', ours, { key: 'a', code: 'KeyA' });
    for (const type of ['click', 'input', 'focusin']) ours.dispatchEvent(new Event(type, { bubbles: true }));
    expect(heard).toEqual([]);
  });

  test('leaves the page its own events', () => {
    key('keydown', theirs);
    theirs.dispatchEvent(new Event('click', { bubbles: true }));
    expect(heard).toEqual(['keydown theirs', 'click theirs']);
  });

  test('does not tell the page that the focus went to our dialog, and tells it of any other place', () => {
    for (const type of ['blur', 'focusout']) {
      theirs.dispatchEvent(new FocusEvent(type, { bubbles: true, relatedTarget: ours }));
      theirs.dispatchEvent(new FocusEvent(type, { bubbles: true, relatedTarget: document.body }));
    }
    expect(heard).toEqual(['blur theirs', 'focusout theirs']);
  });

  test('the release of a key that closed the dialog is not the page’s', () => {
    key('keydown', ours, { key: 'Escape', code: 'Escape' });
    key('keyup', theirs, { key: 'Escape', code: 'Escape' });
    key('keyup', theirs, { key: 'Escape', code: 'Escape' });
    expect(heard).toEqual(['keyup theirs']);
  });

  test('a held Enter presses none of our buttons, a fresh one does', () => {
    expect(key('keydown', ours, { repeat: true }).defaultPrevented).toBe(true);
    expect(key('keydown', ours).defaultPrevented).toBe(false);
  });
});
