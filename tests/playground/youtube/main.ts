import { begin } from '../shared/begin.ts';
import { h } from './dom.ts';
import { pageAt } from './pages.ts';

const app = begin('ytd-app');
const search = h('input', { name: 'search_query', 'aria-label': 'Search' });
app.append(
  h('ytd-masthead', {}, h('a', { href: '/' }, 'Home'), h('form', {}, search)),
  pageAt(new URL(location.href)),
);
