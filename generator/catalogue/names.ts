/** Every published name of an event. Nothing else in the generator puts a name together. */
export interface EventNames {
  /** Name of the file and of the subpath: `opportunity-lost`. */
  file: string;
  /** TypeScript types. */
  event: string;
  payload: string;
  /** Validators. */
  is: string;
  validate: string;
  assert: string;
  standardSchema: string;
  noticesOf: string;
  /** Builder, the same without its validator, and the type of their input. */
  builder: string;
  build: string;
  input: string;
  /** The types of these with the custom fields that an account has declared. */
  customBuilder: string;
  customBuild: string;
  customEvent: string;
  /** JSON Schema as a module. */
  jsonSchema: string;
}

/** The names of an event: `OPPORTUNITY_LOST` gives `OpportunityLostEvent`, `isOpportunityLost`, … */
export function eventNames(type: string): EventNames {
  const words = type.toLowerCase().split('_');
  const pascal = words.map(capitalise).join('');
  return { ...namesOf(words), event: `${pascal}Event`, payload: `${pascal}Payload` };
}

/** The names of the union of all events. A bare `Event` would hide the one of the browser. */
export const unionNames: EventNames = { ...namesOf(['event']), event: 'RdsmEvent', payload: 'RdsmPayload' };

/** The names of a batch. */
export const batchNames: EventNames = { ...namesOf(['batch']), event: 'EventBatch', payload: 'EventBatch' };

/** The names of public functions that validate one kind of value. */
export type ValidatorNames = Pick<EventNames, 'is' | 'validate' | 'assert' | 'standardSchema'>;

/** The names of the functions that validate the payload of an event alone: `isSalePayload`, `salePayloadSchema`, … */
export function payloadNames({ is, validate, assert, builder }: EventNames): ValidatorNames {
  return {
    is: `${is}Payload`,
    validate: `${validate}Payload`,
    assert: `${assert}Payload`,
    standardSchema: `${builder}PayloadSchema`,
  };
}

/** The names of what makes an event and those of its items. */
export interface LineItemsNames {
  file: string;
  builder: string;
  /** The type of an item. */
  item: string;
}

/** The names of what makes an event and those of its items: `order` gives `orderWithItems`, `OrderItem`. */
export function lineItemsNames(whole: string): LineItemsNames {
  return { file: `${whole}-with-items`, builder: `${whole}WithItems`, item: `${capitalise(whole)}Item` };
}

/** The published names of a definition of custom fields. */
export interface CustomFieldNames {
  file: string;
  define: string;
  /** The type of what `define` returns, and that of any event with declared custom fields. */
  api: string;
  event: string;
}

/** The names of a definition of custom fields: `CustomFields` gives `defineCustomFields`, `CustomFieldApi`. */
export function customFieldNames(definition: string): CustomFieldNames {
  const singular = definition.replace(/s$/, '');
  return {
    file: definitionFile(definition),
    define: `define${definition}`,
    api: `${singular}Api`,
    event: `${singular}Event`,
  };
}

/** Names that are published in addition to those of the events and the definitions. */
export const reservedExports = {
  eventTypes: 'eventTypes',
  currentEventTypes: 'currentEventTypes',
  deprecatedEventTypes: 'deprecatedEventTypes',
  eventType: 'EventType',
  currentEventType: 'CurrentEventType',
  deprecatedEventType: 'DeprecatedEventType',
  eventOf: 'EventOf',
  payloadOf: 'PayloadOf',
  apiResponse: 'ApiResponse',
  errorType: 'ErrorType',
  trafficSource: 'trafficSource',
  trackingId: 'trackingId',
  splitBatch: 'splitBatch',
  text: 'text',
  oneOf: 'oneOf',
  listOf: 'listOf',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  date: 'date',
  fromFieldsApi: 'fromFieldsApi',
  anyCustomField: 'AnyCustomField',
  fieldsApiOptions: 'FieldsApiOptions',
  trafficCookie: 'TrafficCookie',
  cookieTraffic: 'CookieTraffic',
  utmTraffic: 'UtmTraffic',
  noTraffic: 'NoTraffic',
  trafficFields: 'TrafficSource',
  trafficFieldsFor: 'TrafficFieldsFor',
  utmParameters: 'UtmParameters',
  fieldInputs: 'FieldInputs',
  utmInput: 'UtmInput',
  utmOptions: 'UtmOptions',
  fieldValues: 'FieldValues',
  customField: 'CustomField',
  splitBatchOptions: 'SplitBatchOptions',
  formInputs: 'FormInputs',
  formOptions: 'FormOptions',
  formResult: 'FormResult',
  formError: 'FormError',
  formChange: 'FormChange',
  validationError: 'RdsmValidationError',
} as const;

