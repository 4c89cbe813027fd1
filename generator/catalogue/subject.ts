/**
 * What a change of the catalogue concerns. A package shows some of these; `origins` concern only those who maintain the
 * spec.
 */
export type Subject = 'values' | 'responses' | 'api' | 'names' | 'errors' | 'suggestions' | 'documentation' | 'origins';
