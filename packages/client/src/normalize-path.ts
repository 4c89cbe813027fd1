import { pathRoot } from '../../../generated/client/responses.js';

/** How the API calls the body of the request: `$.body.event_type`, `$.event_type`, `body.name`. */
const roots = [pathRoot, 'body', '$'];

/**
 * A path of an error of the API, from the body: `$.payload.tags` becomes `$.body.payload.tags`. A path with another root, such as
 * `query_string.api_key`, stays as it is.
 */
export function normalizePath(path: string): string {
  const root = roots.find((other) => path.startsWith(other) && /^(?:$|[.[])/.test(path.slice(other.length)));
  return root === undefined ? path : pathRoot + path.slice(root.length);
}
