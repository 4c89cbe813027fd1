import type { CodeBlockWriter } from 'ts-morph';
import { objectName } from '../../../catalogue/aliases.js';
import { rejectsBlank } from '../../../catalogue/rejects-blank.js';
import type { CustomFields, ObjectShape, Shape } from '../../../catalogue/shape.js';
import { resolve } from '../../../catalogue/walk.js';
import { lineComment } from '../../../print/comment.js';
import { Call, Code } from '../../../print/literal.js';
import { printPattern } from '../../../print/pattern.js';
import { aliasesName, aliasesPath } from '../aliases-file.js';
import { printChainLoop } from '../chain-loop.js';
import { all, any, type Condition, call, differs, equals, isAlways, whenFalse, whenTrue } from '../condition.js';
import { type LocalField, localFields } from '../field.js';
import { notCustomFieldsName, notCustomFieldsPath } from '../not-custom-fields-file.js';
import { checkRule, explainField, explainWhole, fieldsOfRule } from '../rules/index.js';
import { type CustomFieldCondition, type LoopField, printSwitchLoop } from '../switch-loop.js';
import type { Expression, Target } from '../target.js';
import { isFreeNumber } from './number.js';
import type { ShapeCode } from './shape-code.js';
import { isFreeString, nonEmpty } from './string.js';

/*
 * The shape of the code, and why. An object is read in one loop over its keys, never by name. Senders leave empty fields
 * out, so that payloads come in very many different key sets; above about a hundred of them a load by name
 * (`fields.email`) stops being cheap in V8, and the loop does not. The loop also visits each field once, visits nothing
 * but fields, and finds unknown ones. It calls nothing: a value whose check needs a call is stored and checked after it.
 * Where there may be many fields, no other value is stored: with many variables V8 runs out of registers.
 */

/** Up to this many fields, comparing with every name is as fast as switching on the length. Measured. */
const maxInChain = 8;

export const objectCode: ShapeCode<ObjectShape> = {
  condition: (shape, { expression, name }, target) => call(`${target.declareCheck(shape, name)}(${expression})`),
  checkFunction: (shape, name, target) => {
    const fields = loopFields(shape, target);
    const stored = fields.filter(({ isStored }) => isStored);
    const usesChain = isChained(shape);
    const isTyped = (field: LocalField) => !usesChain && isString(field.shape);
    const conditions = stored.map((field) => ({ field, condition: fieldCondition(field, isTyped(field), target) }));
    const rules = shape.rules.map((rule) => checkRule(rule, fields, !usesChain, target));
    const customField = shape.customFields && customFieldCondition(shape.customFields, name, target);
    return {
      doc: `Checks an object: ${shape.title ?? name}.`,
      parameter: 'input',
      statements: (writer) => {
        printFieldsOf(writer, target);
        for (const field of stored) {
          writer.writeLine(`let ${field.local}: ${isTyped(field) ? 'string | undefined' : 'unknown'};`);
        }
        if (usesChain) {
          const branch = customField && customFieldBranch(customField);
          printChainLoop(writer, fields, { rejectsUnknown: shape.unknownFields === 'reject', customField: branch });
        } else printSwitchLoop(writer, fields, customField && merged(customField), target);
        for (const { field, condition } of conditions.filter((entry) => !isAlways(entry.condition))) {
          printComment(writer, descriptionOf(field.shape));
          writer.writeLine(`if (${whenFalse(condition)}) return false;`);
        }
        for (const [index, printRule] of rules.entries()) {
          printComment(writer, shape.rules[index]?.description);
          printRule(writer);
        }
        writer.writeLine('return true;');
      },
    };
  },
  explain: (shape, target) => explainObject(explainFields(shape, target), shape, target),
};

/** The explainers of the fields of an object, by name. */
export function explainFields(shape: ObjectShape, target: Target): Record<string, Expression> {
  const fields = shape.fields.map(({ name, shape: field, presence }) => {
    const explainer = target.explain(field);
    const blankable =
      presence === 'required' && rejectsBlank(field, target.named, target.catalogue)
        ? nonEmpty(explainer, target)
        : explainer;
    return [name, explainField(shape.rules, name, blankable, target)] as const;
  });
  return Object.fromEntries(fields);
}

/** The explainer of an object. */
export function explainObject(
  fields: Code | Record<string, Expression>,
  shape: ObjectShape,
  target: Target,
): Expression {
  const required = shape.fields.filter(({ presence }) => presence === 'required').map(({ name }) => name);
  // By default, all fields are required.
  const names = required.length === shape.fields.length ? undefined : required;
  const { customFields } = shape;
  const customNames = customFields && importCustomFieldPattern(customFields.pattern, target);
  const args = [names, explainUnknownFields(shape, target), declareAliases(shape, target), customNames];
  while (args.length > 0 && args.at(-1) === undefined) args.pop();
  const object = new Call(target.explainers.importLocal('object', 'runtime/object'), fields, ...args);
  return explainWhole(shape.rules, object, target);
}

function isChained({ fields, customFields, unknownFields }: ObjectShape): boolean {
  return unknownFields !== 'reject' || (fields.length <= maxInChain && customFields === undefined);
}

/** Prints the variable `fields` with the fields of the input, or rejects it. */
export function printFieldsOf(writer: CodeBlockWriter, { checks }: Target): void {
  writer.writeLine(`const fields = ${checks.importLocal('fieldsOf', 'runtime/fields')}(input);`);
  writer.writeLine('if (fields === undefined) return false;');
}

