/** The popup: puts its parts together. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createConnection } from '@/lib/store/connection';
import { createOutside } from '@/lib/store/outside';
import { Popup } from './app';
import { lookAtTab } from './look';
import { createState } from './state';

const root = document.getElementById('app');
if (root) {
  const state = createState(createConnection(), createOutside(browser.storage.local));
  render(
    <Popup
      state={state}
      look={lookAtTab}
      logUrl={browser.runtime.getURL('/log.html')}
      optionsUrl={browser.runtime.getURL('/options.html')}
    />,
    root,
  );
}
