// Generated from spec/events/chat-finished.ts. Do not edit: change the spec and run "npm run generate".

import { event } from '../runtime/event-rule.js';
import { list } from '../runtime/list-rule.js';
import { object } from '../runtime/object-rule.js';
import type { Rule } from '../runtime/report.js';
import { filled, optional, text } from '../runtime/scalar-rules.js';
import { legalBasisRule } from './definitions/legal-basis.js';
import { bodyOf } from './envelope.js';
import { emailFormatRule } from './formats.js';

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
  celular: 'mobile_phone',
  chat_status: 'cf_chat_status',
  chat_type: 'cf_chat_type',
};

/** Payload of a CHAT_FINISHED event. */
export const chatFinishedPayloadRule: Rule = object(
  {
    chat_subject: filled(text),
    cf_chat_status: filled(text),
    cf_chat_transcript_message: filled(text),
    cf_chat_type: optional(text),
    cf_birthdate: optional(text),
    cf_gender: optional(text),
    name: optional(text),
    email: filled(emailFormatRule),
    job_title: optional(text),
    personal_phone: optional(text),
    mobile_phone: optional(text),
    twitter: optional(text),
    facebook: optional(text),
    linkedin: optional(text),
    website: optional(text),
    company_name: optional(text),
    company_site: optional(text),
    legal_bases: optional(list(legalBasisRule)),
  },
  aliases,
);

/** Checks the type first. */
export const chatFinishedEventRule: Rule = event('event_type', { CHAT_FINISHED: bodyOf(chatFinishedPayloadRule) });
