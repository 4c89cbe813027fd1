import type { Catalogue } from '../../catalogue/catalogue.js';
import { batchNames, unionNames } from '../../catalogue/names.js';
import { splitName } from './builders/split-file.js';
import { trackingName, trackingPath } from './builders/tracking-file.js';
import { trafficNames, trafficPath, trafficType } from './builders/traffic-file.js';
import { noticesName, noticesOfBatchName } from './notices/event-files.js';
import { eventNoticesPath } from './notices/output-paths.js';
import { builderName, snakeCase } from './print/names.js';
import { PythonFile } from './print/python-file.js';
import { usedDefinitions } from './types/index.js';
import { typePath } from './types/output-paths.js';
import { payloadValidatorNames, validateBatchNames, validateNames, validatorNames } from './validators/event-files.js';
import { eventPath } from './validators/output-paths.js';

/** The module of the package itself: it exports everything that is public. */
export function printIndexFile(catalogue: Catalogue, files: readonly PythonFile[]): PythonFile {
  const file = new PythonFile(
    '__init__',
    'spec/index.ts',
    'Events of RD Station Marketing: build them, validate them.',
  );
  const builderOf = (name: string) => {
    const path = `_builders/${builderName(name)}`;
    return files.some((other) => other.path === path) ? [[builderName(name), path]] : [];
  };
  const validatorsIn = (name: string) => (names: object) => Object.values(names).map((each) => [each, eventPath(name)]);
  const names = [
    ...catalogue.events.flatMap(({ names, names: { file: name, event, payload } }) => [
      ...builderOf(name),
      ...[validatorNames(names), payloadValidatorNames(names)].flatMap(validatorsIn(name)),
      [`notices_of_${snakeCase(name)}`, eventNoticesPath(name)],
      [event, typePath(event, catalogue)],
      [payload, typePath(payload, catalogue)],
    ]),
    ...usedDefinitions(catalogue).flatMap((name) => [[name, typePath(name, catalogue)], ...builderOf(name)]),
    ...validatorsIn(unionNames.file)(validateNames),
    ...validatorsIn(batchNames.file)(validateBatchNames),
    [noticesName, eventNoticesPath(unionNames.file)],
    [noticesOfBatchName, eventNoticesPath(unionNames.file)],
    [unionNames.event, typePath(unionNames.event, catalogue)],
    ['EventType', typePath(unionNames.event, catalogue)],
    [batchNames.event, typePath(batchNames.event, catalogue)],
    ...(catalogue.trafficSources
      ? [trafficType, ...Object.values(trafficNames)].map((name) => [name, trafficPath])
      : []),
    ...(catalogue.trackingCookie ? [[trackingName, trackingPath]] : []),
    [splitName, '_builders/split_batch'],
    ['Error', '_runtime/errors'],
    ['Notice', '_runtime/notices'],
    ['RdsmValidationError', '_runtime/validation_error'],
  ] as [name: string, path: string][];
  for (const [name, path] of names) file.import(name, path);
  file.addConstant('__all__', names.map(([name]) => name).sort());
  return file;
}
