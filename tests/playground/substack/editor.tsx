/** @jsxImportSource react */
/** A real ProseMirror editor (the site uses it through tiptap), with paragraphs and nothing else. */
import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { Schema } from 'prosemirror-model';
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

interface EditorProps {
  readonly text: string;
  readonly changed: (text: string) => void;
  readonly publish: () => void;
}

export function Editor({ text, changed, publish }: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const first = useRef(text);
  const latest = useRef({ changed, publish });
  latest.current = { changed, publish };
  useEffect(() => {
    if (place.current === null) return;
    const lines = first.current.split('\n').map((line) => (line === '' ? [] : [schema.text(line)]));
    const view = new EditorView(place.current, {
      state: EditorState.create({
        doc: schema.node(
          'doc',
          null,
          lines.map((line) => schema.node('paragraph', null, line)),
        ),
        plugins: [keymap(baseKeymap)],
      }),
      attributes: { role: 'textbox', tabindex: '0', class: VARIANT.broken ? '' : 'tiptap' },
      dispatchTransaction(transaction) {
        view.updateState(view.state.apply(transaction));
        const { doc } = view.state;
        if (transaction.docChanged) latest.current.changed(doc.textBetween(0, doc.content.size, '\n'));
      },
      handleKeyDown(_, event) {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
        event.preventDefault();
        latest.current.publish();
        return true;
      },
    });
    if (VARIANT.broken) view.dom.className = 'renamed';
    view.focus();
    return () => view.destroy();
  }, []);
  return <div ref={place} className="editor" />;
}
