// @vitest-environment happy-dom
import { checking } from '../checking';
import { pressing } from '../pressing';
import { reading } from '../reading';

reading('elk');
pressing('elk');
checking('elk');
