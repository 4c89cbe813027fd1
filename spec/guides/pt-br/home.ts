import type { Home } from '../guide.js';

export const home: Home = {
  title: 'Eventos do RD Station Marketing',
  description:
    'A API de eventos do RD Station Marketing: cada evento com seus campos, regras e erros, e pacotes TypeScript para montar, validar e enviar.',
  body: `
Tudo o que se sabe sobre a API de eventos do RD Station Marketing (\`{server}\`), evento por evento: campos, regras, erros e
exemplos em curl, TypeScript, Python e PHP. Os pacotes que montam, validam e enviam os eventos são gerados a partir da mesma
descrição.

A API descarta, sem avisar, os campos que não conhece. Aqui, um campo com nome errado é um erro, com o caminho e a correção.

Este projeto não é publicado pela RD Station. Ele é feito a partir da documentação pública, e cada campo diz
[com que grau de certeza é conhecido](notices.md#grades).

## Três passos

1. Escolha o evento na tabela abaixo. Um formulário enviado é uma [CONVERSION](events/conversion.md).
2. Monte e envie o evento:

{installSnippet}

{conversionSnippet}

3. Leia o resultado. O que a RD Station não aceita tem um [erro](errors.md) com o caminho; o que ela aceita pode ter um
   [aviso](notices.md).

Você não usa TypeScript? Em [outras linguagens](other-languages.md) há exemplos, pacotes para PHP e Python e uma descrição em OpenAPI.

## Para onde enviar

{endpoints}

{credentials}

## Eventos

{events}
`,
};
