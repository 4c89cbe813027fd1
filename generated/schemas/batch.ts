// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import type { Writable } from './runtime/writable.js';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://cdn.jsdelivr.net/npm/@rdsm-events/schemas/batch.json',
  $comment: 'Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".',
  title: 'Batch of events',
  description: 'Any number of events, sent in one request.',
  type: 'array',
  items: { $ref: '#/$defs/RdsmEvent' },
  examples: [
    [
      {
        event_type: 'CONVERSION',
        event_family: 'CDP',
        payload: { conversion_identifier: 'newsletter', email: 'ana@example.com' },
      },
    ],
    [
      { event_type: 'OPPORTUNITY', event_family: 'CDP', payload: { email: 'email@email.com', funnel_name: 'default' } },
      {
        event_type: 'SALE',
        event_family: 'CDP',
        payload: { email: 'email@email.com', funnel_name: 'default', value: 200 },
      },
      {
        event_type: 'OPPORTUNITY_LOST',
        event_family: 'CDP',
        payload: { email: 'email@email.com', funnel_name: 'default', reason: 'Lost reason' },
      },
    ],
    [
      {
        event_type: 'ORDER_PLACED',
        event_family: 'CDP',
        payload: {
          name: "Contact's Name",
          email: 'email@email.com',
          cf_order_id: 'order identifier',
          cf_order_total_items: 2,
          cf_order_status: 'pending_payment',
          cf_order_payment_method: 'Credit Card',
          cf_order_payment_amount: 40.2,
          legal_bases: [
            { category: 'data_processing', type: 'pre_existent_contract' },
            { category: 'communications', type: 'consent', status: 'granted' },
          ],
        },
      },
      {
        event_type: 'ORDER_PLACED_ITEM',
        event_family: 'CDP',
        payload: {
          name: "Contact's Name",
          email: 'email@email.com',
          cf_order_id: 'Order Identifier',
          cf_order_product_id: 'Product 1',
          cf_order_product_sku: 'SKU 1',
          legal_bases: [
            { category: 'data_processing', type: 'pre_existent_contract' },
            { category: 'communications', type: 'consent', status: 'granted' },
          ],
        },
      },
      {
        event_type: 'CART_ABANDONED',
        event_family: 'CDP',
        payload: {
          name: "Contact's Name",
          email: 'email@email.com',
          cf_cart_id: 'Cart identifier',
          cf_cart_total_items: 2,
          cf_cart_status: 'in_progress',
          legal_bases: [
            { category: 'data_processing', type: 'pre_existent_contract' },
            { category: 'communications', type: 'consent', status: 'granted' },
          ],
        },
      },
      {
        event_type: 'CART_ABANDONED_ITEM',
        event_family: 'CDP',
        payload: {
          name: "Contact's Name",
          email: 'email@email.com',
          cf_cart_id: 'Cart identifier',
          cf_cart_product_id: 'Product identifier',
          cf_cart_product_sku: 'Product SKU',
          legal_bases: [
            { category: 'data_processing', type: 'pre_existent_contract' },
            { category: 'communications', type: 'consent', status: 'granted' },
          ],
        },
      },
    ],
    [
      {
        event_type: 'CHAT_STARTED',
        event_family: 'CDP',
        payload: {
          name: 'Name of the contact',
          email: 'email@email.com',
          company_name: 'Company name of the contact',
          company_site: 'Company website of the contact',
          job_title: 'Job title of the contact',
          personal_phone: 'Phone of the contact',
          mobile_phone: 'Mobile phone of the contact',
          twitter: 'Twitter handler of the contact',
          facebook: 'Facebook of the contact',
          linkedin: 'Linkedin of the contact',
          website: 'Website of the contact',
          chat_subject: 'Chat subject',
          cf_birthdate: '1980-06-10',
          cf_gender: 'Gender of the Contact',
          cf_chat_status: 'online',
          cf_chat_type: 'Type of the chat: sales, support, ...',
          legal_bases: [
            { category: 'data_processing', type: 'pre_existent_contract' },
            { category: 'communications', type: 'consent', status: 'granted' },
          ],
        },
      },
      {
        event_type: 'CHAT_FINISHED',
        event_family: 'CDP',
        payload: {
          name: 'Name of the contact',
          email: 'email@email.com',
          company_name: 'Company name of the contact',
          company_site: 'Company website of the contact',
          job_title: 'Job title of the contact',
          personal_phone: 'Phone of the contact',
          mobile_phone: 'Mobile phone of the contact',
          twitter: 'Twitter handler of the contact',
          facebook: 'Facebook of the contact',
          linkedin: 'Linkedin of the contact',
          website: 'Website of the contact',
          chat_subject: 'Chat subject',
          cf_birthdate: '1980-06-10',
          cf_gender: 'Gender of the Contact',
          cf_chat_status: 'online',
          cf_chat_type: 'Type of the chat: sales, support, ...',
          legal_bases: [
            { category: 'data_processing', type: 'pre_existent_contract' },
            { category: 'communications', type: 'consent', status: 'granted' },
          ],
          cf_chat_transcript_message: 'Transcript of the chat',
        },
      },
    ],
    [
      {
        event_type: 'CALL_FINISHED',
        event_family: 'CDP',
        payload: {
          name: 'John Doe',
          email: 'email@email.com',
          company_name: 'Acme Inc',
          company_site: 'http://www.acme.inc',
          job_title: 'CEO',
          personal_phone: '+5511912341234',
          call_user_email: 'user.name@yourcompany.com',
          call_from_number: '+551112341234',
          call_started_at: '2019-03-15T14:53:42.928Z',
          call_duration: '58',
          call_type: 'Inbound',
          call_status: 'in_progress',
          call_status_description: 'n/a',
          call_phone_type: 'Mobile',
          call_carrier: 'Vivo',
          call_record: 'http://wwww.mycompany.com/calls/c9266675-f484-44a7-9ad1-e43a080a8545',
          legal_bases: [
            { category: 'data_processing', type: 'pre_existent_contract' },
            { category: 'communications', type: 'consent', status: 'granted' },
          ],
        },
      },
    ],
    [
      {
        event_type: 'MEDIA_PLAYBACK_STARTED',
        event_family: 'CDP',
        payload: {
          email: 'email@email.com',
          name: 'John Doe',
          company_name: 'Acme Inc',
          company_site: 'http://www.acme.inc',
          job_title: 'CTO',
          personal_phone: '+551112341234',
          mobile_phone: '+5511912341234',
          twitter: '@johndoe',
          facebook: 'https://facebook.com/john.doe/',
          linkedin: 'https://www.linkedin.com/in/johndoe/',
          website: 'https://johndoe.com',
          media_type: 'Video',
          media_metadata: 'https://www.mycompany.com/videos/c9266675-f484-44a7-9ad1-e43a080a8545',
          media_recorded_content: true,
          media_identifier: 'c9266675-f484-44a7-9ad1-e43a080a8545',
          media_category: 'Marketing',
          media_duration: 58,
          media_published_date_timestamp: '2019-03-15T14:53:42.928Z',
          legal_bases: [
            { category: 'data_processing', type: 'pre_existent_contract' },
            { category: 'communications', type: 'consent', status: 'granted' },
          ],
        },
      },
      {
        event_type: 'MEDIA_PLAYBACK_STOPPED',
        event_family: 'CDP',
        payload: {
          email: 'email@email.com',
          name: 'John Doe',
          company_name: 'Acme Inc',
          company_site: 'http://www.acme.inc',
          job_title: 'CTO',
          personal_phone: '+551112341234',
          mobile_phone: '+5511912341234',
          twitter: '@johndoe',
          facebook: 'https://facebook.com/john.doe/',
          linkedin: 'https://www.linkedin.com/in/johndoe/',
          website: 'https://johndoe.com',
          media_type: 'Video',
          media_metadata: 'https://www.mycompany.com/videos/c9266675-f484-44a7-9ad1-e43a080a8545',
          media_recorded_content: true,
          media_identifier: 'c9266675-f484-44a7-9ad1-e43a080a8545',
          media_category: 'Marketing',
          media_duration: 58,
          media_finished: true,
          media_published_date_timestamp: '2019-03-11T14:53:42.928Z',
          media_user_interaction_duration: 30,
          media_user_interaction_percentage: 30,
          media_user_interaction_date_timestamp: '2019-03-15T14:53:42.928Z',
          legal_bases: [
            { category: 'data_processing', type: 'pre_existent_contract' },
            { category: 'communications', type: 'consent', status: 'granted' },
          ],
        },
      },
    ],
    [
      {
        event_type: 'ECOMMERCE_CHECKOUT_STARTED',
        event_family: 'CDP',
        payload: {
          email: 'contato@example.com',
          identifier: 'checkout-1',
          name: 'Ana',
          mobile_phone: '+5511912341234',
          personal_phone: '+551112341234',
          legal_bases: [{ category: 'communications', type: 'consent', status: 'granted' }],
          checkout_url: 'https://loja.example.com/checkout/checkout-1',
          currency: 'BRL',
          price: 159.7,
          total_items: 3,
          line_items: [
            {
              product_id: 'produto-1',
              product_title: 'Camiseta clássica',
              price: 59.9,
              quantity: 2,
              product_url: 'https://loja.example.com/produtos/camiseta',
              variant_id: 'produto-1-azul-m',
              variant_title: 'Azul, M',
              sku: 'CAM-AZ-M',
              image_url: 'https://loja.example.com/imagens/camiseta.jpg',
              categories: ['camisetas', 'novidades'],
            },
            { product_id: 'produto-2', product_title: 'Caneca', price: 39.9, quantity: 1 },
          ],
        },
      },
      {
        event_type: 'ECOMMERCE_CART_ABANDONED',
        event_family: 'CDP',
        payload: { email: 'contato@example.com', currency: 'BRL' },
      },
      {
        event_type: 'ECOMMERCE_ORDER_PLACED',
        event_family: 'CDP',
        payload: { email: 'contato@example.com', currency: 'BRL' },
      },
      {
        event_type: 'ECOMMERCE_ORDER_PAID',
        event_family: 'CDP',
        payload: { email: 'contato@example.com', currency: 'BRL' },
      },
      { event_type: 'ECOMMERCE_ORDER_FULFILLED', event_family: 'CDP', payload: { email: 'contato@example.com' } },
      { event_type: 'ECOMMERCE_SHIPMENT_DELIVERED', event_family: 'CDP', payload: { email: 'contato@example.com' } },
      { event_type: 'ECOMMERCE_ORDER_CANCELLED', event_family: 'CDP', payload: { email: 'contato@example.com' } },
      {
        event_type: 'ECOMMERCE_ORDER_REFUNDED',
        event_family: 'CDP',
        payload: { email: 'contato@example.com', currency: 'BRL' },
      },
    ],
  ],
  $defs: {
    RdsmEvent: {
      title: 'Event',
      description: 'Any of the events.',
      type: 'object',
      oneOf: [
        { $ref: '#/$defs/ConversionEvent' },
        { $ref: '#/$defs/OpportunityEvent' },
        { $ref: '#/$defs/SaleEvent' },
        { $ref: '#/$defs/OpportunityLostEvent' },
        { $ref: '#/$defs/OrderPlacedEvent' },
        { $ref: '#/$defs/OrderPlacedItemEvent' },
        { $ref: '#/$defs/CartAbandonedEvent' },
        { $ref: '#/$defs/CartAbandonedItemEvent' },
        { $ref: '#/$defs/ChatStartedEvent' },
        { $ref: '#/$defs/ChatFinishedEvent' },
        { $ref: '#/$defs/CallFinishedEvent' },
        { $ref: '#/$defs/MediaPlaybackStartedEvent' },
        { $ref: '#/$defs/MediaPlaybackStoppedEvent' },
        { $ref: '#/$defs/EcommerceCheckoutStartedEvent' },
        { $ref: '#/$defs/EcommerceCartAbandonedEvent' },
        { $ref: '#/$defs/EcommerceOrderPlacedEvent' },
        { $ref: '#/$defs/EcommerceOrderPaidEvent' },
        { $ref: '#/$defs/EcommerceOrderFulfilledEvent' },
        { $ref: '#/$defs/EcommerceShipmentDeliveredEvent' },
        { $ref: '#/$defs/EcommerceOrderCancelledEvent' },
        { $ref: '#/$defs/EcommerceOrderRefundedEvent' },
      ],
    },
    ConversionEvent: {
      title: 'Conversion',
      description: 'A contact converted: a form was sent, a page visited, a material downloaded.',
      type: 'object',
      properties: {
        event_type: { description: 'Type of the event.', type: 'string', const: 'CONVERSION' },
        event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
        payload: { $ref: '#/$defs/ConversionPayload' },
      },
      required: ['event_type', 'event_family', 'payload'],
      additionalProperties: false,
    },
    ConversionPayload: {
      title: 'Payload of Conversion',
      description: 'The fields of CONVERSION.',
      type: 'object',
      properties: {
        conversion_identifier: {
          description: 'Name of the conversion; it identifies the event.',
          type: 'string',
          minLength: 1,
          examples: ['newsletter'],
        },
        name: { description: 'Name of the contact.', type: 'string', examples: ['Ana'] },
        email: {
          description: 'Email of the contact; it identifies the contact.',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
        job_title: { description: 'Job title of the contact (cargo).', type: 'string', examples: ['Buyer'] },
        state: { description: 'State of the contact (estado).', type: 'string', examples: ['SC'] },
        city: { description: 'City of the contact (cidade).', type: 'string', examples: ['Florianópolis'] },
        country: { description: 'Country of the contact (país).', type: 'string', examples: ['Brasil'] },
        personal_phone: {
          description: 'Phone of the contact (telefone).',
          type: 'string',
          examples: ['+551112341234'],
        },
        mobile_phone: {
          description: 'Mobile phone of the contact (celular).',
          type: 'string',
          examples: ['+5511912341234'],
        },
        twitter: { description: 'Twitter (X) of the contact: handle or address.', type: 'string', examples: ['@ana'] },
        facebook: {
          description: 'Facebook of the contact: name or address.',
          type: 'string',
          examples: ['https://facebook.com/ana'],
        },
        linkedin: {
          description: 'LinkedIn of the contact: name or address.',
          type: 'string',
          examples: ['https://www.linkedin.com/in/ana'],
        },
        website: { description: 'Website of the contact.', type: 'string', examples: ['https://ana.example.com'] },
        company_name: {
          description: 'Name of the company of the contact (empresa).',
          type: 'string',
          examples: ['Acme Inc'],
        },
        company_site: {
          description: 'Website of the company of the contact.',
          type: 'string',
          examples: ['https://acme.example.com'],
        },
        company_address: {
          description: 'Address of the company of the contact.',
          type: 'string',
          examples: ['Rua Exemplo, 1'],
        },
        client_tracking_id: {
          description: 'Tracking identifier of the visitor: the bare UUID that the `_rdtrk` cookie (`rdtrk`) holds.',
          type: 'string',
          examples: ['43b00843-09af-4fae-bf9d-a0697640b808'],
        },
        traffic_source: {
          description:
            'Value of the `__trf.src` cookie, base64-encoded or not, or the UTM source. With a cookie, traffic_medium, traffic_campaign and traffic_value must be empty.',
          type: 'string',
          examples: ['google'],
        },
        traffic_medium: {
          description: 'UTM medium. Must be empty when traffic_source is a cookie.',
          type: 'string',
          examples: ['cpc'],
        },
        traffic_campaign: {
          description: 'UTM campaign. Must be empty when traffic_source is a cookie.',
          type: 'string',
          examples: ['easter-50-off'],
        },
        traffic_value: {
          description: 'UTM term. Must be empty when traffic_source is a cookie.',
          type: 'string',
          examples: ['easter eggs'],
        },
        tags: {
          description: 'Tags to add to the contact. Recommended for each: in lower case.',
          type: 'array',
          items: { type: 'string' },
          examples: [['mql', '2019']],
        },
        available_for_mailing: { description: 'Whether the contact may receive emails.', type: 'boolean' },
        legal_bases: {
          description: 'Legal bases for using the data of the contact (bases legais).',
          type: 'array',
          items: { $ref: '#/$defs/LegalBasis' },
          examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
        },
      },
      patternProperties: {
        '^cf_[^\\n\\r\u2027-\u202a]+$': {
          description:
            'Custom field of the account (campo personalizado), under its API identifier, which begins with `cf_`.',
          type: 'string',
        },
      },
      required: ['conversion_identifier', 'email'],
      additionalProperties: false,
      not: {
        description:
          'When traffic_source is a cookie, these must be empty: traffic_medium, traffic_campaign, traffic_value.',
        type: 'object',
        properties: { traffic_source: { type: 'string', pattern: '^(?:encoded_|[{]|%7[Bb]|eyJ)' } },
        required: ['traffic_source'],
        anyOf: [
          {
            type: 'object',
            properties: { traffic_medium: { type: 'string', minLength: 1 } },
            required: ['traffic_medium'],
          },
          {
            type: 'object',
            properties: { traffic_campaign: { type: 'string', minLength: 1 } },
            required: ['traffic_campaign'],
          },
          {
            type: 'object',
            properties: { traffic_value: { type: 'string', minLength: 1 } },
            required: ['traffic_value'],
          },
        ],
      },
    },
    LegalBasis: {
      title: 'Legal basis',
      description:
        'Why personal data may be used (LGPD: base legal). Communications can be granted or declined, data processing only granted.',
      type: 'object',
      oneOf: [{ $ref: '#/$defs/DataProcessingLegalBasis' }, { $ref: '#/$defs/CommunicationsLegalBasis' }],
    },
    DataProcessingLegalBasis: {
      title: 'Legal basis for data processing',
      description: 'Why the data of the contact may be processed.',
      type: 'object',
      properties: {
        category: {
          description: 'What the data is used for: processing it. Deprecated: use communications.',
          deprecated: true,
          type: 'string',
          const: 'data_processing',
        },
        type: {
          description: 'Ground on which the data is used.',
          type: 'string',
          enum: [
            'pre_existent_contract',
            'consent',
            'legitimate_interest',
            'judicial_process',
            'vital_interest',
            'public_interest',
          ],
        },
        status: { description: 'May be left out; processing cannot be declined.', type: 'string', const: 'granted' },
      },
      required: ['category', 'type'],
      additionalProperties: false,
    },
    CommunicationsLegalBasis: {
      title: 'Legal basis for communications',
      description: 'Why the contact may be written to, or that the contact declined.',
      type: 'object',
      properties: {
        category: {
          description: 'What the data is used for: writing to the contact.',
          type: 'string',
          const: 'communications',
        },
        type: {
          description: 'Ground on which the data is used.',
          type: 'string',
          enum: [
            'pre_existent_contract',
            'consent',
            'legitimate_interest',
            'judicial_process',
            'vital_interest',
            'public_interest',
          ],
        },
        status: {
          description: 'Whether the contact agreed to be written to.',
          type: 'string',
          enum: ['granted', 'declined'],
        },
      },
      required: ['category', 'type', 'status'],
      additionalProperties: false,
    },
    OpportunityEvent: {
      title: 'Opportunity',
      description: 'A contact was marked as an opportunity. The contact must exist: this event does not create it.',
      type: 'object',
      properties: {
        event_type: { description: 'Type of the event.', type: 'string', const: 'OPPORTUNITY' },
        event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
        payload: { $ref: '#/$defs/OpportunityPayload' },
      },
      required: ['event_type', 'event_family', 'payload'],
      additionalProperties: false,
    },
    OpportunityPayload: {
      title: 'Payload of Opportunity',
      description: 'The fields of OPPORTUNITY.',
      type: 'object',
      properties: {
        funnel_name: {
          description: 'Name of the funnel in which the contact is marked as an opportunity. Recommended: default.',
          type: 'string',
          minLength: 1,
          examples: ['default'],
        },
        email: {
          description: 'Email of the contact; it identifies the contact.',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
      },
      required: ['funnel_name', 'email'],
      additionalProperties: false,
    },
    SaleEvent: {
      title: 'Sale',
      description: 'A contact was marked as a won opportunity. The contact must exist: this event does not create it.',
      type: 'object',
      properties: {
        event_type: { description: 'Type of the event.', type: 'string', const: 'SALE' },
        event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
        payload: { $ref: '#/$defs/SalePayload' },
      },
      required: ['event_type', 'event_family', 'payload'],
      additionalProperties: false,
    },
    SalePayload: {
      title: 'Payload of Sale',
      description: 'The fields of SALE.',
      type: 'object',
      properties: {
        funnel_name: {
          description: 'Name of the funnel in which the contact is marked as won. Recommended: default.',
          type: 'string',
          minLength: 1,
          examples: ['default'],
        },
        email: {
          description: 'Email of the contact; it identifies the contact.',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
        value: { description: 'Value of the won opportunity.', type: 'number', examples: [200] },
      },
      required: ['funnel_name', 'email'],
      additionalProperties: false,
    },
    OpportunityLostEvent: {
      title: 'Opportunity lost',
      description: 'A contact was marked as a lost opportunity. The contact must exist: this event does not create it.',
      type: 'object',
      properties: {
        event_type: { description: 'Type of the event.', type: 'string', const: 'OPPORTUNITY_LOST' },
        event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
        payload: { $ref: '#/$defs/OpportunityLostPayload' },
      },
      required: ['event_type', 'event_family', 'payload'],
      additionalProperties: false,
    },
    OpportunityLostPayload: {
      title: 'Payload of Opportunity lost',
      description: 'The fields of OPPORTUNITY_LOST.',
      type: 'object',
      properties: {
        email: {
          description: 'Email of the contact; it identifies the contact.',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
        funnel_name: {
          description: 'Name of the funnel in which the contact is marked as lost. Recommended: default.',
          type: 'string',
          minLength: 1,
          examples: ['default'],
        },
        reason: { description: 'Why the opportunity was lost.', type: 'string', examples: ['price'] },
      },
      required: ['email', 'funnel_name'],
      additionalProperties: false,
    },
    OrderPlacedEvent: {
      title: 'Order placed',
      description:
        'A contact placed an order in an online shop. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_ORDER_PLACED replaces it.',
      deprecated: true,
      type: 'object',
      properties: {
        event_type: {
          description:
            'Type of the event. Deprecated: announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED.',
          deprecated: true,
          type: 'string',
          const: 'ORDER_PLACED',
        },
        event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
        payload: { $ref: '#/$defs/OrderPlacedPayload' },
      },
      required: ['event_type', 'event_family', 'payload'],
      additionalProperties: false,
    },
    OrderPlacedPayload: {
      title: 'Payload of Order placed',
      description: 'The fields of ORDER_PLACED.',
      type: 'object',
      properties: {
        name: { description: 'Name of the contact.', type: 'string', examples: ['Ana'] },
        email: {
          description: 'Email of the contact; it identifies the contact.',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
        cf_order_id: {
          description: 'Identifier of the order (pedido).',
          type: 'string',
          minLength: 1,
          examples: ['order-1'],
        },
        cf_order_total_items: { description: 'Number of items in the order.', type: 'integer', examples: [2] },
        cf_order_status: {
          description: 'Status of the order when the event happened.',
          type: 'string',
          minLength: 1,
          examples: ['pending_payment'],
        },
        cf_order_payment_method: {
          description: 'How the order is paid.',
          type: 'string',
          enum: ['Credit Card', 'Debit Card', 'Invoice', 'Others'],
        },
        cf_order_payment_amount: { description: 'Total value of the order.', type: 'number', examples: [40.2] },
        legal_bases: {
          description: 'Legal bases for using the data of the contact (bases legais).',
          type: 'array',
          items: { $ref: '#/$defs/LegalBasis' },
          examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
        },
      },
      required: [
        'email',
        'cf_order_id',
        'cf_order_total_items',
        'cf_order_status',
        'cf_order_payment_method',
        'cf_order_payment_amount',
      ],
      additionalProperties: false,
    },
    OrderPlacedItemEvent: {
      title: 'Order placed with an item',
      description:
        'A contact placed an order that contains a certain product. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_ORDER_PLACED replaces it.',
      deprecated: true,
      type: 'object',
      properties: {
        event_type: {
          description:
            'Type of the event. Deprecated: announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED.',
          deprecated: true,
          type: 'string',
          const: 'ORDER_PLACED_ITEM',
        },
        event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
        payload: { $ref: '#/$defs/OrderPlacedItemPayload' },
      },
      required: ['event_type', 'event_family', 'payload'],
      additionalProperties: false,
    },
    OrderPlacedItemPayload: {
      title: 'Payload of Order placed with an item',
      description: 'The fields of ORDER_PLACED_ITEM.',
      type: 'object',
      properties: {
        name: { description: 'Name of the contact.', type: 'string', examples: ['Ana'] },
        email: {
          description: 'Email of the contact; it identifies the contact.',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
        cf_order_id: {
          description: 'Identifier of the order (pedido).',
          type: 'string',
          minLength: 1,
          examples: ['order-1'],
        },
        cf_order_product_id: {
          description: 'Identifier of the product.',
          type: 'string',
          minLength: 1,
          examples: ['product-1'],
        },
        cf_order_product_sku: { description: 'SKU of the product.', type: 'string', minLength: 1, examples: ['SKU-1'] },
        legal_bases: {
          description: 'Legal bases for using the data of the contact (bases legais).',
          type: 'array',
          items: { $ref: '#/$defs/LegalBasis' },
          examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
        },
      },
      required: ['email', 'cf_order_id', 'cf_order_product_id', 'cf_order_product_sku'],
      additionalProperties: false,
    },
    CartAbandonedEvent: {
      title: 'Cart abandoned',
      description:
        'A contact left a cart behind in an online shop. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_CART_ABANDONED replaces it.',
      deprecated: true,
      type: 'object',
      properties: {
        event_type: {
          description:
            'Type of the event. Deprecated: announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED.',
          deprecated: true,
          type: 'string',
          const: 'CART_ABANDONED',
        },
        event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
        payload: { $ref: '#/$defs/CartAbandonedPayload' },
      },
      required: ['event_type', 'event_family', 'payload'],
      additionalProperties: false,
    },
    CartAbandonedPayload: {
      title: 'Payload of Cart abandoned',
      description: 'The fields of CART_ABANDONED.',
      type: 'object',
      properties: {
        name: { description: 'Name of the contact.', type: 'string', examples: ['Ana'] },
        email: {
          description: 'Email of the contact; it identifies the contact.',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
        cf_cart_id: {
          description: 'Identifier of the cart (carrinho).',
          type: 'string',
          minLength: 1,
          examples: ['cart-1'],
        },
        cf_cart_total_items: {
          description:
            'Number of items in the cart. A sample of the newer documentation shows it as text, against its table.',
          type: 'integer',
          examples: [2],
        },
        cf_cart_status: {
          description: 'Status of the cart when the event happened.',
          type: 'string',
          minLength: 1,
          examples: ['in_progress'],
        },
        legal_bases: {
          description: 'Legal bases for using the data of the contact (bases legais).',
          type: 'array',
          items: { $ref: '#/$defs/LegalBasis' },
          examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
        },
      },
      required: ['email', 'cf_cart_id', 'cf_cart_total_items', 'cf_cart_status'],
      additionalProperties: false,
    },
    CartAbandonedItemEvent: {
      title: 'Cart abandoned with an item',
      description:
        'A contact left a cart behind that contains a certain product. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_CART_ABANDONED replaces it.',
      deprecated: true,
      type: 'object',
      properties: {
        event_type: {
          description:
            'Type of the event. Deprecated: announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED.',
          deprecated: true,
          type: 'string',
          const: 'CART_ABANDONED_ITEM',
        },
        event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
        payload: { $ref: '#/$defs/CartAbandonedItemPayload' },
      },
      required: ['event_type', 'event_family', 'payload'],
      additionalProperties: false,
    },
    CartAbandonedItemPayload: {
      title: 'Payload of Cart abandoned with an item',
      description: 'The fields of CART_ABANDONED_ITEM.',
      type: 'object',
      properties: {
        name: { description: 'Name of the contact.', type: 'string', examples: ['Ana'] },
        email: {
          description: 'Email of the contact; it identifies the contact.',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
        cf_cart_id: {
          description: 'Identifier of the cart (carrinho).',
          type: 'string',
          minLength: 1,
          examples: ['cart-1'],
        },
        cf_cart_product_id: {
          description: 'Identifier of the product that was left in the cart.',
          type: 'string',
          minLength: 1,
          examples: ['product-1'],
        },
        cf_cart_product_sku: {
          description: 'SKU of the product that was left in the cart.',
          type: 'string',
          minLength: 1,
          examples: ['SKU-1'],
        },
        legal_bases: {
          description: 'Legal bases for using the data of the contact (bases legais).',
          type: 'array',
          items: { $ref: '#/$defs/LegalBasis' },
          examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
        },
      },
      required: ['email', 'cf_cart_id', 'cf_cart_product_id', 'cf_cart_product_sku'],
      additionalProperties: false,
    },
    ChatStartedEvent: {
      title: 'Chat started',
      description: 'A contact began a conversation in a chat.',
      type: 'object',
      properties: {
        event_type: { description: 'Type of the event.', type: 'string', const: 'CHAT_STARTED' },
        event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
        payload: { $ref: '#/$defs/ChatStartedPayload' },
      },
      required: ['event_type', 'event_family', 'payload'],
      additionalProperties: false,
    },
    ChatStartedPayload: {
      title: 'Payload of Chat started',
      description: 'The fields of CHAT_STARTED.',
      type: 'object',
      properties: {
        chat_subject: { description: 'Subject of the chat.', type: 'string', minLength: 1, examples: ['Invoice'] },
        cf_chat_status: {
          description: 'Status of the chat, such as online.',
          type: 'string',
          minLength: 1,
          examples: ['online'],
        },
        cf_chat_type: {
          description: 'Type of the chat, such as sales or support.',
          type: 'string',
          examples: ['support'],
        },
        cf_birthdate: {
          description: 'Birth date of the contact, such as 1980-06-10.',
          type: 'string',
          examples: ['1980-06-10'],
        },
        cf_gender: { description: 'Gender of the contact.', type: 'string', examples: ['female'] },
        name: { description: 'Name of the contact.', type: 'string', examples: ['Ana'] },
        email: {
          description: 'Email of the contact; it identifies the contact.',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
        job_title: { description: 'Job title of the contact (cargo).', type: 'string', examples: ['Buyer'] },
        personal_phone: {
          description: 'Phone of the contact (telefone).',
          type: 'string',
          examples: ['+551112341234'],
        },
        mobile_phone: {
          description: 'Mobile phone of the contact (celular).',
          type: 'string',
          examples: ['+5511912341234'],
        },
        twitter: { description: 'Twitter (X) of the contact: handle or address.', type: 'string', examples: ['@ana'] },
        facebook: {
          description: 'Facebook of the contact: name or address.',
          type: 'string',
          examples: ['https://facebook.com/ana'],
        },
        linkedin: {
          description: 'LinkedIn of the contact: name or address.',
          type: 'string',
          examples: ['https://www.linkedin.com/in/ana'],
        },
        website: { description: 'Website of the contact.', type: 'string', examples: ['https://ana.example.com'] },
        company_name: {
          description: 'Name of the company of the contact (empresa).',
          type: 'string',
          examples: ['Acme Inc'],
        },
        company_site: {
          description: 'Website of the company of the contact.',
          type: 'string',
          examples: ['https://acme.example.com'],
        },
        legal_bases: {
          description: 'Legal bases for using the data of the contact (bases legais).',
          type: 'array',
          items: { $ref: '#/$defs/LegalBasis' },
          examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
        },
      },
      required: ['chat_subject', 'cf_chat_status', 'email'],
      additionalProperties: false,
    },
    ChatFinishedEvent: {
      title: 'Chat finished',
      description: 'A conversation with a contact ended in a chat.',
      type: 'object',
      properties: {
        event_type: { description: 'Type of the event.', type: 'string', const: 'CHAT_FINISHED' },
        event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
        payload: { $ref: '#/$defs/ChatFinishedPayload' },
      },
      required: ['event_type', 'event_family', 'payload'],
      additionalProperties: false,
    },
    ChatFinishedPayload: {
      title: 'Payload of Chat finished',
      description: 'The fields of CHAT_FINISHED.',
      type: 'object',
      properties: {
        chat_subject: { description: 'Subject of the chat.', type: 'string', minLength: 1, examples: ['Invoice'] },
        cf_chat_status: {
          description: 'Status of the chat, such as online.',
          type: 'string',
          minLength: 1,
          examples: ['online'],
        },
        cf_chat_transcript_message: {
          description: 'Transcript of the chat.',
          type: 'string',
          minLength: 1,
          examples: ['Hello!'],
        },
        cf_chat_type: {
          description: 'Type of the chat, such as sales or support.',
          type: 'string',
          examples: ['support'],
        },
        cf_birthdate: {
          description: 'Birth date of the contact, such as 1980-06-10.',
          type: 'string',
          examples: ['1980-06-10'],
        },
        cf_gender: { description: 'Gender of the contact.', type: 'string', examples: ['female'] },
        name: { description: 'Name of the contact.', type: 'string', examples: ['Ana'] },
        email: {
          description: 'Email of the contact; it identifies the contact.',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
        job_title: { description: 'Job title of the contact (cargo).', type: 'string', examples: ['Buyer'] },
        personal_phone: {
          description: 'Phone of the contact (telefone).',
          type: 'string',
          examples: ['+551112341234'],
        },
        mobile_phone: {
          description: 'Mobile phone of the contact (celular).',
          type: 'string',
          examples: ['+5511912341234'],
        },
        twitter: { description: 'Twitter (X) of the contact: handle or address.', type: 'string', examples: ['@ana'] },
        facebook: {
          description: 'Facebook of the contact: name or address.',
          type: 'string',
          examples: ['https://facebook.com/ana'],
        },
        linkedin: {
          description: 'LinkedIn of the contact: name or address.',
          type: 'string',
          examples: ['https://www.linkedin.com/in/ana'],
        },
        website: { description: 'Website of the contact.', type: 'string', examples: ['https://ana.example.com'] },
        company_name: {
          description: 'Name of the company of the contact (empresa).',
          type: 'string',
          examples: ['Acme Inc'],
        },
        company_site: {
          description: 'Website of the company of the contact.',
          type: 'string',
          examples: ['https://acme.example.com'],
        },
        legal_bases: {
          description: 'Legal bases for using the data of the contact (bases legais).',
          type: 'array',
          items: { $ref: '#/$defs/LegalBasis' },
          examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
        },
      },
      required: ['chat_subject', 'cf_chat_status', 'cf_chat_transcript_message', 'email'],
      additionalProperties: false,
    },
    CallFinishedEvent: {
      title: 'Call finished',
      description: 'A phone call with a contact ended.',
      type: 'object',
      properties: {
        event_type: { description: 'Type of the event.', type: 'string', const: 'CALL_FINISHED' },
        event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
        payload: { $ref: '#/$defs/CallFinishedPayload' },
      },
      required: ['event_type', 'event_family', 'payload'],
      additionalProperties: false,
    },
    CallFinishedPayload: {
      title: 'Payload of Call finished',
      description: 'The fields of CALL_FINISHED.',
      type: 'object',
      properties: {
        name: { description: 'Name of the contact.', type: 'string', examples: ['Ana'] },
        email: {
          description: 'Email of the contact; it identifies the contact.',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
        company_name: {
          description: 'Name of the company of the contact (empresa).',
          type: 'string',
          examples: ['Acme Inc'],
        },
        company_site: {
          description: 'Website of the company of the contact.',
          type: 'string',
          examples: ['https://acme.example.com'],
        },
        job_title: { description: 'Job title of the contact (cargo).', type: 'string', examples: ['Buyer'] },
        personal_phone: {
          description: 'Phone of the contact who answered the call.',
          type: 'string',
          examples: ['+5511912341234'],
        },
        call_user_email: {
          description: 'Email of the caller.',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['sales@example.com'],
        },
        call_from_number: {
          description: 'Number of the call tracking.',
          type: 'string',
          minLength: 1,
          examples: ['+551112341234'],
        },
        call_started_at: {
          description: 'When the call began, in RFC 3339.',
          type: 'string',
          pattern:
            '^(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|[0-9]{4}-(?:0[13-9]|1[0-2])-(?:29|30)|[0-9]{4}-(?:0[13578]|1[02])-31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:[.][0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$',
          examples: ['2019-03-15T15:00:00.05Z'],
        },
        call_duration: {
          description: 'Length of the call, as text: the documented type is String. Unit: seconds.',
          type: 'string',
          examples: ['58'],
        },
        call_type: {
          description: 'Whether the contact called or was called.',
          type: 'string',
          enum: ['Inbound', 'Outbound'],
        },
        call_status: { description: 'Status of the call.', type: 'string', minLength: 1, examples: ['in_progress'] },
        call_status_description: {
          description: 'What completes the status: name of the recipient, a message, or Off.',
          type: 'string',
          examples: ['Off'],
        },
        call_phone_type: {
          description: 'Type of the phone, spelt as the documents spell it.',
          type: 'string',
          enum: ['Mobile', 'comercial'],
        },
        call_carrier: { description: 'Name of the carrier.', type: 'string', examples: ['Vivo'] },
        call_record: {
          description: 'URL of the recording of the call.',
          type: 'string',
          examples: ['https://www.example.com/calls/1'],
        },
        legal_bases: {
          description: 'Legal bases for using the data of the contact (bases legais).',
          type: 'array',
          items: { $ref: '#/$defs/LegalBasis' },
          examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
        },
      },
      required: ['email', 'call_from_number', 'call_status'],
      additionalProperties: false,
    },
    MediaPlaybackStartedEvent: {
      title: 'Media playback started',
      description: 'A contact began to watch or listen to a media item.',
      type: 'object',
      properties: {
        event_type: { description: 'Type of the event.', type: 'string', const: 'MEDIA_PLAYBACK_STARTED' },
        event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
        payload: { $ref: '#/$defs/MediaPlaybackStartedPayload' },
      },
      required: ['event_type', 'event_family', 'payload'],
      additionalProperties: false,
    },
    MediaPlaybackStartedPayload: {
      title: 'Payload of Media playback started',
      description: 'The fields of MEDIA_PLAYBACK_STARTED.',
      type: 'object',
      properties: {
        email: {
          description: 'Email of the contact; it identifies the contact.',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
        name: { description: 'Name of the contact.', type: 'string', examples: ['Ana'] },
        company_name: {
          description: 'Name of the company of the contact (empresa).',
          type: 'string',
          examples: ['Acme Inc'],
        },
        company_site: {
          description: 'Website of the company of the contact.',
          type: 'string',
          examples: ['https://acme.example.com'],
        },
        job_title: { description: 'Job title of the contact (cargo).', type: 'string', examples: ['Buyer'] },
        personal_phone: {
          description: 'Phone of the contact (telefone).',
          type: 'string',
          examples: ['+551112341234'],
        },
        mobile_phone: {
          description: 'Mobile phone of the contact (celular).',
          type: 'string',
          examples: ['+5511912341234'],
        },
        twitter: { description: 'Twitter (X) of the contact: handle or address.', type: 'string', examples: ['@ana'] },
        facebook: {
          description: 'Facebook of the contact: name or address.',
          type: 'string',
          examples: ['https://facebook.com/ana'],
        },
        linkedin: {
          description: 'LinkedIn of the contact: name or address.',
          type: 'string',
          examples: ['https://www.linkedin.com/in/ana'],
        },
        website: { description: 'Website of the contact.', type: 'string', examples: ['https://ana.example.com'] },
        media_type: {
          description: 'Kind of media. A sample of the newer documentation writes Áudio, against its table.',
          type: 'string',
          enum: ['Video', 'Audio'],
        },
        media_metadata: {
          description: 'URL of the media.',
          type: 'string',
          examples: ['https://www.example.com/videos/demo'],
        },
        media_recorded_content: { description: 'True for a recording, false for a live one.', type: 'boolean' },
        media_identifier: { description: 'Identifier of the media.', type: 'string', minLength: 1, examples: ['demo'] },
        media_category: { description: 'Category of the media.', type: 'string', examples: ['Marketing'] },
        media_duration: { description: 'Length of the media. Unit: seconds.', type: 'integer', examples: [58] },
        media_published_date_timestamp: {
          description: 'When the media was published, in RFC 3339.',
          type: 'string',
          pattern:
            '^(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|[0-9]{4}-(?:0[13-9]|1[0-2])-(?:29|30)|[0-9]{4}-(?:0[13578]|1[02])-31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:[.][0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$',
          examples: ['2019-03-15T15:00:00.05Z'],
        },
        legal_bases: {
          description: 'Legal bases for using the data of the contact (bases legais).',
          type: 'array',
          items: { $ref: '#/$defs/LegalBasis' },
          examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
        },
      },
      required: ['email', 'media_type', 'media_identifier'],
      additionalProperties: false,
    },
    MediaPlaybackStoppedEvent: {
      title: 'Media playback stopped',
      description: 'A contact stopped watching or listening to a media item.',
      type: 'object',
      properties: {
        event_type: { description: 'Type of the event.', type: 'string', const: 'MEDIA_PLAYBACK_STOPPED' },
        event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
        payload: { $ref: '#/$defs/MediaPlaybackStoppedPayload' },
      },
      required: ['event_type', 'event_family', 'payload'],
      additionalProperties: false,
    },
    MediaPlaybackStoppedPayload: {
      title: 'Payload of Media playback stopped',
      description: 'The fields of MEDIA_PLAYBACK_STOPPED.',
      type: 'object',
      properties: {
        email: {
          description: 'Email of the contact; it identifies the contact.',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
        name: { description: 'Name of the contact.', type: 'string', examples: ['Ana'] },
        company_name: {
          description: 'Name of the company of the contact (empresa).',
          type: 'string',
          examples: ['Acme Inc'],
        },
        company_site: {
          description: 'Website of the company of the contact.',
          type: 'string',
          examples: ['https://acme.example.com'],
        },
        job_title: { description: 'Job title of the contact (cargo).', type: 'string', examples: ['Buyer'] },
        personal_phone: {
          description: 'Phone of the contact (telefone).',
          type: 'string',
          examples: ['+551112341234'],
        },
        mobile_phone: {
          description: 'Mobile phone of the contact (celular).',
          type: 'string',
          examples: ['+5511912341234'],
        },
        twitter: { description: 'Twitter (X) of the contact: handle or address.', type: 'string', examples: ['@ana'] },
        facebook: {
          description: 'Facebook of the contact: name or address.',
          type: 'string',
          examples: ['https://facebook.com/ana'],
        },
        linkedin: {
          description: 'LinkedIn of the contact: name or address.',
          type: 'string',
          examples: ['https://www.linkedin.com/in/ana'],
        },
        website: { description: 'Website of the contact.', type: 'string', examples: ['https://ana.example.com'] },
        media_type: {
          description: 'Kind of media. A sample of the newer documentation writes Áudio, against its table.',
          type: 'string',
          enum: ['Video', 'Audio'],
        },
        media_metadata: {
          description: 'URL of the media.',
          type: 'string',
          examples: ['https://www.example.com/videos/demo'],
        },
        media_recorded_content: { description: 'True for a recording, false for a live one.', type: 'boolean' },
        media_identifier: { description: 'Identifier of the media.', type: 'string', minLength: 1, examples: ['demo'] },
        media_category: { description: 'Category of the media.', type: 'string', examples: ['Marketing'] },
        media_duration: { description: 'Length of the media. Unit: seconds.', type: 'integer', examples: [58] },
        media_published_date_timestamp: {
          description: 'When the media was published, in RFC 3339.',
          type: 'string',
          pattern:
            '^(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|[0-9]{4}-(?:0[13-9]|1[0-2])-(?:29|30)|[0-9]{4}-(?:0[13578]|1[02])-31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:[.][0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$',
          examples: ['2019-03-15T15:00:00.05Z'],
        },
        media_finished: { description: 'Whether the media was played to its end.', type: 'boolean' },
        media_user_interaction_duration: {
          description: 'How long the contact watched or listened. Unit: seconds.',
          type: 'integer',
          examples: [30],
        },
        media_user_interaction_percentage: {
          description: 'How much of the media the contact watched or listened to. Unit: percent.',
          type: 'integer',
          examples: [30],
        },
        media_user_interaction_date_timestamp: {
          description: 'When the media was played, in RFC 3339.',
          type: 'string',
          pattern:
            '^(?:[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|[0-9]{4}-(?:0[13-9]|1[0-2])-(?:29|30)|[0-9]{4}-(?:0[13578]|1[02])-31|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:[.][0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$',
          examples: ['2019-03-15T15:00:00.05Z'],
        },
        legal_bases: {
          description: 'Legal bases for using the data of the contact (bases legais).',
          type: 'array',
          items: { $ref: '#/$defs/LegalBasis' },
          examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
        },
      },
      required: ['email', 'media_type', 'media_identifier'],
      additionalProperties: false,
    },
    EcommerceCheckoutStartedEvent: {
      title: 'Checkout started (e-commerce)',
      description: 'A contact started the checkout in an online shop.',
      type: 'object',
      properties: {
        event_type: { description: 'Type of the event.', type: 'string', const: 'ECOMMERCE_CHECKOUT_STARTED' },
        event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
        payload: { $ref: '#/$defs/EcommerceCheckoutStartedPayload' },
      },
      required: ['event_type', 'event_family', 'payload'],
      additionalProperties: false,
    },
    EcommerceCheckoutStartedPayload: {
      title: 'Payload of Checkout started (e-commerce)',
      description: 'The fields of ECOMMERCE_CHECKOUT_STARTED.',
      type: 'object',
      properties: {
        email: {
          description:
            'Email of the contact; it identifies the contact. Our assumption: An event with neither email nor phone is rejected: the page of ECOMMERCE_SHIPMENT_DELIVERED states it of that event. https://developers.rdstation.com/es/reference/evento-de-pedido-entregue',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
        phone: {
          description:
            'Phone of the contact; it identifies the contact. Recommended: a phone number in E.164, such as +5511912341234. Our assumption: An event with neither email nor phone is rejected: the page of ECOMMERCE_SHIPMENT_DELIVERED states it of that event. https://developers.rdstation.com/es/reference/evento-de-pedido-entregue',
          type: 'string',
          minLength: 1,
          examples: ['+5511912341234'],
        },
        identifier: {
          description:
            "Identifier of the checkout. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['checkout-1'],
        },
        name: {
          description:
            "Name of the contact. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['Ana'],
        },
        mobile_phone: {
          description:
            "Mobile phone of the contact (celular); it does not identify the contact. Recommended: a phone number in E.164, such as +5511912341234. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['+5511912341234'],
        },
        personal_phone: {
          description:
            "Phone of the contact (telefone); it does not identify the contact. Recommended: a phone number in E.164, such as +5511912341234. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['+551112341234'],
        },
        legal_bases: {
          description:
            'Legal bases for writing to the contact (bases legais). Newer docs: The section of the event lists it, with communications only. https://developers.rdstation.com/reference/eventos-de-ecommerce',
          type: 'array',
          items: { $ref: '#/$defs/CommunicationsLegalBasis' },
          examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
        },
        checkout_url: {
          description:
            "Page on which the contact can finish the purchase. Recommended: an http or https address. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['https://shop.example.com/checkout/cart-1'],
        },
        currency: {
          description:
            'Currency of the amounts (ISO 4217). Recommended: ARS, BRL, CAD, CLP, COP, EUR, MXN, PEN, USD, UYU. Newer docs: The sample of the page shows it. https://developers.rdstation.com/reference/evento-de-checkout-iniciado',
          type: 'string',
          examples: ['BRL'],
        },
        price: {
          description:
            "Total price, in units of the currency. Recommended: at least 0. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'number',
          examples: [174.7],
        },
        total_items: {
          description:
            "Number of items. No source states whether it counts lines or pieces. Recommended: at least 0. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'integer',
          examples: [3],
        },
        line_items: {
          description:
            "The products, each with its quantity. Recommended: at most 20 items. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'array',
          items: { $ref: '#/$defs/LineItem' },
          examples: [[{ product_id: 'product-1', product_title: 'T-shirt', price: 59.9, quantity: 2 }]],
        },
      },
      anyOf: [
        { properties: { email: {} }, required: ['email'] },
        { properties: { phone: {} }, required: ['phone'] },
      ],
    },
    LineItem: {
      title: 'Line item',
      description: 'A product of a checkout or an order, with its quantity.',
      type: 'object',
      properties: {
        product_id: {
          description:
            "Identifier of the product. Recommended: at most 150 characters. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['product-1'],
        },
        product_title: {
          description:
            "Name of the product. Recommended: at most 255 characters. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['T-shirt'],
        },
        price: {
          description:
            "Price of one piece, in units of the currency. Recommended: at least 0. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'number',
          examples: [59.9],
        },
        quantity: {
          description:
            "Number of pieces. Recommended: at least 1. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'integer',
          examples: [2],
        },
        product_url: {
          description:
            "Page of the product. Recommended: an http or https address. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['https://shop.example.com/products/t-shirt'],
        },
        variant_id: {
          description:
            "Identifier of the variant of the product. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['product-1-blue-m'],
        },
        variant_title: {
          description:
            "Name of the variant. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['Blue, M'],
        },
        sku: {
          description:
            "SKU of the variant. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['SKU-1'],
        },
        image_url: {
          description:
            "Image of the product. Recommended: an http or https address. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['https://shop.example.com/images/t-shirt.jpg'],
        },
        categories: {
          description:
            "Categories of the product. Recommended: at most 10 items. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'array',
          items: { type: 'string' },
          examples: [['t-shirts', 'new']],
        },
      },
    },
    EcommerceCartAbandonedEvent: {
      title: 'Cart abandoned (e-commerce)',
      description: 'A contact left a cart in an online shop for some time without ordering.',
      type: 'object',
      properties: {
        event_type: { description: 'Type of the event.', type: 'string', const: 'ECOMMERCE_CART_ABANDONED' },
        event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
        payload: { $ref: '#/$defs/EcommerceCartAbandonedPayload' },
      },
      required: ['event_type', 'event_family', 'payload'],
      additionalProperties: false,
    },
    EcommerceCartAbandonedPayload: {
      title: 'Payload of Cart abandoned (e-commerce)',
      description: 'The fields of ECOMMERCE_CART_ABANDONED.',
      type: 'object',
      properties: {
        email: {
          description:
            'Email of the contact; it identifies the contact. Our assumption: An event with neither email nor phone is rejected: the page of ECOMMERCE_SHIPMENT_DELIVERED states it of that event. https://developers.rdstation.com/es/reference/evento-de-pedido-entregue',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
        phone: {
          description:
            'Phone of the contact; it identifies the contact. Recommended: a phone number in E.164, such as +5511912341234. Our assumption: An event with neither email nor phone is rejected: the page of ECOMMERCE_SHIPMENT_DELIVERED states it of that event. https://developers.rdstation.com/es/reference/evento-de-pedido-entregue',
          type: 'string',
          minLength: 1,
          examples: ['+5511912341234'],
        },
        identifier: {
          description:
            "Identifier of the cart. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['cart-1'],
        },
        name: {
          description:
            "Name of the contact. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['Ana'],
        },
        mobile_phone: {
          description:
            "Mobile phone of the contact (celular); it does not identify the contact. Recommended: a phone number in E.164, such as +5511912341234. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['+5511912341234'],
        },
        personal_phone: {
          description:
            "Phone of the contact (telefone); it does not identify the contact. Recommended: a phone number in E.164, such as +5511912341234. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['+551112341234'],
        },
        legal_bases: {
          description:
            'Legal bases for writing to the contact (bases legais). Newer docs: The section of the event lists it, with communications only. https://developers.rdstation.com/reference/eventos-de-ecommerce',
          type: 'array',
          items: { $ref: '#/$defs/CommunicationsLegalBasis' },
          examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
        },
        checkout_url: {
          description:
            "Page on which the contact can finish the purchase. Recommended: an http or https address. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['https://shop.example.com/checkout/cart-1'],
        },
        currency: {
          description:
            'Currency of the amounts (ISO 4217). Recommended: ARS, BRL, CAD, CLP, COP, EUR, MXN, PEN, USD, UYU. Newer docs: The sample of the page shows it. https://developers.rdstation.com/reference/evento-de-carrinho-abandonado',
          type: 'string',
          examples: ['BRL'],
        },
        price: {
          description:
            "Total price, in units of the currency. Recommended: at least 0. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'number',
          examples: [174.7],
        },
        total_items: {
          description:
            "Number of items. No source states whether it counts lines or pieces. Recommended: at least 0. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'integer',
          examples: [3],
        },
        line_items: {
          description:
            "The products, each with its quantity. Recommended: at most 20 items. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'array',
          items: { $ref: '#/$defs/CartLineItem' },
          examples: [[{ product_id: 'product-1', product_title: 'T-shirt', price: 59.9, quantity: 2 }]],
        },
      },
      anyOf: [
        { properties: { email: {} }, required: ['email'] },
        { properties: { phone: {} }, required: ['phone'] },
      ],
    },
    CartLineItem: {
      title: 'Line item of a cart',
      description: 'A product of an abandoned cart, with its quantity.',
      type: 'object',
      properties: {
        product_id: {
          description:
            'Identifier of the product. Recommended: at most 150 characters. Newer docs: A product without product_id, variant_id and sku is missing from the email about the cart. https://developers.rdstation.com/reference/eventos-de-ecommerce',
          type: 'string',
          examples: ['product-1'],
        },
        product_title: {
          description:
            "Name of the product. Recommended: at most 255 characters. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['T-shirt'],
        },
        price: {
          description:
            "Price of one piece, in units of the currency. Recommended: at least 0. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'number',
          examples: [59.9],
        },
        quantity: {
          description:
            "Number of pieces. Recommended: at least 1. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'integer',
          examples: [2],
        },
        product_url: {
          description:
            "Page of the product. Recommended: an http or https address. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['https://shop.example.com/products/t-shirt'],
        },
        variant_id: {
          description:
            'Identifier of the variant of the product. Newer docs: A product without product_id, variant_id and sku is missing from the email about the cart. https://developers.rdstation.com/reference/eventos-de-ecommerce',
          type: 'string',
          examples: ['product-1-blue-m'],
        },
        variant_title: {
          description:
            "Name of the variant. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['Blue, M'],
        },
        sku: {
          description:
            'SKU of the variant. Newer docs: A product without product_id, variant_id and sku is missing from the email about the cart. https://developers.rdstation.com/reference/eventos-de-ecommerce',
          type: 'string',
          examples: ['SKU-1'],
        },
        image_url: {
          description:
            "Image of the product. Recommended: an http or https address. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['https://shop.example.com/images/t-shirt.jpg'],
        },
        categories: {
          description:
            "Categories of the product. Recommended: at most 10 items. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'array',
          items: { type: 'string' },
          examples: [['t-shirts', 'new']],
        },
      },
    },
    EcommerceOrderPlacedEvent: {
      title: 'Order placed (e-commerce)',
      description: 'A contact placed an order, not yet paid, in an online shop.',
      type: 'object',
      properties: {
        event_type: { description: 'Type of the event.', type: 'string', const: 'ECOMMERCE_ORDER_PLACED' },
        event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
        payload: { $ref: '#/$defs/EcommerceOrderPlacedPayload' },
      },
      required: ['event_type', 'event_family', 'payload'],
      additionalProperties: false,
    },
    EcommerceOrderPlacedPayload: {
      title: 'Payload of Order placed (e-commerce)',
      description: 'The fields of ECOMMERCE_ORDER_PLACED.',
      type: 'object',
      properties: {
        email: {
          description:
            'Email of the contact; it identifies the contact. Our assumption: An event with neither email nor phone is rejected: the page of ECOMMERCE_SHIPMENT_DELIVERED states it of that event. https://developers.rdstation.com/es/reference/evento-de-pedido-entregue',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
        phone: {
          description:
            'Phone of the contact; it identifies the contact. Recommended: a phone number in E.164, such as +5511912341234. Our assumption: An event with neither email nor phone is rejected: the page of ECOMMERCE_SHIPMENT_DELIVERED states it of that event. https://developers.rdstation.com/es/reference/evento-de-pedido-entregue',
          type: 'string',
          minLength: 1,
          examples: ['+5511912341234'],
        },
        identifier: {
          description:
            "Identifier of the order. Our assumption: RD Station's n8n node always sends it with each of the other six e-commerce events.",
          type: 'string',
          examples: ['order-1'],
        },
        name: {
          description: 'Name of the contact. Our assumption: The other six e-commerce events have it.',
          type: 'string',
          examples: ['Ana'],
        },
        mobile_phone: {
          description:
            'Mobile phone of the contact (celular); it does not identify the contact. Recommended: a phone number in E.164, such as +5511912341234. Our assumption: The other six e-commerce events have it.',
          type: 'string',
          examples: ['+5511912341234'],
        },
        personal_phone: {
          description:
            'Phone of the contact (telefone); it does not identify the contact. Recommended: a phone number in E.164, such as +5511912341234. Our assumption: The other six e-commerce events have it.',
          type: 'string',
          examples: ['+551112341234'],
        },
        legal_bases: {
          description:
            'Legal bases for writing to the contact (bases legais). Newer docs: The section of the event lists it, with communications only. https://developers.rdstation.com/reference/eventos-de-ecommerce',
          type: 'array',
          items: { $ref: '#/$defs/CommunicationsLegalBasis' },
          examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
        },
        currency: {
          description:
            'Currency of the amounts (ISO 4217). Recommended: ARS, BRL, CAD, CLP, COP, EUR, MXN, PEN, USD, UYU. Newer docs: The sample of the page shows it. https://developers.rdstation.com/reference/evento-de-pedido-realizado',
          type: 'string',
          examples: ['BRL'],
        },
        price: {
          description:
            'Total price, in units of the currency. Recommended: at least 0. Our assumption: ECOMMERCE_ORDER_PAID has it.',
          type: 'number',
          examples: [174.7],
        },
        total_items: {
          description:
            'Number of items. No source states whether it counts lines or pieces. Recommended: at least 0. Our assumption: ECOMMERCE_ORDER_PAID has it.',
          type: 'integer',
          examples: [3],
        },
        shipping_price: {
          description:
            "Price of the shipping, in units of the currency. Recommended: at least 0. Our assumption: Only a third party's n8n node sends it. https://www.npmjs.com/package/n8n-nodes-rdsme",
          type: 'number',
          examples: [15],
        },
        shipping_city: {
          description:
            "City to which the order is sent. Our assumption: Only a third party's n8n node sends it. https://www.npmjs.com/package/n8n-nodes-rdsme",
          type: 'string',
          examples: ['Florianópolis'],
        },
        shipping_state: {
          description:
            "State to which the order is sent. Our assumption: Only a third party's n8n node sends it. https://www.npmjs.com/package/n8n-nodes-rdsme",
          type: 'string',
          examples: ['SC'],
        },
        shipping_country: {
          description:
            "Country to which the order is sent. Our assumption: Only a third party's n8n node sends it. https://www.npmjs.com/package/n8n-nodes-rdsme",
          type: 'string',
          examples: ['BR'],
        },
        order_url: {
          description:
            'Page of the order. Recommended: an http or https address. Our assumption: ECOMMERCE_ORDER_PAID has it.',
          type: 'string',
          examples: ['https://shop.example.com/orders/order-1'],
        },
        payment_methods: {
          description:
            'How the order is paid, in any wording. Recommended: at most 5 items. Our assumption: ECOMMERCE_ORDER_PAID has it.',
          type: 'array',
          items: { type: 'string' },
          examples: [['credit_card', 'pix']],
        },
        line_items: {
          description:
            "The products, each with its quantity. Recommended: at most 20 items. Our assumption: Only a third party's n8n node sends it. https://www.npmjs.com/package/n8n-nodes-rdsme",
          type: 'array',
          items: { $ref: '#/$defs/LineItem' },
          examples: [[{ product_id: 'product-1', product_title: 'T-shirt', price: 59.9, quantity: 2 }]],
        },
      },
      anyOf: [
        { properties: { email: {} }, required: ['email'] },
        { properties: { phone: {} }, required: ['phone'] },
      ],
    },
    EcommerceOrderPaidEvent: {
      title: 'Order paid (e-commerce)',
      description: 'The payment of an order in an online shop was confirmed.',
      type: 'object',
      properties: {
        event_type: { description: 'Type of the event.', type: 'string', const: 'ECOMMERCE_ORDER_PAID' },
        event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
        payload: { $ref: '#/$defs/EcommerceOrderPaidPayload' },
      },
      required: ['event_type', 'event_family', 'payload'],
      additionalProperties: false,
    },
    EcommerceOrderPaidPayload: {
      title: 'Payload of Order paid (e-commerce)',
      description: 'The fields of ECOMMERCE_ORDER_PAID.',
      type: 'object',
      properties: {
        email: {
          description:
            'Email of the contact; it identifies the contact. Our assumption: An event with neither email nor phone is rejected: the page of ECOMMERCE_SHIPMENT_DELIVERED states it of that event. https://developers.rdstation.com/es/reference/evento-de-pedido-entregue',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
        phone: {
          description:
            'Phone of the contact; it identifies the contact. Recommended: a phone number in E.164, such as +5511912341234. Our assumption: An event with neither email nor phone is rejected: the page of ECOMMERCE_SHIPMENT_DELIVERED states it of that event. https://developers.rdstation.com/es/reference/evento-de-pedido-entregue',
          type: 'string',
          minLength: 1,
          examples: ['+5511912341234'],
        },
        identifier: {
          description:
            "Identifier of the order. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['order-1'],
        },
        name: {
          description:
            "Name of the contact. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['Ana'],
        },
        mobile_phone: {
          description:
            "Mobile phone of the contact (celular); it does not identify the contact. Recommended: a phone number in E.164, such as +5511912341234. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['+5511912341234'],
        },
        personal_phone: {
          description:
            "Phone of the contact (telefone); it does not identify the contact. Recommended: a phone number in E.164, such as +5511912341234. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['+551112341234'],
        },
        legal_bases: {
          description:
            'Legal bases for writing to the contact (bases legais). Newer docs: The section of the event lists it, with communications only. https://developers.rdstation.com/reference/eventos-de-ecommerce',
          type: 'array',
          items: { $ref: '#/$defs/CommunicationsLegalBasis' },
          examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
        },
        currency: {
          description:
            'Currency of the amounts (ISO 4217). Recommended: ARS, BRL, CAD, CLP, COP, EUR, MXN, PEN, USD, UYU. Newer docs: The sample of the page shows it. https://developers.rdstation.com/reference/evento-de-pedido-pago',
          type: 'string',
          examples: ['BRL'],
        },
        price: {
          description:
            "Total price, in units of the currency. Recommended: at least 0. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'number',
          examples: [174.7],
        },
        total_items: {
          description:
            "Number of items. No source states whether it counts lines or pieces. Recommended: at least 0. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'integer',
          examples: [3],
        },
        shipping_price: {
          description:
            "Price of the shipping, in units of the currency. Recommended: at least 0. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'number',
          examples: [15],
        },
        shipping_city: {
          description:
            "City to which the order is sent. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['Florianópolis'],
        },
        shipping_state: {
          description:
            "State to which the order is sent. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['SC'],
        },
        shipping_country: {
          description:
            "Country to which the order is sent. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['BR'],
        },
        order_url: {
          description:
            "Page of the order. Recommended: an http or https address. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['https://shop.example.com/orders/order-1'],
        },
        payment_methods: {
          description:
            "How the order is paid, in any wording. Recommended: at most 5 items. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'array',
          items: { type: 'string' },
          examples: [['credit_card', 'pix']],
        },
        line_items: {
          description:
            "The products, each with its quantity. Recommended: at most 20 items. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'array',
          items: { $ref: '#/$defs/LineItem' },
          examples: [[{ product_id: 'product-1', product_title: 'T-shirt', price: 59.9, quantity: 2 }]],
        },
      },
      anyOf: [
        { properties: { email: {} }, required: ['email'] },
        { properties: { phone: {} }, required: ['phone'] },
      ],
    },
    EcommerceOrderFulfilledEvent: {
      title: 'Order fulfilled (e-commerce)',
      description: 'An order of an online shop was shipped, in part or as a whole.',
      type: 'object',
      properties: {
        event_type: { description: 'Type of the event.', type: 'string', const: 'ECOMMERCE_ORDER_FULFILLED' },
        event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
        payload: { $ref: '#/$defs/EcommerceOrderFulfilledPayload' },
      },
      required: ['event_type', 'event_family', 'payload'],
      additionalProperties: false,
    },
    EcommerceOrderFulfilledPayload: {
      title: 'Payload of Order fulfilled (e-commerce)',
      description: 'The fields of ECOMMERCE_ORDER_FULFILLED.',
      type: 'object',
      properties: {
        email: {
          description:
            'Email of the contact; it identifies the contact. Our assumption: An event with neither email nor phone is rejected: the page of ECOMMERCE_SHIPMENT_DELIVERED states it of that event. https://developers.rdstation.com/es/reference/evento-de-pedido-entregue',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
        phone: {
          description:
            'Phone of the contact; it identifies the contact. Recommended: a phone number in E.164, such as +5511912341234. Our assumption: An event with neither email nor phone is rejected: the page of ECOMMERCE_SHIPMENT_DELIVERED states it of that event. https://developers.rdstation.com/es/reference/evento-de-pedido-entregue',
          type: 'string',
          minLength: 1,
          examples: ['+5511912341234'],
        },
        identifier: {
          description:
            "Identifier of the shipment. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['shipment-1'],
        },
        name: {
          description:
            "Name of the contact. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['Ana'],
        },
        mobile_phone: {
          description:
            "Mobile phone of the contact (celular); it does not identify the contact. Recommended: a phone number in E.164, such as +5511912341234. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['+5511912341234'],
        },
        personal_phone: {
          description:
            "Phone of the contact (telefone); it does not identify the contact. Recommended: a phone number in E.164, such as +5511912341234. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['+551112341234'],
        },
        legal_bases: {
          description:
            'Legal bases for writing to the contact (bases legais). Newer docs: The section of the event lists it, with communications only. https://developers.rdstation.com/reference/eventos-de-ecommerce',
          type: 'array',
          items: { $ref: '#/$defs/CommunicationsLegalBasis' },
          examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
        },
        order_identifier: {
          description:
            "Identifier of the order. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['order-1'],
        },
        tracking_company: {
          description:
            "Company that carries the shipment. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['Correios'],
        },
        tracking_code: {
          description:
            "Code by which the company knows the shipment. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['AA123456789BR'],
        },
        tracking_url: {
          description:
            "Page that follows the shipment. Recommended: an http or https address. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['https://tracking.example.com/AA123456789BR'],
        },
      },
      anyOf: [
        { properties: { email: {} }, required: ['email'] },
        { properties: { phone: {} }, required: ['phone'] },
      ],
    },
    EcommerceShipmentDeliveredEvent: {
      title: 'Shipment delivered (e-commerce)',
      description: 'A shipment of an order of an online shop was delivered.',
      type: 'object',
      properties: {
        event_type: { description: 'Type of the event.', type: 'string', const: 'ECOMMERCE_SHIPMENT_DELIVERED' },
        event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
        payload: { $ref: '#/$defs/EcommerceShipmentDeliveredPayload' },
      },
      required: ['event_type', 'event_family', 'payload'],
      additionalProperties: false,
    },
    EcommerceShipmentDeliveredPayload: {
      title: 'Payload of Shipment delivered (e-commerce)',
      description: 'The fields of ECOMMERCE_SHIPMENT_DELIVERED.',
      type: 'object',
      properties: {
        email: {
          description:
            'Email of the contact; it identifies the contact. Newer docs: An event with neither email nor phone is rejected. https://developers.rdstation.com/es/reference/evento-de-pedido-entregue',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
        phone: {
          description:
            'Phone of the contact; it identifies the contact. Recommended: a phone number in E.164, such as +5511912341234. Newer docs: An event with neither email nor phone is rejected. https://developers.rdstation.com/es/reference/evento-de-pedido-entregue',
          type: 'string',
          minLength: 1,
          examples: ['+5511912341234'],
        },
        identifier: {
          description:
            "Identifier of the shipment. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['shipment-1'],
        },
        name: {
          description:
            "Name of the contact. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['Ana'],
        },
        mobile_phone: {
          description:
            "Mobile phone of the contact (celular); it does not identify the contact. Recommended: a phone number in E.164, such as +5511912341234. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['+5511912341234'],
        },
        personal_phone: {
          description:
            "Phone of the contact (telefone); it does not identify the contact. Recommended: a phone number in E.164, such as +5511912341234. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['+551112341234'],
        },
        legal_bases: {
          description:
            'Legal bases for writing to the contact (bases legais). Newer docs: The section of the event lists it, with communications only. https://developers.rdstation.com/reference/eventos-de-ecommerce',
          type: 'array',
          items: { $ref: '#/$defs/CommunicationsLegalBasis' },
          examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
        },
        order_identifier: {
          description:
            "Identifier of the order. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['order-1'],
        },
      },
      anyOf: [
        { properties: { email: {} }, required: ['email'] },
        { properties: { phone: {} }, required: ['phone'] },
      ],
    },
    EcommerceOrderCancelledEvent: {
      title: 'Order cancelled (e-commerce)',
      description: 'The contact or the online shop cancelled an order.',
      type: 'object',
      properties: {
        event_type: { description: 'Type of the event.', type: 'string', const: 'ECOMMERCE_ORDER_CANCELLED' },
        event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
        payload: { $ref: '#/$defs/EcommerceOrderCancelledPayload' },
      },
      required: ['event_type', 'event_family', 'payload'],
      additionalProperties: false,
    },
    EcommerceOrderCancelledPayload: {
      title: 'Payload of Order cancelled (e-commerce)',
      description: 'The fields of ECOMMERCE_ORDER_CANCELLED.',
      type: 'object',
      properties: {
        email: {
          description:
            'Email of the contact; it identifies the contact. Our assumption: An event with neither email nor phone is rejected: the page of ECOMMERCE_SHIPMENT_DELIVERED states it of that event. https://developers.rdstation.com/es/reference/evento-de-pedido-entregue',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
        phone: {
          description:
            'Phone of the contact; it identifies the contact. Recommended: a phone number in E.164, such as +5511912341234. Our assumption: An event with neither email nor phone is rejected: the page of ECOMMERCE_SHIPMENT_DELIVERED states it of that event. https://developers.rdstation.com/es/reference/evento-de-pedido-entregue',
          type: 'string',
          minLength: 1,
          examples: ['+5511912341234'],
        },
        identifier: {
          description:
            "Identifier of the order. Official client: RD Station's n8n node always sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['order-1'],
        },
        name: {
          description:
            "Name of the contact. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['Ana'],
        },
        mobile_phone: {
          description:
            "Mobile phone of the contact (celular); it does not identify the contact. Recommended: a phone number in E.164, such as +5511912341234. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['+5511912341234'],
        },
        personal_phone: {
          description:
            "Phone of the contact (telefone); it does not identify the contact. Recommended: a phone number in E.164, such as +5511912341234. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['+551112341234'],
        },
        legal_bases: {
          description:
            'Legal bases for writing to the contact (bases legais). Newer docs: The section of the event lists it, with communications only. https://developers.rdstation.com/reference/eventos-de-ecommerce',
          type: 'array',
          items: { $ref: '#/$defs/CommunicationsLegalBasis' },
          examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
        },
        cancel_reason: {
          description:
            "Why the order was cancelled. Recommended: customer, declined, fraud, inventory, other. Official client: RD Station's n8n node sends it. https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
          type: 'string',
          examples: ['customer'],
        },
      },
      anyOf: [
        { properties: { email: {} }, required: ['email'] },
        { properties: { phone: {} }, required: ['phone'] },
      ],
    },
    EcommerceOrderRefundedEvent: {
      title: 'Order refunded (e-commerce)',
      description: 'An order of an online shop was refunded, in part or as a whole.',
      type: 'object',
      properties: {
        event_type: { description: 'Type of the event.', type: 'string', const: 'ECOMMERCE_ORDER_REFUNDED' },
        event_family: { description: 'Family of the event; CDP is the only one.', type: 'string', const: 'CDP' },
        payload: { $ref: '#/$defs/EcommerceOrderRefundedPayload' },
      },
      required: ['event_type', 'event_family', 'payload'],
      additionalProperties: false,
    },
    EcommerceOrderRefundedPayload: {
      title: 'Payload of Order refunded (e-commerce)',
      description: 'The fields of ECOMMERCE_ORDER_REFUNDED.',
      type: 'object',
      properties: {
        email: {
          description:
            'Email of the contact; it identifies the contact. Our assumption: An event with neither email nor phone is rejected: the page of ECOMMERCE_SHIPMENT_DELIVERED states it of that event. https://developers.rdstation.com/es/reference/evento-de-pedido-entregue',
          type: 'string',
          pattern:
            '^[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+@[^@\\t-\\r \u00a0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff]+$',
          examples: ['ana@example.com'],
        },
        phone: {
          description:
            'Phone of the contact; it identifies the contact. Recommended: a phone number in E.164, such as +5511912341234. Our assumption: An event with neither email nor phone is rejected: the page of ECOMMERCE_SHIPMENT_DELIVERED states it of that event. https://developers.rdstation.com/es/reference/evento-de-pedido-entregue',
          type: 'string',
          minLength: 1,
          examples: ['+5511912341234'],
        },
        identifier: {
          description:
            "Identifier of the refund or of the order; no source states which. Our assumption: RD Station's n8n node always sends it with each of the other six e-commerce events.",
          type: 'string',
          examples: ['order-1'],
        },
        name: {
          description: 'Name of the contact. Our assumption: The other six e-commerce events have it.',
          type: 'string',
          examples: ['Ana'],
        },
        mobile_phone: {
          description:
            'Mobile phone of the contact (celular); it does not identify the contact. Recommended: a phone number in E.164, such as +5511912341234. Our assumption: The other six e-commerce events have it.',
          type: 'string',
          examples: ['+5511912341234'],
        },
        personal_phone: {
          description:
            'Phone of the contact (telefone); it does not identify the contact. Recommended: a phone number in E.164, such as +5511912341234. Our assumption: The other six e-commerce events have it.',
          type: 'string',
          examples: ['+551112341234'],
        },
        legal_bases: {
          description:
            'Legal bases for writing to the contact (bases legais). Newer docs: The section of the event lists it, with communications only. https://developers.rdstation.com/reference/eventos-de-ecommerce',
          type: 'array',
          items: { $ref: '#/$defs/CommunicationsLegalBasis' },
          examples: [[{ category: 'communications', type: 'consent', status: 'granted' }]],
        },
        currency: {
          description:
            'Currency of the amounts (ISO 4217). Recommended: ARS, BRL, CAD, CLP, COP, EUR, MXN, PEN, USD, UYU. Newer docs: The sample of the page shows it. https://developers.rdstation.com/reference/eventos-de-pedido-reembolsado',
          type: 'string',
          examples: ['BRL'],
        },
        price: {
          description:
            'Presumably the refunded amount, in units of the currency. Recommended: at least 0. Our assumption: The sample has a currency, which an amount explains.',
          type: 'number',
          examples: [174.7],
        },
        order_identifier: {
          description:
            'Identifier of the order. Our assumption: ECOMMERCE_ORDER_FULFILLED and ECOMMERCE_SHIPMENT_DELIVERED have it.',
          type: 'string',
          examples: ['order-1'],
        },
      },
      anyOf: [
        { properties: { email: {} }, required: ['email'] },
        { properties: { phone: {} }, required: ['phone'] },
      ],
    },
  },
} as const;

/** EventBatch as JSON Schema 2020-12. */
export const batchJsonSchema = schema as Writable<typeof schema>;
