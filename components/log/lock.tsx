/** The lock on kept words: set, opened while the page is open, taken off, or given up with the words it keeps. */
import { useState } from 'preact/hooks';
import { SHORTEST_PASSPHRASE } from './lock-words';

export interface LockProps {
  readonly state: 'none' | 'locked' | 'open' | 'broken';
  /** How many opened words could not be read, and why, as whole sentences. */
  readonly trouble: readonly string[];
  /** Each says what came of it; nothing when all went well. */
  onLock(passphrase: string): Promise<string | undefined>;
  onOpen(passphrase: string): Promise<string | undefined>;
  onClose(): void;
  onUnlock(): Promise<string | undefined>;
  onForget(): Promise<string | undefined>;
}

function Passphrase({
  id,
  label,
  value,
  onValue,
}: {
  id: string;
  label: string;
  value: string;
  onValue(value: string): void;
}) {
  return (
    <label class="field" for={id}>
      {label}
      <input
        id={id}
        type="password"
        autocomplete="off"
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </label>
  );
}

type Say = (what: string | undefined) => void;

function SetLock({ onLock, say }: Pick<LockProps, 'onLock'> & { say: Say }) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [known, setKnown] = useState(false);
  const [busy, setBusy] = useState(false);
  async function submit(event: Event) {
    event.preventDefault();
    if (busy) return;
    if (first.length < SHORTEST_PASSPHRASE)
      return say(`Please take at least ${SHORTEST_PASSPHRASE} characters.`);
    if (first !== second) return say('The two passphrases are not the same.');
    if (!known) return say('Please tick the box first.');
    setBusy(true);
    say('Locking …');
    say(await onLock(first));
    setBusy(false);
  }
  return (
    <form onSubmit={submit}>
      <p>
        A passphrase can lock the lines you wrote to yourself. Without it nobody who uses this computer can
        read them, and neither can Firebreak. Times, sites, reasons and heat stay as they are.
      </p>
      <p>
        <b>If you forget it, these words are lost for good, and nothing else is.</b> Nobody can bring them
        back.
      </p>
      <div class="fields">
        <Passphrase id="passphrase" label="Passphrase" value={first} onValue={setFirst} />
        <Passphrase id="passphrase-again" label="The same again" value={second} onValue={setSecond} />
      </div>
      <label class="tick">
        <input type="checkbox" checked={known} onChange={(event) => setKnown(event.currentTarget.checked)} />I
        know that forgetting it loses these words
      </label>
      <p class="ways">
        <button type="submit">Lock my words</button>
      </p>
    </form>
  );
}

function OpenLock({ onOpen, say }: Pick<LockProps, 'onOpen'> & { say: Say }) {
  const [typed, setTyped] = useState('');
  async function submit(event: Event) {
    event.preventDefault();
    say('Opening …');
    say(await onOpen(typed));
  }
  return (
    <form onSubmit={submit}>
      <p>Your words are locked. New ones are locked as well, as soon as you write them.</p>
      <Passphrase id="passphrase" label="Passphrase" value={typed} onValue={setTyped} />
      <p class="ways">
        <button type="submit">Show my words while this page is open</button>
      </p>
    </form>
  );
}

function GiveUp({ broken, onForget, say }: Pick<LockProps, 'onForget'> & { broken: boolean; say: Say }) {
  const [sure, setSure] = useState(false);
  return (
    <details>
      <summary>{broken ? 'What can be done' : 'I forgot the passphrase'}</summary>
      <p>
        The locked words cannot be brought back. You can throw them away with the lock; everything else stays.
      </p>
      <label class="tick">
        <input type="checkbox" checked={sure} onChange={(event) => setSure(event.currentTarget.checked)} />
        Throw the locked words away for good
      </label>
      <p class="ways">
        <button
          type="button"
          aria-disabled={!sure}
          onClick={async () => {
            if (sure) say(await onForget());
          }}
        >
          Throw away the lock and its words
        </button>
      </p>
    </details>
  );
}

export function LockCard({ state, trouble, onLock, onOpen, onClose, onUnlock, onForget }: LockProps) {
  const [said, say] = useState<string>();
  return (
    <section class="card lock" aria-labelledby="lock">
      <h2 id="lock">Lock on your words</h2>
      {state === 'none' && <SetLock onLock={onLock} say={say} />}
      {state === 'locked' && <OpenLock onOpen={onOpen} say={say} />}
      {state === 'broken' && <p>The lock itself is damaged, so the words behind it cannot be opened.</p>}
      {state === 'open' && (
        <>
          <p>Your words are shown until you close this page.</p>
          {trouble.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p class="ways">
            <button type="button" onClick={onClose}>
              Hide them again
            </button>
            <button type="button" onClick={async () => say(await onUnlock())}>
              Take the lock off
            </button>
          </p>
        </>
      )}
      {(state === 'locked' || state === 'broken') && (
        <GiveUp broken={state === 'broken'} onForget={onForget} say={say} />
      )}
      <p role="status">{said}</p>
    </section>
  );
}
