/** The sentences of the spec in Brazilian Portuguese, by the English one. */
export const sentences: Readonly<Record<string, string>> = {
  Conversion: 'Conversão',
  'A contact converted: a form was sent, a page visited, a material downloaded.':
    'Um contato converteu: enviou um formulário, visitou uma página, baixou um material.',
  'Sales funnel': 'Funil de vendas',
  'A contact was marked as an opportunity.': 'Um contato foi marcado como oportunidade.',
  'A contact was marked as a won opportunity.': 'Um contato foi marcado como oportunidade ganha (venda).',
  'A contact was marked as a lost opportunity.': 'Um contato foi marcado como oportunidade perdida.',
  'E-commerce (deprecated)': 'E-commerce (descontinuado)',
  'A contact placed an order in an online shop.': 'Um contato fez um pedido em uma loja virtual.',
  'A contact placed an order that contains a certain product.':
    'Um contato fez um pedido que contém um produto específico.',
  'A contact left a cart behind in an online shop.': 'Um contato abandonou um carrinho em uma loja virtual.',
  'A contact left a cart behind that contains a certain product.':
    'Um contato abandonou um carrinho que contém um produto específico.',
  Chat: 'Chat',
  'A contact began a conversation in a chat.': 'Um contato iniciou uma conversa em um chat.',
  'A conversation with a contact ended in a chat.': 'Uma conversa com um contato terminou em um chat.',
  Call: 'Chamada',
  'A phone call with a contact ended.': 'Uma chamada telefônica com um contato terminou.',
  Media: 'Mídia',
  'A contact began to watch or listen to a media item.': 'Um contato começou a assistir ou ouvir uma mídia.',
  'A contact stopped watching or listening to a media item.': 'Um contato parou de assistir ou ouvir uma mídia.',
  'E-commerce': 'E-commerce',
  'A contact started the checkout in an online shop.': 'Um contato iniciou o checkout em uma loja virtual.',
  'A contact left a cart in an online shop for some time without ordering.':
    'Um contato deixou um carrinho parado em uma loja virtual por algum tempo, sem concluir o pedido.',
  'A contact placed an order, not yet paid, in an online shop.':
    'Um contato fez um pedido, ainda não pago, em uma loja virtual.',
  'The payment of an order in an online shop was confirmed.':
    'O pagamento de um pedido em uma loja virtual foi confirmado.',
  'An order of an online shop was shipped, in part or as a whole.':
    'Um pedido de uma loja virtual foi enviado, em parte ou por inteiro.',
  'A shipment of an order of an online shop was delivered.':
    'Uma remessa de um pedido de uma loja virtual foi entregue.',
  'The contact or the online shop cancelled an order.': 'O contato ou a loja virtual cancelou um pedido.',
  'An order of an online shop was refunded, in part or as a whole.':
    'Um pedido de uma loja virtual foi reembolsado, em parte ou por inteiro.',
  'Send an event': 'Envia um evento',
  'Send a batch of events': 'Envia um lote de eventos',
  'Send a conversion with an API key': 'Envia uma conversão com uma chave de API',
  'What the data is used for: processing it.': 'Para que os dados são usados: tratá-los.',
  'What the data is used for: writing to the contact.': 'Para que os dados são usados: comunicar-se com o contato.',
  'Ground on which the data is used.': 'Base legal para usar os dados.',
  'May be left out; processing cannot be declined.': 'Pode ser omitido; o tratamento não pode ser recusado.',
  'Whether the contact agreed to be written to.': 'Se o contato aceitou receber comunicações.',
  'HTTP defines it for this response: RFC 9110, 10.2.3.': 'O HTTP o define para esta resposta: RFC 9110, 10.2.3.',
  'The responses in its tests have it. No source states the unit: seconds, as for the header whose name it extends.':
    'As respostas nos testes dele o contêm. Nenhuma fonte diz a unidade: segundos, como no cabeçalho cujo nome ele estende.',
  'The responses in its tests have it.': 'As respostas nos testes dele o contêm.',
  'The page of error messages lists it.': 'A página de mensagens de erro o lista.',
  'The response to an unknown event type lists the valid options.':
    'A resposta a um tipo de evento desconhecido lista as opções válidas.',
  'The API has no name for a number or an array beyond a limit.':
    'A API não tem um nome para um número ou uma lista fora do limite.',
  'A third party sent a conversion without an email to the live API, with and without a phone.':
    'Um terceiro enviou à API real uma conversão sem e-mail, com e sem telefone.',
  'The body is rejected: it is not JSON, or it violates a rule.': 'O corpo é recusado: não é JSON, ou viola uma regra.',
  'The access token is missing, wrong or expired. The header www-authenticate or x-amzn-remapped-www-authenticate may state an expired one: `error="expired_token"`.':
    'O token de acesso falta, está errado ou expirou. O cabeçalho www-authenticate ou x-amzn-remapped-www-authenticate pode indicar que ele expirou: `error="expired_token"`.',
  'The token is valid, but does not permit this. No body is known for the endpoints of events.':
    'O token é válido, mas não permite isto. Nenhum corpo é conhecido para os endpoints de eventos.',
  'The page of error messages lists this status.': 'A página de mensagens de erro lista este status.',
  'There is nothing at this address.': 'Não há nada neste endereço.',
  'The page of error messages shows this body.': 'A página de mensagens de erro mostra este corpo.',
  'The body is longer than the limit. No source states the response: the status is that of HTTP.':
    'O corpo passa do limite. Nenhuma fonte diz qual é a resposta: o status é o do HTTP.',
  'The body of a request is limited to 0.2 MB.': 'O corpo de uma requisição é limitado a 0,2 MB.',
  'The address is longer than 8 kb (interpreted as 8,000 bytes). No body is known.':
    'O endereço passa de 8 kb (interpretados como 8.000 bytes). Nenhum corpo é conhecido.',
  'A longer address has this response.': 'Um endereço mais longo tem esta resposta.',
  'The body is not sent as `application/json`.': 'O corpo não foi enviado como `application/json`.',
  'A field has an invalid value. The documentation shows the body without naming the endpoint.':
    'Um campo tem um valor inválido. A documentação mostra o corpo sem dizer o endpoint.',
  'Too many requests. A header may state how many seconds to wait: retry-after or retry-after-quotas.':
    'Requisições demais. Um cabeçalho pode dizer quantos segundos esperar: retry-after ou retry-after-quotas.',
  'The API failed. The body may not be JSON.': 'A API falhou. O corpo pode não ser JSON.',
  'The body is rejected: it is not JSON, it violates a rule, or the key is not one of this product.':
    'O corpo é recusado: não é JSON, viola uma regra, ou a chave é de outro produto.',
  'The key is missing or wrong. The message and the path of the example were seen; its `error_type` is our assumption.':
    'A chave falta ou está errada. A mensagem e o caminho do exemplo foram observados; o `error_type` é suposição nossa.',
  'RD Station sends no marketing email to a contact without a legal basis for communications, and reports nothing.':
    'A RD Station não envia e-mail marketing a um contato sem base legal para comunicações, e não avisa.',
  'VALUES_MUST_BE_LOWERCASE is an error of tags; that it is one of events, too, is not stated.':
    'VALUES_MUST_BE_LOWERCASE é um erro de tags; não está dito que também vale para eventos.',
  'funnel_name accepts only the value default for now.': 'Por enquanto, funnel_name só aceita o valor default.',
  "RD Station's n8n node always sends it, and an account was seen to reject a phone without an email.":
    'O node da RD Station para o n8n sempre o envia, e uma conta já recusou um telefone sem e-mail.',
  "RD Station's n8n node always sends it.": 'O node da RD Station para o n8n sempre o envia.',
  'Phones have the format E.164.': 'Telefones seguem o formato E.164.',
  "RD Station's n8n node rejects other addresses than those that begin with http:// or https://.":
    'O node da RD Station para o n8n recusa endereços que não começam com http:// ou https://.',
  "The form of RD Station's n8n node offers ten currencies.":
    'O formulário do node da RD Station para o n8n oferece dez moedas.',
  "RD Station's n8n node rejects negative amounts.": 'O node da RD Station para o n8n recusa valores negativos.',
  "RD Station's n8n node rejects negative numbers.": 'O node da RD Station para o n8n recusa números negativos.',
  "RD Station's n8n node rejects more than twenty.": 'O node da RD Station para o n8n recusa mais de vinte.',
  "The form of RD Station's n8n node states at most 150 characters.":
    'O formulário do node da RD Station para o n8n diz no máximo 150 caracteres.',
  "The form of RD Station's n8n node states at most 255 characters.":
    'O formulário do node da RD Station para o n8n diz no máximo 255 caracteres.',
  "RD Station's n8n node rejects less than one.": 'O node da RD Station para o n8n recusa menos de um.',
  "RD Station's n8n node rejects more than ten.": 'O node da RD Station para o n8n recusa mais de dez.',
  'Nobody could read the whole table: a field that no source lists may exist. If it does not, its value is lost silently.':
    'Ninguém conseguiu ler a tabela inteira: um campo que nenhuma fonte lista pode existir. Se não existir, o valor se perde sem aviso.',
  'A product without product_id, variant_id and sku is missing from the email about the cart.':
    'Um produto sem product_id, variant_id e sku fica fora do e-mail sobre o carrinho.',
  "RD Station's n8n node always sends it with each of the other six e-commerce events, and an account was seen to reject a phone without an email.":
    'O node da RD Station para o n8n sempre o envia com cada um dos outros seis eventos de e-commerce, e uma conta já recusou um telefone sem e-mail.',
  "RD Station's n8n node always sends it with each of the other six e-commerce events.":
    'O node da RD Station para o n8n sempre o envia com cada um dos outros seis eventos de e-commerce.',
  "RD Station's n8n node rejects more than five.": 'O node da RD Station para o n8n recusa mais de cinco.',
  "The form of RD Station's n8n node offers five reasons.":
    'O formulário do node da RD Station para o n8n oferece cinco motivos.',
  'Name of the conversion; it identifies the event.': 'Nome da conversão; identifica o evento.',
  'Name of the contact.': 'Nome do contato.',
  'Email of the contact; it identifies the contact.': 'E-mail do contato; identifica o contato.',
  'Job title of the contact (cargo).': 'Cargo do contato.',
  'State of the contact (estado).': 'Estado do contato.',
  'City of the contact (cidade).': 'Cidade do contato.',
  'Country of the contact (país).': 'País do contato.',
  'Phone of the contact (telefone).': 'Telefone do contato.',
  'Mobile phone of the contact (celular).': 'Celular do contato.',
  'Twitter (X) of the contact: handle or address.': 'Twitter (X) do contato: nome de usuário ou endereço.',
  'Facebook of the contact: name or address.': 'Facebook do contato: nome ou endereço.',
  'LinkedIn of the contact: name or address.': 'LinkedIn do contato: nome ou endereço.',
  'Website of the contact.': 'Site do contato.',
  'Name of the company of the contact (empresa).': 'Nome da empresa do contato.',
  'Website of the company of the contact.': 'Site da empresa do contato.',
  'Address of the company of the contact.': 'Endereço da empresa do contato.',
  'Tracking identifier of the visitor: the bare UUID that the `_rdtrk` cookie (`rdtrk`) holds.':
    'Identificador de rastreamento do visitante: só o UUID que está no cookie `_rdtrk` (`rdtrk`).',
  'Value of the `__trf.src` cookie, base64-encoded or not, or the UTM source. With a cookie, traffic_medium, traffic_campaign and traffic_value must be empty.':
    'Valor do cookie `__trf.src`, codificado em base64 ou não, ou a origem UTM. Com um cookie, traffic_medium, traffic_campaign e traffic_value precisam ficar vazios.',
  'UTM medium. Must be empty when traffic_source is a cookie.':
    'Mídia UTM. Precisa ficar vazia quando traffic_source é um cookie.',
  'UTM campaign. Must be empty when traffic_source is a cookie.':
    'Campanha UTM. Precisa ficar vazia quando traffic_source é um cookie.',
  'UTM term. Must be empty when traffic_source is a cookie.':
    'Termo UTM. Precisa ficar vazio quando traffic_source é um cookie.',
  'Tags to add to the contact.': 'Tags a acrescentar ao contato.',
  'in lower case': 'em minúsculas',
  'Whether the contact may receive emails.': 'Se o contato pode receber e-mails.',
  'Legal bases for using the data of the contact (bases legais).': 'Bases legais para usar os dados do contato.',
  'Custom fields of the account (campos personalizados), each under its API identifier, which begins with `cf_`.':
    'Campos personalizados da conta, cada um com o seu identificador na API, que começa com `cf_`.',
  'Name of the funnel in which the contact is marked as an opportunity.':
    'Nome do funil em que o contato é marcado como oportunidade.',
  'Name of the funnel in which the contact is marked as won.': 'Nome do funil em que o contato é marcado como ganho.',
  'Value of the won opportunity.': 'Valor da oportunidade ganha.',
  'Name of the funnel in which the contact is marked as lost.':
    'Nome do funil em que o contato é marcado como perdido.',
  'Why the opportunity was lost.': 'Motivo da perda da oportunidade.',
  'Identifier of the order (pedido).': 'Identificador do pedido.',
  'Number of items in the order.': 'Total de itens do pedido.',
  'Status of the order when the event happened.': 'Status do pedido no momento do evento.',
  'How the order is paid.': 'Forma de pagamento do pedido.',
  'Total value of the order.': 'Valor total do pedido.',
  'Identifier of the product.': 'Identificador do produto.',
  'SKU of the product.': 'SKU do produto.',
  'Identifier of the cart (carrinho).': 'Identificador do carrinho.',
  'Number of items in the cart. A sample of the newer documentation shows it as text, against its table.':
    'Total de itens do carrinho. Um exemplo da documentação mais nova o mostra como texto, ao contrário da tabela.',
  'Status of the cart when the event happened.': 'Status do carrinho no momento do evento.',
  'Identifier of the product that was left in the cart.': 'Identificador do produto que ficou no carrinho.',
  'SKU of the product that was left in the cart.': 'SKU do produto que ficou no carrinho.',
  'Subject of the chat.': 'Assunto da conversa.',
  'Status of the chat, such as online.': 'Status da conversa, como online.',
  'Type of the chat, such as sales or support.': 'Tipo da conversa, como vendas ou suporte.',
  'Birth date of the contact, such as 1980-06-10.': 'Data de nascimento do contato, como 1980-06-10.',
  'Gender of the contact.': 'Gênero do contato.',
  'Transcript of the chat.': 'Transcrição da conversa.',
  'Phone of the contact who answered the call.': 'Telefone do contato que atendeu a chamada.',
  'Email of the caller.': 'E-mail de quem fez a chamada.',
  'Number of the call tracking.': 'Número do call tracking.',
  'When the call began, in RFC 3339.': 'Quando a chamada começou, no formato RFC 3339.',
  'Length of the call, as text: the documented type is String.':
    'Duração da chamada, como texto: o tipo documentado é String.',
  'Whether the contact called or was called.': 'Se o contato ligou ou recebeu a ligação.',
  'Status of the call.': 'Status da chamada.',
  'What completes the status: name of the recipient, a message, or Off.':
    'O que completa o status: nome de quem recebeu, uma mensagem, ou Off.',
  'Type of the phone, spelt as the documents spell it.': 'Tipo do telefone, escrito como na documentação.',
  'Name of the carrier.': 'Nome da operadora.',
  'URL of the recording of the call.': 'URL da gravação da chamada.',
  'Kind of media. A sample of the newer documentation writes Áudio, against its table.':
    'Tipo da mídia. Um exemplo da documentação mais nova escreve Áudio, ao contrário da tabela.',
  'URL of the media.': 'URL da mídia.',
  'True for a recording, false for a live one.': 'true para uma gravação, false para uma transmissão ao vivo.',
  'Identifier of the media.': 'Identificador da mídia.',
  'Category of the media.': 'Categoria da mídia.',
  'Length of the media.': 'Duração da mídia.',
  'When the media was published, in RFC 3339.': 'Quando a mídia foi publicada, no formato RFC 3339.',
  'Whether the media was played to its end.': 'Se a mídia foi reproduzida até o fim.',
  'How long the contact watched or listened.': 'Por quanto tempo o contato assistiu ou ouviu.',
  'How much of the media the contact watched or listened to.': 'Quanto da mídia o contato assistiu ou ouviu.',
  'When the media was played, in RFC 3339.': 'Quando a mídia foi reproduzida, no formato RFC 3339.',
  'An event with neither email nor phone is rejected: the page of ECOMMERCE_SHIPMENT_DELIVERED states it of that event.':
    'Um evento sem email e sem phone é recusado: a página de ECOMMERCE_SHIPMENT_DELIVERED diz isso sobre aquele evento.',
  'Phone of the contact; it identifies the contact.': 'Telefone do contato; identifica o contato.',
  'a phone number in E.164, such as +5511912341234': 'um telefone em E.164, como +5511912341234',
  'Identifier of the checkout.': 'Identificador do checkout.',
  "RD Station's n8n node sends it.": 'O node da RD Station para o n8n o envia.',
  'Mobile phone of the contact (celular); it does not identify the contact.':
    'Celular do contato; não identifica o contato.',
  'Phone of the contact (telefone); it does not identify the contact.':
    'Telefone do contato; não identifica o contato.',
  'Legal bases for writing to the contact (bases legais).': 'Bases legais para se comunicar com o contato.',
  'The section of the event lists it, with communications only.': 'A seção do evento o lista, só com communications.',
  'Page on which the contact can finish the purchase.': 'Página em que o contato pode concluir a compra.',
  'an http or https address': 'um endereço http ou https',
  'Currency of the amounts (ISO 4217).': 'Moeda dos valores (ISO 4217).',
  'The sample of the page shows it.': 'O exemplo da página o mostra.',
  'Total price, in units of the currency.': 'Preço total, em unidades da moeda.',
  'Number of items. No source states whether it counts lines or pieces.':
    'Total de itens. Nenhuma fonte diz se conta linhas ou unidades.',
  'The products, each with its quantity.': 'Os produtos, cada um com a quantidade.',
  'Name of the product.': 'Nome do produto.',
  'Price of one piece, in units of the currency.': 'Preço de uma unidade, em unidades da moeda.',
  'Number of pieces.': 'Número de unidades.',
  'Page of the product.': 'Página do produto.',
  'Identifier of the variant of the product.': 'Identificador da variante do produto.',
  'Name of the variant.': 'Nome da variante.',
  'SKU of the variant.': 'SKU da variante.',
  'Image of the product.': 'Imagem do produto.',
  'Categories of the product.': 'Categorias do produto.',
  'Identifier of the cart.': 'Identificador do carrinho.',
  'Identifier of the order.': 'Identificador do pedido.',
  'The other six e-commerce events have it.': 'Os outros seis eventos de e-commerce o têm.',
  'ECOMMERCE_ORDER_PAID has it.': 'ECOMMERCE_ORDER_PAID o tem.',
  'Price of the shipping, in units of the currency.': 'Valor do frete, em unidades da moeda.',
  "Only a third party's n8n node sends it.": 'Só um node de terceiros para o n8n o envia.',
  'City to which the order is sent.': 'Cidade de entrega do pedido.',
  'State to which the order is sent.': 'Estado de entrega do pedido.',
  'Country to which the order is sent.': 'País de entrega do pedido.',
  'Page of the order.': 'Página do pedido.',
  'How the order is paid, in any wording.': 'Formas de pagamento do pedido, em qualquer redação.',
  'Identifier of the shipment.': 'Identificador da remessa.',
  'Company that carries the shipment.': 'Transportadora da remessa.',
  'Code by which the company knows the shipment.': 'Código de rastreio da remessa na transportadora.',
  'Page that follows the shipment.': 'Página de rastreio da remessa.',
  'An event with neither email nor phone is rejected.': 'Um evento sem email e sem phone é recusado.',
  'Why the order was cancelled.': 'Motivo do cancelamento do pedido.',
  'Identifier of the refund or of the order; no source states which.':
    'Identificador do reembolso ou do pedido; nenhuma fonte diz qual.',
  'Presumably the refunded amount, in units of the currency.':
    'Provavelmente o valor reembolsado, em unidades da moeda.',
  'The sample has a currency, which an amount explains.': 'O exemplo tem uma moeda, o que um valor explica.',
  'ECOMMERCE_ORDER_FULFILLED and ECOMMERCE_SHIPMENT_DELIVERED have it.':
    'ECOMMERCE_ORDER_FULFILLED e ECOMMERCE_SHIPMENT_DELIVERED o têm.',
  'The newer documentation limits the body to 0.2 MB. That is 200,000 bytes: the smaller interpretation is the safe one.':
    'A documentação mais nova limita o corpo a 0,2 MB. São 200.000 bytes: a interpretação menor é a segura.',
  'The newer documentation limits the address to 8 kb; a longer one has the response 414. That is 8,000 bytes: the smaller interpretation is the safe one.':
    'A documentação mais nova limita o endereço a 8 kb; um mais longo tem a resposta 414. São 8.000 bytes: a interpretação menor é a segura.',
  'Access token of the account (OAuth 2), sent as `Authorization: Bearer ACCESS_TOKEN` by a server. It belongs in no page and no app.':
    'Um servidor envia o token de acesso da conta (OAuth 2) em `Authorization: Bearer ACCESS_TOKEN`. Ele nunca deve ficar em uma página ou em um aplicativo.',
  'API key of the account in RD Station Marketing, sent as `?api_key=API_KEY`. It only permits to send conversions, and does not expire; an account has up to five, which can be disabled but not deleted.':
    'A chave de API da conta no RD Station Marketing vai em `?api_key=API_KEY`. Ela só permite enviar conversões e não expira; uma conta tem até cinco, que podem ser desativadas, mas não excluídas.',
  'No table allows null, so null is an error; JSON has no undefined, which counts as absent.':
    'Nenhuma tabela permite null; por isso, null é um erro. O JSON não tem undefined, que conta como ausente.',
  'A field of the e-commerce events has the type with which its source shows or sends it.':
    'Um campo dos eventos de e-commerce tem o tipo com que a fonte o mostra ou envia.',
  'Enum values are matched exactly, including case: the documents spell them that way.':
    'Os valores de uma lista são comparados exatamente, com maiúsculas e minúsculas: é assim que a documentação os escreve.',
  'a cookie': 'um cookie',
};
