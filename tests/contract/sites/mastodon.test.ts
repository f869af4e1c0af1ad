// @vitest-environment happy-dom
import { checking } from '../checking';
import { pressing } from '../pressing';
import { reading } from '../reading';

reading('mastodon');
pressing('mastodon');
checking('mastodon');
