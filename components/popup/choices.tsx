/** When to pause for each move, and how readily. */
import type { Move, Sensitivity, Settings, When } from '@/lib/types';

const MOVES: readonly (readonly [Move, string])[] = [
  ['reply', 'Replies'],
  ['quote', 'Quotes'],
  ['repost', 'Reposts'],
  ['post', 'New posts'],
];
const WHENS: readonly (readonly [When, string])[] = [
  ['never', 'never'],
  ['hot', 'when hot'],
  ['warm', 'when warm or hot'],
  ['always', 'always'],
];
const SENSITIVITIES: readonly (readonly [Sensitivity, string])[] = [
  ['quiet', 'quiet: only the hottest'],
  ['balanced', 'balanced'],
  ['eager', 'eager: sooner'],
];

interface ChoiceProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  onChange(value: T): void;
}

function Choice<T extends string>({ id, label, value, options, onChange }: ChoiceProps<T>) {
  const choose = (chosen: string) => {
    const option = options.find(([name]) => name === chosen);
    if (option) onChange(option[0]);
  };
  return (
    <p class="choice">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map(([name, words]) => (
          <option key={name} value={name} selected={name === value}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}

export interface ChoicesProps {
  readonly settings: Settings;
  onSet(change: Partial<Settings>): void;
}

export function Choices({ settings, onSet }: ChoicesProps) {
  const { when, sensitivity } = settings;
  return (
    <details class="choices">
      <summary>When to pause</summary>
      {MOVES.map(([move, label]) => (
        <Choice
          key={move}
          id={`when-${move}`}
          label={label}
          value={when[move]}
          options={WHENS}
          onChange={(value) => onSet({ when: { ...when, [move]: value } })}
        />
      ))}
      <Choice
        id="sensitivity"
        label="How readily"
        value={sensitivity}
        options={SENSITIVITIES}
        onChange={(value) => onSet({ sensitivity: value })}
      />
    </details>
  );
}
