/** When to pause, per move, everywhere and where one site differs. */
import type { Move, Settings, SiteId, When } from '@/lib/types';
import { SITE_NAMES } from '../log/words';
import { Pick } from './pick';
import { MOVES, WHENS } from './words';

export interface WhenProps {
  readonly settings: Settings;
  onSet(label: string, change: Partial<Settings>): void;
}

export function WhenMoves({ settings, onSet }: WhenProps) {
  const { when } = settings;
  const wordOf = (value: When) => WHENS.find((one) => one.value === value)?.label ?? value;
  return (
    <div class="stack">
      {MOVES.map(({ move, many }) => (
        <Pick
          key={move}
          legend={many}
          value={when[move]}
          options={WHENS}
          onPick={(value) => onSet(`${many}: ${wordOf(value)}.`, { when: { ...when, [move]: value } })}
        />
      ))}
    </div>
  );
}

/** The same without the entry, or without the site when it was the last one. */
function withWhen(settings: Settings, site: SiteId, move: Move, value: When | undefined): Settings['whenOn'] {
  const { [move]: _, ...others } = settings.whenOn[site] ?? {};
  const moves = value ? { ...others, [move]: value } : others;
  const { [site]: __, ...sites } = settings.whenOn;
  return Object.keys(moves).length > 0 ? { ...sites, [site]: moves } : sites;
}

export function WhenSites({ settings, onSet, sites }: WhenProps & { readonly sites: readonly SiteId[] }) {
  return (
    <div class="sites">
      {sites.map((site) => (
        <fieldset key={site} class="site">
          <legend>{SITE_NAMES[site]}</legend>
          {MOVES.map(({ move, many }) => {
            const own = settings.whenOn[site]?.[move];
            const id = `on-${site}-${move}`;
            return (
              <p class="field" key={move}>
                <label for={id}>{many}</label>
                <select
                  id={id}
                  value={own ?? ''}
                  onChange={({ currentTarget: { value } }) => {
                    const chosen = WHENS.find((one) => one.value === value);
                    onSet(
                      `${SITE_NAMES[site]}, ${many.toLowerCase()}: ${chosen?.label ?? 'as everywhere'}.`,
                      {
                        whenOn: withWhen(settings, site, move, chosen?.value),
                      },
                    );
                  }}
                >
                  <option value="" selected={own === undefined}>
                    as everywhere
                  </option>
                  {WHENS.map(({ value, label }) => (
                    <option key={value} value={value} selected={value === own}>
                      {label}
                    </option>
                  ))}
                </select>
              </p>
            );
          })}
        </fieldset>
      ))}
    </div>
  );
}
