import type { CodeBlockWriter } from 'ts-morph';
import { printString } from '../../print/literal.js';
import { any, equals, isAlways, whenFalse } from './condition.js';
import type { LocalField } from './field.js';
import type { LoopField } from './switch-loop.js';

/**
 * Prints the loop over an object with few fields, or with fields that are not listed: it compares each key with every
 * name, stores or validates the value of a listed field, and rejects or accepts any other field. JSON.stringify does not
 * send an object with a function toJSON as it is.
 * @param fields Those without `isStored` are stored.
 * @param customField Prints the branch of custom fields, from `if` on.
 */
export function printChainLoop(
  writer: CodeBlockWriter,
  fields: readonly (LocalField | LoopField)[],
  { rejectsUnknown, customField }: { rejectsUnknown: boolean; customField?: string | undefined },
): void {
  const branches = [
    ...listedBranches(fields),
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

/** The branches of the listed fields. Fields with the same statement have one branch. */
function listedBranches(fields: readonly (LocalField | LoopField)[]): string[] {
  const keys = new Map<string, string[]>();
  for (const field of fields) {
    const statement = statementOf(field);
    keys.set(statement, [...(keys.get(statement) ?? []), `key === ${printString(field.name)}`]);
  }
  return [...keys].map(([statement, tests]) => `if (${tests.join(' || ')}) ${statement}`);
}

function statementOf(field: LocalField | LoopField): string {
  if (!('isStored' in field) || field.isStored) return `${field.local} = entry;`;
  const condition = any([field.inLoop, equals('entry', 'undefined')]);
  return isAlways(condition) ? 'continue;' : `{ if (${whenFalse(condition)}) return false; }`;
}
