import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { OpenApi, Operation, SecurityScheme } from '../documents.js';

/** A request as it came in. */
export interface Request {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** What a request is found to be: of an operation and with a body, or rejected with a status and a reason. */
export type Verdict = { operation: Operation; body: unknown } | { status: number; reason: string };

/** A check of requests that knows nothing but the document: its paths, parameters, bodies and security schemes. */
export function requestCheck(document: OpenApi): (request: Request) => Verdict {
  const ajv = new Ajv2020({ strict: true, allErrors: true, validateFormats: false });
  // To a schema, what OpenAPI adds are remarks, and so is the document around it.
  ajv.addVocabulary([...new Set(['discriminator', 'externalDocs', ...Object.keys(document)])]);
  ajv.addSchema(document, 'document');
  const at = (...pointer: string[]) =>
    ajv.compile({ $ref: `document#/${pointer.map((part) => part.replaceAll('/', '~1')).join('/')}` });

  const bodies = new Map<string, ValidateFunction>();
  for (const path of Object.keys(document.paths)) {
    bodies.set(path, at('paths', path, 'post', 'requestBody', 'content', 'application/json', 'schema'));
  }

  return ({ method, path, query, headers, text }) => {
    const operation = document.paths[path]?.[method.toLowerCase()];
    const validBody = bodies.get(path);
    if (!operation || !validBody) return { status: 404, reason: `${method} ${path} is not in the document` };
    const schemes = operation.security
      .flatMap(Object.keys)
      .flatMap((name) => document.components.securitySchemes[name] ?? []);
    if (!schemes.some((scheme) => isProven(scheme, query, headers))) return { status: 401, reason: 'no token or key' };
    const keys = schemes.flatMap((scheme) => (scheme.type === 'apiKey' ? [scheme.name] : []));
    const mediaType = String(headers['content-type']).split(';')[0] ?? '';
    if (!operation.requestBody.content[mediaType]) return { status: 415, reason: `the body is ${mediaType}` };

    for (const [name, value] of query) {
      if (keys.includes(name)) continue;
      const parameter = operation.parameters?.find((known) => known.in === 'query' && known.name === name);
      if (!parameter) return { status: 400, reason: `there is no parameter ${name}` };
      if (!ajv.validate(parameter.schema, value)) return { status: 400, reason: `${name}: ${ajv.errorsText()}` };
    }

    const body = parse(text);
    if (body === undefined) return { status: 400, reason: 'the body is not JSON' };
    if (!validBody(body)) return { status: 400, reason: ajv.errorsText(validBody.errors) };
    return { operation, body };
  };
}

function isProven(scheme: SecurityScheme, query: Request['query'], headers: Request['headers']): boolean {
  return scheme.type === 'apiKey' ? query.has(scheme.name) : /^Bearer [^ ]+$/.test(String(headers.authorization));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
