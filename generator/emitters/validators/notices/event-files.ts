import type { CatalogueEvent } from '../../../catalogue/catalogue.js';
import { payloadField, typeField } from '../../../catalogue/named-shapes.js';
import { unionNames } from '../../../catalogue/names.js';
import { withArticle } from '../../../print/article.js';
import { Call, Code, printLiteral } from '../../../print/literal.js';
import { GeneratedFile } from '../../../print/source-file.js';
import type { Files } from '../../emitter.js';
import { declareClearCheck, printClearCheck, unlessClear } from './clear-check.js';
import { canHaveNotices, type NoticeOutput, openNoticeTarget } from './output.js';
import { eventNoticesName, eventNoticesPath, inspectorName } from './output-paths.js';
import { deprecatedNotice } from './own-notices.js';

/** Printed in full: a polluted prototype would provide what is left out. */
const none = new Code('undefined');

/** Whether an event can have notices. */
export function eventHasNotices(event: CatalogueEvent, output: NoticeOutput): boolean {
  return event.deprecated !== undefined || canHaveNotices(event.payload, output);
}

/** The notices of an event and the inspector of its body, for an event that can have notices. */
export function printEventNotices(event: CatalogueEvent, output: NoticeOutput): Files {
  const { names, type, source, deprecated, payload } = event;
  const exports = [eventNoticesName(names), inspectorName(names.event)];
  const target = openNoticeTarget(eventNoticesPath(names), source, exports, output);
  const { file } = target;
  const inspector = target.inspect(payload, names.payload);
  const check = inspector && declareClearCheck(event, output);
  const notices = {
    deprecated: deprecated ? deprecatedNotice(type, deprecated, target) : none,
    payload: check && inspector ? unlessClear(check, inspector, target) : (inspector ?? none),
  };
  file.addConstant(eventNoticesName(names), printLiteral(notices), {
    doc: `The notices of ${withArticle(type)} event.`,
    type: file.importLocalType('EventNotices', 'runtime/notices/event'),
    isExported: true,
  });
  addInspector(names.event, `Collects the notices of ${withArticle(type)} event.`, [event], file, output);
  return new Map([[`${file.path}.ts`, file.print()], ...(check ? printClearCheck(check) : [])]);
}

/** The inspector of an event of any type. */
export function printUnionNotices(events: readonly CatalogueEvent[], output: NoticeOutput): Files {
  const file = new GeneratedFile(eventNoticesPath(unionNames), 'spec/index.ts', [inspectorName(unionNames.event)]);
  addInspector(unionNames.event, 'Collects the notices of an event of any type.', events, file, output);
  return new Map([[`${file.path}.ts`, file.print()]]);
}

function addInspector(
  name: string,
  doc: string,
  events: readonly CatalogueEvent[],
  file: GeneratedFile,
  { catalogue }: NoticeOutput,
): void {
  const notices = events.map(({ type, names }) => [
    type,
    new Code(file.importLocal(eventNoticesName(names), eventNoticesPath(names))),
  ]);
  // Without the mark, the union's bundle contains the inspectors of single events.
  const call = `/* @__PURE__ */ ${file.importLocal('event', 'runtime/notices/event')}`;
  const { envelope } = catalogue;
  const args = [typeField(envelope), payloadField(envelope), Object.fromEntries(notices)];
  file.addConstant(inspectorName(name), printLiteral(new Call(call, ...args)), {
    doc,
    type: file.importLocalType('Inspector', 'runtime/notices/inspector'),
    isExported: true,
  });
}
