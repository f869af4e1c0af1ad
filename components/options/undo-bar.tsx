/** What was done last, and the way back; always there, so that what it says is read aloud. */
export interface UndoBarProps {
  readonly said: string | undefined;
  readonly canUndo: boolean;
  onUndo(): void;
}

export function UndoBar({ said, canUndo, onUndo }: UndoBarProps) {
  return (
    <div class={`undo-bar ${said ? '' : 'empty'}`}>
      <p role="status">{said ? `Saved. ${said}` : ''}</p>
      {canUndo && (
        <button type="button" onClick={onUndo}>
          Undo
        </button>
      )}
    </div>
  );
}
