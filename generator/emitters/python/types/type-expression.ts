import type { Catalogue } from '../../../catalogue/catalogue.js';
import type { ResolvedShape, Shape } from '../../../catalogue/shape.js';
import { type Call, Code, subscript } from '../print/expression.js';
import type { PythonFile } from '../print/python-file.js';
import { typePath } from './output-paths.js';

/** The file in which a type is printed, and how the objects inside of it are declared. */
export interface TypeTarget {
  catalogue: Catalogue;
  named: Readonly<Record<string, ResolvedShape>>;
  file: PythonFile;
  /** Declares the type of an object without a name, and returns its name. */
  declare(shape: Shape & { kind: 'object' }, name: string): string;
}

/**
 * The type of a value.
 * @param name A name for types that are declared, in words with capitals.
 */
export function typeExpression(shape: Shape, name: string, target: TypeTarget): Code | Call {
  const { file, catalogue } = target;
  switch (shape.kind) {
    case 'string':
      return new Code('str');
    case 'number':
      return new Code('float');
    case 'integer':
      return new Code('int');
    case 'boolean':
      return new Code('bool');
    case 'any':
      return new Code('object');
    case 'enum':
      return enumType(shape.values, file);
    case 'array':
      return subscript(file.import('List', 'typing'), [typeExpression(shape.items, name, target)]);
    case 'object':
      return new Code(target.declare(shape, name));
    case 'union':
      return union(
        shape.branches.map((branch) => typeExpression(branch.shape, name, target)),
        file,
      );
    case 'typeUnion':
      return union(
        shape.members.map((member) => typeExpression(member, name, target)),
        file,
      );
    case 'ref':
      return new Code(file.import(shape.name, typePath(shape.name, catalogue)));
  }
}

/** A literal type has no fractions: such a value is any number. */
function enumType(values: readonly (string | number | boolean)[], file: PythonFile): Code | Call {
  const isFraction = values.some((value) => typeof value === 'number' && !Number.isInteger(value));
  if (isFraction) return values.every((value) => typeof value === 'number') ? new Code('float') : new Code('object');
  return subscript(file.import('Literal', 'typing'), values);
}

/** One of several types, each once. */
export function union(types: readonly (Code | Call)[], file: PythonFile): Code | Call {
  const [first] = types;
  if (first !== undefined && types.length === 1) return first;
  return subscript(file.import('Union', 'typing'), types);
}
