import type { Catalogue, Cookie } from '../../catalogue/catalogue.js';
import type { Files } from '../emitter.js';
import { call, lines, list, literal, string } from './code.js';
import { printPattern } from './pattern.js';
import { PhpFile, printClass, printMethod } from './php-file.js';

/** What reads the cookies of the tracking script, where events have fields for them. */
export function printTrafficFiles({ trafficSources, trackingCookie, events }: Catalogue): Files {
  const hasField = (field: string) => events.some(({ payload }) => payload.fields.some(({ name }) => name === field));
  const files: Files = new Map();
  if (trafficSources && hasField(trafficSources.cookie.field)) {
    const file = new PhpFile('TrafficSource', 'spec/traffic-source.ts');
    const { names, field, pattern } = trafficSources.cookie;
    const constants = lines([
      ['protected const COOKIE_NAMES = ', list(names.map(string)), ';'],
      ['protected const COOKIE_FIELD = ', string(field), ';'],
      ['protected const COOKIE_PATTERN = ', printPattern(pattern), ';'],
      ['protected const UTM_FIELDS = ', literal(trafficSources.utm), ';'],
    ]);
    const doc =
      'Where a visitor comes from: named arguments of an event, as in `...TrafficSource::from($_COOKIE, $_GET)`.';
    const head = `final class TrafficSource extends ${file.use('Runtime\\Traffic')}`;
    files.set(file.path, file.print(printClass(doc, head, [constants])));
  }
  if (trackingCookie && hasField(trackingCookie.field)) {
    const [path, text] = printTrackingFile(trackingCookie);
    files.set(path, text);
  }
  return files;
}

function printTrackingFile({ names, field, pattern, member }: Cookie): [string, string] {
  const file = new PhpFile('TrackingId', 'spec/tracking-id.ts');
  const args = ['$cookies', list(names.map(string)), printPattern(pattern), ...(member ? [string(member)] : [])];
  const method = printMethod(
    [
      `The identifier of a visitor, for \`${field}\`; null where there is none, or none that can be read.`,
      '',
      '@param array<array-key, mixed> $cookies As `$_COOKIE`.',
    ].join('\n'),
    'public static function fromCookies(array $cookies): ?string',
    [['return ', call(`${file.use('Runtime\\Cookie')}::find`, args), ';']],
  );
  return [
    file.path,
    file.print(printClass('The tracking identifier of a visitor.', 'final class TrackingId', [method])),
  ];
}
