import type { RefShape } from '../../../../catalogue/shape.js';
import { validatorClass } from '../../class-names.js';
import { call } from '../../code.js';
import type { ShapeCheck } from './shape-check.js';

export const checkRef: ShapeCheck<RefShape> = ({ name }, { value, path }, { file }) =>
  call(`${file.use(validatorClass(name))}::validate`, [value, path, '$errors']);
