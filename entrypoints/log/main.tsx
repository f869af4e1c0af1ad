/** The heat log page: puts its parts together. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createConnection } from '@/lib/store/connection';
import { createLockBox } from '@/lib/store/lock-box';
import { createOutside } from '@/lib/store/outside';
import { HeatLog } from './app';
import { askToPersist } from './persist';
import { createReader } from './reader';
import { createWriter } from './writer';

const root = document.getElementById('app');
if (root) {
  const connection = createConnection();
  const reader = createReader(connection, createOutside(browser.storage.local));
  const [writer, lockBox] = [createWriter(connection), createLockBox(connection)];
  render(<HeatLog reader={reader} writer={writer} lockBox={lockBox} />, root);
  askToPersist();
}
