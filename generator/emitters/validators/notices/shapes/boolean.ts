import type { BooleanShape } from '../../../../catalogue/shape.js';
import { importTypeCheck } from './json-type.js';
import type { NoticeCode } from './notice-code.js';

export const booleanCode: NoticeCode<BooleanShape> = {
  isOfType: (_, target) => importTypeCheck('isBoolean', target),
};
