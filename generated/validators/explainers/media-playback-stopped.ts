// Generated from spec/events/media-playback-stopped.ts. Do not edit: change the spec and run "npm run generate".

import { array } from '../runtime/array.js';
import { rejectCustomFields } from '../runtime/custom-fields.js';
import { event } from '../runtime/event.js';
import type { Explainer } from '../runtime/explainer.js';
import { object } from '../runtime/object.js';
import { boolean, integer, nonEmpty, oneOf, string } from '../runtime/scalars.js';
import { mediaPlaybackStoppedAliases } from './aliases.js';
import { explainLegalBasis } from './definitions/legal-basis.js';
import { envelope } from './envelope.js';
import { explainDateTimeFormat, explainEmailFormat } from './formats.js';

/** Explains the payload of a MEDIA_PLAYBACK_STOPPED event. */
export const explainMediaPlaybackStoppedPayload: Explainer = /* @__PURE__ */ object(
  {
    email: nonEmpty(explainEmailFormat),
    name: string,
    company_name: string,
    company_site: string,
    job_title: string,
    personal_phone: string,
    mobile_phone: string,
    twitter: string,
    facebook: string,
    linkedin: string,
    website: string,
    media_type: nonEmpty(oneOf(['Video', 'Audio'])),
    media_metadata: string,
    media_recorded_content: boolean,
    media_identifier: nonEmpty(string),
    media_category: string,
    media_duration: integer,
    media_published_date_timestamp: explainDateTimeFormat,
    media_finished: boolean,
    media_user_interaction_duration: integer,
    media_user_interaction_percentage: integer,
    media_user_interaction_date_timestamp: explainDateTimeFormat,
    legal_bases: array(explainLegalBasis),
  },
  ['email', 'media_type', 'media_identifier'],
  rejectCustomFields('cf_', ['CONVERSION']),
  mediaPlaybackStoppedAliases,
);

/** Explains a MEDIA_PLAYBACK_STOPPED event, its type first. */
export const explainMediaPlaybackStoppedEvent: Explainer = /* @__PURE__ */ event(envelope, {
  MEDIA_PLAYBACK_STOPPED: explainMediaPlaybackStoppedPayload,
});
