/** One question: a card with a handle; open, it can be changed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { DECK_LIMITS } from '@/lib/settings';
import type { Question } from '@/lib/types';
import { Tags, type TagsProps, tagWords } from './tags';
import type { Reorder } from './use-reorder';

export interface QuestionCardProps {
  readonly question: Question;
  /** Its place, counted from 1, and of how many. */
  readonly place: number;
  readonly of: number;
  readonly pinned: boolean;
  readonly open: boolean;
  readonly reorder: Reorder;
  onOpen(open: boolean): void;
  /** While it is being written, for the preview. */
  onWrite(text: string): void;
  onText(text: string): void;
  onTag: TagsProps['onTag'];
  onPin(): void;
  onCopy(): void;
  onDelete(): void;
}

export function QuestionCard(props: QuestionCardProps) {
  const { question, place, of, pinned, open, reorder } = props;
  const [text, setText] = useState(question.text);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => setText(question.text), [question.text]);
  useEffect(() => {
    if (open) area.current?.focus();
  }, [open]);
  const save = () => {
    const words = text.trim().replaceAll(/\s+/g, ' ');
    if (words === '') setText(question.text);
    else if (words !== question.text) props.onText(words);
  };
  const name = `Question ${place}`;
  const left = DECK_LIMITS.question - text.length;
  return (
    <li
      class={`question ${open ? 'open' : ''} ${reorder.dragged === question.id ? 'dragged' : ''}`}
      data-question={question.id}
    >
      <button
        type="button"
        class="handle"
        aria-label={`Move ${name.toLowerCase()} of ${of}`}
        aria-describedby="how-to-move"
        onPointerDown={(event) => reorder.onPointerDown(question.id, event)}
        onKeyDown={(event) => reorder.onKeyDown(question.id, event)}
      >
        <span aria-hidden="true">⠿</span>
      </button>
      {open ? (
        <div class="editing">
          <label class="unseen" for={`text-${question.id}`}>
            {name}
          </label>
          <textarea
            ref={area}
            id={`text-${question.id}`}
            dir="auto"
            rows={2}
            maxLength={DECK_LIMITS.question}
            value={text}
            onInput={({ currentTarget }) => {
              setText(currentTarget.value);
              props.onWrite(currentTarget.value);
            }}
            onBlur={save}
            onKeyDown={(event) => {
              if (event.isComposing) return;
              if (event.key === 'Escape' || event.key === 'Enter') {
                event.preventDefault();
                if (event.key === 'Escape') setText(question.text);
                else save();
                props.onOpen(false);
              }
            }}
          />
          {left < 60 && <p class="soft">{left} characters left</p>}
          <Tags question={question} onTag={props.onTag} />
        </div>
      ) : (
        <button type="button" class="words" aria-expanded={false} onClick={() => props.onOpen(true)}>
          <span dir="auto">{question.text}</span>
          {(pinned || tagWords(question)) && (
            <span class="soft">
              {pinned && <b>Asked every time</b>}
              {pinned && tagWords(question) && ' · '}
              {tagWords(question)}
            </span>
          )}
        </button>
      )}
      {open && (
        <p class="ways">
          <button type="button" onClick={() => props.onOpen(false)}>
            Done<span class="unseen"> with {name.toLowerCase()}</span>
          </button>
          <button type="button" aria-pressed={pinned} onClick={props.onPin}>
            {pinned ? 'Unpin' : 'Pin'}
            <span class="unseen"> {name.toLowerCase()}</span>
          </button>
          <button type="button" onClick={props.onCopy}>
            Duplicate<span class="unseen"> {name.toLowerCase()}</span>
          </button>
          <button type="button" onClick={props.onDelete}>
            Delete<span class="unseen"> {name.toLowerCase()}</span>
          </button>
        </p>
      )}
    </li>
  );
}
