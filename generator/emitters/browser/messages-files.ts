import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import { labelledMessages } from '../../catalogue/labelled-messages.js';
import { defaultLanguage, languageName, messagesPath, messagesSource } from '../../catalogue/names.js';
import type { Rule } from '../../catalogue/rule.js';
import type { Shape } from '../../catalogue/shape.js';
import { innerShapes, referencedNames } from '../../catalogue/walk.js';
import { printLiteral } from '../../print/literal.js';
import { GeneratedFile } from '../../print/source-file.js';
import { language } from './exports.js';

/** The errors that any event can have. One without a message has that of `INVALID`. */
const base = [
  'CANNOT_BE_NULL',
  'INVALID_DATA_TYPE',
  'INVALID_DATA_TYPE.max_items',
  'CANNOT_BE_BLANK',
  'INVALID_OPTION',
  'INVALID_FIELDS',
  'INVALID',
];

/**
 * The messages of a form in place of the API's: who fills in the form reads the errors of a page. Only programs read those
 * of `parseCookie` and `parseUtm`, which have the message of `INVALID`.
 */
export function printMessagesFiles(event: CatalogueEvent, catalogue: Catalogue): GeneratedFile[] {
  const translation = catalogue.translations[language];
  if (translation === undefined) return [];
  const keys = new Set([...base, ...formatKeys(event, catalogue), ...event.payload.rules.map(ruleKey)]);
  const labelled = labelledMessages(event.payload.rules, language, catalogue);
  const chosen = [...Object.entries(translation), ...labelled].filter(([key]) => keys.has(key));
  const messages = new GeneratedFile('messages', messagesSource(language));
  messages.addConstant('messages', printLiteral(Object.fromEntries(chosen)), { isExported: true });
  // Under every name that the files have which they replace.
  const ofValidators = [languageName(defaultLanguage), 'details', `${event.names.builder}Messages`];
  return [
    messages,
    printReplacement('validators', ofValidators),
    printReplacement('builders', ['messages', 'builderMessages']),
  ];
}

function printReplacement(artefact: string, names: readonly string[]): GeneratedFile {
  const file = new GeneratedFile(`${artefact}/${messagesPath(defaultLanguage)}`, messagesSource(language));
  const messages = file.importLocal('messages', 'messages');
  file.addStatement(
    `export { ${names.map((name) => (name === messages ? name : `${messages} as ${name}`)).join(', ')} };`,
  );
  return file;
}

function formatKeys({ payload }: CatalogueEvent, { definitions }: Catalogue): string[] {
  const named = referencedNames(payload, definitions).flatMap((name) => definitions[name] ?? []);
  return [payload, ...named].flatMap(formatsIn).map((format) => `INVALID_FORMAT.${format}`);
}

function formatsIn(shape: Shape): string[] {
  const own = shape.kind === 'string' && shape.format !== undefined ? [shape.format] : [];
  return [...own, ...innerShapes(shape).flatMap((inner) => formatsIn(inner.shape))];
}

function ruleKey(rule: Rule): string {
  switch (rule.kind) {
    case 'emptyWhen':
      return `CONFLICTING_FIELD.${rule.field}`;
    case 'atLeastOneOf':
      return 'AT_LEAST_ONE_REQUIRED';
  }
}
