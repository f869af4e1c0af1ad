/** @jsxImportSource react */
/** The real Draft.js editor in TikTok's boxes: Enter sends, Shift+Enter makes a line. */
import { Editor as Draft, type EditorState } from 'draft-js';
import { useEffect, useId, useRef } from 'react';
import { e2e, named } from './marks.ts';

interface EditorProps {
  readonly state: EditorState;
  readonly prompt: string;
  readonly autoFocus: boolean;
  readonly changed: (state: EditorState) => void;
  readonly send: () => void;
}

export function Editor({ state, prompt, autoFocus, changed, send }: EditorProps) {
  const editor = useRef<Draft>(null);
  const promptId = useId();
  const empty = !state.getCurrentContent().hasText();

  useEffect(() => {
    if (autoFocus) editor.current?.focus();
  }, [autoFocus]);

  return (
    <div {...e2e('comment-input')} {...named('DivInputAreaContainer')}>
      <div {...e2e('comment-text')} {...named('DivInputEditorContainer')}>
        <div data-sandbox="editor">
          {empty && (
            <div id={promptId} className="prompt">
              {prompt}
            </div>
          )}
          <Draft
            ref={editor}
            editorState={state}
            onChange={changed}
            role="textbox"
            ariaLabel={prompt}
            ariaDescribedBy={promptId}
            stripPastedStyles
            handleReturn={(event) => {
              if (event.shiftKey) return 'not-handled';
              send();
              return 'handled';
            }}
          />
        </div>
      </div>
    </div>
  );
}
