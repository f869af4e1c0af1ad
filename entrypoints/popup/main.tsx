/** The popup: puts its parts together. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { turnOn } from '@/lib/permissions';
import { createConnection } from '@/lib/store/connection';
import { createOutside } from '@/lib/store/outside';
import { createServers } from '@/lib/store/servers';
import { Popup } from './app';
import { lookAtTab } from './look';
import { createState } from './state';

const root = document.getElementById('app');
if (root) {
  const connection = createConnection();
  const state = createState(connection, createOutside(browser.storage.local));
  const servers = createServers(connection);
  render(
    <Popup
      state={state}
      look={() => lookAtTab(servers.list)}
      turnOn={turnOn}
      logUrl={browser.runtime.getURL('/log.html')}
      optionsUrl={browser.runtime.getURL('/options.html')}
    />,
    root,
  );
}
