import type { Explanations } from './explanation.js';

export const ptBr: Explanations = {
  CANNOT_BE_NULL: {
    meaning: 'Falta um campo obrigatório, ou um campo é null.',
    fix: 'Envie o campo com um valor. Deixe de fora um campo opcional que não tem valor.',
  },
  INVALID_DATA_TYPE: {
    meaning: 'O valor não tem o tipo JSON do campo.',
    fix: 'Converta o valor: "12" é um texto, 12 um número, true um booleano, ["a"] uma lista (SET).',
  },
  CANNOT_BE_BLANK: {
    meaning: 'Um texto obrigatório está vazio.',
    fix: 'Envie um valor. Um texto obrigatório vazio equivale a um que falta.',
  },
  INVALID_OPTION: {
    meaning: 'O valor não é uma das opções. Maiúsculas e minúsculas são diferentes.',
    fix: 'Use uma de validation_rules.valid_options exatamente como está escrita.',
  },
  INVALID_FORMAT: {
    meaning: 'O texto não é um endereço de e-mail, ou não é uma data e hora da RFC 3339.',
    fix: 'Um e-mail tem um @ e nenhum espaço. Uma data e hora é 2026-01-31T09:30:00Z, ou com fuso, como -03:00.',
  },
  TOO_SHORT: {
    meaning: 'O texto é mais curto que o limite.',
    fix: 'Aumente-o para pelo menos validation_rules.minimum caracteres.',
  },
  TOO_LONG: {
    meaning: 'O texto é mais longo que o limite, ou o evento não cabe no corpo de uma requisição.',
    fix: 'Reduza-o para no máximo validation_rules.maximum caracteres, ou bytes no caso de um evento inteiro.',
  },
  OUT_OF_RANGE: {
    meaning: 'Um número, ou a quantidade de itens de uma lista, passa de um limite declarado pela sua conta.',
    fix: 'Envie um valor dentro do limite em validation_rules.',
  },
  INVALID: {
    meaning: 'O valor está errado de um modo que não tem tipo próprio, por exemplo um valor que não é JSON.',
    fix: 'Leia a mensagem e o caminho do erro: eles indicam o problema.',
  },
  CONFLICTING_FIELD: {
    meaning: 'Dois campos se excluem: um campo de UTM está preenchido enquanto traffic_source contém um cookie.',
    fix: 'Envie só o cookie, ou então traffic_source, traffic_medium, traffic_campaign e traffic_value dos parâmetros UTM.',
  },
  AT_LEAST_ONE_REQUIRED: {
    meaning: 'Faltam todos os campos que identificam o contato, e pelo menos um é necessário.',
    fix: 'Envie um de validation_rules.fields.',
  },
  INVALID_FIELDS: {
    meaning:
      'O evento não tem esse campo. A RD Station descarta um campo desconhecido sem avisar: o valor seria perdido.',
    fix: 'Use um de validation_rules.did_you_mean, ou a lista de "rdsm-events events TIPO". Um campo personalizado começa com cf_, e só uma CONVERSION o aceita.',
  },
  MISSING: {
    meaning: 'Falta um campo obrigatório: a API já respondeu assim.',
    fix: 'Envie o campo indicado no caminho do erro.',
  },
  VALUES_MUST_BE_LOWERCASE: {
    meaning: 'Um valor, como uma tag, tem letras maiúsculas.',
    fix: 'Envie-o em minúsculas.',
  },
  MUST_BE_STRING: {
    meaning: 'O valor não é um texto.',
    fix: 'Envie o valor entre aspas: "12" em vez de 12.',
  },
  INVALID_EMAIL_FORMAT: {
    meaning: 'A API não aceita o endereço de e-mail. Ela pode ser mais rígida que a documentação.',
    fix: 'Corrija o endereço, ou deixe o evento de fora.',
  },
  UNABLE_TO_LOAD_CDP_SCHEMA: {
    meaning: 'A chave de API é de outro produto, como o RD Station CRM.',
    fix: 'Crie uma chave de API no RD Station Marketing e use essa.',
  },
  BAD_REQUEST: {
    meaning: 'O corpo da requisição não é JSON.',
    fix: 'Envie o resultado de JSON.stringify com o cabeçalho Content-Type: application/json.',
  },
  UNAUTHORIZED: {
    meaning: 'O token de acesso ou a chave de API falta, está errado ou expirou.',
    fix: 'Envie um token de acesso como "Authorization: Bearer …" para /platform/events, uma chave de API como ?api_key=… para /platform/conversions. Um token de acesso expira: obtenha outro com o refresh token.',
  },
  RESOURCE_NOT_FOUND: {
    meaning: 'O endereço não existe, ou o contato do evento não existe.',
    fix: 'Confira o caminho. Envie antes uma CONVERSION, se o evento exige um contato existente.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    meaning: 'A requisição não informa que o corpo é JSON.',
    fix: 'Envie o cabeçalho Content-Type: application/json.',
  },
  RATE_LIMIT_EXCEDDED: {
    meaning: 'Requisições demais, da conta em um minuto ou de um contato em um dia. A API escreve o tipo assim.',
    fix: 'Espere, e envie menos requisições: vários eventos cabem em um lote.',
  },
  SERVICE_UNAVAILABLE: {
    meaning: 'A RD Station falhou. O evento pode ser válido.',
    fix: 'Envie-o de novo mais tarde, com pausas cada vez maiores.',
  },
  DEPRECATED: {
    meaning: 'O evento, o campo ou o valor não deve mais ser usado.',
    fix: 'Use details.successor, se houver.',
  },
  EXPECTED: {
    meaning: 'O cliente da própria RD Station sempre envia este campo. Ele falta.',
    fix: 'Envie-o se você conhece o valor. O evento é válido sem ele.',
  },
  UNUSUAL: {
    meaning: 'O valor é válido, mas uma fonte diz que deveria ser outro.',
    fix: 'Siga a mensagem, se puder. O evento é válido como está.',
  },
  UNLISTED: {
    meaning: 'Nenhuma fonte lista este campo, e a tabela do evento não pode ser lida.',
    fix: 'Compare o nome com "rdsm-events events TIPO": ele pode estar escrito errado.',
  },
};
