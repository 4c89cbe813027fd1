import type { Catalogue, CatalogueEvent } from '../../../catalogue/catalogue.js';
import { eventShape, namedShapes, ref } from '../../../catalogue/named-shapes.js';
import { batchNames, unionNames } from '../../../catalogue/names.js';
import type { ObjectShape } from '../../../catalogue/shape.js';
import { referencedNames, resolve } from '../../../catalogue/walk.js';
import { type Call, Code, subscript } from '../print/expression.js';
import { PythonFile } from '../print/python-file.js';
import { typePath } from './output-paths.js';
import { type TypeTarget, typeExpression } from './type-expression.js';
import { declareTypedDict } from './typed-dict.js';

/** The modules of the types of each event, of the union and the batch, and of definitions. */
export function printTypes(catalogue: Catalogue): PythonFile[] {
  return [
    ...catalogue.events.map((event) => printEventTypes(event, catalogue)),
    printUnionTypes(catalogue),
    printBatchTypes(catalogue),
    ...usedDefinitions(catalogue).map((name) => printDefinitionTypes(name, catalogue)),
  ];
}

/** The definitions that payloads refer to. */
export function usedDefinitions(catalogue: Catalogue): string[] {
  const named = namedShapes(catalogue);
  return [...new Set(catalogue.events.flatMap(({ payload }) => referencedNames(payload, named)))];
}

function printEventTypes(event: CatalogueEvent, catalogue: Catalogue): PythonFile {
  const { names, payload, source, type, description } = event;
  const file = new PythonFile(typePath(names.event, catalogue), source, `Types of ${type} events.`);
  const target = openTypeTarget(file, catalogue);
  declareTypedDict(names.payload, payload, payloadDoc(event), target);
  declareTypedDict(names.event, eventShape(event, catalogue), description, target);
  return file;
}

function payloadDoc({ type, payload }: CatalogueEvent): string {
  const first = `The fields of ${type}.`;
  if (payload.customFields === undefined) return first;
  const { prefix } = payload.customFields;
  return `${first}\n\nCustom fields, whose names begin with ${prefix}, are accepted too; no type states them.`;
}

function printUnionTypes(catalogue: Catalogue): PythonFile {
  const file = new PythonFile(typePath(unionNames.event, catalogue), 'spec/index.ts', 'The types of any event.');
  const events = catalogue.events.map(
    ({ names }) => new Code(file.import(names.event, typePath(names.event, catalogue))),
  );
  file.addConstant(unionNames.event, subscript(file.import('Union', 'typing'), events), { after: 'Any event.' });
  const types = catalogue.events.map(({ type }) => type);
  file.addConstant('EventType', subscript(file.import('Literal', 'typing'), types), { after: 'The type of an event.' });
  return file;
}

function printBatchTypes(catalogue: Catalogue): PythonFile {
  const file = new PythonFile(typePath(batchNames.event, catalogue), 'spec/index.ts', 'The type of a batch.');
  const event = new Code(file.import(unionNames.event, typePath(unionNames.event, catalogue)));
  file.addConstant(batchNames.event, subscript(file.import('List', 'typing'), [event]), {
    after: 'Any number of events, sent in one request.',
  });
  return file;
}

function printDefinitionTypes(name: string, catalogue: Catalogue): PythonFile {
  const file = new PythonFile(typePath(name, catalogue), `${name} in spec/`, `The type ${name}.`);
  const target = openTypeTarget(file, catalogue);
  const shape = resolve(ref(name), target.named);
  if (shape.kind === 'object') {
    declareTypedDict(name, shape, shape.description ?? shape.title ?? name, target);
    return file;
  }
  const expression: Code | Call = typeExpression(shape, name, target);
  file.addConstant(name, expression, { after: shape.description ?? shape.title ?? name });
  return file;
}

function openTypeTarget(file: PythonFile, catalogue: Catalogue): TypeTarget {
  const target: TypeTarget = {
    catalogue,
    named: namedShapes(catalogue),
    file,
    declare: (shape: ObjectShape, name) => {
      // A module may import any type that has a name.
      const free = file.freeName(Object.hasOwn(target.named, name) ? `${name}_2` : name);
      declareTypedDict(free, shape, shape.description ?? shape.title ?? free, target);
      return free;
    },
  };
  return target;
}
