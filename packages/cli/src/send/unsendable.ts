import type { ApiError } from '@rdsm-events/types/api-error';
import { validateConversion } from '@rdsm-events/validators/conversion';
import { validateEvent } from '@rdsm-events/validators/event';
import type { Catalogue } from '../../../../generator/catalogue/catalogue.js';
import type { Failure } from '../input/record.js';
import { isRecord } from '../report/field-counter.js';
import type { UnknownCause } from './states.js';

/** Why a part of a file is not sent. */
export type UnsendableReason =
  /** It cannot be read. */
  | { readonly kind: 'failure'; readonly failure: Failure }
  /** No event can be made from the row. */
  | { readonly kind: 'invalid'; readonly errors: readonly ApiError[] }
  /** A number at this path would be sent as another one. */
  | { readonly kind: 'inexact'; readonly path: string }
  /** An API key is sent, which sends no event of this type. */
  | { readonly kind: 'apiKey' }
  /** An earlier run may have sent it; the cause if that run did not end before the response. */
  | { readonly kind: 'earlier'; readonly cause: UnknownCause | undefined };

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

/** Whether an event is of a type that an API key does not send. Its other errors do not matter then. */
export function needsToken({ api, events, envelope }: Catalogue): (event: unknown) => boolean {
  const field = envelope.fields.find(({ role }) => role === 'type')?.name ?? '';
  const types = new Set<unknown>(events.map(({ type }) => type).filter((type) => type !== api.conversion?.eventType));
  return (event) => isRecord(event) && types.has(event[field]);
}
