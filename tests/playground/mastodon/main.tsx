/** @jsxImportSource react */
import { boot } from '../shared/boot.tsx';
import { App } from './app.tsx';

boot('#mastodon', <App />);

// The self-sizing textarea keeps a hidden twin under <body> to measure with (4.5 capture).
const twin = document.createElement('textarea');
twin.tabIndex = -1;
twin.setAttribute('aria-hidden', 'true');
twin.className = 'measuring-twin';
document.body.append(twin);
