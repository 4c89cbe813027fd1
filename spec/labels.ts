import type { Language } from './messages/index.js';

/** What an event or a field is called in each language. */
export type Label = Readonly<Record<Language, string>>;

/** The names for people, of events by type and of fields by name; a field of several events has one. */
export interface Labels {
  events: Readonly<Record<string, Label>>;
  fields: Readonly<Record<string, Label>>;
}

/** The names of the documentation, Portuguese and Spanish, where it has some. */
export const labels: Labels = {
  events: {
    CONVERSION: { en: 'Conversion', 'pt-br': 'Conversão', es: 'Conversión' },
    OPPORTUNITY: { en: 'Opportunity', 'pt-br': 'Oportunidade', es: 'Oportunidad' },
    SALE: { en: 'Opportunity won', 'pt-br': 'Oportunidade ganha', es: 'Oportunidad ganada' },
    OPPORTUNITY_LOST: { en: 'Opportunity lost', 'pt-br': 'Oportunidade perdida', es: 'Oportunidad perdida' },
    ORDER_PLACED: { en: 'Order placed', 'pt-br': 'Fechamento de pedido', es: 'Cierre de pedido' },
    ORDER_PLACED_ITEM: {
      en: 'Order placed with an item',
      'pt-br': 'Fechamento de pedido com item específico',
      es: 'Cierre de pedido con un artículo específico',
    },
    CART_ABANDONED: { en: 'Cart abandoned', 'pt-br': 'Abandono de carrinho', es: 'Abandono del carrito' },
    CART_ABANDONED_ITEM: {
      en: 'Cart abandoned with an item',
      'pt-br': 'Abandono de item do carrinho',
      es: 'Abandono del carrito con un artículo específico',
    },
    CHAT_STARTED: { en: 'Chat started', 'pt-br': 'Início de conversa', es: 'Inicio de conversación' },
    CHAT_FINISHED: { en: 'Chat finished', 'pt-br': 'Término de conversa', es: 'Fin de conversación' },
    CALL_FINISHED: { en: 'Call finished', 'pt-br': 'Chamada concluída', es: 'Llamada completada' },
    MEDIA_PLAYBACK_STARTED: {
      en: 'Media playback started',
      'pt-br': 'Início de playback de mídia',
      es: 'Inicio de reproducción multimedia',
    },
    MEDIA_PLAYBACK_STOPPED: {
      en: 'Media playback stopped',
      'pt-br': 'Término de playback de mídia',
      es: 'Finalización de reproducción multimedia',
    },
    ECOMMERCE_CHECKOUT_STARTED: { en: 'Checkout started', 'pt-br': 'Checkout iniciado', es: 'Checkout iniciado' },
    ECOMMERCE_CART_ABANDONED: { en: 'Cart abandoned', 'pt-br': 'Carrinho abandonado', es: 'Carrito abandonado' },
    ECOMMERCE_ORDER_PLACED: { en: 'Order placed', 'pt-br': 'Pedido realizado', es: 'Pedido realizado' },
    ECOMMERCE_ORDER_PAID: { en: 'Order paid', 'pt-br': 'Pedido pago', es: 'Pedido pagado' },
    ECOMMERCE_ORDER_FULFILLED: { en: 'Order shipped', 'pt-br': 'Pedido enviado', es: 'Pedido enviado' },
    ECOMMERCE_SHIPMENT_DELIVERED: { en: 'Shipment delivered', 'pt-br': 'Pedido entregue', es: 'Pedido entregado' },
    ECOMMERCE_ORDER_CANCELLED: { en: 'Order cancelled', 'pt-br': 'Cancelamento de pedido', es: 'Pedido cancelado' },
    ECOMMERCE_ORDER_REFUNDED: { en: 'Order refunded', 'pt-br': 'Pedido reembolsado', es: 'Pedido reembolsado' },
  },

  fields: {
    event_type: { en: 'Event type', 'pt-br': 'Tipo do evento', es: 'Tipo de evento' },
    event_family: { en: 'Event family', 'pt-br': 'Família do evento', es: 'Familia del evento' },
    payload: { en: 'Event data', 'pt-br': 'Dados do evento', es: 'Datos del evento' },

    conversion_identifier: {
      en: 'Conversion',
      'pt-br': 'Identificador da conversão',
      es: 'Identificador de la conversión',
    },
    name: { en: 'Name', 'pt-br': 'Nome', es: 'Nombre' },
    email: { en: 'Email', 'pt-br': 'E-mail', es: 'Correo electrónico' },
    job_title: { en: 'Job title', 'pt-br': 'Cargo', es: 'Cargo' },
    state: { en: 'State', 'pt-br': 'Estado', es: 'Estado' },
    city: { en: 'City', 'pt-br': 'Cidade', es: 'Ciudad' },
    country: { en: 'Country', 'pt-br': 'País', es: 'País' },
    personal_phone: { en: 'Phone', 'pt-br': 'Telefone', es: 'Teléfono' },
    mobile_phone: { en: 'Mobile phone', 'pt-br': 'Celular', es: 'Celular' },
    twitter: { en: 'Twitter', 'pt-br': 'Twitter', es: 'Twitter' },
    facebook: { en: 'Facebook', 'pt-br': 'Facebook', es: 'Facebook' },
    linkedin: { en: 'LinkedIn', 'pt-br': 'LinkedIn', es: 'LinkedIn' },
    website: { en: 'Website', 'pt-br': 'Site', es: 'Sitio web' },
    company_name: { en: 'Company', 'pt-br': 'Empresa', es: 'Empresa' },
    company_site: { en: 'Company website', 'pt-br': 'Site da empresa', es: 'Sitio web de la empresa' },
    company_address: { en: 'Company address', 'pt-br': 'Endereço da empresa', es: 'Dirección de la empresa' },
    client_tracking_id: {
      en: 'Tracking identifier',
      'pt-br': 'Identificador de rastreamento',
      es: 'Identificador de seguimiento',
    },
    traffic_source: { en: 'Traffic source', 'pt-br': 'Origem do tráfego', es: 'Fuente del tráfico' },
    traffic_medium: { en: 'Traffic medium', 'pt-br': 'Mídia do tráfego', es: 'Medio del tráfico' },
    traffic_campaign: { en: 'Campaign', 'pt-br': 'Campanha', es: 'Campaña' },
    traffic_value: { en: 'Campaign term', 'pt-br': 'Termo da campanha', es: 'Término de la campaña' },
    tags: { en: 'Tags', 'pt-br': 'Tags', es: 'Etiquetas' },
    available_for_mailing: { en: 'Receive emails', 'pt-br': 'Receber e-mails', es: 'Recibir correos electrónicos' },
    legal_bases: { en: 'Legal bases', 'pt-br': 'Bases legais', es: 'Bases legales' },
    category: { en: 'Category', 'pt-br': 'Categoria', es: 'Categoría' },
    type: { en: 'Type', 'pt-br': 'Tipo', es: 'Tipo' },
    status: { en: 'Status', 'pt-br': 'Status', es: 'Estado' },

    funnel_name: { en: 'Funnel', 'pt-br': 'Funil', es: 'Embudo' },
    value: { en: 'Value', 'pt-br': 'Valor', es: 'Valor' },
    reason: { en: 'Reason', 'pt-br': 'Motivo', es: 'Motivo' },

    cf_order_id: { en: 'Order identifier', 'pt-br': 'Identificador do pedido', es: 'Identificador del pedido' },
    cf_order_total_items: {
      en: 'Items in the order',
      'pt-br': 'Total de itens do pedido',
      es: 'Total de artículos del pedido',
    },
    cf_order_status: { en: 'Order status', 'pt-br': 'Status do pedido', es: 'Estado del pedido' },
    cf_order_payment_method: { en: 'Payment method', 'pt-br': 'Forma de pagamento', es: 'Método de pago' },
    cf_order_payment_amount: { en: 'Order total', 'pt-br': 'Valor total do pedido', es: 'Valor total del pedido' },
    cf_order_product_id: {
      en: 'Product identifier',
      'pt-br': 'Identificador do produto',
      es: 'Identificador del producto',
    },
    cf_order_product_sku: { en: 'Product SKU', 'pt-br': 'SKU do produto', es: 'SKU del producto' },
    cf_cart_id: { en: 'Cart identifier', 'pt-br': 'Identificador do carrinho', es: 'Identificador del carrito' },
    cf_cart_total_items: {
      en: 'Items in the cart',
      'pt-br': 'Total de itens do carrinho',
      es: 'Total de artículos del carrito',
    },
    cf_cart_status: { en: 'Cart status', 'pt-br': 'Status do carrinho', es: 'Estado del carrito' },
    cf_cart_product_id: {
      en: 'Product identifier',
      'pt-br': 'Identificador do produto',
      es: 'Identificador del producto',
    },
    cf_cart_product_sku: { en: 'Product SKU', 'pt-br': 'SKU do produto', es: 'SKU del producto' },

    chat_subject: { en: 'Chat subject', 'pt-br': 'Assunto da conversa', es: 'Asunto de la conversación' },
    cf_chat_status: { en: 'Chat status', 'pt-br': 'Status da conversa', es: 'Estado de la conversación' },
    cf_chat_type: { en: 'Chat type', 'pt-br': 'Tipo da conversa', es: 'Tipo de conversación' },
    cf_birthdate: { en: 'Birth date', 'pt-br': 'Data de nascimento', es: 'Fecha de nacimiento' },
    cf_gender: { en: 'Gender', 'pt-br': 'Gênero', es: 'Género' },
    cf_chat_transcript_message: {
      en: 'Chat transcript',
      'pt-br': 'Transcrição da conversa',
      es: 'Transcripción de la conversación',
    },

    call_user_email: {
      en: 'Email of the caller',
      'pt-br': 'E-mail de quem fez a chamada',
      es: 'Correo electrónico de quien hizo la llamada',
    },
    call_from_number: {
      en: 'Number of the call tracking',
      'pt-br': 'Número do call tracking',
      es: 'Número del call tracking',
    },
    call_started_at: { en: 'Start of the call', 'pt-br': 'Início da chamada', es: 'Inicio de la llamada' },
    call_duration: { en: 'Call duration', 'pt-br': 'Duração da chamada', es: 'Duración de la llamada' },
    call_type: { en: 'Call type', 'pt-br': 'Tipo da chamada', es: 'Tipo de llamada' },
    call_status: { en: 'Call status', 'pt-br': 'Status da chamada', es: 'Estado de la llamada' },
    call_status_description: {
      en: 'Description of the call status',
      'pt-br': 'Descrição do status da chamada',
      es: 'Descripción del estado de la llamada',
    },
    call_phone_type: { en: 'Phone type', 'pt-br': 'Tipo do telefone', es: 'Tipo de teléfono' },
    call_carrier: { en: 'Carrier', 'pt-br': 'Operadora', es: 'Operador' },
    call_record: { en: 'Call recording', 'pt-br': 'Gravação da chamada', es: 'Grabación de la llamada' },

    media_type: { en: 'Media type', 'pt-br': 'Tipo da mídia', es: 'Tipo de medio' },
    media_metadata: { en: 'Media URL', 'pt-br': 'URL da mídia', es: 'URL del medio' },
    media_recorded_content: { en: 'Recorded content', 'pt-br': 'Conteúdo gravado', es: 'Contenido grabado' },
    media_identifier: { en: 'Media identifier', 'pt-br': 'Identificador da mídia', es: 'Identificador del medio' },
    media_category: { en: 'Media category', 'pt-br': 'Categoria da mídia', es: 'Categoría del medio' },
    media_duration: { en: 'Media duration', 'pt-br': 'Duração da mídia', es: 'Duración del medio' },
    media_published_date_timestamp: {
      en: 'Publication date',
      'pt-br': 'Data de publicação',
      es: 'Fecha de publicación',
    },
    media_finished: { en: 'Played to the end', 'pt-br': 'Reproduzida até o fim', es: 'Reproducido hasta el final' },
    media_user_interaction_duration: {
      en: 'Playback duration',
      'pt-br': 'Tempo de reprodução',
      es: 'Tiempo de reproducción',
    },
    media_user_interaction_percentage: {
      en: 'Playback percentage',
      'pt-br': 'Percentual reproduzido',
      es: 'Porcentaje reproducido',
    },
    media_user_interaction_date_timestamp: {
      en: 'Playback date',
      'pt-br': 'Data da reprodução',
      es: 'Fecha de reproducción',
    },

    phone: { en: 'Phone', 'pt-br': 'Telefone', es: 'Teléfono' },
    identifier: { en: 'Identifier', 'pt-br': 'Identificador', es: 'Identificador' },
    checkout_url: { en: 'Checkout URL', 'pt-br': 'URL do checkout', es: 'URL del checkout' },
    currency: { en: 'Currency', 'pt-br': 'Moeda', es: 'Moneda' },
    price: { en: 'Price', 'pt-br': 'Preço', es: 'Precio' },
    total_items: { en: 'Number of items', 'pt-br': 'Total de itens', es: 'Total de artículos' },
    line_items: { en: 'Products', 'pt-br': 'Produtos', es: 'Productos' },
    shipping_price: { en: 'Shipping price', 'pt-br': 'Valor do frete', es: 'Costo de envío' },
    shipping_city: { en: 'Shipping city', 'pt-br': 'Cidade de entrega', es: 'Ciudad de entrega' },
    shipping_state: { en: 'Shipping state', 'pt-br': 'Estado de entrega', es: 'Estado de entrega' },
    shipping_country: { en: 'Shipping country', 'pt-br': 'País de entrega', es: 'País de entrega' },
    order_url: { en: 'Order URL', 'pt-br': 'URL do pedido', es: 'URL del pedido' },
    payment_methods: { en: 'Payment methods', 'pt-br': 'Formas de pagamento', es: 'Métodos de pago' },
    order_identifier: { en: 'Order identifier', 'pt-br': 'Identificador do pedido', es: 'Identificador del pedido' },
    tracking_company: { en: 'Shipping company', 'pt-br': 'Transportadora', es: 'Empresa de transporte' },
    tracking_code: { en: 'Tracking code', 'pt-br': 'Código de rastreio', es: 'Código de seguimiento' },
    tracking_url: { en: 'Tracking URL', 'pt-br': 'URL de rastreio', es: 'URL de seguimiento' },
    cancel_reason: {
      en: 'Reason for the cancellation',
      'pt-br': 'Motivo do cancelamento',
      es: 'Motivo de la cancelación',
    },

    product_id: { en: 'Product identifier', 'pt-br': 'Identificador do produto', es: 'Identificador del producto' },
    product_title: { en: 'Product name', 'pt-br': 'Nome do produto', es: 'Nombre del producto' },
    quantity: { en: 'Quantity', 'pt-br': 'Quantidade', es: 'Cantidad' },
    product_url: { en: 'Product URL', 'pt-br': 'URL do produto', es: 'URL del producto' },
    variant_id: { en: 'Variant identifier', 'pt-br': 'Identificador da variante', es: 'Identificador de la variante' },
    variant_title: { en: 'Variant name', 'pt-br': 'Nome da variante', es: 'Nombre de la variante' },
    sku: { en: 'SKU', 'pt-br': 'SKU', es: 'SKU' },
    image_url: { en: 'Image URL', 'pt-br': 'URL da imagem', es: 'URL de la imagen' },
    categories: { en: 'Categories', 'pt-br': 'Categorias', es: 'Categorías' },
  },
};
