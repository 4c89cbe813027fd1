import type { EnumShape } from '../../../../catalogue/shape.js';
import { all, literal } from '../../code.js';
import { callCheck, type ShapeCheck } from './shape-check.js';

export const checkEnum: ShapeCheck<EnumShape> = ({ values }, subject, target) => {
  const types = new Set(values.map((value) => typeof value));
  const options = literal(values);
  if (types.size > 1) {
    return all([callCheck('Check::notNull', subject, target), callCheck('Check::value', subject, target, options)]);
  }
  const [type] = types;
  if (type === 'string') return callCheck('Check::option', subject, target, options);
  return all([
    callCheck(type === 'number' ? 'Check::number' : 'Check::boolean', subject, target),
    callCheck('Check::value', subject, target, options),
  ]);
};
