import type { ApiError } from '@rdsm-events/types/api-error';
import { api } from './api.js';

/** The errors with another beginning of their paths. Only paths begin with the root that the validators write. */
export function withRoot(errors: readonly ApiError[], root: string): ApiError[] {
  return root === api.pathRoot ? [...errors] : errors.map((error) => replaceIn(error, root) as ApiError);
}

function replaceIn(value: unknown, root: string): unknown {
  if (typeof value === 'string') return isPath(value) ? root + value.slice(api.pathRoot.length) : value;
  if (Array.isArray(value)) return value.map((item) => replaceIn(item, root));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, replaceIn(member, root)]));
}

function isPath(value: string): boolean {
  return value.startsWith(api.pathRoot) && /^(?:$|[.[])/.test(value.slice(api.pathRoot.length));
}
