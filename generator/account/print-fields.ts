import { fieldsApi } from '../../spec/fields-api.js';
import { isText } from '../../spec/origin.js';
import { formatTypeScript } from '../print/format.js';
import { Call, printKey, printLiteral } from '../print/literal.js';
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
  const described = isText(label) ? { description: label } : {};
  const sent = kind === 'text' || options.length > 0 ? {} : { sentAs: 'string' };
  const item = (own: object) => (options.length === 0 ? call(kind, { ...sent, ...own }) : call('oneOf', options, own));
  return printLiteral(isList ? call('listOf', item({}), described) : item(described));
}

/** A call of a kind, without options that are empty. */
function call(kind: string, ...args: unknown[]): Call {
  const last = args.at(-1) as object;
  return new Call(`customField.${kind}`, ...(Object.keys(last).length === 0 ? args.slice(0, -1) : args));
}
