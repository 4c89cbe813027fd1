import type { Catalogue } from '../../../catalogue/catalogue.js';
import type { EnumShape, ObjectShape, ResolvedShape, Shape } from '../../../catalogue/shape.js';
import { type EnumPlace, enumClass } from '../../../print/php-names.js';
import type { Files } from '../../emitter.js';
import { type ClassNames, pascalCase } from '../class-names.js';
import type { PhpFile } from '../php-file.js';

/** The types of PHP of a shape: those of a declaration, and the more exact one of a docblock. */
export interface PhpType {
  native: readonly string[];
  doc: string;
}

/** What all classes have in common. */
export interface Output {
  catalogue: Catalogue;
  named: Readonly<Record<string, ResolvedShape>>;
  files: Files;
  /** The names of all classes: a file that uses two imports both by their short names. */
  classes: ClassNames;
  declareEnum(shape: EnumShape, name: string, source: string): void;
  declareModel(shape: ObjectShape, name: string, place: Pick<Place, 'source' | 'family'>): void;
}

/** Where a type is used. */
export interface Place extends EnumPlace {
  file: PhpFile;
  source: string;
}

/** A type that is the same in declarations and docblocks. */
function same(...native: string[]): PhpType {
  return { native, doc: native.join('|') };
}

/** The type of the values of a shape. */
export function typeOf(shape: Shape, place: Place, output: Output): PhpType {
  switch (shape.kind) {
    case 'string':
      return same('string');
    case 'integer':
      return same('int');
    case 'number':
      return same('int', 'float');
    case 'boolean':
      return same('bool');
    case 'any':
      return same('mixed');
    case 'enum':
      return enumType(shape, place, output);
    case 'array': {
      const { doc } = typeOf(shape.items, place, output);
      return { native: ['array'], doc: `list<${doc}>` };
    }
    case 'object':
      return modelType(shape, place.owner + pascalCase(place.field), place, output);
    case 'union':
      return merge(
        shape.branches.map(({ value, shape: branch }) =>
          typeOf(branch, { ...place, field: `${place.field}_${value}` }, output),
        ),
      );
    case 'typeUnion':
      return merge(shape.members.map((member) => typeOf(member, place, output)));
    case 'ref':
      return refType(shape.name, place, output);
  }
}

function refType(name: string, place: Place, output: Output): PhpType {
  const shape = output.named[name] as ResolvedShape;
  if (shape.kind === 'object') return modelType(shape, name, place, output);
  return typeOf(shape, { ...place, owner: '', family: shape.kind === 'union' ? name : undefined, field: name }, output);
}

function modelType(shape: ObjectShape, wanted: string, { file, source, family }: Place, output: Output): PhpType {
  const name = output.classes.name(wanted, shape);
  output.declareModel(shape, name, { source, family });
  return same(file.use(`Model\\${name}`));
}

function enumType(shape: EnumShape, place: Place, output: Output): PhpType {
  const types = new Set(shape.values.map((value) => typeof value));
  // An enum of PHP has values of one type, strings or integers.
  if (types.size > 1 || !types.has('string')) {
    return same(
      ...[...types].flatMap((type) => (type === 'number' ? ['int', 'float'] : type === 'boolean' ? 'bool' : type)),
    );
  }
  const isFree = (wanted: string) => output.classes.isFree(wanted, shape.values);
  const name = output.classes.name(enumClass(shape.values, place, isFree), shape.values);
  output.declareEnum(shape, name, place.source);
  return same(place.file.use(`Enum\\${name}`));
}

function merge(types: readonly PhpType[]): PhpType {
  const native = [...new Set(types.flatMap((type) => type.native))];
  return { native, doc: [...new Set(types.map(({ doc }) => doc))].join('|') };
}
