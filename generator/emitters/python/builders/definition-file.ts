import type { Catalogue } from '../../../catalogue/catalogue.js';
import { namedShapes } from '../../../catalogue/named-shapes.js';
import type { Field, ObjectShape } from '../../../catalogue/shape.js';
import { builderName } from '../print/names.js';
import { PythonFile } from '../print/python-file.js';
import { callStatement } from '../print/statement.js';
import { typePath } from '../types/output-paths.js';
import { argumentsDoc, keywordOnly, readArguments } from './event-file.js';

/** The builder of an object in payloads: a function whose parameters are its fields. Constants need none. */
export function printDefinitionBuilder(name: string, catalogue: Catalogue): PythonFile[] {
  const shape = namedShapes(catalogue)[name];
  if (shape?.kind !== 'object') return [];
  const file = new PythonFile(`_builders/${builderName(name)}`, `${name} in spec/`, `The builder of ${name}.`);
  const free: ObjectShape = { ...shape, fields: shape.fields.filter((field) => constantOf(field) === undefined) };
  const built = readArguments(free, file, catalogue, ['fields']);
  const values = shape.fields.map((field) => {
    const argument = built.find((one) => one.name === field.name);
    return [field.name, argument?.value ?? constantOf(field)];
  });
  const cast = file.import('cast', 'typing');
  const type = file.import(name, typePath(name, catalogue));
  file.addFunction({
    name: builderName(name),
    parameters: keywordOnly(built),
    returns: type,
    doc: [
      `Build an object: ${shape.description ?? shape.title ?? name}`,
      '',
      'The event that contains it validates it.',
      '',
      ...argumentsDoc(built),
    ].join('\n'),
    body: [
      callStatement(`fields = ${file.runtime('present_fields', 'build')}`, [Object.fromEntries(values)]),
      `    return ${cast}("${type}", fields)`,
    ],
  });
  return [file];
}

/** The value of a required field that can have no other. */
function constantOf({ presence, shape }: Field): unknown {
  if (presence !== 'required' || shape.kind !== 'enum' || shape.values.length > 1) return undefined;
  return shape.values[0];
}
