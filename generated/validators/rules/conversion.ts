// Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".

import { otherFieldPattern, trafficSourceRulePattern } from '../checks/conversion.js';
import { emptyBeside } from '../runtime/empty-beside.js';
import { event } from '../runtime/event-rule.js';
import { list } from '../runtime/list-rule.js';
import { namedLike, object } from '../runtime/object-rule.js';
import type { Rule } from '../runtime/report.js';
import { boolean, filled, optional, text } from '../runtime/scalar-rules.js';
import { legalBasisRule } from './definitions/legal-basis.js';
import { bodyOf } from './envelope.js';
import { emailFormatRule } from './formats.js';

const trafficSourceConflict = {
  error_type: 'CONFLICTING_FIELD',
  error_message: 'Must be empty when traffic_source is a cookie.',
};

const aliases = {
  identificador: 'conversion_identifier',
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
  estado: 'state',
  open_state: 'state',
  cidade: 'city',
  open_city: 'city',
  open_country: 'country',
  client_id: 'client_tracking_id',
  c_utmz: 'traffic_source',
  utm_source: 'traffic_source',
  utm_medium: 'traffic_medium',
  utm_campaign: 'traffic_campaign',
  utm_term: 'traffic_value',
};

/** Payload of a CONVERSION event. */
export const conversionPayloadRule: Rule = object(
  {
    conversion_identifier: filled(text),
    name: optional(text),
    email: filled(emailFormatRule),
    job_title: optional(text),
    state: optional(text),
    city: optional(text),
    country: optional(text),
    personal_phone: optional(text),
    mobile_phone: optional(text),
    twitter: optional(text),
    facebook: optional(text),
    linkedin: optional(text),
    website: optional(text),
    company_name: optional(text),
    company_site: optional(text),
    company_address: optional(text),
    client_tracking_id: optional(text),
    traffic_source: optional(text),
    traffic_medium: emptyBeside(optional(text), 'traffic_source', trafficSourceRulePattern, trafficSourceConflict),
    traffic_campaign: emptyBeside(optional(text), 'traffic_source', trafficSourceRulePattern, trafficSourceConflict),
    traffic_value: emptyBeside(optional(text), 'traffic_source', trafficSourceRulePattern, trafficSourceConflict),
    tags: optional(list(text)),
    available_for_mailing: optional(boolean),
    legal_bases: optional(list(legalBasisRule)),
  },
  aliases,
  namedLike(otherFieldPattern, text),
);

/** Checks the type first. */
export const conversionEventRule: Rule = event('event_type', { CONVERSION: bodyOf(conversionPayloadRule) });
