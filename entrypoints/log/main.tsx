/** The heat log page: puts its parts together. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createConnection } from '@/lib/store/connection';
import { createOutside } from '@/lib/store/outside';
import { HeatLog } from './app';
import { createReader } from './reader';

const root = document.getElementById('app');
if (root) {
  const reader = createReader(createConnection(), createOutside(browser.storage.local));
  render(<HeatLog reader={reader} />, root);
}
