// Generated from spec/messages/pt-br.ts. Do not edit: change the spec and run "npm run generate".

import type { Messages } from '../../runtime/message.js';

/** The messages of notices: see runtime/translate.ts. */
export const notices: Messages = {
  DEPRECATED: 'Em desuso.',
  'DEPRECATED.successor': 'Em desuso. Use {successor}.',
  'DEPRECATED.refused_after': 'A RD Station anunciou que deixa de aceitá-lo depois de {refused_after}.',
  'DEPRECATED.refused_after.successor':
    'A RD Station anunciou que deixa de aceitá-lo depois de {refused_after}. Envie {successor}.',
  EXPECTED: 'Recomendamos preencher este campo.',
  UNUSUAL: 'Este valor é incomum.',
  'UNUSUAL.values': 'O valor recomendado é {values}.',
  'UNUSUAL.min_length': 'Recomendamos pelo menos {min_length} caracteres.',
  'UNUSUAL.max_length': 'Recomendamos no máximo {max_length} caracteres.',
  'UNUSUAL.^[+][1-9][0-9]{1,14}$': 'Recomendamos o telefone no formato E.164, como +5511912341234.',
  'UNUSUAL.^[Hh][Tt][Tt][Pp][Ss]?://[^ \\t-\\r]+$': 'Recomendamos um endereço que comece com http:// ou https://.',
  'UNUSUAL.^[^A-ZÀ-ÖØ-Þ]*$': 'Recomendamos letras minúsculas.',
  'UNUSUAL.minimum': 'Recomendamos um valor igual ou maior que {minimum}.',
  'UNUSUAL.maximum': 'Recomendamos um valor igual ou menor que {maximum}.',
  'UNUSUAL.min_items': 'Número mínimo de itens recomendado: {min_items}.',
  'UNUSUAL.max_items': 'Número máximo de itens recomendado: {max_items}.',
  UNLISTED: 'Nenhuma fonte menciona este campo.',
  DID_YOU_MEAN: 'Você quis dizer {did_you_mean}?',
  FOUND_AT: 'Este campo foi enviado como {found_at}.',
  OR: ' ou ',
  DATE: '{day}/{month}/{year}',
};
