import { fieldsApi } from '../../spec/fields-api.js';
import { isText } from '../../spec/origin.js';
import { lineComment } from '../print/comment.js';
import { formatTypeScript } from '../print/format.js';
import { Call, Code, printKey, printLiteral } from '../print/literal.js';
import type { AccountField } from '../runtime/builders/account-field.js';
import { declareField, type Kinds } from '../runtime/builders/declare-field.js';

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
  generator: (field) => {
    const call = declareField(field, configKinds);
    const described = isText(field.label) ? { description: field.label } : undefined;
    return {
      imports: ['customField'],
      value: described ? new Call(call.name, ...call.args, described) : call,
      comments: [],
    };
  },
  builders: (field) => ({
    imports: [field.options.length === 0 ? field.kind : 'oneOf', ...(field.isList ? ['listOf'] : [])],
    value: declareField(field, builderKinds),
    comments: isText(field.label) ? [field.label] : [],
  }),
};

const configKinds: Kinds<Call> = {
  text: new Call('customField.text'),
  integer: new Call('customField.integer'),
  boolean: new Call('customField.boolean'),
  oneOf: (options) => new Call('customField.oneOf', options),
  listOf: (item) => new Call('customField.listOf', item),
};

const builderKinds: Kinds<Call | Code> = {
  text: new Code('text'),
  integer: new Code('integer'),
  boolean: new Code('boolean'),
  oneOf: (options) => new Call('oneOf', ...options),
  listOf: (item) => new Call('listOf', item),
};
