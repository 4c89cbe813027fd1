import { type Basis, currentSources, type Limit, type PrintedRow } from '../../../catalogue/documents.js';

/** What the row requires and recommends, in a few words. */
export function describeRow(row: PrintedRow): string {
  const { type, required, filled, options, format, unit, expected, should = [], membersShould = [] } = row;
  return [
    type,
    required ? 'required' : 'optional',
    ...(filled ? ['not empty'] : []),
    ...(options ? [options.join(', ')] : []),
    ...(format ? [format] : []),
    ...(unit ? [unit] : []),
    ...(expected ? [`should be present (${expected.grade})`] : []),
    ...should.map((limit) => `should be ${describeLimit(limit)} (${limit.grade})`),
    ...membersShould.map((limit) => `each should be ${describeLimit(limit)} (${limit.grade})`),
  ].join('; ');
}

export function describeLimit(limit: Limit): string {
  switch (limit.kind) {
    case 'values':
      return `one of ${limit.values.join(', ')}`;
    case 'maxLength':
      return `at most ${limit.limit} characters`;
    case 'maxItems':
      return `at most ${limit.limit} members`;
    case 'minimum':
      return `at least ${limit.limit}`;
    case 'form':
      return limit.form === 'E.164' ? 'in E.164' : limit.form === 'web address' ? 'a web address' : 'in lower case';
  }
}

/** How well something is known, and the name of its source. */
export function basisCell(basis: Basis | undefined): string {
  return basis ? `${basis.grade} (${basis.source})` : 'documented';
}

/** The sources by name, linked where they are pages. */
export function sourceLines(): string[][] {
  return Object.entries(currentSources).map(([name, where]) => [name, where]);
}
