/** What the options page reads (the store, as extension pages may), and how it asks the background to write. */
import { browser } from 'wxt/browser';
import { isAmong } from '@/lib/host-names';
import { builtInHosts } from '@/lib/hosts';
import type { Later } from '@/lib/loosening';
import { ask, type Done, type Message } from '@/lib/messages';
import { allowedHosts, turnOff } from '@/lib/permissions';
import { allDecks } from '@/lib/reflection/in-use';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import type { Everything } from '@/lib/settings-file/everything';
import { createChanging } from '@/lib/store/change';
import type { Connection } from '@/lib/store/connection';
import { createDecks } from '@/lib/store/decks';
import { createEverything } from '@/lib/store/everything';
import { createExcused } from '@/lib/store/excused';
import { toFault } from '@/lib/store/fault';
import { createMeta, type Tuning } from '@/lib/store/meta';
import type { Outside } from '@/lib/store/outside';
import { createServers } from '@/lib/store/servers';
import { createSettings } from '@/lib/store/settings';
import type { Deck, Excused, Server, Settings } from '@/lib/types';

/** All that the page shows. */
export interface OptionsData {
  readonly settings: Settings;
  /** Built-in and own, in the order shown. */
  readonly decks: readonly Deck[];
  /** Ids of built-in decks that the person has changed. */
  readonly changed: readonly string[];
  readonly later: readonly Later[];
  readonly excused: readonly Excused[];
  readonly tuning: Tuning;
  /** Own servers, allowed or not. */
  readonly servers: readonly Server[];
  /** The hosts that the browser lets Firebreak work on. */
  readonly allowed: readonly string[];
  /** Settings, decks and excuses that could not be understood; defaults serve in their place. */
  readonly damaged: number;
}

export interface OptionsState {
  /** Rejects with words that a person can read. */
  read(): Promise<OptionsData>;
  tell(message: Message): Promise<Done>;
  /** Calls `then` whenever something has changed, here or in another tab, until the function returned is called. */
  watch(then: () => void): () => void;
  everything(): Promise<Everything>;
  /** Puts a whole file in the place of what is there. */
  replace(everything: Everything): Promise<Done>;
  erase(): Promise<Done>;
}

/** Longer than for others: settings are written to the disk before the answer. */
const WITHIN = 4000;
const NO_ANSWER: Done = { ok: false, why: 'Firebreak did not answer. Please try again.' };

export function createState(connection: Connection, outside: Outside): OptionsState {
  const settings = createSettings(connection);
  const decks = createDecks(connection);
  const excused = createExcused(connection);
  const meta = createMeta(connection);
  const changing = createChanging(connection, DEFAULT_SETTINGS);
  const servers = createServers(connection);
  const everything = createEverything(connection, outside);

  async function done(what: string, work: () => Promise<void>): Promise<Done> {
    try {
      await work();
    } catch (error) {
      return { ok: false, why: `Firebreak could not ${what}: ${toFault(error).why}. Nothing was changed.` };
    }
    return ask({ kind: 'log-changed' }, WITHIN).catch(() => NO_ANSWER);
  }

  return {
    async read() {
      const [set, own, excuses, tuning, later, ownServers, allowed] = await Promise.all([
        settings.read(DEFAULT_SETTINGS),
        decks.list(),
        excused.list(),
        meta.tuning(),
        changing.later(),
        servers.list(),
        allowedHosts().catch(() => []),
      ]);
      const all = allDecks(own.rows);
      return {
        settings: set.settings,
        decks: all,
        changed: own.rows.map(({ id }) => id),
        later,
        excused: excuses.rows.sort((a, b) => b.at - a.at),
        tuning,
        servers: ownServers,
        allowed,
        damaged: set.damaged + own.damaged + excuses.damaged,
      };
    },
    tell: (message) =>
      ask(message, WITHIN).then(
        (answer) => ('ok' in answer ? answer : NO_ANSWER),
        () => NO_ANSWER,
      ),
    watch(then) {
      const hear = (message: unknown): undefined => {
        if ((message as { kind?: unknown } | null)?.kind === 'changed') then();
      };
      browser.runtime.onMessage.addListener(hear);
      return () => browser.runtime.onMessage.removeListener(hear);
    },
    everything: () => everything.read(Date.now()),
    async replace(file) {
      const before = await servers.list().catch(() => []);
      const answer = await done('take this file in', () => everything.replace(file, Date.now()));
      if (!answer.ok) return answer;
      // A file cannot bring permissions along: what it names and the browser still allows goes on, the rest waits.
      const named = file.servers.map(({ host }) => host);
      const allowed = await allowedHosts().catch(() => []);
      await turnOff(before.map(({ host }) => host).filter((host) => !named.includes(host)));
      const hosts = named.filter((host) => isAmong(host, allowed));
      if (hosts.length > 0) await ask({ kind: 'turn-on', hosts }, WITHIN).catch(() => NO_ANSWER);
      return answer;
    },
    async erase() {
      const allowed = await allowedHosts().catch(() => []);
      const answer = await done('erase', () => everything.erase());
      // As on the first day: with nothing allowed but what came with the installation.
      if (answer.ok) await turnOff(allowed.filter((host) => !isAmong(host, builtInHosts())));
      return answer;
    },
  };
}
