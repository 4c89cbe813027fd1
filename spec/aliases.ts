/**
 * Names that people use, in lower case with `_` between words, and what is meant: nothing, where a guess may be wrong.
 * In an array, `''` stands last and suggests nothing in an object that has none of the others.
 */
export type Names = Readonly<Record<string, string | readonly string[]>>;

/**
 * The names by the object in which they are used. A name that is a field of the object itself is none of them.
 *
 * Case, accents and separators do not matter, and a name that is a part of a single field needs no entry.
 */
export interface Aliases {
  /** Fields of the envelope. */
  envelope?: Names;
  /** Types of events. */
  types?: Names;
  /** Fields of a payload. */
  payload?: Names;
  /** Those of a payload that an input of a form may have as its name. */
  form?: Names;
  /**
   * Custom fields. A name with one of these in it means none: it is never suggested with the prefix of custom fields. So
   * are the names of the envelope.
   */
  customFields?: Readonly<Record<string, readonly []>>;
  /** Fields of the definition of this name. */
  [definition: string]: Names | undefined;
}

/** Names that mean the field beyond doubt, also as the name of a form's input: of several fields the first one. */
const form: Names = {
  identificador: 'conversion_identifier',
  correo: 'email',
  email_address: 'email',
  mail: 'email',
  user_email: 'email',
  nome: 'name',
  nombre: 'name',
  full_name: 'name',
  fullname: 'name',
  nome_completo: 'name',
  empresa: 'company_name',
  nome_da_empresa: 'company_name',
  cargo: 'job_title',
  // Where there is a phone, only that one identifies the contact.
  phone: ['personal_phone', 'mobile_phone'],
  phone_number: ['phone', 'personal_phone', 'mobile_phone'],
  tel: ['phone', 'personal_phone', 'mobile_phone'],
  telephone: ['phone', 'personal_phone', 'mobile_phone'],
  telefone: ['phone', 'personal_phone'],
  telefono: ['phone', 'personal_phone'],
  fone: ['phone', 'personal_phone', 'mobile_phone'],
  celular: ['phone', 'mobile_phone'],
  mobile: ['phone', 'mobile_phone'],
  whatsapp: ['phone', 'mobile_phone'],
  estado: 'state',
  uf: 'state',
  cidade: 'city',
  ciudad: 'city',
  pais: 'country',
  open_state: 'state',
  open_city: 'city',
  open_country: 'country',
  tag: 'tags',
  etiquetas: 'tags',
  utm_source: 'traffic_source',
  utm_medium: 'traffic_medium',
  utm_campaign: 'traffic_campaign',
  utm_term: 'traffic_value',
  bases_legais: 'legal_bases',
  funil: 'funnel_name',
  valor: ['value', 'price'],
  moeda: 'currency',
};

/** What the labels of forms contain in addition. */
const labels: Names = {
  work_email: 'email',
  correo_electronico: 'email',
  direccion_de_correo_electronico: 'email',
  nombre_completo: 'name',
  primeiro_nome: 'name',
  first_name: 'name',
  company: 'company_name',
  site_da_empresa: 'company_site',
  telefone_celular: ['phone', 'mobile_phone'],
  telefone_whatsapp: ['phone', 'mobile_phone'],
};

/**
 * The names of API 1.x (developers.rdstation.com, "Como migrar da API v1 para a API v2"), the older names of the chat
 * fields, the UTM parameters of the traffic fields, and names that public code sends.
 */
const payload: Names = {
  ...form,
  your_email: 'email',
  seu_email: 'email',
  your_name: 'name',
  seu_nome: 'name',
  your_phone: ['phone', 'personal_phone', 'mobile_phone'],
  your_tel: ['phone', 'personal_phone', 'mobile_phone'],
  event_identifier: 'conversion_identifier',
  first_name: 'name',
  company: ['company_name', ''],
  // No form has these beyond doubt: many send another identifier as client_id, and c_utmz is neither a cookie of today
  // nor a UTM source.
  client_id: 'client_tracking_id',
  c_utmz: 'traffic_source',
  term: 'traffic_value',
  legal_basis: 'legal_bases',
  preco: ['price', 'value'],
  price: 'value',
  value: ['price', 'reason', ''],
  amount: ['value', 'price', 'cf_order_payment_amount'],
  motivo: ['reason', 'cancel_reason'],
  lost_reason: 'reason',
  order_id: ['order_identifier', 'identifier'],
  cf_order_id: ['order_identifier', 'identifier'],
  cart_id: 'identifier',
  cf_cart_id: 'identifier',
  checkout_id: 'identifier',
  total: 'price',
  cart_total: 'price',
  order_total: 'price',
  cf_order_payment_amount: 'price',
  cart_url: 'checkout_url',
  order_value: ['price', 'cf_order_payment_amount'],
  items: 'line_items',
  itens: 'line_items',
  products: 'line_items',
  produtos: 'line_items',
  payment_method: 'payment_methods',
  cf_order_payment_method: 'payment_methods',
  chat_status: 'cf_chat_status',
  chat_type: 'cf_chat_type',
  // Words that mean another thing than the field of which they are a part, or fields of other events.
  name: [],
  title: [],
  order: [],
  site: [],
  client: [],
};

/** The names of the products of a shop, and of the older e-commerce events. */
const lineItem: Names = {
  id: 'product_id',
  cf_order_product_id: 'product_id',
  cf_cart_product_id: 'product_id',
  name: 'product_title',
  title: 'product_title',
  product_name: 'product_title',
  nome: 'product_title',
  produto: 'product_title',
  url: 'product_url',
  image: 'image_url',
  cf_order_product_sku: 'sku',
  cf_cart_product_sku: 'sku',
  qty: 'quantity',
  quantidade: 'quantity',
  unit_price: 'price',
  preco: 'price',
  category: 'categories',
  categoria: 'categories',
};

/** Credentials, and what protects a form: a custom field would store them on the contact. */
const customFields = {
  api_key: [],
  apikey: [],
  chave_api: [],
  chave_de_api: [],
  private_key: [],
  token: [],
  accesstoken: [],
  secret: [],
  password: [],
  passwd: [],
  senha: [],
  contrasena: [],
  authorization: [],
  credential: [],
  credentials: [],
  csrf: [],
  nonce: [],
  wpnonce: [],
  captcha: [],
  recaptcha: [],
} as const;

export const aliases: Aliases = {
  envelope: {
    event: 'event_type',
    event_name: 'event_type',
    tipo: 'event_type',
    data: 'payload',
    body: 'payload',
    properties: 'payload',
  },
  types: {
    won: 'SALE',
    opportunity_won: 'SALE',
    venda: 'SALE',
    oportunidade: 'OPPORTUNITY',
    conversao: 'CONVERSION',
  },
  payload,
  form: { ...form, ...labels },
  customFields,
  LineItem: lineItem,
  CartLineItem: lineItem,
};
