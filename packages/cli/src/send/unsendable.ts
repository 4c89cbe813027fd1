import type { ApiError } from '@rdsm-events/types/api-error';
import { validateConversion } from '@rdsm-events/validators/conversion';
import { validateEvent } from '@rdsm-events/validators/event';
import type { Failure } from '../input/record.js';

/** Why a part of a file is not sent. */
export type UnsendableReason =
  /** It cannot be read. */
  | { readonly kind: 'failure'; readonly failure: Failure }
  /** No event can be made from the row. */
  | { readonly kind: 'invalid'; readonly errors: readonly ApiError[] }
  /** A number at this path would be sent as another one. */
  | { readonly kind: 'inexact'; readonly path: string }
  /** An earlier run ended before there was a response. */
  | { readonly kind: 'earlier' };

/** A part of a file that is not sent. It is given to the client all the same: its outcome then has its place among the others. */
export class Unsendable {
  constructor(readonly reason: UnsendableReason) {}
}

/** The client reports these as invalid; which errors they have is in `Unsendable`. */
const invalid = { valid: false, errors: [{ error_type: 'INVALID', error_message: '' }] } as const;

/** The validator of a client that is given parts which are not sent. */
export function validatorFor(isConversion: boolean): (event: unknown) => ReturnType<typeof validateEvent> {
  const validate = isConversion ? validateConversion : validateEvent;
  return (event) => (event instanceof Unsendable ? (invalid as never) : validate(event));
}
