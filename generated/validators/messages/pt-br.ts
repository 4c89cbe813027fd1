// Generated from spec/messages/pt-br.ts. Do not edit: change the spec and run "npm run generate".

import { findLabel, type WithPath } from '../runtime/label-of.js';
import type { Messages } from '../runtime/message.js';
import type { StandardSchema } from '../runtime/standard-schema.js';
import {
  type ErrorData,
  type ErrorWithMessage,
  type NoticeData,
  problemMessage,
  translateErrors,
  translateIssues,
} from '../runtime/translate.js';
import { notices } from './notices/pt-br.js';

/** The messages of errors: see runtime/translate.ts. */
const messages: Messages = {
  CANNOT_BE_NULL: 'Campo obrigatório.',
  'CANNOT_BE_NULL.required': 'Informe um valor ou deixe este campo em branco.',
  'CANNOT_BE_NULL.webhook': 'Este é um webhook da RD Station, não um evento.',
  INVALID_DATA_TYPE: 'O tipo do valor não é válido.',
  'INVALID_DATA_TYPE.STRING': 'Informe um texto.',
  'INVALID_DATA_TYPE.INTEGER': 'Informe um número inteiro.',
  'INVALID_DATA_TYPE.FLOAT': 'Informe um número.',
  'INVALID_DATA_TYPE.BOOLEAN': 'Informe sim ou não.',
  'INVALID_DATA_TYPE.SET': 'Informe uma lista.',
  'INVALID_DATA_TYPE.OBJECT': 'Informe um objeto.',
  'INVALID_DATA_TYPE.data_types': 'Informe {data_types}.',
  'INVALID_DATA_TYPE.max_items': 'Informe um único valor: há valores diferentes neste campo.',
  CANNOT_BE_BLANK: 'Preencha este campo.',
  INVALID_OPTION: 'Valores aceitos: {valid_options}.',
  'INVALID_OPTION.webhook': 'Este é um webhook da RD Station, não um evento.',
  INVALID_FORMAT: 'O formato não é válido.',
  'INVALID_FORMAT.email': 'Informe um e-mail válido.',
  'INVALID_FORMAT.date-time': 'Informe data e hora válidas, como 2019-03-15T15:00:00-03:00.',
  'INVALID_FORMAT.pattern': 'Confira o formato deste campo.',
  'INVALID_FORMAT.cookie': 'Informe o valor do cookie {cookie} ou o cabeçalho Cookie.',
  'INVALID_FORMAT.utm': 'Informe a origem UTM (para um cookie: fromCookie).',
  TOO_SHORT: 'Use pelo menos {minimum} caracteres.',
  TOO_LONG: 'Use no máximo {maximum} caracteres.',
  'TOO_LONG.bytes': 'O evento passa de {maximum} bytes. Encurte ou retire o campo mais longo.',
  OUT_OF_RANGE: 'O valor está fora dos limites.',
  'OUT_OF_RANGE.minimum': 'O valor mínimo é {minimum}.',
  'OUT_OF_RANGE.maximum': 'O valor máximo é {maximum}.',
  'OUT_OF_RANGE.exclusive_minimum': 'Informe um valor maior que {exclusive_minimum}.',
  'OUT_OF_RANGE.exclusive_maximum': 'Informe um valor menor que {exclusive_maximum}.',
  'OUT_OF_RANGE.multiple_of': 'Informe um múltiplo de {multiple_of}.',
  'OUT_OF_RANGE.min_items': 'Número mínimo de itens: {min_items}.',
  'OUT_OF_RANGE.max_items': 'Número máximo de itens: {max_items}.',
  INVALID: 'O valor não é válido.',
  'INVALID.unique_items': 'Não repita itens.',
  'INVALID.json': 'Não é possível escrever este valor em JSON. Use um objeto simples, sem ciclos nem BigInt.',
  CONFLICTING_FIELD: 'Deixe este campo vazio, por causa do valor de {conflicts_with}.',
  'CONFLICTING_FIELD.traffic_source': 'Deixe vazio quando Origem do tráfego é um cookie.',
  AT_LEAST_ONE_REQUIRED: 'Preencha pelo menos um destes campos: {fields}.',
  INVALID_FIELDS: 'Este campo não existe.',
  'INVALID_FIELDS.event_type': 'Este campo não pertence ao evento {event_type}.',
  'INVALID_FIELDS.CONVERSION': 'Só {did_you_mean} aceita campos personalizados.',
  'INVALID_FIELDS.prefix': 'O nome de um campo personalizado começa com {prefix}.',
  MISSING: 'Campo obrigatório.',
  VALUES_MUST_BE_LOWERCASE: 'Use letras minúsculas.',
  MUST_BE_STRING: 'Informe um texto.',
  INVALID_EMAIL_FORMAT: 'Informe um e-mail válido.',
  UNABLE_TO_LOAD_CDP_SCHEMA: 'A chave de API não é do RD Station Marketing.',
  BAD_REQUEST: 'A RD Station não entendeu a requisição.',
  UNAUTHORIZED: 'A RD Station não autorizou o envio. Confira a chave de API ou o token de acesso.',
  RESOURCE_NOT_FOUND: 'A RD Station não encontrou o recurso.',
  UNSUPPORTED_MEDIA_TYPE: 'Envie JSON, com o cabeçalho Content-Type: application/json.',
  RATE_LIMIT_EXCEDDED: 'Foram enviadas requisições demais. Tente novamente em alguns instantes.',
  SERVICE_UNAVAILABLE: 'A RD Station está indisponível. Tente novamente em alguns instantes.',
  DID_YOU_MEAN: 'Você quis dizer {did_you_mean}?',
  FOUND_AT: 'Este campo foi enviado como {found_at}.',
  OR: ' ou ',
  'DATA_TYPE.STRING': 'um texto',
  'DATA_TYPE.INTEGER': 'um número inteiro',
  'DATA_TYPE.FLOAT': 'um número',
  'DATA_TYPE.BOOLEAN': 'sim/não',
  'DATA_TYPE.SET': 'uma lista',
  'DATA_TYPE.OBJECT': 'um objeto',
  'AT_LEAST_ONE_REQUIRED.email, phone': 'Preencha pelo menos um destes campos: E-mail ou Telefone.',
};

