import type { CustomFieldName } from '../../spec/custom-fields.js';
import type { EventDefinition } from '../../spec/define.js';
import type { AccountArtefact } from '../emitters/index.js';
import type { CustomField } from './custom-field.js';

/** What can be emitted; each has a folder of its own. */
export type Artefact = AccountArtefact;

/** How the emitted TypeScript names the files that it imports. */
export const importExtensions = ['.js', '.ts', ''] as const;

/** What to do about custom fields that are not declared. */
export const otherCustomFields = ['refuse', 'allow'] as const;

/** What an account adds to the events of the API, and what becomes of it. */
export interface Config {
  /**
   * The custom fields of the account, by API identifier. They become named fields of every event that takes custom
   * fields: of a CONVERSION, and of own events that have `CustomFields`.
   */
  customFields?: { readonly [name: CustomFieldName]: CustomField };
  /**
   * Whether a custom field that is not declared is an error or a text like any other. Left out, it is an error as soon
   * as custom fields are declared: a misspelt one would be lost without a word.
   */
  otherCustomFields?: (typeof otherCustomFields)[number];
  /** Events beside those of the API, each made with `defineEvent`. */
  events?: readonly EventDefinition[];
  /** What to emit; all when left out. Validators and builders bring the types with them. */
  emit?: readonly Artefact[];
  /** Folder that is written, relative to the config. It then holds what is emitted and nothing else. */
  outDir: string;
  /** How imports between the emitted files end: `.js` (when left out), `.ts`, or not at all, as some bundlers want it. */
  importExtension?: (typeof importExtensions)[number];
  /** Address under which the JSON Schemas can be read, for their `$id`. Left out, `$id` is the path of the file. */
  schemaUrl?: string;
}

/** Gives the config itself; an editor completes what it may say, and the compiler checks it. */
export function defineConfig(config: Config): Config {
  return config;
}
