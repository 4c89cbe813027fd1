// Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".

import { customFieldPattern, trafficSourceRulePattern } from '../checks/conversion.js';
import { array } from '../runtime/array.js';
import { customFields, suggestPrefix } from '../runtime/custom-fields.js';
import { emptyWhen } from '../runtime/empty-when.js';
import { event } from '../runtime/event.js';
import type { Explainer } from '../runtime/explainer.js';
import { object } from '../runtime/object.js';
import { boolean, nonEmpty, string } from '../runtime/scalars.js';
import { conversionAliases } from './aliases.js';
import { explainLegalBasis } from './definitions/legal-basis.js';
import { envelope } from './envelope.js';
import { explainEmailFormat } from './formats.js';
import { notCustomFields } from './not-custom-fields.js';

/** Explains the payload of a CONVERSION event. */
export const explainConversionPayload: Explainer = /* @__PURE__ */ object(
  {
    conversion_identifier: nonEmpty(string),
    name: string,
    email: nonEmpty(explainEmailFormat),
    job_title: string,
    state: string,
    city: string,
    country: string,
    personal_phone: string,
    mobile_phone: string,
    twitter: string,
    facebook: string,
    linkedin: string,
    website: string,
    company_name: string,
    company_site: string,
    company_address: string,
    client_tracking_id: string,
    traffic_source: string,
    traffic_medium: emptyWhen(string, 'traffic_source', trafficSourceRulePattern),
    traffic_campaign: emptyWhen(string, 'traffic_source', trafficSourceRulePattern),
    traffic_value: emptyWhen(string, 'traffic_source', trafficSourceRulePattern),
    tags: array(string),
    available_for_mailing: boolean,
    legal_bases: array(explainLegalBasis),
  },
  ['conversion_identifier', 'email'],
  customFields(customFieldPattern, string, suggestPrefix('cf_', notCustomFields)),
  conversionAliases,
  customFieldPattern,
);

/** Explains a CONVERSION event, its type first. */
export const explainConversionEvent: Explainer = /* @__PURE__ */ event(envelope, {
  CONVERSION: explainConversionPayload,
});