/** Files in addition to those of the events and the definitions. */
export const reservedFiles = [
  'index',
  'event-types',
  'envelope',
  'errors',
  'formats',
  'runtime',
  'checks',
  'web-forms',
  'definitions',
  'explainers',
  'messages',
  'notices',
  'origins',
  'api-response',
  'error-type',
  'draft-07',
  'traffic-source',
  'tracking-id',
  'split-batch',
  'aliases',
  'not-custom-fields',
  'api',
  'writable',
  'date',
  'standard',
];

/** Words of the language. Nothing can be named so. */
export const reservedWords =
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield'.split(
    ' ',
  );

/** The file of a definition: `LegalBasis` gives `legal-basis`. */
export function definitionFile(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}

/** A definition's name as the name of a value: `LegalBasis` gives `legalBasis`. */
export function uncapitalise(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The name of an example among those of all events: `sale-documented`. */
export function exampleName({ file }: EventNames, example: string): string {
  return `${file}-${example}`;
}

/** A group of events as the name of something: `Sales funnel` gives `sales-funnel`. */
export function groupName(group: string): string {
  return group
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
}

/** Where the schema files can be read once they are published. */
export const schemaUrl = 'https://cdn.jsdelivr.net/npm/@rdsm-events/schemas/';

/** Where a schema file can be read once it is published. */
export function schemaId(file: string, folder = ''): string {
  return `${schemaUrl}${folder}${file}.json`;
}

function namesOf(words: string[]): Omit<EventNames, 'event' | 'payload'> {
  const pascal = words.map(capitalise).join('');
  const camel = uncapitalise(pascal);
  return {
    file: words.join('-'),
    is: `is${pascal}`,
    validate: `validate${pascal}`,
    assert: `assert${pascal}`,
    standardSchema: `${camel}Schema`,
    noticesOf: `noticesOf${pascal}`,
    builder: camel,
    build: `build${pascal}`,
    input: `${pascal}Input`,
    customBuilder: `Custom${pascal}Builder`,
    customBuild: `Custom${pascal}Build`,
    customEvent: `Custom${pascal}Event`,
    jsonSchema: `${camel}JsonSchema`,
  };
}

/** A word with a capital, also after a digit: other generators of names do the same. */
export function capitalise(word: string): string {
  return word.replace(/^[a-z]|[0-9][a-z]/g, (letters) => letters.toUpperCase());
}

/** The spec file of an event. */
export function eventSource(file: string): string {
  return `spec/events/${file}.ts`;
}

/** The file, and the subpath, of the schemas of an event that also have JSON Schema, without the extension. */
export function standardPath(file: string): string {
  return `standard/${file}`;
}

/** The language of messages where nothing else is chosen. */
export const defaultLanguage = 'en';

/** The file of the messages of validators or builders in a language (BCP 47), without its extension. */
export function messagesPath(language: string): string {
  return `messages/api/${language}`;
}

/** The file of the messages for forms in a language, without its extension. */
export function translationPath(language: string): string {
  return `messages/${language}`;
}

/** The file of the spec with the messages in a language. */
export function messagesSource(language: string): string {
  return `spec/messages/${language}.ts`;
}

/** A language as the name of a constant: `pt-BR` is `ptBR`. */
export function languageName(language: string): string {
  return language.replaceAll('-', '');
}
