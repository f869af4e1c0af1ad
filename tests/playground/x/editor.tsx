/** @jsxImportSource react */
/** One post's draft: the real Draft.js editor in the boxes the captures have around it. */
import { Editor as Draft, type EditorState, getDefaultKeyBinding } from 'draft-js';
import { useEffect, useId, useRef } from 'react';
import { Nest } from '../shared/nest.tsx';
import { VARIANT } from '../shared/page.ts';
import { testId } from '../shared/test-id.ts';
import { W } from './words.ts';

interface EditorProps {
  /** 0 for the first post, 1 and up for the rest of a thread. */
  readonly index: number;
  readonly state: EditorState;
  readonly placeholder: string;
  readonly autoFocus: boolean;
  readonly changed: (state: EditorState) => void;
  readonly send: () => void;
}

export function Editor({ index, state, placeholder, autoFocus, changed, send }: EditorProps) {
  const editor = useRef<Draft>(null);
  const placeholderId = useId();
  const name = `tweetTextarea_${index}`;
  const empty = !state.getCurrentContent().hasText();

  useEffect(() => {
    if (autoFocus) editor.current?.focus();
  }, [autoFocus]);

  return (
    <div {...testId(`${name}_label`)} className="editor">
      <Nest deep={1}>
        <div dir="ltr">
          <Nest deep={2}>
            <div {...testId(`${name}RichTextInputContainer`)} className="editor-box">
              {empty && (
                <div id={placeholderId} className="placeholder">
                  {placeholder}
                </div>
              )}
              <Draft
                ref={editor}
                editorState={state}
                onChange={changed}
                role="textbox"
                ariaLabel={W.postText}
                ariaMultiline
                ariaAutoComplete="list"
                ariaDescribedBy={placeholderId}
                spellCheck
                stripPastedStyles
                {...(VARIANT.broken ? {} : { webDriverTestID: name })}
                keyBindingFn={(event) =>
                  event.key === 'Enter' && (event.ctrlKey || event.metaKey)
                    ? 'send'
                    : getDefaultKeyBinding(event)
                }
                handleKeyCommand={(command) => {
                  if (command !== 'send') return 'not-handled';
                  send();
                  return 'handled';
                }}
              />
            </div>
          </Nest>
        </div>
      </Nest>
    </div>
  );
}
