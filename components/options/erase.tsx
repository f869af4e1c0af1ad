/** Erasing everything: only after the word has been typed. */
import { useState } from 'preact/hooks';

const WORD = 'erase';

export function ErasePart({ onErase }: { onErase(): void }) {
  const [typed, setTyped] = useState('');
  const ready = typed.trim().toLowerCase() === WORD;
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        setTyped('');
        onErase();
      }}
    >
      <label for="erase">
        Type <strong>{WORD}</strong> to be sure
      </label>
      <input
        id="erase"
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" aria-disabled={!ready}>
        Erase everything
      </button>
    </form>
  );
}
