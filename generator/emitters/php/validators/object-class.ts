import { aliasesOf, objectName } from '../../../catalogue/aliases.js';
import { rejectsBlank } from '../../../catalogue/rejects-blank.js';
import type { Field, ObjectShape } from '../../../catalogue/shape.js';
import { all, block, type Code, call, ifBlock, lines, list, literal, map, string } from '../code.js';
import { printMethod } from '../php-file.js';
import { otherFieldMethods } from './other-fields.js';
import { fieldChecks, objectChecks } from './rules/index.js';
import { callCheck } from './shapes/shape-check.js';
import { runtime, type Subject, type Target } from './target.js';

/** Ends the signature of a method that checks the fields of an object. */
const parameters = 'array $fields, string $path, Errors $errors';

/** The members of the validator of an object: see runtime/php/Runtime/ObjectValidator.php. */
export function objectMembers(shape: ObjectShape, name: string, target: Target): Code[] {
  target.file.use('Runtime\\Errors');
  const rules = objectChecks(shape.rules, target);
  return [
    lines([
      constant('FIELDS', map(shape.fields.map((field) => [field.name, 'true']))),
      ...aliasesConstant(shape, target),
    ]),
    printMethod(
      undefined,
      `protected static function checkFields(${parameters}): void`,
      shape.fields.flatMap((field) => checkField(field, shape, name, target)),
    ),
    ...otherFieldMethods(shape, target),
    ...(rules.length === 0
      ? []
      : [
          printMethod(
            undefined,
            `protected static function checkRules(${parameters}): void`,
            rules.map((rule): Code => [rule, ';']),
          ),
        ]),
  ];
}

/** A constant of a validator. */
export function constant(name: string, value: Code): Code {
  return [`protected const ${name} = `, value, ';'];
}

/** The path of a field of the object at `$path`. */
export function fieldPath(name: string, target: Target): Code {
  return /^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(name)
    ? `$path . ${string(`.${name}`)}`
    : call(`${runtime('Path', target)}::field`, ['$path', string(name)]);
}

function aliasesConstant(shape: ObjectShape, { catalogue }: Target): Code[] {
  const aliases = aliasesOf(objectName(shape, catalogue), shape.fields, catalogue);
  return shape.unknownFields === 'reject' && aliases ? [constant('ALIASES', literal(aliases))] : [];
}

function checkField(field: Field, shape: ObjectShape, owner: string, target: Target): Code[] {
  const { name, presence } = field;
  const key = string(name);
  const path = fieldPath(name, target);
  const isAny = field.shape.kind === 'any';
  if (isAny) {
    return presence === 'required'
      ? [block(`if (!array_key_exists(${key}, $fields))`, [[call('$errors->missing', [path]), ';']])]
      : [];
  }
  const isRequired = presence === 'required';
  const subject: Subject = { value: `$fields[${key}]${isRequired ? ' ?? null' : ''}`, path, name: owner + name };
  const blank = isRequired && rejectsBlank(field.shape, target.named, target.catalogue);
  const condition = all([
    ...(blank ? [callCheck('Check::notBlank', subject, target)] : []),
    target.check(field.shape, subject),
    ...fieldChecks(shape.rules, name, target),
  ]);
  if (isRequired) return [[condition, ';']];
  return [ifBlock(call('$errors->isPresent', ['$fields', key, '$path']), [[condition, ';']])];
}

/** The names of fields as a list. */
export function nameList(names: readonly string[]): Code {
  return list(names.map(string));
}
