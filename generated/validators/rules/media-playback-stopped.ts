// Generated from spec/events/media-playback-stopped.ts. Do not edit: change the spec and run "npm run generate".

import { event } from '../runtime/event-rule.js';
import { list } from '../runtime/list-rule.js';
import { object } from '../runtime/object-rule.js';
import type { Rule } from '../runtime/report.js';
import { boolean, filled, integer, oneOf, optional, text } from '../runtime/scalar-rules.js';
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
  celular: 'mobile_phone',
};

/** Payload of a MEDIA_PLAYBACK_STOPPED event. */
export const mediaPlaybackStoppedPayloadRule: Rule = object(
  {
    email: filled(emailFormatRule),
    name: optional(text),
    company_name: optional(text),
    company_site: optional(text),
    job_title: optional(text),
    personal_phone: optional(text),
    mobile_phone: optional(text),
    twitter: optional(text),
    facebook: optional(text),
    linkedin: optional(text),
    website: optional(text),
    media_type: filled(oneOf(['Video', 'Audio'])),
    media_metadata: optional(text),
    media_recorded_content: optional(boolean),
    media_identifier: filled(text),
    media_category: optional(text),
    media_duration: optional(integer),
    media_published_date_timestamp: optional(dateTimeFormatRule),
    media_finished: optional(boolean),
    media_user_interaction_duration: optional(integer),
    media_user_interaction_percentage: optional(integer),
    media_user_interaction_date_timestamp: optional(dateTimeFormatRule),
    legal_bases: optional(list(legalBasisRule)),
  },
  aliases,
);

/** Checks the type first. */
export const mediaPlaybackStoppedEventRule: Rule = event('event_type', {
  MEDIA_PLAYBACK_STOPPED: bodyOf(mediaPlaybackStoppedPayloadRule),
});
