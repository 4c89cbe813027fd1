import { batchNames, eventNames, unionNames } from '../../../../generator/catalogue/names.js';
import type { CaseFile } from '../../../../generator/emitters/conformance/cases/case.js';
import type { Input } from './input.js';

/** The cases of conformance files, each for the validators of its file; a case of an event every third also for the union. */
export function conformanceInputs(files: readonly CaseFile[]): Input[] {
  return files.flatMap(({ schema, event_type, cases }) => {
    const isBatch = schema === `${batchNames.file}.json`;
    const names = isBatch ? batchNames : event_type === undefined ? unionNames : eventNames(event_type);
    const own = cases.map(({ id, body, valid, errors }) => ({
      name: `case ${id}`,
      names,
      make: () => body,
      expected: { valid, errors },
    }));
    return event_type === undefined
      ? own
      : [
          ...own,
          ...own.filter((_, index) => index % 3 === 0).map(({ name, make }) => ({ name, names: unionNames, make })),
        ];
  });
}
