/** The log as text, as files, and back from a file. */
import { useRef, useState } from 'preact/hooks';

export interface TakeAwayProps {
  /** Whether some words are locked, and so not in the files. */
  readonly locked: boolean;
  /** Whether there is anything to take. */
  readonly empty: boolean;
  /** Puts the week into the clipboard. */
  onCopy(): Promise<void>;
  onSave(what: 'week' | 'everything', as: 'json' | 'csv'): void;
  /** Brings a file in and says what came of it, as a whole sentence. */
  onImport(file: File): Promise<string>;
}

export function TakeAway({ locked, empty, onCopy, onSave, onImport }: TakeAwayProps) {
  const [said, say] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const copy = () =>
    onCopy().then(
      () => say('Copied.'),
      () => say('The browser did not let Firebreak copy it.'),
    );
  const bring = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    input.value = '';
    if (!file) return;
    say('Reading the file …');
    say(await onImport(file));
  };
  return (
    <section class="card take-away" aria-labelledby="take-away">
      <h2 id="take-away">Take it with you</h2>
      {!empty && (
        <>
          <p class="soft">
            A JSON file can be brought back here; a CSV file opens in a spreadsheet. They hold what you see
            here: no words of others, and yours only where you chose to keep a line to yourself.
            {locked && ' Words that are locked are left out, unless you have opened them.'}
          </p>
          <p class="ways">
            <button type="button" onClick={() => onSave('week', 'json')}>
              This week as JSON
            </button>
            <button type="button" onClick={() => onSave('week', 'csv')}>
              This week as CSV
            </button>
            <button type="button" onClick={copy}>
              Copy this week as text
            </button>
            <button type="button" onClick={() => print()}>
              Print
            </button>
          </p>
          <p class="ways">
            <button type="button" onClick={() => onSave('everything', 'json')}>
              Everything as JSON
            </button>
            <button type="button" onClick={() => onSave('everything', 'csv')}>
              Everything as CSV
            </button>
          </p>
        </>
      )}
      <p class="ways">
        <button type="button" onClick={() => field.current?.click()}>
          Bring a log back from a file
        </button>
        <input
          ref={field}
          id="bring-log"
          type="file"
          accept=".json,application/json"
          aria-label="Heat log file"
          hidden
          onChange={(event) => void bring(event.currentTarget)}
        />
        <span role="status">{said}</span>
      </p>
    </section>
  );
}
