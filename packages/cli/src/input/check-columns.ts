import type { Catalogue } from '../../../../generator/catalogue/catalogue.js';
import type { Row } from './csv.js';
import { InputError } from './input-error.js';

/**
 * Checks the columns of a CSV file: one of several columns with the same name would be lost. Only a field that is an array
 * has as many as it likes.
 * @param type The type of all events; without it, a column names it.
 * @throws {InputError}
 */
export function checkColumns({ cells }: Row, { envelope, events }: Catalogue, type: string | undefined): void {
  const names = cells.map(([name]) => name);
  const column = envelope.fields.find(({ role }) => role === 'type')?.name ?? '';
  if (type === undefined && !names.includes(column)) throw new InputError('untyped', { column });
  const fields = events.flatMap(({ payload }) => payload.fields);
  const arrays = new Set(fields.filter(({ shape }) => shape.kind === 'array').map(({ name }) => name));
  const repeated = names.filter((name, index) => name !== '' && !arrays.has(name) && names.indexOf(name) < index);
  if (repeated.length > 0) throw new InputError('columns', { names: [...new Set(repeated)].join(', ') });
}
