import type { Guide, GuideName, Home } from './guide.js';
import type { Words } from './words.js';

/** What is written for the documentation in one language. */
export interface DocumentationTexts {
  words: Words;
  home: Home;
  guides: Readonly<Record<GuideName, Guide>>;
  /** The sentences of the spec, by the English one. A test reports what is missing and what is not used. */
  sentences: Readonly<Record<string, string>>;
}
