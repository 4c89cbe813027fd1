import type { Catalogue } from '../../catalogue/catalogue.js';
import { eventFileOf } from '../../catalogue/file-of.js';
import { definitionFile, uncapitalise } from '../../catalogue/names.js';

/** Path of the checks in a file of an event, the union or the batch, below the folder of the validators. */
export function checkFile(file: string): string {
  return `checks/${file}`;
}

/** Path of its explainers. */
export function explainerFile(file: string): string {
  return `explainers/${file}`;
}

/** Path of the check of a named shape. */
export function checkPath(name: string, catalogue: Catalogue): string {
  return `checks/${namedFile(name, catalogue)}`;
}

/** Path of the explainer of a named shape. */
export function explainerPath(name: string, catalogue: Catalogue): string {
  return `explainers/${namedFile(name, catalogue)}`;
}

/** Name of the explainer of a named shape. */
export function explainerName(name: string): string {
  return `explain${name}`;
}

/** Name of the check of an array of a named shape. */
export function arrayCheckName(name: string): string {
  return `is${name}Array`;
}

/** A payload is in the file of its event, a definition in its own. */
function namedFile(name: string, catalogue: Catalogue): string {
  return eventFileOf(name, catalogue) ?? `definitions/${definitionFile(name)}`;
}

/** A format such as `date-time` in the words of a name: `DateTime`. */
function formatWords(format: string): string {
  return format
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** Name of the function that returns whether a string has a format: `isDateTimeFormat`. */
export function formatCheckName(format: string): string {
  return `is${formatWords(format)}Format`;
}

/** Name of the pattern of a format: `dateTimeFormat`. */
export function formatPatternName(format: string): string {
  return `${uncapitalise(formatWords(format))}Format`;
}

/** Name of the explainer of a format: `explainDateTimeFormat`. */
export function formatExplainerName(format: string): string {
  return `explain${formatWords(format)}Format`;
}
