import { ref } from '../../../catalogue/named-shapes.js';
import { resolve } from '../../../catalogue/walk.js';
import { printLiteral } from '../../../print/literal.js';
import type { Files } from '../../emitter.js';
import { hasNotices, type NoticeOutput, openNoticeTarget } from './output.js';
import { inspectorName, inspectorPath } from './output-paths.js';

/** The inspector of each definition that events use and whose values can have notices. */
export function printDefinitionNotices(names: ReadonlySet<string>, output: NoticeOutput): Files {
  return new Map(
    [...names]
      .filter((name) => hasNotices(name, output))
      .map((name) => [`${inspectorPath(name)}.ts`, print(name, output)]),
  );
}

function print(name: string, output: NoticeOutput): string {
  const target = openNoticeTarget(inspectorPath(name), `${name} in spec/`, [inspectorName(name)], output);
  const shape = resolve(ref(name), output.named);
  target.file.addConstant(inspectorName(name), printLiteral(target.inspect(shape, name)), {
    doc: `Collects the notices of a value: ${shape.title ?? name}.`,
    type: target.file.importLocalType('Inspector', 'runtime/notices/inspector'),
    isExported: true,
  });
  return target.file.print();
}
