import type { Definitions, Field, ObjectShape, Shape } from '../../../../generator/catalogue/shape.js';
import { describeShape } from './shape.js';

/** A field of an event, as a row of a table. */
export interface FieldRow {
  /** Its path in the payload: `legal_bases[].category`. */
  path: string;
  /** The last name of the path. */
  name: string;
  presence: Field['presence'];
  type: string;
  description: string;
}

/**
 * Every field of an object in the order of the documentation, those of inner objects below their own.
 * @param parent The path of the object, with a dot at its end.
 * @param condition When the fields are accepted, as the beginning of a sentence.
 */
export function listFields(shape: ObjectShape, definitions: Definitions, parent = '', condition = ''): FieldRow[] {
  return shape.fields.flatMap(({ name, shape: value, presence }) => {
    const path = parent + name;
    const description = [
      condition,
      descriptionOf(value, definitions),
      optionsOf(value),
      ...recommendations(value, definitions),
    ]
      .filter(Boolean)
      .join(' ');
    const row = { path, name, presence, type: describeShape(value, definitions), description };
    return [row, ...innerFields(value, definitions, path)];
  });
}

function innerFields(shape: Shape, definitions: Definitions, path: string, condition = ''): FieldRow[] {
  if (shape.kind === 'array') return innerFields(shape.items, definitions, `${path}[]`, condition);
  if (shape.kind === 'object') return listFields(shape, definitions, `${path}.`, condition);
  if (shape.kind === 'ref') {
    const definition = definitions[shape.name];
    return definition ? innerFields(definition, definitions, path, condition) : [];
  }
  if (shape.kind !== 'union') return [];
  return shape.branches.flatMap((branch) =>
    innerFields(branch.shape, definitions, path, `If ${shape.field} is ${branch.value}:`),
  );
}

function optionsOf(shape: Shape): string {
  return shape.kind === 'enum' && shape.values.length > 1 ? `One of ${shape.values.join(', ')}.` : '';
}

function descriptionOf(shape: Shape, definitions: Definitions): string {
  if (shape.kind === 'ref') return definitions[shape.name]?.description ?? '';
  return shape.description ?? '';
}

/** What the value should be, without being an error otherwise. */
function recommendations(shape: Shape, definitions: Definitions): string[] {
  if (shape.kind === 'ref') return [];
  return [
    ...(shape.should ?? []).map(
      ({ shape: narrower, form }) => `Should be ${form?.phrase ?? describeNarrower(narrower)}.`,
    ),
    ...(shape.deprecated === undefined ? [] : ['Deprecated.']),
  ];

  function describeNarrower(narrower: Shape): string {
    if (narrower.kind === 'array' && narrower.maxItems !== undefined) return `at most ${narrower.maxItems} items`;
    if (narrower.kind === 'string' && narrower.maxLength !== undefined)
      return `at most ${narrower.maxLength} characters`;
    return describeShape(narrower, definitions);
  }
}
