import { jsonTypesOf } from '../../../catalogue/json-type.js';
import type { TypeUnionShape } from '../../../catalogue/shape.js';
import { resolve } from '../../../catalogue/walk.js';
import { Call } from '../../../print/literal.js';
import { any } from '../condition.js';
import type { ShapeCode } from './shape-code.js';

export const typeUnionCode: ShapeCode<TypeUnionShape> = {
  condition: ({ members }, { expression, name }, target) =>
    any(members.map((member, index) => target.check(member, { expression, name: `${name}Member${index + 1}` }))),
  explain: ({ members }, target) => {
    target.usesMessage('INVALID_DATA_TYPE.data_types');
    const printed = members.flatMap((member) =>
      jsonTypesOf(member, target.named).map((type) => {
        const { kind } = resolve(member, target.named);
        const data_type = target.catalogue.api.dataTypes[kind === 'integer' ? 'integer' : type];
        return { data_type, type, explain: target.explain(member) };
      }),
    );
    return new Call(target.explainers.importLocal('typeUnion', 'runtime/type-union'), printed);
  },
};