/**
 * Translates errors (pt-br): of the validators and builders, or of the API itself.
 *
 * @returns The same errors in the same order, each with another `error_message`, for the person who fills in a form.
 */
export function translate<E extends ErrorWithMessage>(errors: readonly E[]): E[] {
  return translateErrors(errors, messages);
}

/**
 * The message (pt-br) of an error, of an issue of a Standard Schema, or of a notice.
 *
 * @returns A sentence. It contains expected values and names of fields, and never a value of a field.
 */
export function messageOf(problem: ErrorData | NoticeData): string {
  return problemMessage(problem, messages, notices);
}

/**
 * A Standard Schema of this package with the messages of `messageOf` (pt-br) in its issues, for libraries that
 * show only the message of an issue.
 */
export function translateSchema<S extends StandardSchema<unknown>>(schema: S): S {
  return translateIssues(schema, messages);
}

/** What events and fields are called (pt-br). */
export const labels = {
  events: {
    CONVERSION: 'Conversão',
    OPPORTUNITY: 'Oportunidade',
    SALE: 'Oportunidade ganha',
    OPPORTUNITY_LOST: 'Oportunidade perdida',
    ORDER_PLACED: 'Fechamento de pedido',
    ORDER_PLACED_ITEM: 'Fechamento de pedido com item específico',
    CART_ABANDONED: 'Abandono de carrinho',
    CART_ABANDONED_ITEM: 'Abandono de item do carrinho',
    CHAT_STARTED: 'Início de conversa',
    CHAT_FINISHED: 'Término de conversa',
    CALL_FINISHED: 'Chamada concluída',
    MEDIA_PLAYBACK_STARTED: 'Início de playback de mídia',
    MEDIA_PLAYBACK_STOPPED: 'Término de playback de mídia',
    ECOMMERCE_CHECKOUT_STARTED: 'Checkout iniciado',
    ECOMMERCE_CART_ABANDONED: 'Carrinho abandonado',
    ECOMMERCE_ORDER_PLACED: 'Pedido realizado',
    ECOMMERCE_ORDER_PAID: 'Pedido pago',
    ECOMMERCE_ORDER_FULFILLED: 'Pedido enviado',
    ECOMMERCE_SHIPMENT_DELIVERED: 'Pedido entregue',
    ECOMMERCE_ORDER_CANCELLED: 'Cancelamento de pedido',
    ECOMMERCE_ORDER_REFUNDED: 'Pedido reembolsado',
  },
  fields: {
    event_type: 'Tipo do evento',
    event_family: 'Família do evento',
    payload: 'Dados do evento',
    conversion_identifier: 'Identificador da conversão',
    name: 'Nome',
    email: 'E-mail',
    job_title: 'Cargo',
    state: 'Estado',
    city: 'Cidade',
    country: 'País',
    personal_phone: 'Telefone',
    mobile_phone: 'Celular',
    twitter: 'Twitter',
    facebook: 'Facebook',
    linkedin: 'LinkedIn',
    website: 'Site',
    company_name: 'Empresa',
    company_site: 'Site da empresa',
    company_address: 'Endereço da empresa',
    client_tracking_id: 'Identificador de rastreamento',
    traffic_source: 'Origem do tráfego',
    traffic_medium: 'Mídia do tráfego',
    traffic_campaign: 'Campanha',
    traffic_value: 'Termo da campanha',
    tags: 'Tags',
    available_for_mailing: 'Receber e-mails',
    legal_bases: 'Bases legais',
    category: 'Categoria',
    type: 'Tipo',
    status: 'Status',
    funnel_name: 'Funil',
    value: 'Valor',
    reason: 'Motivo',
    cf_order_id: 'Identificador do pedido',
    cf_order_total_items: 'Total de itens do pedido',
    cf_order_status: 'Status do pedido',
    cf_order_payment_method: 'Forma de pagamento',
    cf_order_payment_amount: 'Valor total do pedido',
    cf_order_product_id: 'Identificador do produto',
    cf_order_product_sku: 'SKU do produto',
    cf_cart_id: 'Identificador do carrinho',
    cf_cart_total_items: 'Total de itens do carrinho',
    cf_cart_status: 'Status do carrinho',
    cf_cart_product_id: 'Identificador do produto',
    cf_cart_product_sku: 'SKU do produto',
    chat_subject: 'Assunto da conversa',
    cf_chat_status: 'Status da conversa',
    cf_chat_type: 'Tipo da conversa',
    cf_birthdate: 'Data de nascimento',
    cf_gender: 'Gênero',
    cf_chat_transcript_message: 'Transcrição da conversa',
    call_user_email: 'E-mail de quem fez a chamada',
    call_from_number: 'Número do call tracking',
    call_started_at: 'Início da chamada',
    call_duration: 'Duração da chamada',
    call_type: 'Tipo da chamada',
    call_status: 'Status da chamada',
    call_status_description: 'Descrição do status da chamada',
    call_phone_type: 'Tipo do telefone',
    call_carrier: 'Operadora',
    call_record: 'Gravação da chamada',
    media_type: 'Tipo da mídia',
    media_metadata: 'URL da mídia',
    media_recorded_content: 'Conteúdo gravado',
    media_identifier: 'Identificador da mídia',
    media_category: 'Categoria da mídia',
    media_duration: 'Duração da mídia',
    media_published_date_timestamp: 'Data de publicação',
    media_finished: 'Reproduzida até o fim',
    media_user_interaction_duration: 'Tempo de reprodução',
    media_user_interaction_percentage: 'Percentual reproduzido',
    media_user_interaction_date_timestamp: 'Data da reprodução',
    phone: 'Telefone',
    identifier: 'Identificador',
    checkout_url: 'URL do checkout',
    currency: 'Moeda',
    price: 'Preço',
    total_items: 'Total de itens',
    line_items: 'Produtos',
    product_id: 'Identificador do produto',
    product_title: 'Nome do produto',
    quantity: 'Quantidade',
    product_url: 'URL do produto',
    variant_id: 'Identificador da variante',
    variant_title: 'Nome da variante',
    sku: 'SKU',
    image_url: 'URL da imagem',
    categories: 'Categorias',
    shipping_price: 'Valor do frete',
    shipping_city: 'Cidade de entrega',
    shipping_state: 'Estado de entrega',
    shipping_country: 'País de entrega',
    order_url: 'URL do pedido',
    payment_methods: 'Formas de pagamento',
    order_identifier: 'Identificador do pedido',
    tracking_company: 'Transportadora',
    tracking_code: 'Código de rastreio',
    tracking_url: 'URL de rastreio',
    cancel_reason: 'Motivo do cancelamento',
  },
};

/**
 * What people call (pt-br) the field of an error, an issue or a notice, or the field with a name or a path:
 * `labelOf('$.body.payload.email')`. Of an item of an array, it is the label of the array.
 *
 * @returns The label, or undefined for a field that has none, such as a custom field.
 * @example
 * `${labelOf(error) ?? error.path}: ${messageOf(error)}`
 */
export function labelOf(field: WithPath | string): string | undefined {
  return findLabel(field, labels.fields);
}
