/** What was done last, and the way back; always there, so that what it says is read aloud. */
export interface UndoBarProps {
  readonly said: string | undefined;
  /** Said in its place: something that is no deed, and that Undo would not take back. */
  readonly note: string | undefined;
  readonly canUndo: boolean;
  onUndo(): void;
}

export function UndoBar({ said, note, canUndo, onUndo }: UndoBarProps) {
  const words = note ?? (said ? `Saved. ${said}` : '');
  return (
    <div class={`undo-bar ${words ? '' : 'empty'}`}>
      <p role="status">{words}</p>
      {canUndo && note === undefined && (
        <button type="button" onClick={onUndo}>
          Undo
        </button>
      )}
    </div>
  );
}
