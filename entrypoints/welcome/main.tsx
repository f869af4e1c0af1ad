/** The first run: puts its parts together. */
import { render } from 'preact';
import { Welcome } from './app';
import { createAsking } from './asking';
import { startTry } from './start-try';

const root = document.getElementById('app');
if (root) render(<Welcome asking={createAsking()} startTry={startTry} />, root);
