import { fieldsApi } from '../../spec/fields-api.js';
import { isText } from '../../spec/origin.js';
import { formatTypeScript } from '../print/format.js';
import { printKey, printLiteral } from '../print/literal.js';
import type { AccountField } from '../runtime/builders/account-field.js';

/** Prints a module that declares the custom fields of an account, for its config to import. */
export function printFields(fields: readonly AccountField[]): Promise<string> {
  const members = fields.map((field) => `${printKey(field.name)}: ${printField(field)},`);
  return formatTypeScript(
    [
      "import { customField } from '@rdsm-events/generator';",
      '',
      `/** The custom fields of the account, from the response of ${fieldsApi.request}. */`,
      `export const customFields = {`,
      ...members,
      '};',
      '',
    ].join('\n'),
  );
}

function printField({ kind, isList, options, label }: AccountField): string {
  const described = isText(label) ? [printLiteral({ description: label })] : [];
  const values = options.length === 0 ? [] : [printLiteral(options)];
  const call = (name: string, ...args: string[]) => `customField.${name}(${args.join(', ')})`;
  const name = options.length === 0 ? kind : 'oneOf';
  return isList ? call('listOf', call(name, ...values), ...described) : call(name, ...values, ...described);
}
