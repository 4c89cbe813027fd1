import { aliasesOf, objectName } from '../../../catalogue/aliases.js';
import type { ObjectShape } from '../../../catalogue/shape.js';
import { Call, Code, Tuple } from '../print/expression.js';
import { constantName } from '../print/names.js';
import { compilePattern } from '../print/pattern.js';
import type { Target } from './target.js';

/** Whether the names of the fields of an object are needed: for its unknown fields, or for the event around it. */
export function needsNames(shape: ObjectShape, { catalogue }: Target): boolean {
  return (
    shape.unknownFields === 'reject' || shape.customFields !== undefined || objectName(shape, catalogue) === 'payload'
  );
}

/** Declares the names of the fields of an object, with what people call them; undefined if they are not needed. */
export function declareNames(shape: ObjectShape, name: string, target: Target): string | undefined {
  if (!needsNames(shape, target)) return undefined;
  const { catalogue, file } = target;
  const rejects = shape.unknownFields === 'reject';
  const aliases = rejects ? aliasesOf(objectName(shape, catalogue), shape.fields, catalogue) : undefined;
  const custom = shape.customFields && new Code(declareCustomField(shape.customFields.pattern, target));
  const args = [new Tuple(shape.fields.map((field) => field.name))];
  const named = { ...(aliases && { aliases }), ...(custom && { custom }) };
  return file.addConstant(`${constantName(name)}_NAMES`, new Call(file.runtime('Names', 'suggest'), args, named));
}

/** Declares what the names of custom fields match. */
export function declareCustomField(pattern: string, { file }: Pick<Target, 'file'>): string {
  file.importModule('re');
  return file.addConstant('CUSTOM_FIELD', compilePattern(pattern));
}
