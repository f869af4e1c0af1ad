/** @jsxImportSource react */
/** The draft: a real ProseMirror editor, as tiptap makes it (`tiptap.ts`), with paragraphs and nothing else. */
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { type Node, Schema } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useEffect, useRef } from 'react';
import { VARIANT } from '../shared/page.ts';

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: {},
  },
});

function docOf(text: string): Node {
  const lines = text
    .split('\n')
    .map((line) => schema.node('paragraph', null, line === '' ? [] : schema.text(line)));
  return schema.node('doc', null, lines);
}

interface EditorProps {
  readonly text: string;
  /** Goes up when it should take the focus. */
  readonly focus: number;
  readonly changed: (text: string) => void;
  readonly focused: () => void;
  readonly submit: () => void;
}

export function Editor(props: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>();
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    if (place.current === null) return;
    const made = new EditorView(place.current, {
      state: EditorState.create({
        doc: docOf(latest.current.text),
        plugins: [
          history(),
          keymap({
            'Mod-z': undo,
            'Shift-Mod-z': redo,
            // Ctrl on Linux and Windows, Cmd on a Mac.
            'Mod-Enter': () => {
              latest.current.submit();
              return true;
            },
          }),
          keymap(baseKeymap),
        ],
      }),
      attributes: {
        translate: 'no',
        tabindex: '0',
        class: VARIANT.broken ? 'renamed' : 'content-editor content-rich',
      },
      dispatchTransaction(transaction) {
        made.updateState(made.state.apply(transaction));
        const { doc } = made.state;
        if (transaction.docChanged) latest.current.changed(doc.textBetween(0, doc.content.size, '\n'));
      },
      handleDOMEvents: {
        focus: () => latest.current.focused(),
      },
    });
    if (VARIANT.broken) made.dom.className = 'renamed';
    view.current = made;
    return () => made.destroy();
  }, []);

  useEffect(() => {
    if (props.focus > 0) view.current?.focus();
  }, [props.focus]);

  // The draft is truth: when it is emptied elsewhere, the editor follows.
  useEffect(() => {
    const made = view.current;
    if (!made || made.state.doc.textBetween(0, made.state.doc.content.size, '\n') === props.text) return;
    made.dispatch(made.state.tr.replaceWith(0, made.state.doc.content.size, docOf(props.text).content));
  }, [props.text]);

  return <div ref={place} />;
}
