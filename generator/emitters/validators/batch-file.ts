import type { Catalogue } from '../../catalogue/catalogue.js';
import { batchNames, unionNames } from '../../catalogue/names.js';
import { Code, literal } from '../../print/literal.js';
import { declarePublic } from './public.js';
import { ruleName } from './rule.js';
import { Scope } from './scope.js';

/** The file of the batch: a list of events, also an empty one. */
export function printBatchFile(catalogue: Catalogue): string {
  const scope = new Scope(catalogue, batchNames.file);
  const isEvent = scope.own(unionNames.is, unionNames.file);
  const check = scope.function({
    name: `is${batchNames.event}`,
    doc: 'Whether a value is a list of events. By index: forEach would skip the holes of a sparse array.',
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
  const items = new Code(scope.own(ruleName(unionNames.event), unionNames.file));
  const rule = scope.constant(ruleName(batchNames.event), literal({ data_type: catalogue.dataTypes.array, items }), {
    doc: 'A list, of which every member is an event.',
    type: scope.ownType('ListRule', 'runtime/rule'),
  });
  declarePublic(
    batchNames,
    {
      check,
      rule,
      subject: 'a batch of events',
      summary: 'A batch is a list of events; it may be empty.',
      from: batchNames.file,
    },
    scope,
  );
  return scope.print('spec/index.ts');
}
