/** "Turn on" for the page under the popup. The browser asks the person; this says what it is for before, and what came of it. */
import { useState } from 'preact/hooks';
import type { Allowable } from './sight-words';

type Came = { readonly ok: true } | { readonly ok: false; readonly why: string };

export interface TurnOnProps {
  readonly view: Allowable;
  /** Must ask before it waits for anything. */
  turnOn(hosts: readonly string[]): Promise<Came>;
  /** It is on. */
  onDone(): void;
}

function label({ because, site, host }: Allowable): string {
  switch (because) {
    case 'refused':
      return `Allow on ${host}`;
    case 'not-on':
      return `Turn on for ${site}`;
    case 'own':
      return `Turn on for ${host} (${site})`;
  }
}

export function TurnOn({ view, turnOn, onDone }: TurnOnProps) {
  const [said, say] = useState('');

  async function press() {
    // Nothing may be waited for before this: the browser asks only while a press is being handled.
    const asked = turnOn(view.hosts);
    say('Asking your browser …');
    const done = await asked;
    say(done.ok ? '' : done.why);
    if (!done.ok) return;
    // This button goes: the focus goes to what is said in its place.
    document.querySelector<HTMLElement>('.sight')?.focus();
    onDone();
  }

  return (
    <section class="turn-on" aria-label="Turn on here">
      <p class="ways">
        <button type="button" class="first" onClick={() => void press()}>
          {label(view)}
        </button>
      </p>
      <p class="soft" role="status">
        {said}
      </p>
    </section>
  );
}
