import { jsonTypesOf } from '../../../../catalogue/json-type.js';
import type { TypeUnionShape } from '../../../../catalogue/shape.js';
import { resolve } from '../../../../catalogue/walk.js';
import { Call, Code, Tuple } from '../../print/expression.js';
import type { ShapeCheck } from './shape-check.js';

export const typeUnionCheck: ShapeCheck<TypeUnionShape> = ({ members }, name, { catalogue, file, named, check }) => {
  const printed = members.flatMap((member, index) =>
    jsonTypesOf(member, named).map((type) => {
      const { kind } = resolve(member, named);
      const dataType = catalogue.api.dataTypes[kind === 'integer' ? 'integer' : type];
      return new Tuple([type, dataType, new Code(check(member, `${name}_${index + 1}`))]);
    }),
  );
  return new Call(file.runtime('type_union', 'type_union'), printed);
};
