/** The sites Firebreak reads: those built in, and those switched on one by one. The browser asks before each. */
import { useId } from 'preact/hooks';
import type { SiteId } from '@/lib/types';
import { SITE_NAMES } from '../log/words';
import { WHERE } from './where-words';

export interface SiteRow {
  readonly site: SiteId;
  /** Built in: allowed with the installation, unless the browser or the person took that back. */
  readonly builtIn: boolean;
  /** Whether the browser allows it; `part` where it allows some of its addresses. */
  readonly allowed: 'all' | 'part' | 'none';
}

export interface SiteListProps {
  readonly rows: readonly SiteRow[];
  /** Within the press. */
  onTurn(site: SiteId, on: boolean): void;
}

export function SiteList({ rows, onTurn }: SiteListProps) {
  return (
    <ul class="where">
      {rows.map((row) => (
        <Row key={row.site} row={row} onTurn={onTurn} />
      ))}
    </ul>
  );
}

function Row({
  row: { site, builtIn, allowed },
  onTurn,
}: { readonly row: SiteRow } & Pick<SiteListProps, 'onTurn'>) {
  const id = useId();
  const name = SITE_NAMES[site];
  const isOn = allowed === 'all';
  return (
    <li>
      <div>
        <p class="name">{name}</p>
        <p class="soft" id={id}>
          {WHERE[site]}
          {allowed === 'part' && '. Your browser allows a part of it'}
        </p>
      </div>
      {builtIn && isOn && <span class="state">✓ Allowed</span>}
      {builtIn && !isOn && (
        <button type="button" class="first" onClick={() => onTurn(site, true)}>
          Allow<span class="unseen"> {name}</span>
        </button>
      )}
      {!builtIn && (
        <button
          type="button"
          class="switch"
          role="switch"
          aria-checked={isOn}
          aria-label={name}
          aria-describedby={id}
          onClick={() => onTurn(site, !isOn)}
        >
          <span class="knob" aria-hidden="true" />
          <span aria-hidden="true">{isOn ? 'On' : 'Off'}</span>
        </button>
      )}
    </li>
  );
}
