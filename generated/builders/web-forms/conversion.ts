// Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".

import { anything, boolean, customText, email, list, object, text } from '../runtime/form-fields.js';
import type { Form } from '../runtime/form-payload.js';

/** What the inputs of a form are in the payload of a CONVERSION event. */
export const conversionForm: Form = {
  fields: {
    conversion_identifier: text,
    name: text,
    email: email,
    job_title: text,
    state: text,
    city: text,
    country: text,
    personal_phone: text,
    mobile_phone: text,
    twitter: text,
    facebook: text,
    linkedin: text,
    website: text,
    company_name: text,
    company_site: text,
    company_address: text,
    client_tracking_id: text,
    traffic_source: text,
    traffic_medium: text,
    traffic_campaign: text,
    traffic_value: text,
    tags: /* @__PURE__ */ list(text, ','),
    available_for_mailing: boolean,
    legal_bases: /* @__PURE__ */ list(/* @__PURE__ */ object({ category: anything, type: anything, status: anything })),
  },
  customFields: ['cf_', customText],
  aliases: {
    conversion_identifier: 'identificador',
    email: 'correo emailaddress mail useremail workemail correoelectronico direcciondecorreoelectronico',
    name: 'nome nombre fullname nomecompleto nombrecompleto primeironome firstname',
    company_name: 'empresa nomedaempresa company',
    job_title: 'cargo',
    personal_phone: 'phone phonenumber tel telephone telefone telefono fone',
    mobile_phone: 'celular mobile whatsapp telefonecelular telefonewhatsapp',
    state: 'estado uf openstate',
    city: 'cidade ciudad opencity',
    country: 'pais opencountry',
    tags: 'tag etiquetas',
    traffic_source: 'utmsource',
    traffic_medium: 'utmmedium',
    traffic_campaign: 'utmcampaign',
    traffic_value: 'utmterm',
    legal_bases: 'baseslegais',
    company_site: 'sitedaempresa',
  },
  rules: [
    {
      field: 'traffic_source',
      pattern: /^(?:encoded_|[{]|%7[Bb]|eyJ)/,
      empty: ['traffic_medium', 'traffic_campaign', 'traffic_value'],
    },
  ],
};
