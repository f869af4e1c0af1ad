/** @jsxImportSource react */
/**
 * Blocks as WordPress's editor has them: each paragraph an editable element of its own, whose words the editor keeps and
 * reads back after every input; Enter makes a new one (source of `@wordpress/block-editor`, read 2026-11).
 */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { VARIANT } from '../shared/page.ts';

interface BlocksProps {
  readonly text: string;
  readonly changed: (text: string) => void;
  readonly publish: () => void;
}

interface Block {
  readonly id: number;
  readonly text: string;
}

export function Blocks({ text, changed, publish }: BlocksProps) {
  const [blocks, setBlocks] = useState<readonly Block[]>(() =>
    text.split('\n').map((line, id) => ({ id, text: line })),
  );
  const next = useRef(blocks.length);
  const now = useRef(blocks);
  const update = (fresh: readonly Block[]) => {
    now.current = fresh;
    setBlocks(fresh);
    changed(fresh.map((block) => block.text).join('\n'));
  };

  const keys = (event: KeyboardEvent, at: number) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) {
      publish();
      return;
    }
    const fresh = { id: next.current, text: '' };
    next.current += 1;
    update(now.current.toSpliced(at + 1, 0, fresh));
  };

  return (
    <div className={VARIANT.broken ? 'flow' : 'flow block-editor-writing-flow'}>
      {blocks.map((block, at) => (
        <Paragraph
          key={block.id}
          first={block.text}
          changed={(words) =>
            update(now.current.map((each) => (each.id === block.id ? { ...each, text: words } : each)))
          }
          onKeyDown={(event) => keys(event, at)}
        />
      ))}
    </div>
  );
}

interface ParagraphProps {
  readonly first: string;
  readonly changed: (words: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Paragraph({ first, changed, onKeyDown }: ParagraphProps) {
  const editable = useRef<HTMLParagraphElement>(null);
  const start = useRef(first);
  useEffect(() => {
    const node = editable.current;
    if (node === null) return;
    node.textContent = start.current;
    node.focus();
  }, []);
  return (
    <p
      ref={editable}
      role="document"
      aria-label="Paragraph block"
      contentEditable
      suppressContentEditableWarning
      className={VARIANT.broken ? undefined : 'block-editor-rich-text__editable'}
      onInput={(event) => changed(event.currentTarget.innerText.replace(/\n$/, ''))}
      onKeyDown={onKeyDown}
    />
  );
}
