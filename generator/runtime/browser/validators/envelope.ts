import { rejectUnknown, type UnknownFields } from '@rdsm-events/validators/runtime/object';

export type { Envelope } from '@rdsm-events/validators/runtime/envelope';

/** Unknown fields of the envelope, without suggestions. */
export function rejectOutsidePayload(): UnknownFields {
  return rejectUnknown;
}
