import { hasNotices } from '../../../catalogue/has-notices.js';
import type { ObjectShape, ResolvedShape, Shape } from '../../../catalogue/shape.js';
import { resolve } from '../../../catalogue/walk.js';
import { inspectorClass } from '../class-names.js';
import { all, type Code, call, ifBlock } from '../code.js';
import { PhpFile, printClass, printMethod } from '../php-file.js';
import type { Output as ValidatorOutput } from '../validators/open-target.js';
import { objectMembers } from './object-class.js';
import { ownNotices } from './own-notices.js';
import { noticesOf } from './shapes/index.js';
import type { NoticeTarget, Origins, Subject } from './target.js';

/** What all files of the notices have in common. */
export interface Output extends ValidatorOutput {
  origins: Origins;
}

/** Prints the inspector of a shape into a file of its own. */
export function printInspector(shape: ResolvedShape, name: string, doc: string, source: string, output: Output): void {
  const file = new PhpFile(inspectorClass(name).replace('\\', '/'), source);
  const target = openTarget(file, source, output);
  target.file.use('Runtime\\Notices');
  const isObject = shape.kind === 'object';
  const head = `final class ${file.className}${isObject ? ` extends ${file.use('Runtime\\ObjectInspector')}` : ''}`;
  const members = isObject ? objectMembers(shape, name, target) : [inspectMethod(shape, name, target)];
  output.files.set(file.path, file.print(printClass(doc, head, members)));
}

/** Begins the file of a class that collects notices. */
export function openTarget(file: PhpFile, source: string, output: Output): NoticeTarget {
  const { catalogue, named, origins } = output;
  const target: NoticeTarget = {
    catalogue,
    named,
    file,
    origins,
    inspect: (shape: Shape, subject: Subject) => inspectShape(shape, subject, target),
    isOfType: (shape: Shape, value: string) => {
      const resolved = resolve(shape, named);
      return noticesOf(resolved).isOfType(resolved, value, target);
    },
    declare: (shape: ObjectShape, name: string) => {
      const className = output.classes.name(name, shape);
      const doc = `Collects the notices of an object: ${shape.title ?? className}.`;
      printInspector(shape, className, doc, source, output);
      return file.use(inspectorClass(className));
    },
  };
  return target;
}

function inspectMethod(shape: ResolvedShape, name: string, target: NoticeTarget): Code {
  return printMethod(
    'Adds the notices of a value.',
    'public static function inspect(mixed $value, string $path, Notices $notices): void',
    target.inspect(shape, { value: '$value', path: '$path', name, className: name }),
  );
}

function inspectShape(shape: Shape, subject: Subject, target: NoticeTarget): Code[] {
  if (!hasNotices(shape, target.named)) return [];
  if (shape.kind === 'ref') {
    const inspector = target.file.use(inspectorClass(shape.name));
    return [[call(`${inspector}::inspect`, [subject.value, subject.path, '$notices']), ';']];
  }
  const resolved = resolve(shape, target.named);
  const code = noticesOf(resolved);
  const inside = code.inspectInside?.(resolved, subject, target) ?? [];
  const [first, ...others] = ownNotices(resolved, subject, target);
  if (first === undefined) return inside;
  const type = code.isOfType(resolved, subject.value, target);
  const branches = [first, ...others].map(({ condition, statement }, index) =>
    ifBlock(all(condition === undefined ? [type] : [type, condition]), [statement], index === 0 ? 'if' : ' elseif'),
  );
  return [branches, ...inside];
}
