/** @jsxImportSource react */
import { boot } from '../shared/boot.tsx';
import { App } from './app.tsx';

boot('#app', <App />);
