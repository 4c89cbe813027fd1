import type { Guide, GuideName } from '../guide.js';

export const guides: Readonly<Record<GuideName, Guide>> = {
  forms: {
    title: 'Formulários',
    description:
      'Do formulário de uma página a uma conversão no RD Station Marketing: nomes dos campos, consentimento (LGPD), mensagens em português, Google Tag Manager e Apps Script.',
    body: `
\`conversion.fromForm\` lê o que uma página ou um servidor tem de um formulário: \`FormData\`, \`URLSearchParams\`, \`req.body\` ou o
corpo da requisição como texto. Ele conhece os nomes mais comuns, como \`nome\`, \`your-email\` e \`telefone\`. O resultado é uma
CONVERSION, ou os erros:

{formSnippet}

| Opção ou resultado | O que é |
|---|---|
| \`fields\` | campos que o formulário não tem. Eles valem mais que os do formulário |
| \`inputs\` | o campo do evento para um nome que só este formulário usa |
| \`dropEmpty\` | um campo vazio do formulário sempre fica de fora. Com \`true\`, também os valores vazios dentro de listas e objetos de \`req.body\`, que sem isso são erros |
| \`changes\` | o que foi renomeado, convertido ou deixado de fora, sem os valores |
| \`others\` | com \`'collect'\`, o que não é campo do evento, com os valores |

Todo builder tem \`fromForm\`. [Cookies e parâmetros UTM](cookies-and-utm.md) mostra de onde vem um visitante, e
[campos personalizados](custom-fields.md) declara os tipos dos seus.

## Consentimento (LGPD)

Nenhum consentimento é adivinhado: diga em \`fields\` qual [base legal](legal-bases.md) a caixa de seleção representa. Uma
caixa desmarcada é \`declined\`, e ela não pode vir marcada.

{formConsentSnippet}

## Mensagens ao lado dos campos

Cada erro diz a qual campo do formulário pertence. As mensagens para pessoas existem em português, espanhol e inglês, e não
contêm valores:

{formMessagesSnippet}

## Sem bundler

[\`@rdsm-events/browser\`](https://www.npmjs.com/package/@rdsm-events/browser) é um único script com as mesmas funções e com as
mensagens em português. O README dele, em inglês, tem o código para cada lugar:

- **Uma página**: uma tag script com \`integrity\` declara \`RdsmEvents\`; a página envia o evento com uma chave de API.
- **Google Tag Manager**: uma tag do tipo HTML personalizado, com o acionador Envio de formulário.
- **Apps Script**: o script em um arquivo próprio, para as respostas de um formulário do Google:

{namedValuesSnippet}
`,
  },
  'legal-bases': {
    title: 'Bases legais (LGPD)',
    description:
      'Como enviar as bases legais da LGPD com um evento do RD Station Marketing: legal_bases com category, type e status.',
    body: `
A Lei Geral de Proteção de Dados (LGPD) exige uma base legal para usar dados pessoais. Um evento a informa em
\`legal_bases\`, uma lista de objetos.

A RD Station não envia e-mail marketing a um contato sem base legal para \`communications\`, e não avisa. Por isso, uma
CONVERSION sem \`legal_bases\` é válida, mas tem o aviso [EXPECTED](notices.md#EXPECTED).

## Campos

{legalBasisTable}

A documentação mais nova só lista a categoria \`communications\`. \`data_processing\` é aceita, com o aviso
[DEPRECATED](notices.md#DEPRECATED). Nos eventos de e-commerce atuais, ela é um erro.

## Uma caixa de seleção no formulário

Os builders transformam a caixa de seleção em \`granted\` ou \`declined\`. Quando você mesmo escreve os dados do evento, a
decisão é sua:

{legalBasisSnippet}

Uma caixa desmarcada é \`declined\`, e não uma lista vazia: uma lista vazia não informa nada.

## Quais eventos aceitam

Estes aceitam \`legal_bases\`: {legalBasisEvents}.

Estes não aceitam, e neles o campo é um erro: {noLegalBasisEvents}.
`,
  },
  'cookies-and-utm': {
    title: 'Cookies e parâmetros UTM',
    description:
      'Como enviar ao RD Station Marketing de onde vem um visitante: os cookies __trf.src e rdtrk, e os parâmetros UTM em traffic_source.',
    body: `
O script de rastreamento da RD Station deixa dois cookies no navegador. Um servidor os recebe junto com o formulário; uma
página os lê em \`document.cookie\`.

| Cookie | Campo | O que enviar |
|---|---|---|
| {trafficCookie} | {trafficField} | o valor inteiro, que começa com \`encoded_\` ou é JSON |
| {trackingCookie} | {trackingField} | o UUID que está em \`id\`, não o valor inteiro |

Sem o cookie, os parâmetros UTM do endereço vão para estes campos de uma CONVERSION:

{utmTable}

## Um ou outro

{trafficRule}

Se um deles está preenchido, o erro é [CONFLICTING_FIELD](errors.md#CONFLICTING_FIELD). Um {trafficField} que não tem a forma
de um cookie é uma origem UTM.

## Ler os dois

Os builders leem um cabeçalho \`Cookie\` e um endereço. Quem decide o que há neles é o visitante: quando não há nada para ler,
não há campos, e o lead não se perde.

{trafficSnippet}

A RD Station não tem um campo para \`utm_content\`: \`customFields\` diz qual campo da sua conta o recebe.
`,
  },
  'custom-fields': {
    title: 'Campos personalizados',
    description:
      'Campos personalizados (cf_…) em conversões do RD Station Marketing: nomes, valores e campos tipados da sua própria conta.',
    body: `
Um campo personalizado da sua conta é enviado com o identificador dele na API, que começa com \`{customFieldPrefix}\`. Ele
aparece nas configurações de campos do RD Station Marketing e na resposta de \`{fieldsRequest}\`.

Só {customFieldEvents} aceita campos personalizados. Outros eventos têm campos fixos que começam com
\`{customFieldPrefix}\` (\`cf_order_id\`, \`cf_chat_status\`); qualquer outro é um erro neles.

Segundo a documentação, o valor de um campo personalizado é um texto. Um número é enviado como \`"12"\`, um booleano como
\`"true"\`.

{customFieldSnippet}

Um nome que a sua conta não tem se perde: a RD Station grava a conversão sem ele.

## Os campos da sua conta, com tipos

\`defineCustomFields\` declara uma só vez o que os seus campos aceitam. Números, booleanos, datas e listas são enviados como a
RD Station espera, e um nome errado é um erro com sugestão.

{declaredFieldsSnippet}

\`npx rdsm-events fields FILE --for builders\` escreve essa declaração a partir de um arquivo com a resposta de
\`{fieldsRequest}\`, e \`npx rdsm-events generate\` gera tipos, validadores e schemas com os seus campos.
`,
  },
  batches: {
    title: 'Lotes',
    description:
      'Como enviar vários eventos ao RD Station Marketing em uma só requisição: /platform/events/batch, o limite e a resposta.',
    body: `
\`POST {batchPath}\` aceita uma lista de eventos de qualquer tipo, com um token de acesso. O corpo é limitado a {maxBodyBytes}
bytes; nenhum limite de quantidade de eventos está documentado, nem se um lote conta como uma só requisição.

{batchCurl}

A resposta tem um UUID para cada evento, na ordem da lista:

{batchResponse}

Um erro traz a posição no caminho: \`$.body[3].payload.email\`. Se um evento é recusado, nenhuma fonte diz o que acontece com os
outros; valide antes de enviar.

## Qualquer quantidade de eventos

\`sendAll\` divide os eventos em lotes que cabem, respeita os [limites](limits.md), repete o que não foi processado e devolve um
resultado por evento. A memória usada não cresce com a quantidade de eventos.

{sendAllSnippet}

\`splitBatch\` só divide:

{splitBatchSnippet}

## Python

{batchPython}
`,
  },
  limits: {
    title: 'Limites',
    description:
      'Limites da API de eventos do RD Station Marketing: requisições por minuto e por contato, tamanho do corpo e como esperar.',
    body: `
## Requisições

{rateLimits}

Aqui, um lote conta como uma requisição; nenhuma fonte diz como a RD Station o conta. Um contato é reconhecido por
{contactFields}.

A resposta a requisições demais tem o status 429 e pode dizer quanto esperar:

{rateLimitHeaders}

O client espera sozinho. Com outro cliente HTTP: espere o que o cabeçalho diz ou, sem ele, com pausas cada vez maiores.

## Tamanhos

{sizes}

Nenhum limite da quantidade de eventos em um lote está documentado.

## Enviar duas vezes

A API não tem uma chave para reconhecer um evento enviado duas vezes. Depois de uma conexão interrompida ou de um timeout,
ninguém sabe se o evento foi gravado. O client devolve esse evento como \`unknown\` e só o envia de novo se você pedir.
`,
  },
  errors: {
    title: 'Erros',
    description: 'Cada error_type do RD Station Marketing: o que significa, o que fazer e um exemplo da resposta.',
    body: `
Um erro diz o que está errado e onde. Os validadores reportam os mesmos erros que a API, antes de qualquer envio:

{errorSnippet}

| Membro | O que significa |
|---|---|
| \`error_type\` | o tipo do erro: veja abaixo |
| \`error_message\` | o erro em uma frase, em inglês. As mensagens para formulários existem em português, espanhol e inglês |
| \`path\` | onde: \`$.body.payload.email\`, em um lote \`$.body[3].payload.email\`. Algumas respostas não têm \`.body\` |
| \`validation_rules\` | os valores, o tipo ou o limite que o valor viola, ou nomes que podem ser os corretos |

Um erro dos validadores nunca contém um valor: os dados de um evento são dados pessoais.

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
      'O que é válido mas não é recomendado em um evento do RD Station Marketing: DEPRECATED, EXPECTED, UNUSUAL, UNLISTED.',
    body: `
Um evento com um aviso é válido. Um aviso mostra o que uma fonte recomenda, o que o código da própria RD Station sempre envia,
ou o que a RD Station anunciou que vai recusar. Os avisos vêm de funções próprias, e também não contêm valores.

{noticesSnippet}

## Tipos

{noticeTypes}

## {gradesHeading}

Cada campo, regra e aviso diz de onde vem. Só causa um erro o que está documentado, o que está na documentação mais nova ou o
que é decisão nossa; o resto causa um aviso.

{grades}

## Todos os avisos

{allNotices}
`,
  },
  migration: {
    title: 'Migração',
    description:
      'Da API 1.x e dos eventos de e-commerce descontinuados do RD Station Marketing para os eventos atuais, campo por campo.',
    body: `
## Da API 1.x

A API 1.x recebia um formulário com quaisquer nomes. Hoje ele é uma CONVERSION: um envelope, e campos com nomes fixos.

{apiOneTable}

- \`token_rdstation\` não existe mais. Uma página envia a chave de API em \`?{keyParameter}=API_KEY\` para
  \`{conversionPath}\`, um servidor envia um token de acesso para \`{eventPath}\`.
- Um campo personalizado começa com \`{customFieldPrefix}\`. Qualquer outro campo desconhecido se perde.
- Um formulário com os nomes antigos vira uma CONVERSION com \`conversion.fromForm\`; a última coluna da tabela mostra quais
  deles são lidos. De onde vem um visitante é lido dos [cookies](cookies-and-utm.md).

{fromFormSnippet}

## Dos eventos de e-commerce antigos

A RD Station anunciou em {announced} que deixa de aceitar estes eventos depois de {refusedAfter}: {olderEvents}. Um evento atual
substitui um evento e os de seus itens.

{fromLegacySnippet}

Nenhuma página oficial mostra a correspondência dos campos; esta é nossa.

{migrations}

Hoje, um pedido pago ou cancelado é um evento próprio:
[ECOMMERCE_ORDER_PAID](events/ecommerce-order-paid.md), [ECOMMERCE_ORDER_CANCELLED](events/ecommerce-order-cancelled.md).
`,
  },
  packages: {
    title: 'Pacotes',
    description:
      'Qual pacote npm do rdsm-events serve para quê: builders, validators, client, script para páginas, schemas, OpenAPI, linha de comando.',
    body: `
| Você quer | Pacote |
|---|---|
| montar eventos com tipos, a partir de um formulário ou de dados | \`@rdsm-events/builders\` |
| enviar eventos, com limites, novas tentativas e lotes | \`@rdsm-events/client\` |
| verificar eventos de outros, mostrar erros em um formulário | \`@rdsm-events/validators\` |
| só os tipos | \`@rdsm-events/types\` |
| um script para uma página, o Google Tag Manager ou o Apps Script | \`@rdsm-events/browser\` |
| desenvolver e testar com um RD Station local | \`@rdsm-events/testing\` |
| JSON Schema | \`@rdsm-events/schemas\` |
| montar e validar eventos em PHP | \`rdsm-events/rdsm-events\`, com o Composer |
| montar e validar eventos em Python | \`rdsm-events\`, com o pip |
| OpenAPI, para outra linguagem | \`@rdsm-events/openapi\` |
| testar um validador em outra linguagem | \`@rdsm-events/conformance\` |
| verificar e enviar arquivos, entender erros, na linha de comando | \`rdsm-events\`, com o npm |
| tipos e validadores com os seus próprios campos e eventos | \`@rdsm-events/generator\` |

Em execução, os pacotes do npm só dependem uns dos outros, exceto a linha de comando, o testing e o generator, que são
ferramentas de desenvolvimento. Funcionam no Node 18 e mais novos (as ferramentas, no Node 20.19 e mais novos), no navegador e
no edge. Os de PHP e Python não dependem de nenhum outro.

## Um formulário de uma página

{fromFormSnippet}

## Sem servidor próprio

Uma página pode enviar uma CONVERSION sozinha, com uma chave de API:

{pageSnippet}

## Antes de enviar

{sandboxSnippet}
`,
  },
  'other-languages': {
    title: 'Outras linguagens',
    description:
      'Como enviar eventos ao RD Station Marketing com curl, Python, PHP e qualquer outra linguagem, e como validá-los nela.',
    body: `
Um evento é um \`POST\` com JSON. Basta um cliente HTTP. Há pacotes para Python e PHP que montam e validam eventos.

## curl

{conversionCurl}

Com uma chave de API, que só pode enviar conversões:

{conversionKeyCurl}

## Python

O pacote não depende de nenhum outro. Uma função por evento o devolve, ou lança uma exceção com todos os erros.

{installPython}

{conversionPython}

## PHP

O pacote não depende de nenhum outro. Há uma classe por evento; \`validate\` devolve todos os erros, \`assertEvent\` os lança.

{installPhp}

{conversionPhp}

## Pacotes para PHP e Python

\`rdsm-events/rdsm-events\`, para o Composer, e \`rdsm-events\`, para o pip, montam e validam cada evento, leem os
[cookies](cookies-and-utm.md) de um visitante, dividem lotes e têm as mensagens em português. O evento pronto é enviado como
nos exemplos acima.

## Clientes gerados

\`@rdsm-events/openapi\` tem uma descrição OpenAPI da API inteira: \`openapi.yaml\` (3.1) e \`openapi-3.0.yaml\` (3.0), também em
JSON. Há geradores que fazem clientes a partir dela na maioria das linguagens. Os de Go, Java, PHP, Python, Ruby e TypeScript são
testados: o README do pacote indica, para cada gerador, as opções necessárias, o que se perde e um programa que envia uma
conversão.

## Validadores

\`@rdsm-events/schemas\` tem um JSON Schema de cada evento (2020-12 e draft-07), com todas as regras. Se um validador na sua
linguagem concorda com os outros, os casos de \`@rdsm-events/conformance\` mostram: milhares de corpos com os erros e avisos
esperados.
`,
  },
};
