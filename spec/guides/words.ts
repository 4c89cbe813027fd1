import type { Grade } from '../origin.js';

/** The words of the pages that are made from the catalogue. A word in braces is replaced by what it names. */
export interface Words {
  /** What the language calls itself. */
  language: string;
  /** Titles of pages and of parts of the navigation. */
  titles: Readonly<Record<'start' | 'sending' | 'data' | 'problems', string>>;
  /** Headings of the page of an event, and of parts of other pages. */
  headings: Readonly<
    Record<
      | 'fields'
      | 'rules'
      | 'example'
      | 'errors'
      | 'notices'
      | 'sources'
      | 'responses'
      | 'validators'
      | 'onlyApi'
      | 'grades'
      | 'generalRules',
      string
    >
  >;
  columns: Readonly<
    Record<
      | 'event'
      | 'happened'
      | 'field'
      | 'named'
      | 'name'
      | 'type'
      | 'described'
      | 'description'
      | 'source'
      | 'error'
      | 'notice'
      | 'where'
      | 'cause'
      | 'message'
      | 'because'
      | 'meaning'
      | 'grade'
      | 'older'
      | 'newer'
      | 'readByForm'
      | 'header'
      | 'scope'
      | 'requests'
      | 'plans'
      | 'endpoint'
      | 'who'
      | 'needs',
      string
    >
  >;
  presence: Readonly<Record<'required' | 'expected' | 'optional', string>>;
  /** How well something is known: a word, and what it means. */
  grades: Readonly<Record<Grade, { name: string; meaning: string }>>;
  types: Readonly<
    Record<
      | 'string'
      | 'number'
      | 'integer'
      | 'boolean'
      | 'any'
      | 'object'
      | 'list'
      | 'email'
      | 'date-time'
      | 'pattern'
      | 'enum'
      | 'custom'
      | 'or',
      string
    >
  >;
  units: Readonly<Record<'seconds' | 'percent', string>>;
  /** Additions to the description of a field. */
  notes: Readonly<
    Record<'values' | 'unit' | 'recommended' | 'when' | 'deprecatedValue' | 'deprecated' | 'must' | 'accepted', string>
  >;
  /** What a value must be, for constraints of an account. */
  limits: Readonly<
    Record<'minLength' | 'maxLength' | 'minimum' | 'maximum' | 'minItems' | 'maxItems' | 'values', string>
  >;
  /** Why an error is reported. */
  causes: Readonly<
    Record<
      | 'missing'
      | 'null'
      | 'blank'
      | 'type'
      | 'option'
      | 'constant'
      | 'email'
      | 'date-time'
      | 'format'
      | 'limit'
      | 'conflict'
      | 'atLeastOne'
      | 'unknown',
      string
    >
  >;
  /** Sentences about an event. */
  event: Readonly<
    Record<
      | 'works'
      | 'refused'
      | 'deprecated'
      | 'migration'
      | 'response'
      | 'replaces'
      | 'requiresContact'
      | 'createsContact'
      | 'customFields'
      | 'noCustomFields'
      | 'open'
      | 'items'
      | 'itemOf'
      | 'noNotices'
      | 'noRules'
      | 'optionalFields'
      | 'otherField'
      | 'errorsIntro'
      | 'noticesIntro'
      | 'fieldsIntro'
      | 'exampleIntro'
      | 'exampleShort'
      | 'byKey',
      string
    >
  >;
  rules: Readonly<Record<'emptyWhen' | 'atLeastOneOf', string>>;
  /** Title and description of the page of an event. */
  eventPage: { title: string; description: string };
  /** What becomes of a field in a migration. */
  migration: Readonly<Record<'wrapped' | 'filtered' | 'dropped', string>>;
  limitsPage: Readonly<
    Record<
      | 'account'
      | 'contact'
      | 'allPlans'
      | 'body'
      | 'address'
      | 'limit'
      | 'bytes'
      | 'tokenLabel'
      | 'keyLabel'
      | 'minute'
      | 'hours'
      | 'servers'
      | 'browsers'
      | 'token'
      | 'key',
      string
    >
  >;
  /** The cells of a column that states whether something is so. */
  yes: string;
  no: string;
  /** Joins the last two words of a list. */
  or: string;
  and: string;
}
