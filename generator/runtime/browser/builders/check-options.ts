import type { KnownOptions } from '@rdsm-events/builders/runtime/check-options';
import type { Messages } from '@rdsm-events/validators/runtime/message';

/** Rejects the names of options that do not exist. Without messages: whoever writes the page reads the error. */
export function checkOptions(
  options: object | null | undefined,
  known: KnownOptions,
  _: Messages,
  argument = 'options',
): void {
  for (const name in options) if (!(name in known)) throw new TypeError(`${argument}.${name}`);
}
