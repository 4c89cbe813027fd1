import { referencedNames } from '../../../catalogue/walk.js';
import type { Files } from '../../emitter.js';
import type { Output } from '../open-target.js';
import { printDefinitionNotices } from './definition-files.js';
import { eventHasNotices, printEventNotices, printUnionNotices } from './event-files.js';
import { printNoticeMessages } from './messages-files.js';
import { printOrigins } from './origins.js';
import { openNoticeOutput } from './output.js';
import { noticesPath } from './output-paths.js';
import { printNoticesFile } from './public-file.js';

/** The notices of each event, of the union and of the batch. Nothing of it is part of a check for errors. */
export function printNoticesFiles(validators: Output): Files {
  const output = openNoticeOutput(validators);
  const { events } = output.catalogue;
  const withNotices = events.filter((event) => eventHasNotices(event, output));
  const definitions = new Set(events.flatMap(({ payload }) => referencedNames(payload, output.named)));
  return new Map([
    [`${noticesPath}.ts`, printNoticesFile(events, withNotices)],
    ...withNotices.flatMap((event) => [...printEventNotices(event, output)]),
    ...(withNotices.length > 0 ? printUnionNotices(withNotices, output) : []),
    ...printDefinitionNotices(definitions, output),
    // Last: which origins and messages are used is known by now.
    ...printOrigins(output.origins),
    ...printNoticeMessages(output),
  ]);
}
