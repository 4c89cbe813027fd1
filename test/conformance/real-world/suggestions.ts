/**
 * What the sender of each body meant by a field that does not exist: transcribed by reading the body, not the
 * suggestions. By number of the body, and by path; empty where no other name is meant.
 */
export const meant: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  // Left over from the example of another event.
  '024': {
    '$.body[1].payload.conversion_identifier': [],
    '$.body[1].payload.funnel_name': [],
  },
  '029': { '$.body.payload.funnel_name': [] },
  '039': {
    '$.body.email': ['payload.email'],
    '$.body.media_type': ['payload.media_type'],
    '$.body.media_identifier': ['payload.media_identifier'],
    '$.body.media_recorded_content': ['payload.media_recorded_content'],
    '$.body.media_duration': ['payload.media_duration'],
  },
  // Its text is "lost reason".
  '059': { '$.body.payload.value': ['reason'] },
  '072': {
    '$.body.payload.name': ['CONVERSION'],
    '$.body.payload.mobile_phone': ['CONVERSION'],
    '$.body.payload.tags': ['CONVERSION'],
    '$.body.payload.conversion_identifier': ['CONVERSION'],
  },
  '087': {
    '$.body.payload.order_id': ['identifier'],
    '$.body.payload.total': ['price'],
    '$.body.payload.products': ['line_items'],
  },
  '104': {
    '$.body.payload.nome': ['name'],
    '$.body.payload.gclid_': ['cf_gclid'],
    '$.body.payload.cid': ['cf_cid'],
  },
  '106': { '$.body.payload.phone': ['personal_phone', 'mobile_phone'] },
  // An object of several custom fields.
  '113': { '$.body.payload.custom_fields': [] },
  '115': {
    '$.body.payload.conversion_domain': ['cf_conversion_domain'],
    '$.body.payload.conversion_url': ['cf_conversion_url'],
    '$.body.payload.internal_source': ['cf_internal_source'],
    '$.body.payload.conversion_payload': [],
  },
  // The API decides when an event happened.
  '128': { '$.body.timestamp': [] },
  '135': { '$.body.payload.company': ['company_name'] },
  '137': {
    '$.body.conversion_identifier': ['payload.conversion_identifier'],
    '$.body.email': ['payload.email'],
    '$.body.name': ['payload.name'],
  },
  '142': { '$.body.payload.custom_field': ['cf_custom_field'] },
  '156': { '$.body.payload["traffic_value "]': ['traffic_value'] },
  '166': { '$.body.payload.traffic_content': ['cf_traffic_content'] },
  '173': {
    '$.body.payload.phone': ['personal_phone', 'mobile_phone'],
    '$.body.payload.utm_source': ['traffic_source'],
    '$.body.payload.utm_medium': ['traffic_medium'],
    '$.body.payload.utm_campaign': ['traffic_campaign'],
    '$.body.payload.utm_term': ['traffic_value'],
    '$.body.payload.utm_content': ['cf_utm_content'],
    '$.body.payload.company': ['company_name'],
  },
  '193': {
    '$.body.conversion_identifier': ['payload.conversion_identifier'],
    '$.body.email': ['payload.email'],
    '$.body.properties': ['payload'],
  },
  '199': {
    '$.body.payload.nome': ['name'],
    '$.body.payload.celular': ['mobile_phone'],
    '$.body.payload.telefone': ['personal_phone'],
    '$.body.payload.cidade': ['city'],
    '$.body.payload.estado': ['state'],
    '$.body.payload.empresa': ['company_name'],
    '$.body.payload.lifecycle_stage': ['cf_lifecycle_stage'],
    '$.body.payload.cargo': ['job_title'],
    '$.body.payload.identificador': ['conversion_identifier'],
  },
  // Names and values in an array.
  '201': { '$.body.payload.custom_fields': [] },
  '209': {
    '$.body.event_identifier': ['payload.conversion_identifier'],
    '$.body.event_timestamp': [],
  },
  '211': { '$.body.payload.idade': ['cf_idade'] },
};
