import { capitalise, uncapitalise } from '../../catalogue/names.js';
import { printPattern } from '../../print/pattern.js';
import type { Scope } from './scope.js';

export { printPattern };

/** The name of a pattern that stands for a format: `dateTimeFormat`. Every file imports it from one place. */
export function formatName(format: string): string {
  const words = format.split('-').map(capitalise);
  return `${uncapitalise(words.join(''))}Format`;
}

/** The name of the function that tells whether a text has a format: `isDateTimeFormat`. */
export function formatTestName(format: string): string {
  return `is${capitalise(formatName(format))}`;
}

/** The name of what an error says of a format. */
export function formatRuleName(format: string): string {
  return `${formatName(format)}Rule`;
}

/** The pattern as a constant of the file, and its name. */
export function declarePattern(pattern: string, scope: Scope, name = 'pattern'): string {
  return scope.constant(name, printPattern(pattern));
}
