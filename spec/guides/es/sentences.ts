/** The sentences of the spec in Spanish, by the English one. */
export const sentences: Readonly<Record<string, string>> = {
  Conversion: 'Conversión',
  'A contact converted: a form was sent, a page visited, a material downloaded.':
    'Un contacto realizó una conversión: envió un formulario, visitó una página, descargó un material.',
  'Sales funnel': 'Embudo de ventas',
  'A contact was marked as an opportunity.': 'Un contacto se marcó como oportunidad.',
  'A contact was marked as a won opportunity.': 'Un contacto se marcó como oportunidad ganada (venta).',
  'A contact was marked as a lost opportunity.': 'Un contacto se marcó como oportunidad perdida.',
  'E-commerce (deprecated)': 'E-commerce (en desuso)',
  'A contact placed an order in an online shop.': 'Un contacto hizo un pedido en una tienda en línea.',
  'A contact placed an order that contains a certain product.':
    'Un contacto hizo un pedido que contiene un producto específico.',
  'A contact left a cart behind in an online shop.': 'Un contacto abandonó un carrito en una tienda en línea.',
  'A contact left a cart behind that contains a certain product.':
    'Un contacto abandonó un carrito que contiene un producto específico.',
  Chat: 'Chat',
  'A contact began a conversation in a chat.': 'Un contacto inició una conversación en un chat.',
  'A conversation with a contact ended in a chat.': 'Terminó una conversación con un contacto en un chat.',
  Call: 'Llamada',
  'A phone call with a contact ended.': 'Terminó una llamada telefónica con un contacto.',
  Media: 'Multimedia',
  'A contact began to watch or listen to a media item.': 'Un contacto empezó a ver o escuchar un contenido multimedia.',
  'A contact stopped watching or listening to a media item.':
    'Un contacto dejó de ver o escuchar un contenido multimedia.',
  'E-commerce': 'E-commerce',
  'A contact started the checkout in an online shop.': 'Un contacto inició el checkout en una tienda en línea.',
  'A contact left a cart in an online shop for some time without ordering.':
    'Un contacto dejó un carrito en una tienda en línea durante un tiempo, sin completar el pedido.',
  'A contact placed an order, not yet paid, in an online shop.':
    'Un contacto hizo un pedido, aún sin pagar, en una tienda en línea.',
  'The payment of an order in an online shop was confirmed.':
    'Se confirmó el pago de un pedido en una tienda en línea.',
  'An order of an online shop was shipped, in part or as a whole.':
    'Se envió, en parte o por completo, un pedido de una tienda en línea.',
  'A shipment of an order of an online shop was delivered.': 'Se entregó un envío de un pedido de una tienda en línea.',
  'The contact or the online shop cancelled an order.': 'El contacto o la tienda en línea canceló un pedido.',
  'An order of an online shop was refunded, in part or as a whole.':
    'Se reembolsó, en parte o por completo, un pedido de una tienda en línea.',
  'Send an event': 'Envía un evento',
  'Send a batch of events': 'Envía un lote de eventos',
  'Send a conversion with an API key': 'Envía una conversión con una clave de API',
  'What the data is used for: processing it.': 'Para qué se usan los datos: para tratarlos.',
  'What the data is used for: writing to the contact.': 'Para qué se usan los datos: para comunicarse con el contacto.',
  'Ground on which the data is used.': 'Base legal para usar los datos.',
  'May be left out; processing cannot be declined.': 'Puede omitirse; el tratamiento no se puede rechazar.',
  'Whether the contact agreed to be written to.': 'Si el contacto aceptó recibir comunicaciones.',
  'HTTP defines it for this response: RFC 9110, 10.2.3.': 'HTTP lo define para esta respuesta: RFC 9110, 10.2.3.',
  'The responses in its tests have it. No source states the unit: seconds, as for the header whose name it extends.':
    'Las respuestas de sus pruebas lo contienen. Ninguna fuente indica la unidad: segundos, como en el encabezado cuyo nombre amplía.',
  'The responses in its tests have it.': 'Las respuestas de sus pruebas lo contienen.',
  'The page of error messages lists it.': 'La página de mensajes de error lo menciona.',
  'The response to an unknown event type lists the valid options.':
    'La respuesta a un tipo de evento desconocido enumera las opciones válidas.',
  'The API has no name for a number or an array beyond a limit.':
    'La API no tiene un nombre para un número o una lista fuera del límite.',
  'A third party sent a conversion without an email to the live API, with and without a phone.':
    'Un tercero envió a la API real una conversión sin correo electrónico, con y sin teléfono.',
  'The body is rejected: it is not JSON, or it violates a rule.':
    'El cuerpo se rechaza: no es JSON o infringe una regla.',
  'The access token is missing, wrong or expired. The header www-authenticate or x-amzn-remapped-www-authenticate may state an expired one: `error="expired_token"`.':
    'El token de acceso falta, es incorrecto o venció. El encabezado www-authenticate o x-amzn-remapped-www-authenticate puede indicar que venció: `error="expired_token"`.',
  'The token is valid, but does not permit this. No body is known for the endpoints of events.':
    'El token es válido, pero no permite esto. No se conoce ningún cuerpo para los endpoints de eventos.',
  'The page of error messages lists this status.': 'La página de mensajes de error menciona este estado.',
  'There is nothing at this address.': 'No hay nada en esta dirección.',
  'The page of error messages shows this body.': 'La página de mensajes de error muestra este cuerpo.',
  'The body is longer than the limit. No source states the response: the status is that of HTTP.':
    'El cuerpo supera el límite. Ninguna fuente indica la respuesta: el estado es el de HTTP.',
  'The body of a request is limited to 0.2 MB.': 'El cuerpo de una solicitud está limitado a 0,2 MB.',
  'The address is longer than 8 kb (interpreted as 8,000 bytes). No body is known.':
    'La dirección supera los 8 kb (interpretados como 8.000 bytes). No se conoce ningún cuerpo.',
  'A longer address has this response.': 'Una dirección más larga tiene esta respuesta.',
  'The body is not sent as `application/json`.': 'El cuerpo no se envió como `application/json`.',
  'A field has an invalid value. The documentation shows the body without naming the endpoint.':
    'Un campo tiene un valor no válido. La documentación muestra el cuerpo sin nombrar el endpoint.',
  'Too many requests. A header may state how many seconds to wait: retry-after or retry-after-quotas.':
    'Demasiadas solicitudes. Un encabezado puede indicar cuántos segundos esperar: retry-after o retry-after-quotas.',
  'The API failed. The body may not be JSON.': 'La API falló. El cuerpo puede no ser JSON.',
  'The body is rejected: it is not JSON, it violates a rule, or the key is not one of this product.':
    'El cuerpo se rechaza: no es JSON, infringe una regla o la clave es de otro producto.',
  'The key is missing or wrong. The message and the path of the example were seen; its `error_type` is our assumption.':
    'La clave falta o es incorrecta. El mensaje y la ruta del ejemplo se observaron; el `error_type` es una suposición nuestra.',
  'RD Station sends no marketing email to a contact without a legal basis for communications, and reports nothing.':
    'RD Station no envía correos de marketing a un contacto sin base legal para comunicaciones, y no lo informa.',
  'VALUES_MUST_BE_LOWERCASE is an error of tags; that it is one of events, too, is not stated.':
    'VALUES_MUST_BE_LOWERCASE es un error de las etiquetas; no se indica que también lo sea de los eventos.',
  'funnel_name accepts only the value default for now.': 'Por ahora, funnel_name solo acepta el valor default.',
  "RD Station's n8n node always sends it, and an account was seen to reject a phone without an email.":
    'El nodo de RD Station para n8n siempre lo envía, y una cuenta rechazó un teléfono sin correo electrónico.',
  "RD Station's n8n node always sends it.": 'El nodo de RD Station para n8n siempre lo envía.',
  'Phones have the format E.164.': 'Los teléfonos siguen el formato E.164.',
  "RD Station's n8n node rejects other addresses than those that begin with http:// or https://.":
    'El nodo de RD Station para n8n rechaza las direcciones que no empiezan con http:// o https://.',
  "The form of RD Station's n8n node offers ten currencies.":
    'El formulario del nodo de RD Station para n8n ofrece diez monedas.',
  "RD Station's n8n node rejects negative amounts.": 'El nodo de RD Station para n8n rechaza importes negativos.',
  "RD Station's n8n node rejects negative numbers.": 'El nodo de RD Station para n8n rechaza números negativos.',
  "RD Station's n8n node rejects more than twenty.": 'El nodo de RD Station para n8n rechaza más de veinte.',
  "The form of RD Station's n8n node states at most 150 characters.":
    'El formulario del nodo de RD Station para n8n indica 150 caracteres como máximo.',
  "The form of RD Station's n8n node states at most 255 characters.":
    'El formulario del nodo de RD Station para n8n indica 255 caracteres como máximo.',
  "RD Station's n8n node rejects less than one.": 'El nodo de RD Station para n8n rechaza menos de uno.',
  "RD Station's n8n node rejects more than ten.": 'El nodo de RD Station para n8n rechaza más de diez.',
  'Nobody could read the whole table: a field that no source lists may exist. If it does not, its value is lost silently.':
    'Nadie pudo leer la tabla completa: un campo que ninguna fuente menciona puede existir. Si no existe, su valor se pierde sin aviso.',
  'A product without product_id, variant_id and sku is missing from the email about the cart.':
    'Un producto sin product_id, variant_id y sku no aparece en el correo sobre el carrito.',
  "RD Station's n8n node always sends it with each of the other six e-commerce events, and an account was seen to reject a phone without an email.":
    'El nodo de RD Station para n8n siempre lo envía con cada uno de los otros seis eventos de e-commerce, y una cuenta rechazó un teléfono sin correo electrónico.',
  "RD Station's n8n node always sends it with each of the other six e-commerce events.":
    'El nodo de RD Station para n8n siempre lo envía con cada uno de los otros seis eventos de e-commerce.',
  "RD Station's n8n node rejects more than five.": 'El nodo de RD Station para n8n rechaza más de cinco.',
  "The form of RD Station's n8n node offers five reasons.":
    'El formulario del nodo de RD Station para n8n ofrece cinco motivos.',
  'Name of the conversion; it identifies the event.': 'Nombre de la conversión; identifica el evento.',
  'Name of the contact.': 'Nombre del contacto.',
  'Email of the contact; it identifies the contact.': 'Correo electrónico del contacto; identifica al contacto.',
  'Job title of the contact (cargo).': 'Cargo del contacto.',
  'State of the contact (estado).': 'Estado del contacto.',
  'City of the contact (cidade).': 'Ciudad del contacto.',
  'Country of the contact (país).': 'País del contacto.',
  'Phone of the contact (telefone).': 'Teléfono del contacto.',
  'Mobile phone of the contact (celular).': 'Celular del contacto.',
  'Twitter (X) of the contact: handle or address.': 'Twitter (X) del contacto: nombre de usuario o dirección.',
  'Facebook of the contact: name or address.': 'Facebook del contacto: nombre o dirección.',
  'LinkedIn of the contact: name or address.': 'LinkedIn del contacto: nombre o dirección.',
  'Website of the contact.': 'Sitio web del contacto.',
  'Name of the company of the contact (empresa).': 'Nombre de la empresa del contacto.',
  'Website of the company of the contact.': 'Sitio web de la empresa del contacto.',
  'Address of the company of the contact.': 'Dirección de la empresa del contacto.',
  'Tracking identifier of the visitor: the bare UUID that the `_rdtrk` cookie (`rdtrk`) holds.':
    'Identificador de seguimiento del visitante: solo el UUID que está en la cookie `_rdtrk` (`rdtrk`).',
  'Value of the `__trf.src` cookie, base64-encoded or not, or the UTM source. With a cookie, traffic_medium, traffic_campaign and traffic_value must be empty.':
    'Valor de la cookie `__trf.src`, codificado en base64 o no, o la fuente UTM. Con una cookie, traffic_medium, traffic_campaign y traffic_value deben quedar vacíos.',
  'UTM medium. Must be empty when traffic_source is a cookie.':
    'Medio UTM. Debe quedar vacío cuando traffic_source es una cookie.',
  'UTM campaign. Must be empty when traffic_source is a cookie.':
    'Campaña UTM. Debe quedar vacía cuando traffic_source es una cookie.',
  'UTM term. Must be empty when traffic_source is a cookie.':
    'Término UTM. Debe quedar vacío cuando traffic_source es una cookie.',
  'Tags to add to the contact.': 'Etiquetas que se agregan al contacto.',
  'in lower case': 'en minúsculas',
  'Whether the contact may receive emails.': 'Si el contacto puede recibir correos electrónicos.',
  'Legal bases for using the data of the contact (bases legais).': 'Bases legales para usar los datos del contacto.',
  'Custom fields of the account (campos personalizados), each under its API identifier, which begins with `cf_`.':
    'Campos personalizados de la cuenta, cada uno con su identificador en la API, que empieza con `cf_`.',
  'Name of the funnel in which the contact is marked as an opportunity.':
    'Nombre del embudo en el que el contacto se marca como oportunidad.',
  'Name of the funnel in which the contact is marked as won.':
    'Nombre del embudo en el que el contacto se marca como ganado.',
  'Value of the won opportunity.': 'Valor de la oportunidad ganada.',
  'Name of the funnel in which the contact is marked as lost.':
    'Nombre del embudo en el que el contacto se marca como perdido.',
  'Why the opportunity was lost.': 'Motivo por el que se perdió la oportunidad.',
  'Identifier of the order (pedido).': 'Identificador del pedido.',
  'Number of items in the order.': 'Total de artículos del pedido.',
  'Status of the order when the event happened.': 'Estado del pedido en el momento del evento.',
  'How the order is paid.': 'Método de pago del pedido.',
  'Total value of the order.': 'Valor total del pedido.',
  'Identifier of the product.': 'Identificador del producto.',
  'SKU of the product.': 'SKU del producto.',
  'Identifier of the cart (carrinho).': 'Identificador del carrito.',
  'Number of items in the cart. A sample of the newer documentation shows it as text, against its table.':
    'Total de artículos del carrito. Un ejemplo de la documentación más nueva lo muestra como texto, al contrario de su tabla.',
  'Status of the cart when the event happened.': 'Estado del carrito en el momento del evento.',
  'Identifier of the product that was left in the cart.': 'Identificador del producto que quedó en el carrito.',
  'SKU of the product that was left in the cart.': 'SKU del producto que quedó en el carrito.',
  'Subject of the chat.': 'Asunto de la conversación.',
  'Status of the chat, such as online.': 'Estado de la conversación, como online.',
  'Type of the chat, such as sales or support.': 'Tipo de conversación, como ventas o soporte.',
  'Birth date of the contact, such as 1980-06-10.': 'Fecha de nacimiento del contacto, como 1980-06-10.',
  'Gender of the contact.': 'Género del contacto.',
  'Transcript of the chat.': 'Transcripción de la conversación.',
  'Phone of the contact who answered the call.': 'Teléfono del contacto que atendió la llamada.',
  'Email of the caller.': 'Correo electrónico de quien hizo la llamada.',
  'Number of the call tracking.': 'Número del call tracking.',
  'When the call began, in RFC 3339.': 'Cuándo empezó la llamada, en formato RFC 3339.',
  'Length of the call, as text: the documented type is String.':
    'Duración de la llamada, como texto: el tipo documentado es String.',
  'Whether the contact called or was called.': 'Si el contacto llamó o recibió la llamada.',
  'Status of the call.': 'Estado de la llamada.',
  'What completes the status: name of the recipient, a message, or Off.':
    'Lo que completa el estado: nombre del destinatario, un mensaje, u Off.',
  'Type of the phone, spelt as the documents spell it.': 'Tipo de teléfono, escrito como en la documentación.',
  'Name of the carrier.': 'Nombre del operador.',
  'URL of the recording of the call.': 'URL de la grabación de la llamada.',
  'Kind of media. A sample of the newer documentation writes Áudio, against its table.':
    'Tipo de medio. Un ejemplo de la documentación más nueva escribe Áudio, al contrario de su tabla.',
  'URL of the media.': 'URL del medio.',
  'True for a recording, false for a live one.': 'True para una grabación, false para un contenido en vivo.',
  'Identifier of the media.': 'Identificador del medio.',
  'Category of the media.': 'Categoría del medio.',
  'Length of the media.': 'Duración del medio.',
  'When the media was published, in RFC 3339.': 'Cuándo se publicó el medio, en formato RFC 3339.',
  'Whether the media was played to its end.': 'Si el medio se reprodujo hasta el final.',
  'How long the contact watched or listened.': 'Cuánto tiempo vio o escuchó el contacto.',
  'How much of the media the contact watched or listened to.': 'Qué parte del medio vio o escuchó el contacto.',
  'When the media was played, in RFC 3339.': 'Cuándo se reprodujo el medio, en formato RFC 3339.',
  'An event with neither email nor phone is rejected: the page of ECOMMERCE_SHIPMENT_DELIVERED states it of that event.':
    'Un evento sin email ni phone se rechaza: la página de ECOMMERCE_SHIPMENT_DELIVERED lo indica sobre ese evento.',
  'Phone of the contact; it identifies the contact.': 'Teléfono del contacto; identifica al contacto.',
  'a phone number in E.164, such as +5511912341234': 'un teléfono en E.164, como +5511912341234',
  'Identifier of the checkout.': 'Identificador del checkout.',
  "RD Station's n8n node sends it.": 'El nodo de RD Station para n8n lo envía.',
  'Mobile phone of the contact (celular); it does not identify the contact.':
    'Celular del contacto; no identifica al contacto.',
  'Phone of the contact (telefone); it does not identify the contact.':
    'Teléfono del contacto; no identifica al contacto.',
  'Legal bases for writing to the contact (bases legais).': 'Bases legales para comunicarse con el contacto.',
  'The section of the event lists it, with communications only.':
    'La sección del evento lo menciona, solo con communications.',
  'Page on which the contact can finish the purchase.': 'Página en la que el contacto puede terminar la compra.',
  'an http or https address': 'una dirección http o https',
  'Currency of the amounts (ISO 4217).': 'Moneda de los importes (ISO 4217).',
  'The sample of the page shows it.': 'El ejemplo de la página lo muestra.',
  'Total price, in units of the currency.': 'Precio total, en unidades de la moneda.',
  'Number of items. No source states whether it counts lines or pieces.':
    'Total de artículos. Ninguna fuente indica si cuenta líneas o unidades.',
  'The products, each with its quantity.': 'Los productos, cada uno con su cantidad.',
  'Name of the product.': 'Nombre del producto.',
  'Price of one piece, in units of the currency.': 'Precio de una unidad, en unidades de la moneda.',
  'Number of pieces.': 'Número de unidades.',
  'Page of the product.': 'Página del producto.',
  'Identifier of the variant of the product.': 'Identificador de la variante del producto.',
  'Name of the variant.': 'Nombre de la variante.',
  'SKU of the variant.': 'SKU de la variante.',
  'Image of the product.': 'Imagen del producto.',
  'Categories of the product.': 'Categorías del producto.',
  'Identifier of the cart.': 'Identificador del carrito.',
  'Identifier of the order.': 'Identificador del pedido.',
  'The other six e-commerce events have it.': 'Los otros seis eventos de e-commerce lo tienen.',
  'ECOMMERCE_ORDER_PAID has it.': 'ECOMMERCE_ORDER_PAID lo tiene.',
  'Price of the shipping, in units of the currency.': 'Costo de envío, en unidades de la moneda.',
  "Only a third party's n8n node sends it.": 'Solo lo envía un nodo de terceros para n8n.',
  'City to which the order is sent.': 'Ciudad de entrega del pedido.',
  'State to which the order is sent.': 'Estado de entrega del pedido.',
  'Country to which the order is sent.': 'País de entrega del pedido.',
  'Page of the order.': 'Página del pedido.',
  'How the order is paid, in any wording.': 'Métodos de pago del pedido, con cualquier redacción.',
  'Identifier of the shipment.': 'Identificador del envío.',
  'Company that carries the shipment.': 'Empresa que transporta el envío.',
  'Code by which the company knows the shipment.': 'Código de seguimiento del envío en la empresa.',
  'Page that follows the shipment.': 'Página de seguimiento del envío.',
  'An event with neither email nor phone is rejected.': 'Un evento sin email ni phone se rechaza.',
  'Why the order was cancelled.': 'Motivo de la cancelación del pedido.',
  'Identifier of the refund or of the order; no source states which.':
    'Identificador del reembolso o del pedido; ninguna fuente indica cuál.',
  'Presumably the refunded amount, in units of the currency.':
    'Probablemente el importe reembolsado, en unidades de la moneda.',
  'The sample has a currency, which an amount explains.': 'El ejemplo tiene una moneda, lo que un importe explica.',
  'ECOMMERCE_ORDER_FULFILLED and ECOMMERCE_SHIPMENT_DELIVERED have it.':
    'ECOMMERCE_ORDER_FULFILLED y ECOMMERCE_SHIPMENT_DELIVERED lo tienen.',
  'The newer documentation limits the body to 0.2 MB. That is 200,000 bytes: the smaller interpretation is the safe one.':
    'La documentación más nueva limita el cuerpo a 0,2 MB. Son 200.000 bytes: la interpretación menor es la segura.',
  'The newer documentation limits the address to 8 kb; a longer one has the response 414. That is 8,000 bytes: the smaller interpretation is the safe one.':
    'La documentación más nueva limita la dirección a 8 kb; una más larga tiene la respuesta 414. Son 8.000 bytes: la interpretación menor es la segura.',
  'Access token of the account (OAuth 2), sent as `Authorization: Bearer ACCESS_TOKEN` by a server. It belongs in no page and no app.':
    'Un servidor envía el token de acceso de la cuenta (OAuth 2) en `Authorization: Bearer ACCESS_TOKEN`. Nunca debe estar en una página ni en una aplicación.',
  'API key of the account in RD Station Marketing, sent as `?api_key=API_KEY`. It only permits to send conversions, and does not expire; an account has up to five, which can be disabled but not deleted.':
    'La clave de API de la cuenta en RD Station Marketing va en `?api_key=API_KEY`. Solo permite enviar conversiones y no vence; una cuenta tiene hasta cinco, que se pueden desactivar, pero no eliminar.',
  'No table allows null, so null is an error; JSON has no undefined, which counts as absent.':
    'Ninguna tabla permite null; por eso, null es un error. JSON no tiene undefined, que cuenta como ausente.',
  'A field of the e-commerce events has the type with which its source shows or sends it.':
    'Un campo de los eventos de e-commerce tiene el tipo con el que su fuente lo muestra o lo envía.',
  'Enum values are matched exactly, including case: the documents spell them that way.':
    'Los valores de una lista se comparan exactamente, con mayúsculas y minúsculas: así los escribe la documentación.',
  'a cookie': 'una cookie',
};
