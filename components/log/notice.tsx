/** Something a person should know, in plain words, with at most one thing to do about it. */
export interface NoticeProps {
  readonly text: string;
  /** What the button says; no button without it. */
  readonly action?: string;
  onAction?(): void;
}

export function Notice({ text, action, onAction }: NoticeProps) {
  return (
    <div class="notice" role="status">
      <p>{text}</p>
      {action && (
        <button type="button" onClick={() => onAction?.()}>
          {action}
        </button>
      )}
    </div>
  );
}
