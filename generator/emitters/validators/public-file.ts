import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import {
  batchNames,
  defaultLanguage,
  languageName,
  payloadNames,
  reservedExports,
  unionNames,
} from '../../catalogue/names.js';
import { withArticle } from '../../print/article.js';
import { GeneratedFile } from '../../print/source-file.js';
import type { MessageSet } from './event-messages.js';
import { explainerFile, explainerName } from './output-paths.js';
import { declareFunctions, functionNames, type Subject } from './public-functions.js';

/** A file of public functions: what it is generated from, and what they validate. */
interface PublicFile {
  source: string;
  subjects: readonly [Subject, ...Subject[]];
  /** Whether the builders validate its event with custom fields that an account has declared. */
  hasCustomFields?: boolean;
}

const unionFile: PublicFile = {
  source: 'spec/index.ts',
  subjects: [
    {
      names: unionNames,
      file: unionNames.file,
      type: unionNames.event,
      phrase: 'an event of any type',
      summary: 'The type determines which fields are valid.',
      messages: languageName(defaultLanguage),
    },
  ],
};

const batchFile: PublicFile = {
  source: 'spec/index.ts',
  subjects: [
    {
      names: batchNames,
      file: batchNames.file,
      type: batchNames.event,
      phrase: 'a batch of events',
      summary: 'A batch is an array of events; it may be empty.',
      messages: languageName(defaultLanguage),
    },
  ],
};

/** The public file of the union. */
export function printPublicUnionFile(): Map<string, string> {
  return new Map([printPublicFile(unionFile)]);
}

/** The public files: one per event, the union and the batch. */
export function printPublicFiles({ events }: Catalogue, sets: readonly MessageSet[]): Map<string, string> {
  const hasCustomFields = events.some(({ payload }) => payload.customFields !== undefined);
  const files = [
    ...events.map((event) => eventFile(event, sets)),
    ...[unionFile, batchFile].map((file) => ({ ...file, hasCustomFields })),
  ];
  return new Map(files.map(printPublicFile));
}

function eventFile(event: CatalogueEvent, sets: readonly MessageSet[]): PublicFile {
  const { names, type, description, source, payload, deprecated } = event;
  const common = {
    file: names.file,
    ...(deprecated && { deprecated }),
    messages: sets.find(({ events }) => events.includes(event))?.name ?? languageName(defaultLanguage),
  };
  return {
    source,
    subjects: [
      { ...common, names, type: names.event, phrase: `${withArticle(type)} event`, summary: description },
      {
        ...common,
        names: payloadNames(names),
        type: names.payload,
        phrase: `the payload of ${withArticle(type)} event`,
        summary: 'What is sent as `payload`, without the rest of the event.',
        isPayload: true,
      },
    ],
    hasCustomFields: payload.customFields !== undefined,
  };
}

/** The file with `is…`, `validate…`, `assert…` and `…Schema`, of an event also those of its payload. */
function printPublicFile({ source, subjects, hasCustomFields }: PublicFile): [path: string, text: string] {
  const [{ file: path }] = subjects;
  const file = new GeneratedFile(
    path,
    source,
    subjects.flatMap(({ names }) => functionNames(names)),
  );
  if (hasCustomFields) {
    file.reexport(
      subjects.map(({ type }) => explainerName(type)),
      explainerFile(path),
    );
  }
  file.reexport([reservedExports.validationError], 'runtime/validation-error');
  file.reexportTypes(['ValidationResult'], 'runtime/validate');
  for (const subject of subjects) declareFunctions(subject, file);
  return [`${path}.ts`, file.print()];
}
