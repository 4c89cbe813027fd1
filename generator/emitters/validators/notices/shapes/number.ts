import type { NumberShape } from '../../../../catalogue/shape.js';
import { importTypeCheck } from './json-type.js';
import type { NoticeCode } from './notice-code.js';

export const numberCode: NoticeCode<NumberShape> = {
  isOfType: ({ kind }, target) => importTypeCheck(kind === 'integer' ? 'isInteger' : 'isNumber', target),
};
