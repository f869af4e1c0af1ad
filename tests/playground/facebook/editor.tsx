/** @jsxImportSource react */
/**
 * A box to write in. The site's is Lexical: paragraphs in an editable element, a state of its own, keys heard in the
 * editor. ProseMirror stands in for it here with the same marks on its element.
 */
import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { type Node, Schema } from 'prosemirror-model';
import { type Command, EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useEffect, useRef } from 'react';
import { unlessBroken } from './marks.ts';

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: {
      content: '(text | hard_break)*',
      parseDOM: [{ tag: 'p' }],
      toDOM: () => ['p', { dir: 'auto' }, 0],
    },
    text: { group: 'inline' },
    hard_break: {
      inline: true,
      group: 'inline',
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
  },
});

function docOf(text: string): Node {
  const lines = text
    .split('\n')
    .map((line) => schema.node('paragraph', null, line === '' ? [] : schema.text(line)));
  return schema.node('doc', null, lines);
}

const breakLine: Command = chainCommands(exitCode, (state, dispatch) => {
  const node = schema.nodes.hard_break?.create();
  if (node) dispatch?.(state.tr.replaceSelectionWith(node).scrollIntoView());
  return true;
});

interface EditorProps {
  readonly text: string;
  readonly label: string;
  /** Enter alone sends, as in a box for comments; in dialogs it makes a line. */
  readonly sendsOnEnter: boolean;
  readonly changed: (text: string) => void;
  readonly send: () => void;
}

export function Editor({ text, label, sendsOnEnter, changed, send }: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const first = useRef(text);
  const latest = useRef({ changed, send });
  latest.current = { changed, send };

  useEffect(() => {
    if (place.current === null) return;
    const view = new EditorView(place.current, {
      state: EditorState.create({
        doc: docOf(first.current),
        plugins: [
          history(),
          keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Enter': breakLine }),
          keymap(baseKeymap),
        ],
      }),
      attributes: {
        ...unlessBroken({ role: 'textbox', 'data-lexical-editor': 'true' }),
        spellcheck: 'true',
        tabindex: '0',
        'aria-label': label,
        'aria-placeholder': label,
      },
      dispatchTransaction(transaction) {
        view.updateState(view.state.apply(transaction));
        const { doc } = view.state;
        if (transaction.docChanged) {
          latest.current.changed(doc.textBetween(0, doc.content.size, '\n', () => '\n'));
        }
      },
      handleKeyDown(_, event) {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return false;
        if (!sendsOnEnter && !event.ctrlKey && !event.metaKey) return false;
        event.preventDefault();
        latest.current.send();
        return true;
      },
    });
    view.focus();
    return () => view.destroy();
  }, [label, sendsOnEnter]);

  return <div ref={place} />;
}
