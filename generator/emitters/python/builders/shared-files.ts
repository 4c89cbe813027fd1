import type { Catalogue, Cookie } from '../../../catalogue/catalogue.js';
import { Call, Tuple } from '../print/expression.js';
import { parameterName } from '../print/names.js';
import { compilePattern } from '../print/pattern.js';
import { PythonFile } from '../print/python-file.js';
import { messagesPath } from '../validators/output-paths.js';

/** The public functions of this file. */
export const trafficName = 'traffic_from_cookie';
export const trackingName = 'tracking_id_from_cookie';
export const splitName = 'split_batch';

/** The functions that read the cookies of RD Station's script, if the spec declares them. */
export function printCookiesFile({ trafficSources, trackingCookie }: Catalogue): PythonFile {
  const file = new PythonFile(
    '_builders/cookies',
    'spec/cookie.ts',
    'Values of cookies, for the fields that receive them.',
  );
  const find = file.runtime('find_cookie', 'cookie');
  if (trafficSources) {
    const cookie = declareCookie('TRAFFIC_COOKIE', trafficSources.cookie, file);
    const { field } = trafficSources.cookie;
    file.import('TypedDict', 'typing');
    file.addCode([
      'class TrafficCookie(TypedDict, total=False):',
      '    """The fields of a cookie; none if there is no such cookie."""',
      '',
      `    ${parameterName(field)}: str`,
    ]);
    file.addFunction({
      name: trafficName,
      parameters: ['cookie: object'],
      returns: 'TrafficCookie',
      doc: docOf(trafficSources.cookie, 'Return the fields of', 'The fields, to be passed as **fields; none'),
      body: [`    value = ${find}(cookie, ${cookie})`, `    return {} if value is None else {"${field}": value}`],
    });
  }
  if (trackingCookie) {
    const cookie = declareCookie('TRACKING_COOKIE', trackingCookie, file);
    file.import('Optional', 'typing');
    file.addFunction({
      name: trackingName,
      parameters: ['cookie: object'],
      returns: 'Optional[str]',
      doc: docOf(trackingCookie, `Return the ${trackingCookie.field} in`, `The value of ${trackingCookie.field}; None`),
      body: [`    return ${find}(cookie, ${cookie})`],
    });
  }
  return file;
}

function declareCookie(name: string, { names, member, pattern }: Cookie, file: PythonFile): string {
  file.importModule('re');
  const args = [new Tuple(names), member ?? null, compilePattern(pattern)];
  return file.addConstant(name, new Call(file.runtime('Cookie', 'cookie'), args));
}

function docOf({ names }: Cookie, verb: string, result: string): string {
  return [
    `${verb} a ${names[0]} cookie.`,
    '',
    'Args:',
    '    cookie: Its value, or the whole Cookie header that contains it; percent-encoded or not. Visitors decide what it contains: nothing is raised.',
    '',
    'Returns:',
    `    ${result} where there is no such cookie, or none that can be read.`,
  ].join('\n');
}

/** The function that splits events into batches that are not too long. */
export function printSplitFile({ api }: Catalogue): PythonFile {
  const file = new PythonFile('_builders/split_batch', 'spec/general-rules.ts', 'Batches that are not too long.');
  const limit = file.addConstant('MAX_BODY_BYTES', api.maxBodyBytes);
  for (const name of ['Any', 'Iterable', 'Iterator', 'Mapping']) file.import(name, 'typing');
  file.addFunction({
    name: splitName,
    parameters: ['events: Iterable[Mapping[str, Any]]', `max_bytes: int = ${limit}`],
    returns: 'Iterator[list[Mapping[str, Any]]]',
    doc: [
      'Split events into batches, in their order.',
      '',
      'Args:',
      '    events: Any number of events, which are not validated again. One batch at a time is kept in memory.',
      '    max_bytes: The greatest length of a body, as json.dumps prints it.',
      '',
      'Yields:',
      '    The batches.',
      '',
      'Raises:',
      '    RdsmValidationError: For an event that is no dict, not JSON, or too long by itself; after the events before it.',
    ].join('\n'),
    body: [
      `    return ${file.runtime('split', 'split_batch')}(events, max_bytes, ${file.import('MESSAGES', messagesPath)}, ${file.import('DETAILS', messagesPath)})`,
    ],
  });
  return file;
}
