import type { StringShape } from '../../../../catalogue/shape.js';
import { importTypeCheck } from './json-type.js';
import type { NoticeCode } from './notice-code.js';

export const stringCode: NoticeCode<StringShape> = {
  isOfType: ({ minLength = 0 }, target) => importTypeCheck(minLength > 0 ? 'isNonEmptyString' : 'isString', target),
};
