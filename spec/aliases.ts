/**
 * Names that people use for a field, and the field's name. The error of such a field suggests it.
 * They are the names of API 1.x (developers.rdstation.com, "Como migrar da API v1 para a API v2"), the older names of
 * the chat fields, the words for a phone, and the UTM parameters that the traffic fields stand for.
 */
export const aliases: Record<string, string> = {
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
  chat_status: 'cf_chat_status',
  chat_type: 'cf_chat_type',
};
