import type { Catalogue } from '../../catalogue/catalogue.js';
import { batchNames, languageName, messagesPath, payloadNames, unionNames } from '../../catalogue/names.js';
import { GeneratedFile } from '../../print/source-file.js';
import { eventTypesNames, eventTypesPath } from './event-types-file.js';
import { noticeTypes } from './notices/public-file.js';
import { formatExplainerName } from './output-paths.js';
import { functionNames } from './public-functions.js';

/** The root of the package: every public name. */
export function printIndexFile({ events }: Catalogue): string {
  const file = new GeneratedFile('index', 'spec/index.ts');
  for (const { names } of events) {
    file.reexport([names, payloadNames(names)].flatMap(functionNames), names.file);
  }
  for (const names of [unionNames, batchNames]) file.reexport(functionNames(names), names.file);
  file.reexport([...eventTypesNames], eventTypesPath);
  file.reexport(['RdsmValidationError'], 'runtime/validation-error');
  file.reexportTypes(['ValidateOptions', 'ValidationResult'], 'runtime/validate');
  file.reexportTypes(['StandardIssue', 'StandardResult', 'StandardSchema'], 'runtime/standard-schema');
  file.reexportTypes(['JsonSchemaOptions', 'JsonSchemaTarget', 'StandardJsonSchema'], 'runtime/json-schema');
  file.reexportTypes(noticeTypes, 'runtime/notices/notice');
  return file.print();
}

/** What other packages need to report errors as the validators do. */
export function printErrorsFile({ messages, formats }: Catalogue): string {
  const file = new GeneratedFile('errors', 'spec/errors.ts');
  file.reexport(['invalidFormat', 'missing', 'noPrefix', 'unknownField', 'wrongType'], 'runtime/errors');
  file.reexport(['toApiError'], 'runtime/error');
  file.reexportTypes(['LocatedError'], 'runtime/error');
  file.reexport(['messageOf'], 'runtime/message');
  file.reexport(['detailedMessageOf'], 'runtime/detailed-message');
  file.reexport(['issuesOf'], 'runtime/standard-schema');
  file.reexport(['checkOptions', 'throwErrors', 'toResult'], 'runtime/validate');
  file.reexport(['payloadIssuesOf', 'throwPayloadErrors', 'toPayloadResult'], 'runtime/payload');
  file.reexport(['toValidationError'], 'runtime/to-validation-error');
  file.reexportTypes(['Messages', 'ValidationRules'], 'runtime/message');
  file.reexport(['addError'], 'runtime/explainer');
  file.reexportTypes(['AccountFields', 'ErrorCollector', 'Explainer'], 'runtime/explainer');
  file.reexport(['array'], 'runtime/array');
  file.reexport(['oneOf', 'string'], 'runtime/scalars');
  file.reexport(['printPath'], 'runtime/path');
  file.reexportTypes(['Path'], 'runtime/path');
  file.reexport(['addUnknownField'], 'runtime/object');
  file.reexport(['suggestCustomField', 'suggester'], 'runtime/suggest');
  file.reexport(['RdsmValidationError'], 'runtime/validation-error');
  if (formats['date-time']) file.reexport([formatExplainerName('date-time')], 'explainers/formats');
  for (const language of Object.keys(messages)) file.reexport([languageName(language)], messagesPath(language));
  return file.print();
}
