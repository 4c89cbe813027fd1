import type { UnionShape } from '../../../../catalogue/shape.js';
import { Call } from '../../../../print/literal.js';
import { importRuntime } from '../target.js';
import { importTypeCheck } from './json-type.js';
import type { NoticeCode } from './notice-code.js';

export const unionCode: NoticeCode<UnionShape> = {
  isOfType: (_, target) => importTypeCheck('isObject', target),
  inspectInside: ({ field, branches }, name, target) => {
    const inspectors = branches.flatMap(({ value, shape }) => {
      const inspector = target.inspect(shape, name);
      return inspector ? [[value, inspector] as const] : [];
    });
    if (inspectors.length === 0) return undefined;
    return new Call(importRuntime(target, 'union', 'union'), field, Object.fromEntries(inspectors));
  },
};
