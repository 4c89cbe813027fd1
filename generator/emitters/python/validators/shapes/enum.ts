import type { EnumShape } from '../../../../catalogue/shape.js';
import { Call, Code } from '../../print/expression.js';
import type { ShapeCheck } from './shape-check.js';

export const enumCheck: ShapeCheck<EnumShape> = ({ values }, _, { file }) => {
  const types = new Set(values.map((value) => typeof value));
  const [type = 'string'] = types;
  // Values of several types have no type in common: any other value is not one of them.
  const ofType = types.size > 1 ? 'present' : type;
  const named = ofType === 'string' ? {} : { of: new Code(file.runtime(ofType, 'scalars')) };
  return new Call(file.runtime('one_of', 'scalars'), values, named);
};
