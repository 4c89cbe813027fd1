// Generated from spec/messages/es.ts. Do not edit: change the spec and run "npm run generate".

import type { Messages } from '../../runtime/message.js';

/** The messages of notices: see runtime/translate.ts. */
export const notices: Messages = {
  DEPRECATED: 'En desuso.',
  'DEPRECATED.successor': 'En desuso. Use {successor}.',
  'DEPRECATED.refused_after': 'RD Station anunció que deja de aceptarlo después de {refused_after}.',
  'DEPRECATED.refused_after.successor':
    'RD Station anunció que deja de aceptarlo después de {refused_after}. Envíe {successor}.',
  EXPECTED: 'Recomendamos completar este campo.',
  UNUSUAL: 'Este valor es inusual.',
  'UNUSUAL.values': 'El valor recomendado es {values}.',
  'UNUSUAL.min_length': 'Recomendamos al menos {min_length} caracteres.',
  'UNUSUAL.max_length': 'Recomendamos {max_length} caracteres como máximo.',
  'UNUSUAL.^[+][1-9][0-9]{1,14}$': 'Recomendamos el teléfono en formato E.164, como +5511912341234.',
  'UNUSUAL.^[Hh][Tt][Tt][Pp][Ss]?://[^ \\t-\\r]+$': 'Recomendamos una dirección que empiece con http:// o https://.',
  'UNUSUAL.^[^A-ZÀ-ÖØ-Þ]*$': 'Recomendamos letras minúsculas.',
  'UNUSUAL.minimum': 'Recomendamos un valor a partir de {minimum}.',
  'UNUSUAL.maximum': 'Recomendamos un valor de hasta {maximum}.',
  'UNUSUAL.min_items': 'Número mínimo de elementos recomendado: {min_items}.',
  'UNUSUAL.max_items': 'Número máximo de elementos recomendado: {max_items}.',
  UNLISTED: 'Ninguna fuente menciona este campo.',
  DID_YOU_MEAN: '¿Quiso decir {did_you_mean}?',
  FOUND_AT: 'Aquí se llama {found_at}.',
  OR: ' o ',
  DATE: '{day}/{month}/{year}',
};
