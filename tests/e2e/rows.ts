/** What the extension's database holds, read from a page of its own origin. */

import type { Entry, Held } from '../../lib/types.ts';
import type { ExtensionBrowser } from '../../scripts/shared/extension-browser.ts';
import { waitFor } from '../../scripts/shared/our-dialog.ts';

interface Tables {
  readonly entries: Entry;
  readonly held: Held;
}

/** All rows of a table, once there are `count` of them or the time is up. */
export async function rowsBecome<T extends keyof Tables>(
  extension: ExtensionBrowser,
  table: T,
  count: number,
  within = 4000,
): Promise<Tables[T][]> {
  const page = await extension.openOwn('popup.html');
  let rows: Tables[T][] = [];
  try {
    await waitFor(async () => {
      rows = (await page.evaluate(readAll, table)) as Tables[T][];
      return rows.length >= count ? true : undefined;
    }, within);
    return rows;
  } finally {
    await page.close();
  }
}

function readAll(table: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('firebreak');
    // Not there yet: it must not be made here, without its tables.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve([]);
    opening.onsuccess = () => {
      const db = opening.result;
      const asked = db.transaction(table).objectStore(table).getAll();
      asked.onerror = () => reject(asked.error);
      asked.onsuccess = () => {
        db.close();
        resolve(asked.result);
      };
    };
  });
}
