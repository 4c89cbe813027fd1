import type { EnumShape } from '../../../catalogue/shape.js';
import { Call, Code, printLiteral } from '../../../print/literal.js';
import { any, equals } from '../condition.js';
import type { ShapeCode } from './shape-code.js';

export const enumCode: ShapeCode<EnumShape> = {
  condition: ({ values }, { expression }) => any(values.map((value) => equals(expression, printLiteral(value)))),
  explain: ({ values }, { explainers }) => {
    const types = new Set(values.map((value) => typeof value));
    const [type = 'string'] = types;
    // Values of several types have no type in common: any other value is not one of them.
    const ofType = types.size > 1 ? 'present' : type;
    const rest = ofType === 'string' ? [] : [new Code(explainers.importLocal(ofType, 'runtime/scalars'))];
    return new Call(explainers.importLocal('oneOf', 'runtime/scalars'), values, ...rest);
  },
};
