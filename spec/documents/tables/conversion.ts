import { optional, required, table } from '../table.js';

export const conversion = table('CONVERSION', 'Evento de Conversión', {
  envelope: [
    required('event_type', 'String', 'Identifies the event.', { options: ['CONVERSION'] }),
    required('event_family', 'String', 'CDP is the only family.', { options: ['CDP'] }),
  ],
  payload: [
    required('conversion_identifier', 'String', 'What the conversion is called.'),
    optional('name', 'String', 'The contact by name.'),
    required('email', 'String', 'Address of the contact.', { format: 'email', restored: true }),
    optional('job_title', 'String', 'Position of the contact.'),
    optional('state', 'String', 'Where the contact lives: state.'),
    optional('city', 'String', 'Where the contact lives: city.'),
    optional('country', 'String', 'Where the contact lives: country.'),
    optional('personal_phone', 'String', 'Telephone of the contact.'),
    optional('mobile_phone', 'String', 'Cell phone of the contact.'),
    optional('twitter', 'String', 'Handle on Twitter.', { restored: true }),
    optional('facebook', 'String', 'Profile on Facebook.', { restored: true }),
    optional('linkedin', 'String', 'Profile on Linkedin.', { restored: true }),
    optional('website', 'String', 'Site of the contact.'),
    optional('cf_custom_field_api_identifier', 'String', 'Stands for any custom field of the account.', { open: true }),
    optional('company_name', 'String', 'What the company is called.'),
    optional('company_site', 'String', 'Site of the company.'),
    optional('company_address', 'String', 'Where the company is.'),
    optional('client_tracking_id', 'String', 'What the _rdtrk cookie holds.'),
    optional('traffic_source', 'String', 'A __trf.src cookie, encoded or plain, or the UTM source.', {
      cookieEmpties: ['traffic_medium', 'traffic_campaign', 'traffic_value'],
    }),
    optional('traffic_medium', 'String', 'The UTM medium.'),
    optional('traffic_campaign', 'String', 'The UTM campaign.'),
    optional('traffic_value', 'String', 'The UTM term.'),
    optional('tags', 'Array of Strings', 'Labels the contact gets.'),
    optional('available_for_mailing', 'Boolean', 'Whether emails may be sent.'),
    optional('legal_bases', 'Array of Objects', 'Why the data may be used.'),
  ],
});
