import type { CatalogueEvent } from '../../../catalogue/catalogue.js';
import { hasNotices } from '../../../catalogue/has-notices.js';
import { batchNames, unionNames } from '../../../catalogue/names.js';
import { withArticle } from '../../../print/article.js';
import { inspectorClass } from '../class-names.js';
import { block, type Code, list, literal, string } from '../code.js';
import { PhpFile, printClass, printMethod } from '../php-file.js';
import { type Output, openTarget, printInspector } from './open-target.js';
import { deprecationDetails, deprecationOrigin } from './own-notices.js';

/** The inspectors of an event and of its payload. */
export function printEventFiles(event: CatalogueEvent, output: Output): void {
  const { names, type, payload, source } = event;
  if (hasNotices(payload, output.named)) {
    const doc = `Collects the notices of the payload of ${withArticle(type)} event.`;
    printInspector(payload, names.payload, doc, source, output);
  }
  printEventFile(names.event, `Collects the notices of ${withArticle(type)} event.`, source, [event], output);
}

/** The inspectors of an event of any type, and of a batch. */
export function printUnionFiles(events: readonly CatalogueEvent[], output: Output): void {
  printEventFile(unionNames.event, 'Collects the notices of an event of any type.', 'spec/index.ts', events, output);
  const file = new PhpFile(inspectorClass(batchNames.event).replace('\\', '/'), 'spec/index.ts');
  const [items, event] = [file.use('Runtime\\Inspect'), file.use(inspectorClass(unionNames.event))];
  file.use('Runtime\\Notices');
  const inspect = printMethod(
    'Adds the notices of a value.',
    'public static function inspect(mixed $value, string $path, Notices $notices): void',
    [
      block(`${items}::items($value, $path, $notices, static function (mixed $item, string $at) use ($notices): void`, [
        `${event}::inspect($item, $at, $notices);`,
      ]),
    ].map((code): Code => [code, ');']),
  );
  const head = `final class ${file.className}`;
  output.files.set(file.path, file.print(printClass('Collects the notices of a list of events.', head, [inspect])));
}

function printEventFile(
  name: string,
  doc: string,
  source: string,
  events: readonly CatalogueEvent[],
  output: Output,
): void {
  const file = new PhpFile(inspectorClass(name).replace('\\', '/'), source);
  const target = openTarget(file, source, output);
  const payloads = events
    .filter(({ payload }) => hasNotices(payload, output.named))
    .map(({ type, names }): Code => [string(type), ' => ', `${file.use(inspectorClass(names.payload))}::class`]);
  const deprecated = events.flatMap(({ type, deprecated }): Code[] =>
    deprecated === undefined
      ? []
      : [
          [
            string(type),
            ' => ',
            list([
              ["'details' => ", literal(deprecationDetails(deprecated))],
              ["'origin' => ", deprecationOrigin(deprecated, target)],
            ]),
          ],
        ],
  );
  const head = `final class ${file.className} extends ${file.use('Runtime\\EventInspector')}`;
  const members: Code[] = [
    ['protected const PAYLOADS = ', list(payloads), ';'],
    ['protected const DEPRECATED = ', list(deprecated), ';'],
  ];
  output.files.set(file.path, file.print(printClass(doc, head, members)));
}
