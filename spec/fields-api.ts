import { customFieldPrefix } from './custom-fields.js';
import { newerPage, type Source } from './origin.js';

/** How RD Station describes the fields of an account, from which its custom fields are declared. */
export interface FieldsApi {
  source: Source;
  /** The request whose response has them. */
  request: string;
  /** The definition of custom fields that they belong to, and how their names begin. */
  definition: string;
  prefix: string;
  /** Names of members: of the response, of a field in it, of its rules, of an option. */
  members: {
    fields: string;
    name: string;
    isCustom: string;
    dataType: string;
    label: string;
    rules: string;
    options: string;
    option: string;
  };
  /** The languages of a label, the best first. */
  languages: string[];
  /** What the values of fields are, by data type. */
  dataTypes: Record<string, { kind: 'text' | 'integer' | 'boolean'; isList: boolean }>;
}

export const fieldsApi: FieldsApi = {
  source: newerPage('GET /platform/contacts/fields', 'get_platform-contacts-fields'),
  request: 'GET /platform/contacts/fields',
  definition: 'CustomFields',
  prefix: customFieldPrefix,
  members: {
    fields: 'fields',
    name: 'api_identifier',
    isCustom: 'custom_field',
    dataType: 'data_type',
    label: 'label',
    rules: 'validation_rules',
    options: 'valid_options',
    option: 'value',
  },
  languages: ['pt-BR', 'default'],
  dataTypes: {
    STRING: { kind: 'text', isList: false },
    'STRING[]': { kind: 'text', isList: true },
    INTEGER: { kind: 'integer', isList: false },
    BOOLEAN: { kind: 'boolean', isList: false },
  },
};
