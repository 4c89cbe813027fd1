import type { Guide, GuideName } from '../guide.js';

export const guides: Readonly<Record<GuideName, Guide>> = {
  forms: {
    title: 'Formularios',
    description:
      'Del formulario de una página a una conversión en RD Station Marketing: nombres de los campos, consentimiento (LGPD), mensajes, Google Tag Manager y Apps Script.',
    body: `
\`conversion.fromForm\` lee lo que una página o un servidor tiene de un formulario: \`FormData\`, \`URLSearchParams\`, \`req.body\` o
el cuerpo de la solicitud como texto. Conoce los nombres más comunes, como \`nombre\`, \`your-email\` y \`telefono\`. El resultado
es una CONVERSION, o los errores:

{formSnippet}

| Opción o resultado | Qué es |
|---|---|
| \`fields\` | campos que el formulario no tiene. Valen más que los del formulario |
| \`inputs\` | el campo del evento para un nombre que solo usa este formulario |
| \`dropEmpty\` | un campo vacío del formulario siempre queda fuera. Con \`true\`, también los valores vacíos dentro de listas y objetos de \`req.body\`, que de otro modo son errores |
| \`changes\` | lo que se renombró, se convirtió o quedó fuera, sin los valores |
| \`others\` | con \`'collect'\`, lo que no es un campo del evento, con los valores |

Todos los builders tienen \`fromForm\`. [Cookies y parámetros UTM](cookies-and-utm.md) muestra de dónde viene un visitante, y
[campos personalizados](custom-fields.md) declara los tipos de los suyos.

## Consentimiento (LGPD)

Ningún consentimiento se adivina: indique en \`fields\` qué [base legal](legal-bases.md) representa la casilla. Una casilla sin
marcar es \`declined\`, y no puede venir marcada.

{formConsentSnippet}

## Mensajes junto a los campos

Cada error nombra el campo del formulario al que pertenece. Los mensajes para personas existen en portugués, español e inglés,
y no contienen valores:

{formMessagesSnippet}

## Sin bundler

[\`@rdsm-events/browser\`](https://www.npmjs.com/package/@rdsm-events/browser) es un único script con las mismas funciones y con los
mensajes en portugués. Su README, en inglés, tiene el código para cada lugar:

- **Una página**: una etiqueta script con \`integrity\` declara \`RdsmEvents\`; la página envía el evento con una clave de API.
- **Google Tag Manager**: una etiqueta del tipo HTML personalizado, con el activador Envío de formulario.
- **Apps Script**: el script en un archivo propio, para las respuestas de un formulario de Google:

{namedValuesSnippet}
`,
  },
  'legal-bases': {
    title: 'Bases legales (LGPD)',
    description:
      'Cómo enviar las bases legales de la LGPD con un evento de RD Station Marketing: legal_bases con category, type y status.',
    body: `
La ley brasileña de protección de datos (LGPD) exige una base legal para usar datos personales. Un evento la indica en
\`legal_bases\`, una lista de objetos.

RD Station no envía correos de marketing a un contacto sin base legal para \`communications\`, y no lo informa. Por eso, una
CONVERSION sin \`legal_bases\` es válida, pero tiene el aviso [EXPECTED](notices.md#EXPECTED).

## Campos

{legalBasisTable}

La documentación más nueva solo menciona la categoría \`communications\`. \`data_processing\` se acepta, con el aviso
[DEPRECATED](notices.md#DEPRECATED). En los eventos de e-commerce actuales es un error.

## Una casilla de un formulario

Los builders convierten la casilla en \`granted\` o \`declined\`. Cuando usted escribe los datos del evento, la decisión es suya:

{legalBasisSnippet}

Una casilla sin marcar es \`declined\`, no una lista vacía: una lista vacía no indica nada.

## Qué eventos las aceptan

Estos aceptan \`legal_bases\`: {legalBasisEvents}.

Estos no, y en ellos el campo es un error: {noLegalBasisEvents}.
`,
  },
  'cookies-and-utm': {
    title: 'Cookies y parámetros UTM',
    description:
      'Cómo enviar a RD Station Marketing de dónde viene un visitante: las cookies __trf.src y rdtrk, y los parámetros UTM en traffic_source.',
    body: `
El script de seguimiento de RD Station deja dos cookies en el navegador. Un servidor las recibe junto con el formulario; una
página las lee en \`document.cookie\`.

| Cookie | Campo | Qué se envía |
|---|---|---|
| {trafficCookie} | {trafficField} | el valor completo, que empieza con \`encoded_\` o es JSON |
| {trackingCookie} | {trackingField} | el UUID que está en \`id\`, no el valor completo |

Sin la cookie, los parámetros UTM de la dirección van en estos campos de una CONVERSION:

{utmTable}

## Una cosa o la otra

{trafficRule}

Si uno de ellos tiene un valor, el error es [CONFLICTING_FIELD](errors.md#CONFLICTING_FIELD). Un {trafficField} que no tiene la
forma de una cookie es una fuente UTM.

## Leer ambas

Los builders leen un encabezado \`Cookie\` y una dirección. El visitante decide qué contienen: si no hay nada que leer, no hay
campos, y el lead no se pierde.

{trafficSnippet}

RD Station no tiene un campo para \`utm_content\`: \`customFields\` indica cuál de su cuenta lo recibe.
`,
  },
  'custom-fields': {
    title: 'Campos personalizados',
    description:
      'Campos personalizados (cf_…) en conversiones de RD Station Marketing: nombres, valores y campos tipados de su propia cuenta.',
    body: `
Un campo personalizado de su cuenta se envía con su identificador en la API, que empieza con \`{customFieldPrefix}\`. Aparece en
la configuración de campos de RD Station Marketing y en la respuesta de \`{fieldsRequest}\`.

Solo {customFieldEvents} acepta campos personalizados. Otros eventos tienen campos fijos que empiezan con
\`{customFieldPrefix}\` (\`cf_order_id\`, \`cf_chat_status\`); cualquier otro es un error en ellos.

Según la documentación, el valor de un campo personalizado es un texto. Un número se envía como \`"12"\`, un booleano como
\`"true"\`.

{customFieldSnippet}

Un nombre que su cuenta no tiene se pierde: RD Station guarda la conversión sin él.

## Los campos de su cuenta, con tipos

\`defineCustomFields\` declara una sola vez qué aceptan sus campos. Los números, booleanos, fechas y listas se envían como RD
Station los espera, y un nombre mal escrito es un error con una sugerencia.

{declaredFieldsSnippet}

\`npx rdsm-events fields FILE --for builders\` escribe esta declaración a partir de un archivo con la respuesta de
\`{fieldsRequest}\`, y \`npx rdsm-events generate\` genera tipos, validadores y esquemas con sus campos.
`,
  },
  batches: {
    title: 'Lotes',
    description:
      'Cómo enviar varios eventos a RD Station Marketing en una sola solicitud: /platform/events/batch, su límite y su respuesta.',
    body: `
\`POST {batchPath}\` acepta una lista de eventos de cualquier tipo, con un token de acceso. El cuerpo está limitado a
{maxBodyBytes} bytes; no se documenta ningún límite de la cantidad de eventos, ni si un lote cuenta como una sola solicitud.

{batchCurl}

La respuesta tiene un UUID por evento, en el orden de la lista:

{batchResponse}

Un error tiene la posición en su ruta: \`$.body[3].payload.email\`. Si se rechaza un evento, ninguna fuente indica qué ocurre con
los demás; valide antes de enviar.

## Cualquier cantidad de eventos

\`sendAll\` divide los eventos en lotes que caben, respeta los [límites](limits.md), repite lo que no se procesó y devuelve un
resultado por evento. La memoria no crece con la cantidad de eventos.

{sendAllSnippet}

\`splitBatch\` solo divide:

{splitBatchSnippet}

## Python

{batchPython}
`,
  },
  limits: {
    title: 'Límites',
    description:
      'Límites de la API de eventos de RD Station Marketing: solicitudes por minuto y por contacto, tamaño del cuerpo y cómo esperar.',
    body: `
## Solicitudes

{rateLimits}

Aquí, un lote cuenta como una solicitud; ninguna fuente indica cómo lo cuenta RD Station. Un contacto se reconoce por
{contactFields}.

La respuesta a demasiadas solicitudes tiene el estado 429 y puede indicar cuánto esperar:

{rateLimitHeaders}

El client espera solo. Con otro cliente HTTP: espere lo que indica el encabezado o, sin él, con pausas cada vez más largas.

## Tamaños

{sizes}

No se documenta ningún límite de la cantidad de eventos de un lote.

## Enviar dos veces

La API no tiene una clave para reconocer un evento que se envía dos veces. Después de una conexión interrumpida o de un tiempo
de espera agotado, nadie sabe si el evento se guardó. El client devuelve ese evento como \`unknown\` y solo lo envía de nuevo si
usted lo pide.
`,
  },
  errors: {
    title: 'Errores',
    description: 'Cada error_type de RD Station Marketing: qué significa, qué hacer y un ejemplo de la respuesta.',
    body: `
Un error indica qué está mal y dónde. Los validadores informan los mismos errores que la API, antes de cualquier envío:

{errorSnippet}

| Miembro | Qué significa |
|---|---|
| \`error_type\` | el tipo del error: vea más abajo |
| \`error_message\` | el error en una frase, en inglés. Los mensajes para formularios existen en español, portugués e inglés |
| \`path\` | dónde: \`$.body.payload.email\`, en un lote \`$.body[3].payload.email\`. Algunas respuestas no tienen \`.body\` |
| \`validation_rules\` | los valores, el tipo o el límite que el valor infringe, o nombres que pueden ser los correctos |

Un error de los validadores nunca contiene un valor: los datos de un evento son datos personales.

## {validatorsHeading}

{validatorErrors}

## {onlyApiHeading}

{onlyApiErrors}

## {responsesHeading}

{responses}

## {generalRulesHeading}

{generalRules}
`,
  },
  notices: {
    title: 'Avisos',
    description:
      'Qué es válido pero no recomendable en un evento de RD Station Marketing: DEPRECATED, EXPECTED, UNUSUAL, UNLISTED.',
    body: `
Un evento con un aviso es válido. Un aviso muestra lo que recomienda una fuente, lo que siempre envía el código de la propia RD
Station, o lo que RD Station anunció que dejará de aceptar. Los avisos vienen de funciones propias, y tampoco contienen valores.

{noticesSnippet}

## Tipos

{noticeTypes}

## {gradesHeading}

Cada campo, regla y aviso indica de dónde viene. Solo causa un error lo que está documentado, lo que está en la documentación
más nueva o lo que decidimos nosotros; lo demás causa un aviso.

{grades}

## Todos los avisos

{allNotices}
`,
  },
  migration: {
    title: 'Migración',
    description:
      'De la API 1.x y de los eventos de e-commerce en desuso de RD Station Marketing a los eventos actuales, campo por campo.',
    body: `
## De la API 1.x

La API 1.x recibía un formulario con cualquier nombre. Hoy es una CONVERSION: un sobre, y campos con nombres fijos.

{apiOneTable}

- \`token_rdstation\` ya no existe. Una página envía la clave de API en \`?{keyParameter}=API_KEY\` a \`{conversionPath}\`, un
  servidor envía un token de acceso a \`{eventPath}\`.
- Un campo personalizado empieza con \`{customFieldPrefix}\`. Cualquier otro campo desconocido se pierde.
- Un formulario con los nombres anteriores se convierte en una CONVERSION con \`conversion.fromForm\`; la última columna de la
  tabla muestra cuáles lee. De dónde viene un visitante se lee de las [cookies](cookies-and-utm.md).

{fromFormSnippet}

## De los eventos de e-commerce anteriores

RD Station anunció el {announced} que deja de aceptar estos eventos después del {refusedAfter}: {olderEvents}. Un evento actual
reemplaza a un evento y a los de sus artículos.

{fromLegacySnippet}

Ninguna página oficial muestra la correspondencia de los campos; esta es nuestra.

{migrations}

Hoy, un pedido pagado o cancelado es un evento propio:
[ECOMMERCE_ORDER_PAID](events/ecommerce-order-paid.md), [ECOMMERCE_ORDER_CANCELLED](events/ecommerce-order-cancelled.md).
`,
  },
  packages: {
    title: 'Paquetes',
    description:
      'Qué paquete npm de rdsm-events sirve para qué: builders, validators, client, script para páginas, schemas, OpenAPI, línea de comandos.',
    body: `
| Usted quiere | Paquete |
|---|---|
| crear eventos con tipos, a partir de un formulario o de datos | \`@rdsm-events/builders\` |
| enviarlos, con límites, reintentos y lotes | \`@rdsm-events/client\` |
| revisar eventos de otros, mostrar errores en un formulario | \`@rdsm-events/validators\` |
| solo los tipos | \`@rdsm-events/types\` |
| un script para una página, Google Tag Manager o Apps Script | \`@rdsm-events/browser\` |
| desarrollar y probar con un RD Station local | \`@rdsm-events/testing\` |
| JSON Schema | \`@rdsm-events/schemas\` |
| crear y validar eventos en PHP | \`rdsm-events/rdsm-events\`, con Composer |
| crear y validar eventos en Python | \`rdsm-events\`, con pip |
| OpenAPI, para otro lenguaje | \`@rdsm-events/openapi\` |
| probar un validador en otro lenguaje | \`@rdsm-events/conformance\` |
| revisar y enviar archivos, entender errores, en la línea de comandos | \`rdsm-events\`, con npm |
| tipos y validadores con sus propios campos y eventos | \`@rdsm-events/generator\` |

En ejecución, los paquetes de npm solo dependen unos de otros, excepto la línea de comandos, testing y generator, que son
herramientas de desarrollo. Funcionan en Node 18 y posteriores (las herramientas, en Node 20.19 y posteriores), en el navegador
y en el edge. Los de PHP y Python no dependen de ningún otro.

## Un formulario de una página

{fromFormSnippet}

## Sin servidor propio

Una página puede enviar una CONVERSION por sí misma, con una clave de API:

{pageSnippet}

## Antes de enviar

{sandboxSnippet}
`,
  },
  'other-languages': {
    title: 'Otros lenguajes',
    description:
      'Cómo enviar eventos a RD Station Marketing con curl, Python, PHP y cualquier otro lenguaje, y cómo validarlos en él.',
    body: `
Un evento es un \`POST\` con JSON. Basta un cliente HTTP. Hay paquetes para Python y PHP que crean y validan eventos.

## curl

{conversionCurl}

Con una clave de API, que solo puede enviar conversiones:

{conversionKeyCurl}

## Python

El paquete no depende de ningún otro. Una función por evento lo devuelve, o lanza una excepción con todos los errores.

{installPython}

{conversionPython}

## PHP

El paquete no depende de ningún otro. Hay una clase por evento; \`validate\` devuelve todos los errores, \`assertEvent\` los lanza.

{installPhp}

{conversionPhp}

## Paquetes para PHP y Python

\`rdsm-events/rdsm-events\`, para Composer, y \`rdsm-events\`, para pip, crean y validan cada evento, leen las
[cookies](cookies-and-utm.md) de un visitante, dividen lotes y tienen los mensajes en español. El evento se envía como en los
ejemplos de arriba.

## Clientes generados

\`@rdsm-events/openapi\` tiene una descripción OpenAPI de toda la API: \`openapi.yaml\` (3.1) y \`openapi-3.0.yaml\` (3.0), también
en JSON. Hay generadores que crean clientes a partir de ella en la mayoría de los lenguajes. Los de Go, Java, PHP, Python, Ruby
y TypeScript están probados: el README del paquete indica, para cada generador, las opciones necesarias, lo que se pierde y un
programa que envía una conversión.

## Validadores

\`@rdsm-events/schemas\` tiene un JSON Schema de cada evento (2020-12 y draft-07), con todas sus reglas. Si un validador de su
lenguaje coincide con los demás, lo muestran los casos de \`@rdsm-events/conformance\`: miles de cuerpos con los errores y avisos
esperados.
`,
  },
};
