import type { Api, Catalogue, Endpoint, Response } from '../../catalogue/catalogue.js';
import { type Change, type ChangeClass, change, forResponses } from '../change.js';
import { type Catalogues, compareOrder, narrower, wider } from './difference.js';
import { compareMetadata } from './metadata.js';

/** What requests depend on. */
const breaking = {
  api: { server: 'breaking', mediaType: 'breaking' },
  authorization: { name: 'breaking', scheme: 'breaking' },
  typeParameter: { name: 'breaking' },
  endpoint: { path: 'breaking', operation: 'breaking' },
  keyEndpoint: { path: 'breaking', operation: 'breaking', eventType: 'breaking' },
  apiKey: { name: 'breaking', parameter: 'breaking' },
} satisfies Record<string, Record<string, ChangeClass>>;

/** The changes of the API around the events: where and how to send them, and the responses. */
export function compareApi(catalogues: Catalogues): Change[] {
  const [before, after] = [catalogues.before.api, catalogues.after.api];
  return [
    ...compareMetadata(metadataOf(before), metadataOf(after), 'api', 'api', breaking.api),
    ...compareMetadata(
      { ...before.authorization },
      { ...after.authorization },
      'api.authorization',
      'api',
      breaking.authorization,
    ),
    ...compareTypeParameter(catalogues),
    ...compareEndpoint(before.event, after.event, 'api.event'),
    ...compareEndpoint(before.batch, after.batch, 'api.batch'),
    ...compareKeyEndpoint(before, after),
    ...compareErrorResponses(before.errorResponses, after.errorResponses, 'api'),
    ...compareErrorData(before, after),
  ];
}

function metadataOf(api: Api): Record<string, unknown> {
  const { authorization, typeParameter, event, batch, conversion, errorResponses, dataTypes, pathRoot, ...metadata } =
    api;
  return metadata;
}

/** Its values follow the events; only their spelling is a fact of its own. */
function compareTypeParameter({ before, after }: Catalogues): Change[] {
  const { values: _old, ...metadata } = before.api.typeParameter;
  const { values: _new, ...newMetadata } = after.api.typeParameter;
  const [old, next] = [valuesOf(before), valuesOf(after)];
  return [
    ...compareMetadata(metadata, newMetadata, 'api.typeParameter', 'api', breaking.typeParameter),
    ...[...next]
      .map(([type, value]) => ({ type, before: old.get(type), after: value }))
      .filter((value) => value.before !== undefined && value.before !== value.after)
      .map((value) => change('breaking', 'api', 'api.typeParameter', { kind: 'parameterValue', ...value })),
  ];
}

function valuesOf({ events, api }: Catalogue): Map<string, string | undefined> {
  return new Map(events.map(({ type }, index) => [type, api.typeParameter.values[index]]));
}

function compareEndpoint(before: Endpoint, after: Endpoint, location: string): Change[] {
  const { success: old, ...metadata } = before;
  const { success: next, ...newMetadata } = after;
  return [
    ...compareMetadata(metadata, newMetadata, location, 'api', breaking.endpoint),
    ...compareResponse(old, next, `${location}.success`),
  ];
}

/** The endpoint with an API key, and its error responses with those that it shares. */
function compareKeyEndpoint(before: Api, after: Api): Change[] {
  const [old, next] = [before.conversion, after.conversion];
  const location = 'api.conversion';
  if (old === undefined) return next ? [change('additive', 'api', location, { kind: 'added', what: 'endpoint' })] : [];
  if (next === undefined) return [change('breaking', 'api', location, { kind: 'removed', what: 'endpoint' })];
  const { success, errorResponses, apiKey, ...metadata } = old;
  const { success: newSuccess, errorResponses: newResponses, apiKey: newKey, ...newMetadata } = next;
  return [
    ...compareMetadata(metadata, newMetadata, location, 'api', breaking.keyEndpoint),
    ...compareMetadata({ ...apiKey }, { ...newKey }, `${location}.apiKey`, 'api', breaking.apiKey),
    ...compareResponse(success, newSuccess, `${location}.success`),
    ...compareErrorResponses(errorResponses, newResponses, location),
  ];
}

/** Programs know the responses that are described: a new one is additive, a removed one breaking. */
function compareErrorResponses(before: readonly Response[], after: readonly Response[], parent: string): Change[] {
  const statuses = [...new Set([...after, ...before].map(({ status }) => status))];
  return statuses.flatMap((status) => {
    const location = `${parent}.${status}`;
    const [old, next] = [before, after].map((responses) => responses.find((response) => response.status === status));
    if (old && next) return compareResponse(old, next, location);
    return [
      next
        ? change('additive', 'api', location, { kind: 'added', what: 'response' })
        : change('breaking', 'api', location, { kind: 'removed', what: 'response' }),
    ];
  });
}

function compareResponse(before: Response, after: Response, location: string): Change[] {
  const { bodies: _old, ...metadata } = before;
  const { bodies: _new, ...newMetadata } = after;
  const [old, next] = [before, after].map(({ bodies }) => bodies.map(({ name }) => name)) as [string[], string[]];
  return [
    ...compareMetadata(metadata, newMetadata, location, 'api', { status: 'breaking' }),
    ...[
      ...next
        .filter((name) => !old.includes(name))
        .map((name) => wider(location, { kind: 'added', what: 'body', name })),
      ...old
        .filter((name) => !next.includes(name))
        .map((name) => narrower(location, { kind: 'removed', what: 'body', name })),
      ...compareOrder(old, next, location, 'bodies'),
    ].map(forResponses),
  ];
}

/** Programs read the paths of errors and the names of types in them. */
function compareErrorData(before: Api, after: Api): Change[] {
  const removed = Object.fromEntries(Object.keys(before.dataTypes).map((type) => [type, 'breaking' as const]));
  const added = Object.fromEntries(Object.keys(after.dataTypes).map((type) => [type, 'additive' as const]));
  return [
    ...compareMetadata({ ...before.dataTypes }, { ...after.dataTypes }, 'api.dataTypes', 'errors', {
      ...added,
      ...removed,
    }),
    ...compareMetadata({ pathRoot: before.pathRoot }, { pathRoot: after.pathRoot }, 'api', 'errors', {
      pathRoot: 'breaking',
    }),
  ];
}
