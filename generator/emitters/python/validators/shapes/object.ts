import { rejectsBlank } from '../../../../catalogue/rejects-blank.js';
import type { Field, ObjectShape } from '../../../../catalogue/shape.js';
import { resolve } from '../../../../catalogue/walk.js';
import { Code } from '../../print/expression.js';
import { callStatement, code, nestedIfs } from '../../print/statement.js';
import { declareNames } from '../names.js';
import { checkName } from '../output-paths.js';
import { checksOfField, checksOfObject } from '../rules/index.js';
import type { Target } from '../target.js';
import { checkUnknownFields } from '../unknown-fields.js';
import type { ShapeCheck } from './shape-check.js';

export const objectCheck: ShapeCheck<ObjectShape> = (shape, name, target) => {
  const { file } = target;
  const names = declareNames(shape, name, target);
  const fields = shape.fields.flatMap((field) => checkField(field, shape, target));
  const unknown = checkUnknownFields(shape, names, name, target);
  const rules = checksOfObject(shape.rules, target);
  const body = [
    `    fields = ${file.runtime('object_fields', 'objects')}(value, errors)`,
    ...(fields.length + unknown.length + rules.length > 0 ? ['    if fields is None:', '        return'] : []),
    ...fields,
    ...unknown,
    ...nestedIfs(rules),
  ];
  const parameters = ['value: object', `errors: ${file.runtime('Errors', 'errors')}`];
  const doc = `Check an object: ${shape.title ?? name.replaceAll('_', ' ')}.`;
  return new Code(file.addFunction({ name: checkName(name), parameters, returns: 'None', doc, body }));
};

function checkField(field: Field, { rules }: ObjectShape, target: Target): string[] {
  const { file, named, check } = target;
  const { name, shape, presence } = field;
  if (resolve(shape, named).kind === 'any') {
    if (presence !== 'required') return [];
    const args = [...code('fields'), name, ...code('errors')];
    return [callStatement(file.runtime('required_null', 'objects'), args)];
  }
  const checked = check(
    shape,
    name,
    field.presence === 'required' && rejectsBlank(field.shape, target.named, target.catalogue),
  );
  const args = [...code('fields'), name, ...code(checked, 'errors')];
  const own = file.runtime(presence === 'required' ? 'required' : 'optional', 'objects');
  return nestedIfs([[own, args], ...checksOfField(rules, name, target)]);
}
