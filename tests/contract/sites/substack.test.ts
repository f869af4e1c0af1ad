// @vitest-environment happy-dom
import { checking } from '../checking';
import { pressing } from '../pressing';
import { reading } from '../reading';

reading('substack');
pressing('substack');
checking('substack');
