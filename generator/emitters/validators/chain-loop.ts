import type { CodeBlockWriter } from 'ts-morph';
import { printString } from '../../print/literal.js';
import type { LocalField } from './field.js';

/**
 * Prints the loop over an object with few fields: it compares each key with every name, stores the value of a listed
 * field unless any value will do, and rejects or accepts any other field. JSON.stringify does not send an object with a
 * function toJSON as it is.
 * @param customField Prints the branch of custom fields, from `if` on.
 */
export function printChainLoop(
  writer: CodeBlockWriter,
  fields: readonly (LocalField & { isStored?: boolean })[],
  { rejectsUnknown, customField }: { rejectsUnknown: boolean; customField?: string | undefined },
): void {
  const branches = [
    ...fields.map(
      ({ name, local, isStored = true }) =>
        `if (key === ${printString(name)}) ${isStored ? `${local} = entry` : 'continue'};`,
    ),
    ...(rejectsUnknown ? [] : ["if (key === 'toJSON' && typeof entry === 'function') return false;"]),
    ...(customField === undefined ? [] : [customField]),
    ...(rejectsUnknown ? ['if (entry !== undefined) return false;'] : []),
  ];
  if (branches.length === 0) return;
  writer.write('for (const key in fields)').block(() => {
    writer.writeLine('const entry = fields[key];');
    writer.writeLine(branches.join('\nelse '));
  });
}
