import { Type } from '@sinclair/typebox';
import { channels, company, email, job_title, name } from '../contact.js';
import { CustomFields } from '../custom-fields.js';
import { defineEvent, expected, Payload } from '../define.js';
import { documentedLegalBases, LegalBases, mailNeedsLegalBasis } from '../legal-basis.js';
import { eventsPage, newerPage } from '../origin.js';
import { RequiredText, Text } from '../strings.js';
import { tags } from '../tags.js';
import { client_tracking_id } from '../tracking-id.js';
import { cookieExcludesUtm, trafficSource } from '../traffic-source.js';

export const Conversion = defineEvent({
  type: 'CONVERSION',
  title: 'Conversion',
  summary: 'A contact converted: a form was sent, a page visited, a material downloaded.',
  group: 'Conversion',
  sources: [eventsPage('Evento de Conversión'), newerPage('Evento de Conversão Padrão', 'evento-de-conversao-padrao')],
  requiresExistingContact: false,
  payload: Payload(
    {
      conversion_identifier: RequiredText({
        description: 'Name of the conversion; it identifies the event.',
        examples: ['newsletter'],
      }),
      name,
      email,
      job_title,
      state: Type.Optional(Text({ description: 'State of the contact (estado).', examples: ['SC'] })),
      city: Type.Optional(Text({ description: 'City of the contact (cidade).', examples: ['Florianópolis'] })),
      country: Type.Optional(Text({ description: 'Country of the contact (país).', examples: ['Brasil'] })),
      ...channels,
      ...company,
      company_address: Type.Optional(
        Text({ description: 'Address of the company of the contact.', examples: ['Rua Exemplo, 1'] }),
      ),
      client_tracking_id,
      ...trafficSource,
      tags,
      available_for_mailing: Type.Optional(Type.Boolean({ description: 'Whether the contact may receive emails.' })),
      legal_bases: expected(LegalBases, mailNeedsLegalBasis),
    },
    { customFields: CustomFields, rules: [cookieExcludesUtm] },
  ),
  examples: {
    minimal: { conversion_identifier: 'newsletter', email: 'ana@example.com' },
    documented: {
      conversion_identifier: 'Name of the conversion event',
      name: 'Nome',
      email: 'email@email.com',
      job_title: 'job title value',
      state: 'state of the contact',
      city: 'city of the contact',
      country: 'country of the contact',
      personal_phone: 'phone of the contact',
      mobile_phone: 'mobile_phone of the contact',
      twitter: 'twitter handler of the contact',
      facebook: 'facebook name of the contact',
      linkedin: 'linkedin user name of the contact',
      website: 'website of the contact',
      cf_custom_field_api_identifier: 'custom field value',
      company_name: 'company name',
      company_site: 'company website',
      company_address: 'company address',
      client_tracking_id: 'lead tracking client_id',
      traffic_source: 'Google',
      traffic_medium: 'cpc',
      traffic_campaign: 'easter-50-off',
      traffic_value: 'easter eggs',
      tags: ['mql', '2019'],
      available_for_mailing: true,
      legal_bases: documentedLegalBases,
    },
    cookie: {
      conversion_identifier: 'ebook',
      email: 'ana@example.com',
      client_tracking_id: '43b00843-09af-4fae-bf9d-a0697640b808',
      traffic_source:
        'encoded_eyJmaXJzdF9zZXNzaW9uIjp7InZhbHVlIjoiKG5vbmUpIn0sImN1cnJlbnRfc2Vzc2lvbiI6eyJ2YWx1ZSI6Iihub25lKSJ9fQ==',
    },
  },
});
