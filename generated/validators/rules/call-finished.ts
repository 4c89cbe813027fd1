// Generated from spec/events/call-finished.ts. Do not edit: change the spec and run "npm run generate".

import { event } from '../runtime/event-rule.js';
import { list } from '../runtime/list-rule.js';
import { object } from '../runtime/object-rule.js';
import type { Rule } from '../runtime/report.js';
import { filled, oneOf, optional, text } from '../runtime/scalar-rules.js';
import { legalBasisRule } from './definitions/legal-basis.js';
import { bodyOf } from './envelope.js';
import { dateTimeFormatRule, emailFormatRule } from './formats.js';

const aliases = {
  'your-email': 'email',
  'e-mail': 'email',
  nome: 'name',
  nombre: 'name',
  empresa: 'company_name',
  company: 'company_name',
  cargo: 'job_title',
  telefone: 'personal_phone',
  phone: 'personal_phone',
};

/** Payload of a CALL_FINISHED event. */
export const callFinishedPayloadRule: Rule = object(
  {
    name: optional(text),
    email: filled(emailFormatRule),
    company_name: optional(text),
    company_site: optional(text),
    job_title: optional(text),
    personal_phone: optional(text),
    call_user_email: optional(emailFormatRule),
    call_from_number: filled(text),
    call_started_at: optional(dateTimeFormatRule),
    call_duration: optional(text),
    call_type: optional(oneOf(['Inbound', 'Outbound'])),
    call_status: filled(text),
    call_status_description: optional(text),
    call_phone_type: optional(oneOf(['Mobile', 'comercial'])),
    call_carrier: optional(text),
    call_record: optional(text),
    legal_bases: optional(list(legalBasisRule)),
  },
  aliases,
);

/** Checks the type first. */
export const callFinishedEventRule: Rule = event('event_type', { CALL_FINISHED: bodyOf(callFinishedPayloadRule) });
