/** @jsxImportSource react */
/**
 * An editor with the manners of Lexical, which Threads has: paragraphs in an editable `div`, a state of its own that
 * follows input, and what anybody else takes out of the page under it is put back.
 */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { VARIANT } from '../shared/page.ts';
import { W } from './words.ts';

interface EditorProps {
  readonly text: string;
  readonly prompt: string;
  readonly autoFocus: boolean;
  readonly changed: (text: string) => void;
  readonly send: () => void;
}

export function Editor({ text, prompt, autoFocus, changed, send }: EditorProps) {
  const box = useRef<HTMLDivElement>(null);
  /** What the state holds; drawn by hand, so that React does not touch what the browser edits. */
  const state = useRef(text);

  useEffect(() => {
    const node = box.current;
    if (node === null) return;
    draw(node, state.current);
    if (autoFocus) {
      node.focus({ preventScroll: true });
      caretToEnd(node);
    }
    /** Between the browser's announcing an input and its having made it, the page is its to change. */
    let editing = false;
    const onBeforeInput = () => {
      editing = true;
    };
    const watcher = new MutationObserver(() => {
      if (!editing && read(node) !== state.current) draw(node, state.current);
    });
    const onInput = () => {
      editing = false;
      state.current = read(node);
      if (state.current === '') draw(node, '');
      watcher.takeRecords();
      changed(state.current);
    };
    node.addEventListener('beforeinput', onBeforeInput);
    node.addEventListener('input', onInput);
    watcher.observe(node, { childList: true, subtree: true, characterData: true });
    return () => {
      node.removeEventListener('beforeinput', onBeforeInput);
      node.removeEventListener('input', onInput);
      watcher.disconnect();
    };
    // The state is the editor's own from here on.
  }, [autoFocus, changed]);

  useEffect(() => {
    const node = box.current;
    if (node === null || text === state.current) return;
    state.current = text;
    draw(node, text);
  }, [text]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  };

  return (
    <div className="editor">
      {text === '' && <div className="placeholder">{prompt}</div>}
      <div
        ref={box}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        aria-label={W.editor}
        aria-placeholder={prompt}
        tabIndex={0}
        spellCheck={false}
        onKeyDown={onKeyDown}
        {...(VARIANT.broken ? {} : { 'data-lexical-editor': true })}
      />
    </div>
  );
}

function read(node: HTMLElement): string {
  const lines = [...node.children].filter((child) => child.tagName === 'P');
  if (lines.length === 0) return node.textContent ?? '';
  return lines.map((line) => lineOf(line)).join('\n');
}

/** Shift+Enter makes a break within a paragraph; the browsers end an empty one with a break of their own. */
function lineOf(line: Element): string {
  let text = '';
  for (const child of line.childNodes) {
    if (child.nodeName !== 'BR') text += child.textContent ?? '';
    else if (child.nextSibling !== null) text += '\n';
  }
  return text;
}

function draw(node: HTMLElement, text: string): void {
  const hadFocus = document.activeElement === node;
  node.replaceChildren(
    ...text.split('\n').map((line) => {
      const paragraph = document.createElement('p');
      paragraph.dir = 'auto';
      if (line === '') paragraph.append(document.createElement('br'));
      else paragraph.append(line);
      return paragraph;
    }),
  );
  if (hadFocus) caretToEnd(node);
}

/** Into the last paragraph: beside it the browsers would begin a line of their own. */
function caretToEnd(node: HTMLElement): void {
  const line = node.lastElementChild ?? node;
  const last = line.lastChild;
  if (last instanceof Text) getSelection()?.collapse(last, last.length);
  else getSelection()?.collapse(line, 0);
}
