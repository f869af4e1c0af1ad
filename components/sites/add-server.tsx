/** Adds an own server by its address. What is wrong with one is said beside the field, which keeps it. */
import { useState } from 'preact/hooks';

export interface AddServerProps {
  /** Within the press. Resolves to why it could not be added, as a sentence, or nothing. */
  onAdd(typed: string): Promise<string | undefined>;
}

/** The field's id, for those who give the focus back to it. */
export const ADD_SERVER = 'add-server';

export function AddServer({ onAdd }: AddServerProps) {
  const [typed, setTyped] = useState('');
  const [why, setWhy] = useState<string>();

  async function add(address: string) {
    const wrong = await onAdd(address);
    setWhy(wrong);
    if (wrong === undefined) setTyped('');
  }

  return (
    <form
      class="add-server"
      onSubmit={(event) => {
        event.preventDefault();
        // What stands in the field: Enter may come before the last letter has been drawn.
        void add(event.currentTarget.querySelector('input')?.value ?? typed);
      }}
    >
      <label for={ADD_SERVER}>Add a server</label>
      <p class="ways">
        <input
          id={ADD_SERVER}
          type="text"
          inputMode="url"
          dir="ltr"
          autoCapitalize="none"
          autoComplete="off"
          spellcheck={false}
          placeholder="town.example"
          value={typed}
          aria-invalid={why !== undefined}
          aria-describedby={`${ADD_SERVER}-why`}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit">Add</button>
      </p>
      <p class="why" id={`${ADD_SERVER}-why`} role="alert">
        {why ?? ''}
      </p>
    </form>
  );
}
