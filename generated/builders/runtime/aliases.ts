// Generated from spec/aliases.ts. Do not edit: change the spec and run "npm run generate".

/** Names that people use for a field, and the field's name. */
export const aliases: { readonly [alias: string]: string } = {
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
  chat_status: 'cf_chat_status',
  chat_type: 'cf_chat_type',
};
