// Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".

import { customFieldPattern, trafficSourceRulePattern } from '../checks/conversion.js';
import { array } from '../runtime/array.js';
import { emptyWhen } from '../runtime/empty-when.js';
import { event } from '../runtime/event.js';
import type { Explainer } from '../runtime/explainer.js';
import { customFields, object, rejectUnknown } from '../runtime/object.js';
import { boolean, nonEmpty, string } from '../runtime/scalars.js';
import { explainLegalBasis } from './definitions/legal-basis.js';
import { explainEnvelope } from './envelope.js';
import { explainEmailFormat } from './formats.js';

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

/** Explains the payload of a CONVERSION event. */
export const explainConversionPayload: Explainer = object(
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
  customFields(customFieldPattern, string, rejectUnknown(aliases)),
);

/** Explains a CONVERSION event, its type first. */
export const explainConversionEvent: Explainer = event('event_type', {
  CONVERSION: explainEnvelope(explainConversionPayload),
});
