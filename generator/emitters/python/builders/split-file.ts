import type { Catalogue } from '../../../catalogue/catalogue.js';
import { PythonFile } from '../print/python-file.js';
import { messagesPath } from '../validators/output-paths.js';

export const splitName = 'split_batch';

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
