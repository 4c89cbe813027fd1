// Generated from spec/messages/es.ts. Do not edit: change the spec and run "npm run generate".

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
import { notices } from './notices/es.js';

/** The messages of errors: see runtime/translate.ts. */
const messages: Messages = {
  CANNOT_BE_NULL: 'Campo obligatorio.',
  'CANNOT_BE_NULL.required': 'Ingrese un valor o deje este campo vacío.',
  'CANNOT_BE_NULL.webhook': 'Es un webhook de RD Station, no un evento.',
  INVALID_DATA_TYPE: 'El tipo de este valor no se acepta.',
  'INVALID_DATA_TYPE.STRING': 'Ingrese un texto.',
  'INVALID_DATA_TYPE.INTEGER': 'Ingrese un número entero.',
  'INVALID_DATA_TYPE.FLOAT': 'Ingrese un número.',
  'INVALID_DATA_TYPE.BOOLEAN': 'Indique sí o no.',
  'INVALID_DATA_TYPE.SET': 'Ingrese una lista.',
  'INVALID_DATA_TYPE.OBJECT': 'Ingrese un objeto con sus campos.',
  'INVALID_DATA_TYPE.data_types': 'Ingrese {data_types}.',
  'INVALID_DATA_TYPE.max_items': 'Ingrese un único valor: este campo tiene valores diferentes.',
  CANNOT_BE_BLANK: 'Complete este campo.',
  INVALID_OPTION: 'Valores aceptados: {valid_options}.',
  'INVALID_OPTION.webhook': 'Es un webhook de RD Station, no un evento.',
  INVALID_FORMAT: 'El formato no es válido.',
  'INVALID_FORMAT.email': 'Ingrese un correo electrónico válido.',
  'INVALID_FORMAT.date-time': 'Ingrese una fecha y hora válidas, como 2019-03-15T15:00:00-03:00.',
  'INVALID_FORMAT.pattern': 'Revise el formato de este campo.',
  'INVALID_FORMAT.cookie': 'Ingrese el valor de la cookie {cookie} o el encabezado Cookie que la contiene.',
  'INVALID_FORMAT.utm': 'Ingrese la fuente de una dirección con UTM; fromCookie lee las cookies.',
  TOO_SHORT: 'Use al menos {minimum} caracteres.',
  TOO_LONG: 'Use {maximum} caracteres como máximo.',
  'TOO_LONG.bytes': 'El evento supera los {maximum} bytes. Acorte o quite el campo más largo.',
  OUT_OF_RANGE: 'El valor está fuera de los límites.',
  'OUT_OF_RANGE.minimum': 'El valor mínimo es {minimum}.',
  'OUT_OF_RANGE.maximum': 'El valor máximo es {maximum}.',
  'OUT_OF_RANGE.exclusive_minimum': 'Ingrese un valor mayor que {exclusive_minimum}.',
  'OUT_OF_RANGE.exclusive_maximum': 'Ingrese un valor menor que {exclusive_maximum}.',
  'OUT_OF_RANGE.multiple_of': 'Ingrese un múltiplo de {multiple_of}.',
  'OUT_OF_RANGE.min_items': 'Número mínimo de elementos: {min_items}.',
  'OUT_OF_RANGE.max_items': 'Número máximo de elementos: {max_items}.',
  INVALID: 'El valor no es válido.',
  'INVALID.unique_items': 'No repita elementos.',
  'INVALID.json': 'Este valor no se puede escribir en JSON. Use un objeto simple, sin ciclos ni BigInt.',
  CONFLICTING_FIELD: 'Deje este campo vacío, debido al valor de {conflicts_with}.',
  'CONFLICTING_FIELD.traffic_source': 'Deje este campo vacío cuando Fuente del tráfico es una cookie.',
  AT_LEAST_ONE_REQUIRED: 'Complete al menos uno de estos campos: {fields}.',
  INVALID_FIELDS: 'Este campo no existe.',
  'INVALID_FIELDS.event_type': 'Este campo no pertenece al evento {event_type}.',
  'INVALID_FIELDS.CONVERSION': 'Solo {did_you_mean} acepta campos personalizados.',
  'INVALID_FIELDS.prefix': 'El nombre de un campo personalizado empieza con {prefix}.',
  MISSING: 'Campo obligatorio.',
  VALUES_MUST_BE_LOWERCASE: 'Use letras minúsculas.',
  MUST_BE_STRING: 'Ingrese un texto.',
  INVALID_EMAIL_FORMAT: 'Ingrese un correo electrónico válido.',
  UNABLE_TO_LOAD_CDP_SCHEMA: 'La clave de API no es de RD Station Marketing.',
  BAD_REQUEST: 'RD Station no entendió la solicitud.',
  UNAUTHORIZED: 'RD Station no autorizó el envío. Revise la clave de API o el token de acceso.',
  RESOURCE_NOT_FOUND: 'RD Station no encontró el recurso.',
  UNSUPPORTED_MEDIA_TYPE: 'Envíe JSON, con el encabezado Content-Type: application/json.',
  RATE_LIMIT_EXCEDDED: 'Se enviaron demasiadas solicitudes. Inténtelo de nuevo en unos instantes.',
  SERVICE_UNAVAILABLE: 'RD Station no está disponible. Inténtelo de nuevo en unos instantes.',
  DID_YOU_MEAN: '¿Quiso decir {did_you_mean}?',
  FOUND_AT: 'Aquí se llama {found_at}.',
  OR: ' o ',
  'DATA_TYPE.STRING': 'un texto',
  'DATA_TYPE.INTEGER': 'un número entero',
  'DATA_TYPE.FLOAT': 'un número',
  'DATA_TYPE.BOOLEAN': 'sí/no',
  'DATA_TYPE.SET': 'una lista',
  'DATA_TYPE.OBJECT': 'un objeto',
  'AT_LEAST_ONE_REQUIRED.email, phone': 'Complete al menos uno de estos campos: Correo electrónico o Teléfono.',
};

