import type { AnyShape } from '../../../../catalogue/shape.js';
import { importTypeCheck } from './json-type.js';
import type { NoticeCode } from './notice-code.js';

export const anyCode: NoticeCode<AnyShape> = {
  isOfType: (_, target) => importTypeCheck('isPresent', target),
};
