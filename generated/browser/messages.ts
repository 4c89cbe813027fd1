// Generated from spec/messages/pt-br.ts. Do not edit: change the spec and run "npm run generate".

export const messages = {
  CANNOT_BE_NULL: 'Campo obrigatório.',
  INVALID_DATA_TYPE: 'O tipo do valor não é válido.',
  'INVALID_DATA_TYPE.max_items': 'Informe um único valor: há valores diferentes neste campo.',
  CANNOT_BE_BLANK: 'Preencha este campo.',
  INVALID_OPTION: 'Valores aceitos: {valid_options}.',
  'INVALID_FORMAT.email': 'Informe um e-mail válido.',
  INVALID: 'O valor não é válido.',
  'CONFLICTING_FIELD.traffic_source': 'Deixe vazio quando Origem do tráfego é um cookie.',
  INVALID_FIELDS: 'Este campo não existe.',
};
