/** What to say of the lock. */

/** Shorter passphrases are guessed too soon. */
export const SHORTEST_PASSPHRASE = 8;

export const LOCK_TROUBLE = {
  wrong: 'This is not the passphrase.',
  tampered:
    'The lock has been changed by something other than Firebreak. Do not trust what it shows; a file you saved before may help.',
  damaged: 'The lock is damaged on the disk: it is not about your passphrase.',
} as const;

/** What could not be opened although the lock was. */
export function unreadWords({
  damaged,
  tampered,
}: {
  readonly damaged: number;
  readonly tampered: number;
}): string[] {
  const lines = (count: number) => (count === 1 ? 'One line' : `${count} lines`);
  return [
    ...(damaged > 0 ? [`${lines(damaged)} cannot be read: damaged on the disk.`] : []),
    ...(tampered > 0
      ? [`${lines(tampered)} cannot be trusted: changed by something other than Firebreak.`]
      : []),
  ];
}
