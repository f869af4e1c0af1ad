/** @jsxImportSource react */
import { ME, person } from '../feed.ts';
import { boot } from '../shared/boot.tsx';
import { didOf } from '../shared/ids.ts';
import { App } from './app.tsx';
import bluesky from './site.ts';

// Where the client keeps who is signed in. The tokens are not tokens; a reader has no business with them.
const account = { did: didOf(ME), handle: bluesky.handleOf(person(ME)), active: true };
const secrets = { accessJwt: 'FAKE-TOKEN-OF-THE-SANDBOX', refreshJwt: 'FAKE-TOKEN-OF-THE-SANDBOX' };
localStorage.setItem(
  'BSKY_STORAGE',
  JSON.stringify({
    colorMode: 'light',
    session: { accounts: [{ ...account, ...secrets }], currentAccount: { ...account, ...secrets } },
  }),
);

boot('#root', <App />);
