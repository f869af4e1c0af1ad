/** People and threads that are never asked about. Only the person knows who they are: Firebreak keeps no names. */
import type { Excuse, Excused } from '@/lib/types';
import { pageLocale } from '../log/format';
import { EXCUSES } from '../words';
import { TextField } from './text-field';

export interface ExcusedProps {
  readonly rows: readonly Excused[];
  onLabel(row: Excused, label: string): void;
  onRemove(row: Excused): void;
}

function reasonOf(excuse: Excuse): string {
  return EXCUSES.find((one) => one.excuse === excuse)?.text ?? excuse;
}

function dayOf(at: number): string {
  return new Intl.DateTimeFormat(pageLocale(), { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
}

export function ExcusedPart({ rows, onLabel, onRemove }: ExcusedProps) {
  if (rows.length === 0) {
    return <p>Nobody yet. In a pause, “This isn’t a pile-on” has the reasons that are remembered.</p>;
  }
  return (
    <ul class="excused">
      {rows.map((row) => {
        const kind = row.kind === 'person' ? 'A person' : 'A thread';
        const called = row.label ?? `${kind.toLowerCase()} of ${dayOf(row.at)}`;
        return (
          <li key={row.id}>
            <div>
              <p class="name" dir="auto">
                {row.label ?? kind}
              </p>
              <p class="soft">
                {row.label ? `${kind}. ` : ''}“{reasonOf(row.excuse)}”, {dayOf(row.at)}
              </p>
            </div>
            <TextField
              label={`Your name for ${called}`}
              quietLabel
              value={row.label ?? ''}
              most={80}
              placeholder="Your name for it"
              onSave={(label) => onLabel(row, label)}
            />
            <button type="button" onClick={() => onRemove(row)}>
              Ask again<span class="unseen"> about {called}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
