import type { Catalogue } from '../../../catalogue/catalogue.js';
import type { ObjectShape, ResolvedShape, Shape, UnionShape } from '../../../catalogue/shape.js';
import type { Files } from '../../emitter.js';
import { type ClassNames, pascalCase, validatorClass } from '../class-names.js';
import type { Code } from '../code.js';
import { PhpFile, printClass, printMethod } from '../php-file.js';
import { objectMembers } from './object-class.js';
import { checkOf } from './shapes/index.js';
import type { Target } from './target.js';
import { unionMembers } from './union-class.js';

/** What all files of the validators have in common. */
export interface Output {
  catalogue: Catalogue;
  named: Readonly<Record<string, ResolvedShape>>;
  files: Files;
  /** The names of classes without what they end with: `SalePayload`. */
  classes: ClassNames;
}

/** Prints the validator of a shape into a file of its own. */
export function printValidator(shape: ResolvedShape, name: string, doc: string, source: string, output: Output): void {
  const file = new PhpFile(validatorClass(name).replace('\\', '/'), source);
  const target = openTarget(file, source, output);
  output.files.set(file.path, file.print(printClass(doc, headOf(shape, target), membersOf(shape, name, target))));
}

/** Begins the file of a class with checks. */
export function openTarget(file: PhpFile, source: string, output: Output): Target {
  const { catalogue, named } = output;
  const target: Target = {
    catalogue,
    named,
    file,
    check: (shape: Shape, subject) => checkOf(shape)(shape, subject, target),
    declare: (shape: ObjectShape | UnionShape, name: string) => {
      const className = output.classes.name(pascalCase(name), shape);
      printValidator(shape, className, `Validates an object: ${shape.title ?? className}.`, source, output);
      return file.use(validatorClass(className));
    },
  };
  return target;
}

function headOf(shape: ResolvedShape, { file }: Target): string {
  const isObject = shape.kind === 'object' || shape.kind === 'union';
  return `final class ${file.className}${isObject ? ` extends ${file.use('Runtime\\ObjectValidator')}` : ''}`;
}

function membersOf(shape: ResolvedShape, name: string, target: Target): Code[] {
  if (shape.kind === 'object') return objectMembers(shape, name, target);
  target.file.use('Runtime\\Errors');
  if (shape.kind === 'union') return unionMembers(shape, name, target);
  return [
    printMethod(
      'Adds the errors of a value, and returns whether it is valid.',
      'public static function validate(mixed $value, string $path, Errors $errors): bool',
      [['return ', target.check(shape, { value: '$value', path: '$path', name }), ';']],
    ),
  ];
}
