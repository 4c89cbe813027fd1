import type { StringShape } from '../../../../catalogue/shape.js';
import { importTypeCheck } from './json-type.js';
import type { NoticeCode } from './notice-code.js';

export const stringCode: NoticeCode<StringShape> = {
  isOfType: (_, target) => importTypeCheck('isString', target),
};
