import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import { customFieldNames, reservedExports } from '../../catalogue/names.js';
import type { CustomFields } from '../../catalogue/shape.js';
import { printLiteral } from '../../print/literal.js';
import { printPattern } from '../../print/pattern.js';
import type { GeneratedFile } from '../../print/source-file.js';
import { importCustomFields } from './input.js';
import { importMessages } from './messages-file.js';

/** The file of the runtime with what declares the fields that the API describes. */
export const fieldsApiPath = 'runtime/fields-api';

/** The file of the runtime with what is done about data types that are not known. */
export const unknownTypesPath = 'runtime/unknown-types';

/** Whether the API describes the fields of a definition. */
export function hasFieldsApi({ definition }: CustomFields, { fieldsApi }: Catalogue): boolean {
  return fieldsApi?.definition === definition;
}

/** Declares the function that reads the description of the fields, where there is one. */
export function declareFromFieldsApi(
  customFields: CustomFields,
  events: readonly CatalogueEvent[],
  catalogue: Catalogue,
  file: GeneratedFile,
): void {
  const { fieldsApi } = catalogue;
  const [event] = events;
  if (fieldsApi === undefined || event === undefined || !hasFieldsApi(customFields, catalogue)) return;
  const { fromFieldsApi, anyCustomField, fieldsApiOptions } = reservedExports;
  const { members, languages, dataTypes, request, source } = fieldsApi;
  const fields = importCustomFields(customFields.definition, file);
  const declare = file.importLocal('declareAccountFields', fieldsApiPath);
  const api = file.addConstant('fieldsApi', printLiteral({ members, languages, dataTypes }), {
    type: file.importLocalType('FieldsApi', 'runtime/account-field'),
  });
  file.addFunction({
    name: fromFieldsApi,
    doc: [
      `Declares the custom fields that the response of \`${request}\` describes: what each`,
      'accepts, by its name. The fields that every account has are left out. One whose data type is not known is declared as',
      'text, and reported to `onUnknownType`.',
      '',
      '@param answer The body of the response, as parsed JSON.',
      '@throws {RdsmValidationError} with every error in the response; its paths begin with `answer`.',
      `@see {@link ${source.url}}`,
      '@example',
      `${customFieldNames(customFields.definition).define}(${fromFieldsApi}(await response.json()))`,
    ].join('\n'),
    isExported: true,
    parameters: [
      { name: 'answer', type: 'unknown' },
      {
        name: 'options',
        type: file.importLocalType(fieldsApiOptions, unknownTypesPath),
        hasQuestionToken: true,
      },
    ],
    returnType: `{ [Name in keyof ${fields}]: ${file.importLocalType(anyCustomField, fieldsApiPath)} }`,
    statements: `return ${declare}(answer, ${api}, ${declareNamePattern(event, file)}, ${importMessages(file)}, options);`,
  });
}

/** Declares what the name of a custom field of an event matches, and returns its name. */
export function declareNamePattern({ names, payload }: CatalogueEvent, file: GeneratedFile): string {
  return file.addConstant(`${names.builder}FieldName`, printPattern(payload.customFields?.pattern ?? ''));
}
