import type { Catalogue } from '../../catalogue/catalogue.js';
import { batchNames, unionNames } from '../../catalogue/names.js';
import { Code, literal } from '../../print/literal.js';
import { checkFile } from './event-check.js';
import { checkName } from './public-file.js';
import { ruleName } from './rule.js';
import { Scope } from './scope.js';

/** The file with the check of the batch: a list of events, also an empty one. */
export function printBatchCheck(catalogue: Catalogue): string {
  const scope = new Scope(catalogue, checkFile(batchNames));
  const isEvent = scope.own(checkName(unionNames), checkFile(unionNames));
  scope.function({
    name: checkName(batchNames),
    doc: 'Tests a list of events. By index: forEach would skip the holes of a sparse array.',
    isExported: true,
    parameters: [{ name: 'value', type: 'unknown' }],
    returnType: 'boolean',
    statements: (writer) => {
      writer.writeLine('if (!Array.isArray(value)) return false;');
      writer.write('for (let index = 0; index < value.length; index++)').block(() => {
        writer.writeLine(`if (!${isEvent}(value[index])) return false;`);
      });
      writer.writeLine('return true;');
    },
  });
  const items = new Code(scope.own(ruleName(unionNames.event), checkFile(unionNames)));
  scope.constant(ruleName(batchNames.event), literal({ data_type: catalogue.dataTypes.array, items }), {
    doc: 'A list, of which every member is an event.',
    type: scope.ownType('ListRule', 'runtime/rule'),
    exported: true,
  });
  return scope.print('spec/index.ts');
}
