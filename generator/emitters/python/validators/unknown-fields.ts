import { objectName } from '../../../catalogue/aliases.js';
import type { ObjectShape } from '../../../catalogue/shape.js';
import { Tuple } from '../print/expression.js';
import { callStatement, code } from '../print/statement.js';
import { declareCustomField } from './names.js';
import { notCustomFieldsPath } from './output-paths.js';
import type { Target } from './target.js';

/** The statements that check the fields that are not listed, in the order of the object. */
export function checkUnknownFields(
  shape: ObjectShape,
  names: string | undefined,
  name: string,
  target: Target,
): string[] {
  if (names === undefined) return [];
  const loop = `    for name in ${names}.unknown(fields):`;
  if (shape.customFields) return [loop, ...checkCustomField(shape, names, name, target)];
  return shape.unknownFields === 'reject' ? [loop, rejectField(shape, names, target)] : [];
}

function checkCustomField(shape: ObjectShape, names: string, name: string, target: Target): string[] {
  const { file, check } = target;
  const { pattern = '', value = { kind: 'any' }, prefix = '' } = shape.customFields ?? {};
  const optional = file.runtime('optional', 'objects');
  const custom = [
    `        if ${declareCustomField(pattern, target)}.search(name):`,
    callStatement(optional, code('fields', 'name', check(value, `${name}_custom_field`), 'errors'), 12),
  ];
  if (shape.unknownFields !== 'reject') return custom;
  const others = file.import('NOT_CUSTOM_FIELDS', notCustomFieldsPath);
  const args = [...code('fields', 'name', names), prefix, ...code(others, 'errors')];
  return [...custom, '        else:', callStatement(file.runtime('suggest_prefix', 'objects'), args, 12)];
}

/** A field that no object of this kind has. Custom fields are those of other events, if they are of any. */
function rejectField(shape: ObjectShape, names: string, { catalogue, file }: Target): string {
  const accepting = catalogue.events.filter(({ payload }) => payload.customFields);
  const prefix = accepting[0]?.payload.customFields?.prefix;
  if (objectName(shape, catalogue) !== 'payload' || !prefix) {
    return callStatement(file.runtime('reject_unknown', 'objects'), code('name', names, 'errors'), 8);
  }
  const types = new Tuple(accepting.map(({ type }) => type));
  const args = [...code('name', names), prefix, types, ...code('errors')];
  return callStatement(file.runtime('reject_custom_field', 'objects'), args, 8);
}
