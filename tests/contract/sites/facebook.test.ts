// @vitest-environment happy-dom
import { checking } from '../checking';
import { pressing } from '../pressing';
import { reading } from '../reading';

reading('facebook');
pressing('facebook');
checking('facebook');
