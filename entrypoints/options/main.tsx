/** The options page: puts its parts together. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { weigh } from '@/lib/heat/weigh.ts';
import { createConnection } from '@/lib/store/connection';
import { createOutside } from '@/lib/store/outside';
import { Options } from './app';
import { createState } from './state';

const root = document.getElementById('app');
if (root) {
  const state = createState(createConnection(), createOutside(browser.storage.local));
  render(<Options state={state} weigh={(scene, settings) => weigh(scene, settings).level} />, root);
}
