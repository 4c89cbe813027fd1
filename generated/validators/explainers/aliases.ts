// Generated from spec/aliases.ts. Do not edit: change the spec and run "npm run generate".

/** Other names of the fields, by field: errors of unknown fields suggest the fields. */
export const conversionAliases = {
  conversion_identifier: 'identificador eventidentifier',
  email: 'correo emailaddress mail useremail youremail seuemail',
  name: 'nome nombre fullname nomecompleto yourname seunome firstname',
  company_name: 'empresa nomedaempresa company',
  job_title: 'cargo',
  personal_phone: 'phone phonenumber tel telephone telefone telefono fone yourphone yourtel',
  mobile_phone: 'phone phonenumber tel telephone fone celular mobile whatsapp yourphone yourtel',
  state: 'estado uf openstate',
  city: 'cidade ciudad opencity',
  country: 'pais opencountry',
  tags: 'tag etiquetas',
  traffic_source: 'utmsource cutmz',
  traffic_medium: 'utmmedium',
  traffic_campaign: 'utmcampaign',
  traffic_value: 'utmterm term',
  legal_bases: 'baseslegais legalbasis',
  client_tracking_id: 'clientid',
  '': 'value title site client',
};

/** Other names of the fields, by field: errors of unknown fields suggest the fields. */
export const opportunityAliases = {
  email: 'correo emailaddress mail useremail youremail seuemail',
  funnel_name: 'funil',
  '': 'name',
};

/** Other names of the fields, by field: errors of unknown fields suggest the fields. */
export const saleAliases = {
  email: 'correo emailaddress mail useremail youremail seuemail',
  funnel_name: 'funil',
  value: 'valor preco price amount',
  '': 'name',
};

/** Other names of the fields, by field: errors of unknown fields suggest the fields. */
export const opportunityLostAliases = {
  email: 'correo emailaddress mail useremail youremail seuemail',
  funnel_name: 'funil',
  reason: 'value motivo lostreason',
  '': 'name',
};

/** Other names of the fields, by field: errors of unknown fields suggest the fields. */
export const orderPlacedAliases = {
  email: 'correo emailaddress mail useremail youremail seuemail',
  name: 'nome nombre fullname nomecompleto yourname seunome firstname',
  legal_bases: 'baseslegais legalbasis',
  cf_order_payment_amount: 'amount ordervalue',
  '': 'total ordertotal items paymentmethod',
};

/** Other names of the fields, by field: errors of unknown fields suggest the fields. */
export const orderPlacedItemAliases = {
  email: 'correo emailaddress mail useremail youremail seuemail',
  name: 'nome nombre fullname nomecompleto yourname seunome firstname',
  legal_bases: 'baseslegais legalbasis',
};

/** Other names of the fields, by field: errors of unknown fields suggest the fields. */
export const cartAbandonedAliases = {
  email: 'correo emailaddress mail useremail youremail seuemail',
  name: 'nome nombre fullname nomecompleto yourname seunome firstname',
  legal_bases: 'baseslegais legalbasis',
  '': 'cartid total carttotal items',
};

/** Other names of the fields, by field: errors of unknown fields suggest the fields. */
export const cartAbandonedItemAliases = {
  email: 'correo emailaddress mail useremail youremail seuemail',
  name: 'nome nombre fullname nomecompleto yourname seunome firstname',
  legal_bases: 'baseslegais legalbasis',
  '': 'cartid',
};

/** Other names of the fields, by field: errors of unknown fields suggest the fields. */
export const chatStartedAliases = {
  email: 'correo emailaddress mail useremail youremail seuemail',
  name: 'nome nombre fullname nomecompleto yourname seunome firstname',
  company_name: 'empresa nomedaempresa company',
  job_title: 'cargo',
  personal_phone: 'phone phonenumber tel telephone telefone telefono fone yourphone yourtel',
  mobile_phone: 'phone phonenumber tel telephone fone celular mobile whatsapp yourphone yourtel',
  legal_bases: 'baseslegais legalbasis',
  cf_chat_status: 'chatstatus',
  cf_chat_type: 'chattype',
  '': 'title site',
};

/** Other names of the fields, by field: errors of unknown fields suggest the fields. */
export const chatFinishedAliases = {
  email: 'correo emailaddress mail useremail youremail seuemail',
  name: 'nome nombre fullname nomecompleto yourname seunome firstname',
  company_name: 'empresa nomedaempresa company',
  job_title: 'cargo',
  personal_phone: 'phone phonenumber tel telephone telefone telefono fone yourphone yourtel',
  mobile_phone: 'phone phonenumber tel telephone fone celular mobile whatsapp yourphone yourtel',
  legal_bases: 'baseslegais legalbasis',
  cf_chat_status: 'chatstatus',
  cf_chat_type: 'chattype',
  '': 'title site',
};

/** Other names of the fields, by field: errors of unknown fields suggest the fields. */
export const callFinishedAliases = {
  email: 'correo emailaddress mail useremail youremail seuemail',
  name: 'nome nombre fullname nomecompleto yourname seunome firstname',
  company_name: 'empresa nomedaempresa company',
  job_title: 'cargo',
  personal_phone: 'phone phonenumber tel telephone telefone telefono fone yourphone yourtel',
  legal_bases: 'baseslegais legalbasis',
  '': 'title site',
};

/** Other names of the fields, by field: errors of unknown fields suggest the fields. */
export const mediaPlaybackStartedAliases = {
  email: 'correo emailaddress mail useremail youremail seuemail',
  name: 'nome nombre fullname nomecompleto yourname seunome firstname',
  company_name: 'empresa nomedaempresa company',
  job_title: 'cargo',
  personal_phone: 'phone phonenumber tel telephone telefone telefono fone yourphone yourtel',
  mobile_phone: 'phone phonenumber tel telephone fone celular mobile whatsapp yourphone yourtel',
  legal_bases: 'baseslegais legalbasis',
  '': 'title site',
};

/** Other names of the fields, by field: errors of unknown fields suggest the fields. */
export const mediaPlaybackStoppedAliases = {
  email: 'correo emailaddress mail useremail youremail seuemail',
  name: 'nome nombre fullname nomecompleto yourname seunome firstname',
  company_name: 'empresa nomedaempresa company',
  job_title: 'cargo',
  personal_phone: 'phone phonenumber tel telephone telefone telefono fone yourphone yourtel',
  mobile_phone: 'phone phonenumber tel telephone fone celular mobile whatsapp yourphone yourtel',
  legal_bases: 'baseslegais legalbasis',
  '': 'title site',
};
