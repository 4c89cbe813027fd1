import { fieldsApi } from '../../spec/fields-api.js';
import { isText } from '../../spec/origin.js';
import { lineComment } from '../print/comment.js';
import { formatTypeScript } from '../print/format.js';
import { Call, Code, printKey, printLiteral } from '../print/literal.js';
import type { AccountField } from '../runtime/builders/account-field.js';

/** Who imports the module: the config of the generator, or a program that passes it to `defineCustomFields`. */
export type FieldsModule = 'generator' | 'builders';

/** A field in the module: the names that it imports, its declaration, and what is to be known of it. */
interface Declaration {
  imports: string[];
  value: Call | Code;
  comments: string[];
}

/** Prints a module that declares the custom fields of an account. */
export function printFields(fields: readonly AccountField[], target: FieldsModule): Promise<string> {
  const declarations = fields.map((field) => ({ ...declare[target](field), name: field.name, field }));
  const imports = [...new Set(declarations.flatMap((declaration) => declaration.imports))].sort();
  return formatTypeScript(
    [
      ...(imports.length === 0 ? [] : [`import { ${imports.join(', ')} } from '@rdsm-events/${target}';`, '']),
      `/** The custom fields of the account, from the response of ${fieldsApi.request}. */`,
      'export const customFields = {',
      ...declarations.flatMap(({ name, value, comments, field }) => [
        ...comments.map(lineComment),
        ...(field.unknownType === undefined ? [] : ['// Its data type is not known: it is declared as text.']),
        `${printKey(name)}: ${printLiteral(value)},`,
      ]),
      '};',
      '',
    ].join('\n'),
  );
}

const declare: Record<FieldsModule, (field: AccountField) => Declaration> = {
  generator: ({ kind, isList, options, label }) => {
    const described = isText(label) ? { description: label } : {};
    const sent = kind === 'text' || options.length > 0 ? {} : { sentAs: 'string' };
    const item = (own: object) =>
      options.length === 0 ? call(kind, { ...sent, ...own }) : call('oneOf', options, own);
    return {
      imports: ['customField'],
      value: isList ? call('listOf', item({}), described) : item(described),
      comments: [],
    };
  },
  builders: ({ kind, isList, options, label }) => {
    const item = options.length === 0 ? new Code(kind) : new Call('oneOf', ...options);
    return {
      imports: [options.length === 0 ? kind : 'oneOf', ...(isList ? ['listOf'] : [])],
      value: isList ? new Call('listOf', item) : item,
      comments: isText(label) ? [label] : [],
    };
  },
};

/** A call of a kind, without options that are empty. */
function call(kind: string, ...args: unknown[]): Call {
  const last = args.at(-1) as object;
  return new Call(`customField.${kind}`, ...(Object.keys(last).length === 0 ? args.slice(0, -1) : args));
}
