/** @jsxImportSource react */
import { boot } from '../shared/boot.tsx';
import { App } from './app.tsx';

boot('#root', <App />);
