/** @jsxImportSource react */
/** The draft: a real ProseMirror editor (the site uses it through tiptap), with paragraphs and nothing else. */
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
  readonly placeholder: string;
  readonly changed: (text: string, pasted: boolean) => void;
  readonly publish: () => void;
}

export function Editor({ text, placeholder, changed, publish }: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const first = useRef(text);
  const latest = useRef({ changed, publish });
  latest.current = { changed, publish };

  useEffect(() => {
    if (place.current === null) return;
    let pasted = false;
    const view = new EditorView(place.current, {
      state: EditorState.create({
        doc: docOf(first.current),
        plugins: [
          history(),
          keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo }),
          keymap(baseKeymap),
        ],
      }),
      attributes: { translate: 'no', tabindex: '0', class: VARIANT.broken ? '' : 'tiptap' },
      dispatchTransaction(transaction) {
        view.updateState(view.state.apply(transaction));
        if (!transaction.docChanged) return;
        const { doc } = view.state;
        latest.current.changed(doc.textBetween(0, doc.content.size, '\n'), pasted);
        pasted = false;
      },
      handlePaste() {
        pasted = true;
        return false;
      },
      // Ctrl/Cmd+Enter publishes, from within the editor only.
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

  return (
    <div className={text === '' ? 'editor editor-empty' : 'editor'} data-placeholder={placeholder}>
      <div ref={place} />
    </div>
  );
}
