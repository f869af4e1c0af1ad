/** @jsxImportSource react */
import { boot } from '../shared/boot.tsx';
import { App } from './app.tsx';

boot('#mount_0_0_sb', <App />);
