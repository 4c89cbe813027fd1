import type { Catalogue } from '../../../catalogue/catalogue.js';
import type { PythonFile } from '../print/python-file.js';
import { usedDefinitions } from '../types/index.js';
import { printDefinitionBuilder } from './definition-file.js';
import { printEventBuilder } from './event-file.js';
import { printSplitFile } from './split-file.js';
import { printTrackingFile } from './tracking-file.js';
import { printTrafficFile } from './traffic-file.js';

/** The modules of the builders of events and of the objects in them, of batches, and the readers of what visitors send. */
export function printBuilders(catalogue: Catalogue): PythonFile[] {
  return [
    ...catalogue.events.map((event) => printEventBuilder(event, catalogue)),
    ...usedDefinitions(catalogue).flatMap((name) => printDefinitionBuilder(name, catalogue)),
    ...(catalogue.trafficSources ? [printTrafficFile(catalogue.trafficSources)] : []),
    ...(catalogue.trackingCookie ? [printTrackingFile(catalogue.trackingCookie)] : []),
    printSplitFile(catalogue),
  ];
}
