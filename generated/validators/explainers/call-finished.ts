// Generated from spec/events/call-finished.ts. Do not edit: change the spec and run "npm run generate".

import { array } from '../runtime/array.js';
import { rejectCustomFields } from '../runtime/custom-fields.js';
import { event } from '../runtime/event.js';
import type { Explainer } from '../runtime/explainer.js';
import { object } from '../runtime/object.js';
import { nonEmpty, oneOf, string } from '../runtime/scalars.js';
import { callFinishedAliases } from './aliases.js';
import { explainLegalBasis } from './definitions/legal-basis.js';
import { envelope } from './envelope.js';
import { explainDateTimeFormat, explainEmailFormat } from './formats.js';

/** Explains the payload of a CALL_FINISHED event. */
export const explainCallFinishedPayload: Explainer = /* @__PURE__ */ object(
  {
    name: string,
    email: nonEmpty(explainEmailFormat),
    company_name: string,
    company_site: string,
    job_title: string,
    personal_phone: string,
    call_user_email: explainEmailFormat,
    call_from_number: nonEmpty(string),
    call_started_at: explainDateTimeFormat,
    call_duration: string,
    call_type: oneOf(['Inbound', 'Outbound']),
    call_status: nonEmpty(string),
    call_status_description: string,
    call_phone_type: oneOf(['Mobile', 'comercial']),
    call_carrier: string,
    call_record: string,
    legal_bases: array(explainLegalBasis),
  },
  ['email', 'call_from_number', 'call_status'],
  rejectCustomFields('cf_', ['CONVERSION']),
  callFinishedAliases,
);

/** Explains a CALL_FINISHED event, its type first. */
export const explainCallFinishedEvent: Explainer = /* @__PURE__ */ event(envelope, {
  CALL_FINISHED: explainCallFinishedPayload,
});
