import type { ErrorCollector } from './explainer.js';
import type { ValidationRules } from './message.js';

/**
 * Adds to an error what may be meant.
 * @param variant Distinguishes messages of one type: see message.ts.
 */
export function addHint({ errors }: ErrorCollector, index: number, hint: ValidationRules, variant?: string): void {
  const error = errors[index];
  if (error) errors[index] = { ...error, variant, validation_rules: { ...error.validation_rules, ...hint } };
}
