/** @jsxImportSource react */
import { boot } from '../shared/boot.tsx';
import { App } from './app.tsx';
import { startShortcuts } from './shortcuts.ts';

startShortcuts();
boot('#react-root', <App />);
