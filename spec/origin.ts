/** A place in the documentation. */
export interface Source {
  /** Title of the page or of its section, in the language in which it is written. */
  title: string;
  url: string;
}

/**
 * How well a constraint is known: stated by the two documents, stated by newer documents, done by RD Station's own
 * client, tried by a third party against the live API, or a decision of this project.
 */
export type Grade = 'documented' | 'newer docs' | 'official client' | 'reported' | 'ours';

/** Where a constraint comes from. A constraint without an origin of its own is stated by the table of its event. */
export interface Origin {
  grade: Grade;
  /** What the source states, or the reason of a decision of ours; in our own words. */
  statement: string;
  /** URL of the source, where it is another page than that of the event. */
  source?: string;
}

/** What should no longer be used. Dates are ISO 8601. */
export interface Deprecation {
  /** Day of the announcement, where the source names one. */
  announced?: string;
  /** Last day on which the API accepts it, where the source names one. */
  refusedAfter?: string;
  /** What takes its place: an event type, a field or a value. */
  successor?: string;
  source: Source;
}

const grades: readonly unknown[] = [
  'documented',
  'newer docs',
  'official client',
  'reported',
  'ours',
] satisfies Grade[];

/** Whether it is an origin with all that is printed of one. */
export function isOrigin(value: unknown): value is Origin {
  const { grade, statement, source } = Object(value) as Partial<Origin>;
  return grades.includes(grade) && isText(statement) && (source === undefined || isText(source));
}

/** Whether it is a source with all that is printed of one. */
export function isSource(value: unknown): value is Source {
  const { title, url } = Object(value) as Partial<Source>;
  return isText(title) && isText(url);
}

/** Whether it is a string that is not blank. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** One or several strings with commas. Leaves out what is none: the catalogue reports it with its location. */
export function printTexts(given: unknown): string {
  return [given].flat().filter(isText).join(', ');
}

/** A sentence of the two documents. */
export function documented(statement: string): Origin {
  return { grade: 'documented', statement };
}

/** A sentence of the newer, Portuguese documentation. */
export function newerDocs(statement: string, { url }: Source): Origin {
  return { grade: 'newer docs', statement, source: url };
}

/** RD Station's own client in Ruby. */
export const rubyClient = 'https://github.com/ResultadosDigitais/rdstation-ruby-client';

/** What RD Station's own client does. */
export function officialClient(statement: string, source: string): Origin {
  return { grade: 'official client', statement, source };
}

/** What a third party found out by trying it against the live API. */
export function reported(statement: string, source: string): Origin {
  return { grade: 'reported', statement, source };
}

/** A decision of this project, with its reason: no document states it. */
export function ours(statement: string): Origin {
  return { grade: 'ours', statement };
}

/** A section of the Spanish page "Eventos". */
export function eventsPage(section: string): Source {
  return { title: section, url: 'https://legacydevelopers.rdstation.com/es/reference/events' };
}

/** A page of the newer, Portuguese documentation. */
export function newerPage(title: string, slug: string): Source {
  return { title, url: `https://developers.rdstation.com/reference/${slug}` };
}