function loopFields(shape: ObjectShape, target: Target): LoopField[] {
  const inRules = new Set(shape.rules.flatMap(fieldsOfRule));
  const isTyped = !isChained(shape);
  const checksInLoop = isTyped || shape.unknownFields !== 'reject';
  return localFields(shape).map((field) => ({
    ...field,
    isStored:
      inRules.has(field.name) ||
      field.presence === 'required' ||
      (field.shape.kind !== 'any' && !(checksInLoop && isFreeScalar(field.shape))),
    inLoop: isFreeScalar(field.shape)
      ? target.check(field.shape, {
          expression: 'entry',
          name: field.pascal,
          isString: isTyped && isString(field.shape),
        })
      : all([]),
  }));
}

/** Whether only the type of a value matters, so that the loop can check it without a call. */
function isFreeScalar(shape: Shape): boolean {
  switch (shape.kind) {
    case 'string':
      return isFreeString(shape);
    case 'number':
    case 'integer':
      return isFreeNumber(shape);
    case 'boolean':
      return true;
    case 'any':
    case 'enum':
    case 'array':
    case 'object':
    case 'union':
    case 'typeUnion':
    case 'ref':
      return false;
  }
}

/** The condition on a field after the loop, when it is in its variable or was absent. */
export function fieldCondition(
  { local, pascal, shape, presence }: LocalField,
  isTyped: boolean,
  target: Target,
): Condition {
  const condition = target.check(shape, { expression: local, name: pascal, isString: isTyped });
  if (presence !== 'required') return any([equals(local, 'undefined'), condition]);
  return rejectsUndefined(shape, isTyped, target) ? condition : all([differs(local, 'undefined'), condition]);
}

/** Whether the condition of a shape is enough to reject an absent field. */
function rejectsUndefined(shape: Shape, isTyped: boolean, { named }: Target): boolean {
  const { kind } = resolve(shape, named);
  return kind !== 'any' && !(kind === 'string' && isTyped);
}

function isString(shape: Shape): boolean {
  return shape.kind === 'string' || (shape.kind === 'enum' && shape.values.every((value) => typeof value === 'string'));
}

interface CustomFieldParts {
  matches: Condition;
  value: Condition;
  isString: boolean;
}

function customFieldCondition({ pattern, value }: CustomFields, name: string, target: Target): CustomFieldParts {
  const regExp = declareCustomFieldPattern(pattern, target);
  // Each pattern has its own cache: what matches one may not match another.
  const cache = target.checks.addConstant(regExp.replace('Pattern', 'Names'), 'new Set<string>()', {
    content: `names of ${pattern}`,
  });
  const subject = { expression: 'entry', name: `${name}CustomField`, isString: isString(value) };
  return {
    matches: call(`${target.checks.importLocal('matchesCached', 'runtime/cached-match')}(${regExp}, ${cache}, key)`),
    value: target.check(value, subject),
    isString: isString(value),
  };
}

function declareCustomFieldPattern(pattern: string, { checks }: Target): string {
  return checks.addConstant('customFieldPattern', printPattern(pattern));
}

function merged({ matches, value, isString }: CustomFieldParts): CustomFieldCondition {
  return { condition: all([matches, value]), isString };
}

/** The branch of a chain: custom fields among others that are accepted. */
function customFieldBranch({ matches, value, isString }: CustomFieldParts): string {
  const valid = isString ? all([equals('typeof entry', "'string'"), value]) : value;
  const broken = `(${whenFalse(valid)})`;
  return `if (entry !== undefined && ${whenTrue(matches)} && ${broken}) return false;`;
}

/** What explains the fields that are not listed; undefined if they are simply rejected. */
function explainUnknownFields(shape: ObjectShape, target: Target): Expression | undefined {
  const { explainers, catalogue } = target;
  const fromCustom = (name: string) => explainers.importLocal(name, 'runtime/custom-fields');
  const allowUnknown = () => new Code(explainers.importLocal('allowUnknown', 'runtime/object'));
  if (shape.customFields) {
    const { pattern, value, prefix } = shape.customFields;
    const others =
      shape.unknownFields === 'reject'
        ? new Call(
            fromCustom('suggestPrefix'),
            prefix,
            new Code(explainers.importLocal(notCustomFieldsName, notCustomFieldsPath)),
          )
        : allowUnknown();
    const names = importCustomFieldPattern(pattern, target);
    return new Call(fromCustom('customFields'), names, target.explain(value), others);
  }
  if (shape.unknownFields !== 'reject') return allowUnknown();
  const accepting = catalogue.events.filter(({ payload }) => payload.customFields);
  const prefix = accepting[0]?.payload.customFields?.prefix;
  if (objectName(shape, catalogue) !== 'payload' || !prefix) return undefined;
  const types = accepting.map(({ type }) => type);
  target.usesMessage('INVALID_FIELDS.custom_fields');
  return new Call(fromCustom('rejectCustomFields'), prefix, types);
}

/** Other names of the fields, which errors of unknown fields suggest. */
function declareAliases(shape: ObjectShape, { catalogue, explainers }: Target): Code | undefined {
  if (shape.unknownFields !== 'reject') return undefined;
  const name = aliasesName(shape, catalogue);
  return name === undefined ? undefined : new Code(explainers.importLocal(name, aliasesPath));
}

function importCustomFieldPattern(pattern: string, target: Target): Code {
  return importFromChecks(declareCustomFieldPattern(pattern, target), target);
}

/** A constant of the checks that the explainers use too. */
function importFromChecks(name: string, { checks, explainers }: Target): Code {
  return new Code(explainers.importLocal(checks.markExported(name), checks.path));
}

function descriptionOf(shape: Shape): string | undefined {
  return shape.kind === 'ref' ? undefined : shape.description;
}

function printComment(writer: CodeBlockWriter, text: string | undefined): void {
  for (const line of (text ?? '').split(/[\n\r\u2028\u2029]+/)) {
    if (line.trim() !== '') writer.writeLine(lineComment(line));
  }
}
