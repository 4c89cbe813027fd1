import type { Catalogue, CatalogueEvent } from '../../../catalogue/catalogue.js';
import { bodyOf, namedShapes, payloadField } from '../../../catalogue/named-shapes.js';
import type { Field, ObjectShape, Shape } from '../../../catalogue/shape.js';
import { withArticle } from '../../../print/article.js';
import { describe } from '../../../print/description.js';
import { type Call, Code, subscript } from '../print/expression.js';
import { builderName, freeName, parameterName } from '../print/names.js';
import { PythonFile } from '../print/python-file.js';
import { callStatement, code } from '../print/statement.js';
import { typePath } from '../types/output-paths.js';
import { type TypeTarget, typeExpression } from '../types/type-expression.js';
import { checkName, checkPath, messagesPath } from '../validators/output-paths.js';
import { otherFieldsOf, type PayloadArgument, payloadArgument } from './payload-argument.js';

/** The builder of an event: a function whose parameters are the fields of its payload. */
export function printEventBuilder(event: CatalogueEvent, catalogue: Catalogue): PythonFile {
  const { names, payload, source, type } = event;
  const file = new PythonFile(`_builders/${builderName(names.file)}`, source, `The builder of ${type} events.`);
  const others = otherFieldsOf(payload, file);
  const built = readArguments(payload, file, catalogue, ['payload', 'event', checkName(names.event)]);
  const field = payloadField(catalogue.envelope);
  const body = bodyOf(event, catalogue.envelope, new Code('payload'));
  const check = file.import(checkName(names.event), checkPath(names.event, catalogue));
  const messages = [file.import('MESSAGES', messagesPath), file.import('DETAILS', messagesPath)];
  const cast = file.import('cast', 'typing');
  const eventType = file.import(names.event, typePath(names.event, catalogue));
  const payloadCode = callStatement(`payload = ${file.runtime('present_fields', 'build')}`, [
    Object.fromEntries(built.map(({ name, value }) => [name, value])),
    ...(others ? code(others.parameter) : []),
  ]);
  file.addFunction({
    name: builderName(names.file),
    parameters: keywordOnly([...built, ...(others ? [others] : [])]),
    returns: eventType,
    doc: [
      `Build ${withArticle(type)} event.`,
      '',
      event.description,
      '',
      ...argumentsDoc([...built, ...(others ? [others] : [])]),
      'Returns:',
      `    The event, to be sent as JSON. What is None is not in its ${field}.`,
      '',
      'Raises:',
      '    RdsmValidationError: With every error in errors.',
    ].join('\n'),
    body: [
      payloadCode,
      callStatement(`event = ${file.runtime('validated', 'validation_error')}`, [body, ...code(check, ...messages)]),
      `    return ${cast}("${eventType}", event)`,
    ],
  });
  return file;
}

interface BuilderArgument extends PayloadArgument {
  name: string;
  doc: string;
}

/** What every builder uses. A parameter of the same name would hide it. */
const used = ['cast', 'date_time', 'plain_number', 'present_fields', 'validated', 'MESSAGES', 'DETAILS'];

/**
 * The arguments of the fields of an object, those that are required first.
 * @param own What else the builder uses, and its variables.
 */
export function readArguments(
  shape: ObjectShape,
  file: PythonFile,
  catalogue: Catalogue,
  own: readonly string[],
): BuilderArgument[] {
  const taken = new Set([...used, ...own]);
  const parameterOf = ({ name }: Field) => {
    const isField = (other: string) => other !== name && shape.fields.some((field) => field.name === other);
    return freeName(parameterName(name), (free) => taken.has(free) || isField(free));
  };
  const named = namedShapes(catalogue);
  const isRequired = ({ presence }: Field) => presence === 'required';
  const fields = [...shape.fields.filter(isRequired), ...shape.fields.filter((field) => !isRequired(field))];
  return fields.map((field) => {
    const type = argumentType(field.shape, { catalogue, named, file, declare: () => file.import('Any', 'typing') });
    return { ...payloadArgument(parameterOf(field), field, type, named, file), name: field.name, doc: docOf(field) };
  });
}

/** A list of one kind of object is no list of several kinds, but a sequence of them. A string is a sequence, too. */
function argumentType(shape: Shape, target: TypeTarget): Code | Call {
  if (shape.kind !== 'array' || shape.items.kind === 'string') return typeExpression(shape, '', target);
  return subscript(target.file.import('Sequence', 'typing'), [typeExpression(shape.items, '', target)]);
}

/** Parameters that are passed by name. */
export function keywordOnly(all: readonly { declaration: string }[]): string[] {
  return all.length === 0 ? [] : ['*', ...all.map(({ declaration }) => declaration)];
}

/** The part of a docstring about parameters, and a line after it. */
export function argumentsDoc(all: readonly { parameter: string; doc: string }[]): string[] {
  return all.length === 0 ? [] : ['Args:', ...all.map(({ parameter, doc }) => `    ${parameter}: ${doc}`), ''];
}

function docOf({ name, shape }: Field): string {
  const described = shape.kind === 'ref' ? undefined : describe(shape);
  return (described ?? `The ${name.replaceAll('_', ' ')}.`).replaceAll(/\s+/g, ' ');
}
