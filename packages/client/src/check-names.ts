import { suggester, unknownField } from '@rdsm-events/validators/errors';
import { argumentErrors } from '../../../generated/builders/runtime/argument-error.js';
import { messages } from './messages.js';

/**
 * Rejects a name that no option has: a misspelt `baseUrl` would otherwise send events to the API.
 * @param argument The path of the object, which begins with the name of the argument.
 * @throws {RdsmValidationError} for the first such name, with the one that was probably meant.
 */
export function checkNames(given: object, known: readonly string[], ...argument: string[]): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw argumentErrors(messages, unknownField([...argument, unknown], suggester(known)(unknown)));
}
