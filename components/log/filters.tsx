/** Looking at some of the log only. */
import { type Filter, isFiltering, NO_FILTER } from '@/lib/log/filter';
import { MOVE_NAMES, OUTCOME_NAMES, SITE_NAMES } from './words';

export interface FiltersProps {
  readonly filter: Filter;
  onFilter(filter: Filter): void;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly all: string;
  readonly names: Readonly<Record<T, string>>;
  readonly chosen: T | undefined;
  onChoose(value: T | undefined): void;
}

function Choice<T extends string>({ label, all, names, chosen, onChoose }: ChoiceProps<T>) {
  const choose = (value: string) => onChoose(Object.hasOwn(names, value) ? (value as T) : undefined);
  return (
    <select
      aria-label={label}
      value={chosen ?? ''}
      data-on={chosen !== undefined}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">{all}</option>
      {(Object.keys(names) as T[]).map((id) => (
        <option value={id} key={id}>
          {names[id]}
        </option>
      ))}
    </select>
  );
}

export function Filters({ filter, onFilter }: FiltersProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame around three small fields
    <div class="filters" role="group" aria-label="Show only some moments">
      <Choice
        label="Where"
        all="All sites"
        names={SITE_NAMES}
        chosen={filter.site}
        onChoose={(site) => onFilter({ ...filter, site })}
      />
      <Choice
        label="What you were about to do"
        all="All moves"
        names={MOVE_NAMES}
        chosen={filter.move}
        onChoose={(move) => onFilter({ ...filter, move })}
      />
      <Choice
        label="What came of it"
        all="All outcomes"
        names={OUTCOME_NAMES}
        chosen={filter.outcome}
        onChoose={(outcome) => onFilter({ ...filter, outcome })}
      />
      {isFiltering(filter) && (
        <button type="button" onClick={() => onFilter(NO_FILTER)}>
          Show all
        </button>
      )}
    </div>
  );
}
