import type { ArrayShape } from '../../../../catalogue/shape.js';
import { Call } from '../../../../print/literal.js';
import { importRuntime } from '../target.js';
import { importTypeCheck } from './json-type.js';
import type { NoticeCode } from './notice-code.js';

export const arrayCode: NoticeCode<ArrayShape> = {
  isOfType: (_, target) => importTypeCheck('isArray', target),
  inspectInside: ({ items }, name, target) => {
    const item = target.inspect(items, name);
    return item && new Call(importRuntime(target, 'array', 'array'), item);
  },
};
