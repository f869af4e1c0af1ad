/** @jsxImportSource preact */
import { render } from 'preact';
import { begin } from '../shared/begin.ts';
import { App, Standalone } from './app.tsx';

// Preact, as the client: its listeners are on the elements themselves.
if (location.pathname === '/compose/') render(<Standalone />, begin('#app-standalone'));
else render(<App />, begin('#app'));
