/** Where Firebreak works: the sites, and servers of one's own. What is switched here is the browser's permission itself. */
import { SITE_NAMES } from '@/components/log/words';
import { Part } from '@/components/options/part';
import { ADD_SERVER, AddServer } from '@/components/sites/add-server';
import { OwnServers } from '@/components/sites/own-servers';
import { SiteList } from '@/components/sites/site-list';
import { SITE_HOSTS } from '@/lib/hosts';
import type { Done } from '@/lib/messages';
import { turnOff, turnOn } from '@/lib/permissions';
import type { SiteId } from '@/lib/types';
import type { ScreenProps } from './settings-screens';
import { newServer, serverRows, siteRows } from './site-rows';

export function SitesScreen({ data, options }: ScreenProps) {
  const { allowed, servers } = data;

  /** What came of it, in a sentence either way. */
  async function tell(done: Promise<Done>, words: string): Promise<void> {
    const answer = await done;
    await options.note(answer.ok ? words : answer.why);
  }

  // The browser asks only within the press: nothing is waited for before `turnOn`.
  function turn(site: SiteId, on: boolean): void {
    const name = SITE_NAMES[site];
    void (on
      ? tell(turnOn(SITE_HOSTS[site]), `${name} is on.`)
      : tell(turnOff(SITE_HOSTS[site]), `${name} is off, in open tabs as well.`));
  }

  async function add(typed: string): Promise<string | undefined> {
    const wanted = newServer(typed, servers);
    if ('why' in wanted) return wanted.why;
    const answer = await turnOn([wanted.host]);
    await options.note(answer.ok ? `${wanted.host} is in the list.` : '');
    return answer.ok ? undefined : answer.why;
  }

  async function remove(host: string): Promise<void> {
    await tell(turnOff([host]), `${host} is gone from the list. Firebreak does nothing there any more.`);
    // The row goes with its buttons.
    document.getElementById(ADD_SERVER)?.focus();
  }

  return (
    <>
      <h1 tabIndex={-1}>Sites</h1>
      <Part
        title="Where it works"
        about="Firebreak reads the post you answer and the words you write, in the page, and forgets them. Your browser asks before each site that you switch on."
      >
        <SiteList rows={siteRows(allowed)} onTurn={turn} />
      </Part>
      <Part
        title="Servers of your own"
        about="Mastodon, Lemmy and others run under any address. Add yours here, or open its page and press the Firebreak button. Your browser asks for that one address."
      >
        <OwnServers
          servers={serverRows(allowed, servers)}
          onAllow={(host) => void tell(turnOn([host]), `Firebreak works on ${host} again.`)}
          onRemove={(host) => void remove(host)}
        />
        <AddServer onAdd={add} />
      </Part>
    </>
  );
}
