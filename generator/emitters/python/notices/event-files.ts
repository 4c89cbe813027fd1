import type { Catalogue, CatalogueEvent } from '../../../catalogue/catalogue.js';
import { hasNotices } from '../../../catalogue/has-notices.js';
import { payloadField, ref, typeField } from '../../../catalogue/named-shapes.js';
import { batchNames, unionNames } from '../../../catalogue/names.js';
import { resolve } from '../../../catalogue/walk.js';
import { withArticle } from '../../../print/article.js';
import { Call, Code } from '../print/expression.js';
import { constantName, snakeCase } from '../print/names.js';
import { PythonFile } from '../print/python-file.js';
import { callStatement, code } from '../print/statement.js';
import { messagesPath } from '../validators/output-paths.js';
import { declareInspector, openNoticeTarget } from './open-target.js';
import type { Origins } from './origins.js';
import { eventNoticesPath, inspectName, noticesPath } from './output-paths.js';
import { deprecatedNotice } from './own-notices.js';
import type { NoticeTarget } from './target.js';

/** The names of public functions. */
export const noticesName = 'notices';
export const noticesOfBatchName = 'notices_of_batch';

/** The module of the notices of one event. */
export function printEventNotices(event: CatalogueEvent, catalogue: Catalogue, origins: Origins): PythonFile {
  const { names, payload, source, type } = event;
  const file = new PythonFile(eventNoticesPath(names.file), source, `Notices of ${type} events.`);
  const target = openNoticeTarget(file, catalogue, origins);
  const inspectType = event.deprecated ? declareTypeNotice(event, target) : 'None';
  const inspectPayload = hasNotices(payload, target.named)
    ? declareInspector(inspectName(names.payload), names.payload, payload, target)
    : 'None';
  const notices = new Call(file.runtime('EventNotices', 'notices'), code(inspectType, inspectPayload));
  const constant = file.addConstant(noticesConstant(event), notices);
  const name = `notices_of_${snakeCase(names.file)}`;
  addInspector(names.event, { [type]: new Code(constant) }, catalogue, file);
  addNoticesFunction(name, inspectName(names.event), `${withArticle(type)} event`, file);
  return file;
}

/** The module of the notices of the union and of the batch. */
export function printUnionNotices(catalogue: Catalogue): PythonFile {
  const file = new PythonFile(eventNoticesPath(unionNames.file), 'spec/index.ts', 'Notices of events of any type.');
  const types = catalogue.events.map((event) => [
    event.type,
    new Code(file.import(noticesConstant(event), eventNoticesPath(event.names.file))),
  ]);
  const inspect = inspectName(unionNames.event);
  addInspector(unionNames.event, Object.fromEntries(types), catalogue, file);
  addNoticesFunction(noticesName, inspect, 'an event of any type', file);
  const batch = file.addFunction({
    name: inspectName(batchNames.event),
    parameters: ['value: object', `notices: ${file.runtime('Notices', 'notices')}`],
    returns: 'None',
    doc: 'Add the notices of a batch.',
    body: [callStatement(file.runtime('inspect_items', 'notices'), code(inspect, 'value', 'notices'))],
  });
  addNoticesFunction(noticesOfBatchName, batch, 'a batch of events', file);
  return file;
}

/** The module of the notices of a definition, if it can have some. */
export function printDefinitionNotices(name: string, catalogue: Catalogue, origins: Origins): PythonFile[] {
  const file = new PythonFile(noticesPath(name, catalogue), `${name} in spec/`, `The notices of ${name}.`);
  const target = openNoticeTarget(file, catalogue, origins);
  const shape = resolve(ref(name), target.named);
  if (!hasNotices(shape, target.named)) return [];
  declareInspector(inspectName(name), name, shape, target);
  return [file];
}

function noticesConstant({ names }: CatalogueEvent): string {
  return `${constantName(names.file)}_NOTICES`;
}

function declareTypeNotice({ deprecated, type }: CatalogueEvent, target: NoticeTarget): string {
  const { file } = target;
  return file.addFunction({
    name: '_inspect_type',
    parameters: [`notices: ${file.runtime('Notices', 'notices')}`],
    returns: 'None',
    doc: 'Add the notice of the type, which should no longer be used.',
    body: deprecated ? [deprecatedNotice(type, deprecated, target).statement(4)] : [],
  });
}

function addInspector(name: string, types: Record<string, Code>, { envelope }: Catalogue, file: PythonFile): void {
  const constant = file.addConstant('_TYPES', types);
  const args = [...code('value'), typeField(envelope), payloadField(envelope), ...code(constant, 'notices')];
  file.addFunction({
    name: inspectName(name),
    parameters: ['value: object', `notices: ${file.runtime('Notices', 'notices')}`],
    returns: 'None',
    doc: 'Add the notices of an event.',
    body: [callStatement(file.runtime('inspect_event', 'notices'), args)],
  });
}

function addNoticesFunction(name: string, inspect: string, subject: string, file: PythonFile): void {
  file.addFunction({
    name,
    parameters: ['value: object'],
    returns: `list[${file.runtime('Notice', 'notices')}]`,
    doc: [
      `Return the notices of ${subject}: what is valid but not advisable.`,
      '',
      'Args:',
      '    value: Any value; one of another type has no notices. It is never part of a notice.',
      '',
      'Returns:',
      '    The notices in the order of the fields. Nothing is raised.',
    ].join('\n'),
    body: [
      callStatement(
        `return ${file.runtime('collect_notices', 'notices')}`,
        code(inspect, 'value', file.import('MESSAGES', messagesPath)),
      ),
    ],
  });
}
