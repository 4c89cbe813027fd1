// Generated from spec/events/chat-finished.ts. Do not edit: change the spec and run "npm run generate".

import { array } from '../runtime/array.js';
import { rejectCustomFields } from '../runtime/custom-fields.js';
import { event } from '../runtime/event.js';
import type { Explainer } from '../runtime/explainer.js';
import { object } from '../runtime/object.js';
import { nonEmpty, string } from '../runtime/scalars.js';
import { chatFinishedAliases } from './aliases.js';
import { explainLegalBasis } from './definitions/legal-basis.js';
import { envelope } from './envelope.js';
import { explainEmailFormat } from './formats.js';

/** Explains the payload of a CHAT_FINISHED event. */
export const explainChatFinishedPayload: Explainer = /* @__PURE__ */ object(
  {
    chat_subject: nonEmpty(string),
    cf_chat_status: nonEmpty(string),
    cf_chat_transcript_message: nonEmpty(string),
    cf_chat_type: string,
    cf_birthdate: string,
    cf_gender: string,
    name: string,
    email: nonEmpty(explainEmailFormat),
    job_title: string,
    personal_phone: string,
    mobile_phone: string,
    twitter: string,
    facebook: string,
    linkedin: string,
    website: string,
    company_name: string,
    company_site: string,
    legal_bases: array(explainLegalBasis),
  },
  ['chat_subject', 'cf_chat_status', 'cf_chat_transcript_message', 'email'],
  rejectCustomFields('cf_', ['CONVERSION']),
  chatFinishedAliases,
);

/** Explains a CHAT_FINISHED event, its type first. */
export const explainChatFinishedEvent: Explainer = /* @__PURE__ */ event(envelope, {
  CHAT_FINISHED: explainChatFinishedPayload,
});
