import type { ApiError } from '@rdsm-events/types/api-error';
import { printPath } from '@rdsm-events/validators/errors';
import { fieldOf, isJsonObject } from './json.js';
import { normalizePath } from './normalize-path.js';

/**
 * The errors of a body, in any of the shapes in which the API sends them:
 *
 * - `{ errors: [error, …] }` and `[error, …]`;
 * - `{ errors: error }`, and an error by itself;
 * - `{ errors: { field: [error, …] } }`, and the same with an object of languages for each field;
 * - `{ error, error_description }` of the authorization.
 *
 * What is no error is left out.
 */
export function readErrors(body: unknown): ApiError[] {
  if (Array.isArray(body)) return readList(body);
  const errors = fieldOf(body, 'errors');
  if (Array.isArray(errors)) return readList(errors);
  const single = readError(errors) ?? readError(body) ?? readTokenError(body);
  if (single) return [single];
  return isJsonObject(errors) ? Object.entries(errors).flatMap(([field, list]) => readField(field, list)) : [];
}

function readList(list: readonly unknown[], path?: string): ApiError[] {
  const errors: ApiError[] = [];
  for (const item of list) {
    const error = readError(item, path);
    if (error) errors.push(error);
  }
  return errors;
}

/** The errors of a field. Those of its translations are about the same field. */
function readField(field: string, list: unknown): ApiError[] {
  const path = printPath([field]);
  if (Array.isArray(list)) return readList(list, path);
  const error = readError(list, path);
  if (error) return [error];
  return isJsonObject(list)
    ? Object.values(list).flatMap((translated) => (Array.isArray(translated) ? readList(translated, path) : []))
    : [];
}

/** @param path That of the field, for an error without its own. */
function readError(value: unknown, path?: string): ApiError | undefined {
  const error_type = fieldOf(value, 'error_type');
  if (typeof error_type !== 'string') return undefined;
  const error_message = fieldOf(value, 'error_message');
  const validation_rules = fieldOf(value, 'validation_rules');
  const own = fieldOf(value, 'path');
  const shown = typeof own === 'string' ? normalizePath(own) : path;
  return {
    error_type,
    error_message: typeof error_message === 'string' ? error_message : error_type,
    ...(isJsonObject(validation_rules) && { validation_rules }),
    ...(shown !== undefined && { path: shown }),
  };
}

function readTokenError(body: unknown): ApiError | undefined {
  const error_type = fieldOf(body, 'error');
  const error_message = fieldOf(body, 'error_description');
  if (typeof error_type !== 'string' || typeof error_message !== 'string') return undefined;
  return { error_type, error_message };
}
