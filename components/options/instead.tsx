/** What the person would rather do: lines offered when they let something go. */
import { useState } from 'preact/hooks';
import type { Settings } from '@/lib/types';
import { TextField } from './text-field';

export interface InsteadProps {
  readonly lines: readonly string[];
  onSet(label: string, change: Partial<Settings>): void;
}

const MOST = 30;
const LONGEST = 200;
const IDEAS = ['Write to Sam', 'Ten minutes outside', 'Put the kettle on', 'Read the next chapter'] as const;

export function InsteadPart({ lines, onSet }: InsteadProps) {
  const [fresh, setFresh] = useState('');
  const put = (label: string, instead: readonly string[]) => onSet(label, { instead });
  const add = () => {
    const line = fresh.trim();
    if (line === '' || lines.includes(line) || lines.length >= MOST) return;
    put(`Added “${line}”.`, [...lines, line]);
    setFresh('');
  };
  return (
    <>
      <ul class="lines">
        {lines.map((line, at) => (
          <li key={line}>
            <TextField
              label={`Line ${at + 1}`}
              quietLabel
              value={line}
              most={LONGEST}
              onSave={(text) =>
                text === '' || lines.includes(text)
                  ? put(
                      `“${line}” removed.`,
                      lines.filter((one) => one !== line),
                    )
                  : put(
                      'Line changed.',
                      lines.map((one) => (one === line ? text : one)),
                    )
              }
            />
            <button
              type="button"
              onClick={() =>
                put(
                  `“${line}” removed.`,
                  lines.filter((one) => one !== line),
                )
              }
            >
              Remove<span class="unseen"> “{line}”</span>
            </button>
          </li>
        ))}
      </ul>
      {lines.length < MOST && (
        <form
          class="add"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <label for="instead-new">A line to yourself</label>
          <input
            id="instead-new"
            type="text"
            dir="auto"
            maxLength={LONGEST}
            placeholder={IDEAS[lines.length % IDEAS.length]}
            value={fresh}
            onInput={({ currentTarget }) => setFresh(currentTarget.value)}
          />
          <button type="submit">Add</button>
        </form>
      )}
    </>
  );
}
