import { definitionFile, type EventNames, uncapitalise } from '../../../catalogue/names.js';

/** Path of the public file, below the folder of the validators. */
export const noticesPath = 'notices';

/** Path of the notices of an event, or of the union. */
export function eventNoticesPath({ file }: EventNames): string {
  return `${noticesPath}/${file}`;
}

/** Path of the inspector of a definition. */
export function inspectorPath(definition: string): string {
  return `${noticesPath}/definitions/${definitionFile(definition)}`;
}

/** Name of the inspector of a named shape: `inspectLegalBasis`. */
export function inspectorName(name: string): string {
  return `inspect${name}`;
}

/** Name of the notices of an event: `saleNotices`. */
export function eventNoticesName({ payload }: EventNames): string {
  return uncapitalise(payload.replace(/Payload$/, 'Notices'));
}

/** Path of the messages of notices in a language. */
export function noticeMessagesPath(language: string): string {
  return `messages/api/${noticesPath}/${language}`;
}
