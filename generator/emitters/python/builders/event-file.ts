import type { Catalogue, CatalogueEvent } from '../../../catalogue/catalogue.js';
import { bodyOf, namedShapes, payloadField } from '../../../catalogue/named-shapes.js';
import type { Field, ObjectShape, Shape } from '../../../catalogue/shape.js';
import { withArticle } from '../../../print/article.js';
import { describe } from '../../../print/description.js';
import { type Call, Code, subscript } from '../print/expression.js';
import { snakeCase } from '../print/names.js';
import { PythonFile } from '../print/python-file.js';
import { callStatement, code } from '../print/statement.js';
import { typePath } from '../types/output-paths.js';
import { type TypeTarget, typeExpression } from '../types/type-expression.js';
import { checkName, checkPath, messagesPath } from '../validators/output-paths.js';
import { otherFieldsOf, type PayloadArgument, payloadArgument } from './payload-argument.js';

/** The builder of an event: a function whose parameters are the fields of its payload. */
export function printEventBuilder(event: CatalogueEvent, catalogue: Catalogue): PythonFile {
  const { names, payload, source, type } = event;
  const file = new PythonFile(`_builders/${snakeCase(names.file)}`, source, `The builder of ${type} events.`);
  const others = otherFieldsOf(payload, file);
  const built = readArguments(payload, file, catalogue);
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
    name: snakeCase(names.file),
    parameters: ['*', ...built.map(({ declaration }) => declaration), ...(others ? [others.declaration] : [])],
    returns: eventType,
    doc: [
      `Build ${withArticle(type)} event.`,
      '',
      event.description,
      '',
      'Args:',
      ...built.map(({ parameter, doc }) => `    ${parameter}: ${doc}`),
      ...(others ? [`    ${others.parameter}: ${others.doc}`] : []),
      '',
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

/** The arguments of the fields of an object, those that are required first. */
export function readArguments(shape: ObjectShape, file: PythonFile, catalogue: Catalogue): BuilderArgument[] {
  const named = namedShapes(catalogue);
  const isRequired = ({ presence }: Field) => presence === 'required';
  const fields = [...shape.fields.filter(isRequired), ...shape.fields.filter((field) => !isRequired(field))];
  return fields.map((field) => {
    const type = argumentType(field.shape, { catalogue, named, file, declare: () => file.import('Any', 'typing') });
    return { ...payloadArgument(field, type, named, file), name: field.name, doc: docOf(field) };
  });
}

/** A list of one kind of object is no list of several kinds, but a sequence of them. A string is a sequence, too. */
function argumentType(shape: Shape, target: TypeTarget): Code | Call {
  if (shape.kind !== 'array' || shape.items.kind === 'string') return typeExpression(shape, '', target);
  return subscript(target.file.import('Sequence', 'typing'), [typeExpression(shape.items, '', target)]);
}

function docOf({ name, shape }: Field): string {
  const described = shape.kind === 'ref' ? undefined : describe(shape);
  return (described ?? `The ${name.replaceAll('_', ' ')}.`).replaceAll(/\s+/g, ' ');
}
