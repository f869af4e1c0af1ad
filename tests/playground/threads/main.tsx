/** @jsxImportSource react */
import { boot } from '../shared/boot.tsx';
import { App } from './app.tsx';

boot('#barcelona-page-layout', <App />);
