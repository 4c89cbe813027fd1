import type { TypeUnionShape } from '../../../../catalogue/shape.js';
import { Call } from '../../../../print/literal.js';
import { importRuntime } from '../target.js';
import { oneOfTypes } from './json-type.js';
import type { NoticeCode } from './notice-code.js';

export const typeUnionCode: NoticeCode<TypeUnionShape> = {
  isOfType: ({ members }, target) => oneOfTypes(members.map(target.isOfType), target),
  inspectInside: ({ members }, name, target) => {
    const inspectors = members.flatMap((member) => target.inspect(member, name) ?? []);
    return inspectors.length === 0 ? undefined : new Call(importRuntime(target, 'typeUnion', 'union'), ...inspectors);
  },
};
