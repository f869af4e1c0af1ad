/** Asks the browser not to clear the log when the disk is full. */

/** Asked, never waited for: in some browsers the answer never comes. */
export function askToPersist(): void {
  try {
    void navigator.storage?.persist?.().catch(() => {});
  } catch {
    // A browser without it keeps the log as well as it keeps anything.
  }
}
