import type { CustomFieldName } from '../../spec/custom-fields.js';
import type { EventDefinition } from '../../spec/define.js';
import type { AccountArtefact } from '../emitters/index.js';
import type { CustomField } from './custom-field.js';

/** What can be generated; each artefact has its own folder. */
export type Artefact = AccountArtefact;

/** How imports between the generated files end. */
export const importExtensions = ['.js', '.ts', ''] as const;

/** What happens to custom fields that are not declared. */
export const otherCustomFields = ['reject', 'allow'] as const;

/** What an account adds to the events of the API, and what is generated. */
export interface Config {
  /**
   * The custom fields of the account, by API identifier. They become named fields of every event that accepts custom
   * fields: of a CONVERSION, and of your events with `CustomFields`.
   */
  customFields?: { readonly [name: CustomFieldName]: CustomField };
  /**
   * Whether a custom field that is not declared is an error (`reject`) or accepted as a string (`allow`). The default is
   * `reject` if custom fields are declared: a misspelt one would be lost silently.
   */
  otherCustomFields?: (typeof otherCustomFields)[number];
  /** Events in addition to those of the API, each made with `defineEvent`. */
  events?: readonly EventDefinition[];
  /** What to generate; by default, everything but `python` and `php`. Validators and builders include the types. */
  emit?: readonly Artefact[];
  /** The output folder, relative to the config. It contains only generated files. */
  outDir: string;
  /** How imports between the generated files end: `.js` (the default), `.ts`, or `''`, which some bundlers need. */
  importExtension?: (typeof importExtensions)[number];
  /** The URL at which the JSON Schemas are published, for their `$id`. By default, `$id` is the path of the file. */
  schemaUrl?: string;
}

/** Returns the config: editors complete it, and the compiler checks it. */
export function defineConfig(config: Config): Config {
  return config;
}
