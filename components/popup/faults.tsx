/** What Firebreak could not do, in plain words. */
export interface FaultsProps {
  /** Whole sentences, each once. */
  readonly faults: readonly string[];
  onRead(): void;
}

export function Faults({ faults, onRead }: FaultsProps) {
  if (faults.length === 0) return null;
  return (
    <section class="notice" aria-labelledby="faults">
      <div>
        <h2 id="faults">What Firebreak could not do</h2>
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
        <p class="soft">Posting was not affected.</p>
      </div>
      <button type="button" onClick={onRead}>
        I have read this
      </button>
    </section>
  );
}
