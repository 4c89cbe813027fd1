import { newerPage, ours } from './origin.js';

/** Why the fields of the older e-commerce events become those of the newer ones as they do. */
export const ourMapping = ours(
  'No official page maps the fields of the older e-commerce events to those of the newer ones.',
);

/** The fields of API 1.x, in the order of the page about its migration. `aliases.ts` states what each means today. */
export const apiOneFields = [
  'identificador',
  'email',
  'nome',
  'empresa',
  'cargo',
  'telefone',
  'celular',
  'estado',
  'cidade',
  'open_state',
  'open_city',
  'open_country',
  'client_id',
  'c_utmz',
];

export const apiOnePage = newerPage('Como migrar da API v1 para a API v2', 'rdsm-como-migrar-api-v1-para-api-v2');
