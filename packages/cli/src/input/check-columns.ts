import type { Catalogue } from '../../../../generator/catalogue/catalogue.js';
import type { Row } from './csv.js';
import { formReaders } from './form-readers.js';
import { InputError } from './input-error.js';

/**
 * Checks the columns of a CSV file: one of several columns with the same name would be lost. Only a field that is an array
 * has as many as it likes.
 * @param type The type of all events; without it, a column names it.
 * @throws {InputError}
 */
export function checkColumns({ cells }: Row, catalogue: Catalogue, type: string | undefined): void {
  const names = cells.map(([name]) => name);
  const column = catalogue.envelope.fields.find(({ role }) => role === 'type')?.name ?? '';
  if (type === undefined && !names.includes(column)) throw new InputError('untyped', { column });
  const repeated = new Set(names.filter((name, index) => name !== '' && names.indexOf(name) < index));
  const lost = [...repeated].filter((name) => !isArray(name, catalogue));
  if (lost.length > 0) throw new InputError('columns', { names: lost.join(', ') });
}

/** Whether a column is a field that is an array, also by another name of the field. */
function isArray(column: string, catalogue: Catalogue): boolean {
  const readers = formReaders(catalogue);
  return catalogue.events.some(({ type, payload }) => {
    const changes = readers.get(type)?.fromForm([[column, 'x']]).changes ?? [];
    const arrays = payload.fields.filter(({ shape }) => shape.kind === 'array').map(({ name }) => name);
    return changes.some(({ field }) => field !== undefined && arrays.includes(field));
  });
}