/**
 * Translates errors (es): of the validators and builders, or of the API itself.
 *
 * @returns The same errors in the same order, each with another `error_message`, for the person who fills in a form.
 */
export function translate<E extends ErrorWithMessage>(errors: readonly E[]): E[] {
  return translateErrors(errors, messages);
}

/**
 * The message (es) of an error, of an issue of a Standard Schema, or of a notice.
 *
 * @returns A sentence. It contains expected values and names of fields, and never a value of a field.
 */
export function messageOf(problem: ErrorData | NoticeData): string {
  return problemMessage(problem, messages, notices);
}

/**
 * A Standard Schema of this package with the messages of `messageOf` (es) in its issues, for libraries that
 * show only the message of an issue.
 */
export function translateSchema<S extends StandardSchema<unknown>>(schema: S): S {
  return translateIssues(schema, messages);
}

/** What events and fields are called (es). */
export const labels = {
  events: {
    CONVERSION: 'Conversión',
    OPPORTUNITY: 'Oportunidad',
    SALE: 'Oportunidad ganada',
    OPPORTUNITY_LOST: 'Oportunidad perdida',
    ORDER_PLACED: 'Cierre de pedido',
    ORDER_PLACED_ITEM: 'Cierre de pedido con un artículo específico',
    CART_ABANDONED: 'Abandono del carrito',
    CART_ABANDONED_ITEM: 'Abandono del carrito con un artículo específico',
    CHAT_STARTED: 'Inicio de conversación',
    CHAT_FINISHED: 'Fin de conversación',
    CALL_FINISHED: 'Llamada completada',
    MEDIA_PLAYBACK_STARTED: 'Inicio de reproducción multimedia',
    MEDIA_PLAYBACK_STOPPED: 'Finalización de reproducción multimedia',
    ECOMMERCE_CHECKOUT_STARTED: 'Checkout iniciado',
    ECOMMERCE_CART_ABANDONED: 'Carrito abandonado',
    ECOMMERCE_ORDER_PLACED: 'Pedido realizado',
    ECOMMERCE_ORDER_PAID: 'Pedido pagado',
    ECOMMERCE_ORDER_FULFILLED: 'Pedido enviado',
    ECOMMERCE_SHIPMENT_DELIVERED: 'Pedido entregado',
    ECOMMERCE_ORDER_CANCELLED: 'Pedido cancelado',
    ECOMMERCE_ORDER_REFUNDED: 'Pedido reembolsado',
  },
  fields: {
    event_type: 'Tipo de evento',
    event_family: 'Familia del evento',
    payload: 'Datos del evento',
    conversion_identifier: 'Identificador de la conversión',
    name: 'Nombre',
    email: 'Correo electrónico',
    job_title: 'Cargo',
    state: 'Estado',
    city: 'Ciudad',
    country: 'País',
    personal_phone: 'Teléfono',
    mobile_phone: 'Celular',
    twitter: 'Twitter',
    facebook: 'Facebook',
    linkedin: 'LinkedIn',
    website: 'Sitio web',
    company_name: 'Empresa',
    company_site: 'Sitio web de la empresa',
    company_address: 'Dirección de la empresa',
    client_tracking_id: 'Identificador de seguimiento',
    traffic_source: 'Fuente del tráfico',
    traffic_medium: 'Medio del tráfico',
    traffic_campaign: 'Campaña',
    traffic_value: 'Término de la campaña',
    tags: 'Etiquetas',
    available_for_mailing: 'Recibir correos electrónicos',
    legal_bases: 'Bases legales',
    category: 'Categoría',
    type: 'Tipo',
    status: 'Estado',
    funnel_name: 'Embudo',
    value: 'Valor',
    reason: 'Motivo',
    cf_order_id: 'Identificador del pedido',
    cf_order_total_items: 'Total de artículos del pedido',
    cf_order_status: 'Estado del pedido',
    cf_order_payment_method: 'Método de pago',
    cf_order_payment_amount: 'Valor total del pedido',
    cf_order_product_id: 'Identificador del producto',
    cf_order_product_sku: 'SKU del producto',
    cf_cart_id: 'Identificador del carrito',
    cf_cart_total_items: 'Total de artículos del carrito',
    cf_cart_status: 'Estado del carrito',
    cf_cart_product_id: 'Identificador del producto',
    cf_cart_product_sku: 'SKU del producto',
    chat_subject: 'Asunto de la conversación',
    cf_chat_status: 'Estado de la conversación',
    cf_chat_type: 'Tipo de conversación',
    cf_birthdate: 'Fecha de nacimiento',
    cf_gender: 'Género',
    cf_chat_transcript_message: 'Transcripción de la conversación',
    call_user_email: 'Correo electrónico de quien hizo la llamada',
    call_from_number: 'Número del call tracking',
    call_started_at: 'Inicio de la llamada',
    call_duration: 'Duración de la llamada',
    call_type: 'Tipo de llamada',
    call_status: 'Estado de la llamada',
    call_status_description: 'Descripción del estado de la llamada',
    call_phone_type: 'Tipo de teléfono',
    call_carrier: 'Operador',
    call_record: 'Grabación de la llamada',
    media_type: 'Tipo de medio',
    media_metadata: 'URL del medio',
    media_recorded_content: 'Contenido grabado',
    media_identifier: 'Identificador del medio',
    media_category: 'Categoría del medio',
    media_duration: 'Duración del medio',
    media_published_date_timestamp: 'Fecha de publicación',
    media_finished: 'Reproducido hasta el final',
    media_user_interaction_duration: 'Tiempo de reproducción',
    media_user_interaction_percentage: 'Porcentaje reproducido',
    media_user_interaction_date_timestamp: 'Fecha de reproducción',
    phone: 'Teléfono',
    identifier: 'Identificador',
    checkout_url: 'URL del checkout',
    currency: 'Moneda',
    price: 'Precio',
    total_items: 'Total de artículos',
    line_items: 'Productos',
    product_id: 'Identificador del producto',
    product_title: 'Nombre del producto',
    quantity: 'Cantidad',
    product_url: 'URL del producto',
    variant_id: 'Identificador de la variante',
    variant_title: 'Nombre de la variante',
    sku: 'SKU',
    image_url: 'URL de la imagen',
    categories: 'Categorías',
    shipping_price: 'Costo de envío',
    shipping_city: 'Ciudad de entrega',
    shipping_state: 'Estado de entrega',
    shipping_country: 'País de entrega',
    order_url: 'URL del pedido',
    payment_methods: 'Métodos de pago',
    order_identifier: 'Identificador del pedido',
    tracking_company: 'Empresa de transporte',
    tracking_code: 'Código de seguimiento',
    tracking_url: 'URL de seguimiento',
    cancel_reason: 'Motivo de la cancelación',
  },
};

/**
 * What people call (es) the field of an error, an issue or a notice, or the field with a name or a path:
 * `labelOf('$.body.payload.email')`. Of an item of an array, it is the label of the array.
 *
 * @returns The label, or undefined for a field that has none, such as a custom field.
 * @example
 * `${labelOf(error) ?? error.path}: ${messageOf(error)}`
 */
export function labelOf(field: WithPath | string): string | undefined {
  return findLabel(field, labels.fields);
}
