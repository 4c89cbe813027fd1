import type { Catalogue, CatalogueEvent } from '../catalogue/catalogue.js';
import { eventShape } from '../catalogue/named-shapes.js';
import { everyShape, withInner } from '../catalogue/walk.js';
import { draft2020, JsonSchemaPrinter, printCustomFields } from '../print/json-schema.js';
import type { Catalogue as LegacyCatalogue } from './catalogue.js';
import type { JsonSchema } from './json-schema.js';

/** The catalogue as emitters read it that are not migrated yet. */
export function toLegacy(catalogue: Catalogue): LegacyCatalogue {
  const printer = new JsonSchemaPrinter(draft2020, catalogue);
  const print = (shape: Parameters<typeof printer.print>[0]) => withTitles(printer.print(shape)) as JsonSchema;
  const { errorResponses, pathRoot, dataTypes, ...api } = catalogue.api;
  const messages = catalogue.messages.en as Record<string, string>;
  const kind = (error_type: string, key = error_type) => ({ error_type, error_message: messages[key] ?? '' });
  const definitions: Record<string, JsonSchema> = {};
  for (const [name, shape] of Object.entries(catalogue.definitions)) {
    definitions[name] = print(shape);
    if (name === 'LegalBasis') addCustomFields();
  }
  addCustomFields();
  function addCustomFields() {
    for (const { payload } of catalogue.events) {
      const custom = payload.customFields;
      if (custom && !definitions[custom.definition]) {
        definitions[custom.definition] = printCustomFields(custom, printer) as JsonSchema;
      }
    }
  }
  return {
    api: {
      ...api,
      failures: errorResponses.map((response) => ({
        ...response,
        bodies: response.bodies.map(print),
        examples: [...response.examples],
      })),
      typeParameter: { ...api.typeParameter, values: [...api.typeParameter.values] },
      event: {
        ...api.event,
        success: {
          ...api.event.success,
          bodies: api.event.success.bodies.map(print),
          examples: [...api.event.success.examples],
        },
      },
      batch: {
        ...api.batch,
        success: {
          ...api.batch.success,
          bodies: api.batch.success.bodies.map(print),
          examples: [...api.batch.success.examples],
        },
      },
    },
    events: catalogue.events.map(({ source: _, ...event }) => ({
      ...event,
      sources: [...event.sources] as never,
      deprecated: event.deprecated as never,
      schema: print(eventShape(event as CatalogueEvent, catalogue)),
      payload: print(event.payload),
      units: Object.fromEntries(
        event.payload.fields.flatMap(({ name, shape }) => ('unit' in shape && shape.unit ? [[name, shape.unit]] : [])),
      ),
      items: (event.items && { ...event.items, whole: event.items.parent }) as never,
      examples: [...event.examples],
    })),
    definitions,
    formats: { ...catalogue.formats } as never,
    aliases: { ...catalogue.aliases },
    errors: {
      missing: kind('CANNOT_BE_NULL'),
      wrongType: kind('INVALID_DATA_TYPE'),
      blank: kind('CANNOT_BE_BLANK'),
      notAnOption: kind('INVALID_OPTION'),
      wrongFormat: { error_type: 'INVALID_FORMAT', error_message: 'Must be {phrase}.' },
      conflict: { error_type: 'CONFLICTING_FIELD', error_message: 'Must be empty when {field} is {phrase}.' },
      unknownField: kind('INVALID_FIELDS'),
      invalid: kind('INVALID'),
    },
    refusals: {
      tooLong: {
        error_type: 'TOO_LONG',
        error_message: 'Is too long (maximum {maximum} bytes). Shorten its longest field or leave it out.',
      },
      notJson: {
        error_type: 'INVALID',
        error_message: 'Cannot be written as JSON. Give a plain object without cycles or BigInts.',
      },
    },
    dataTypes: { ...dataTypes },
    pathRoot,
    rules: [
      ...everyShape(catalogue).flatMap(({ location, shape }) =>
        Object.entries(('origins' in shape && shape.origins) || {}).map(([keyword, origin]) => ({
          place: location,
          keyword,
          origin: legacyOrigin(origin),
        })),
      ),
      ...catalogue.generalRules.map(({ subject, constraint, origin }) => ({
        place: subject,
        keyword: constraint,
        origin: legacyOrigin(origin),
      })),
    ],
    ...(catalogue.trafficSources && { trafficSources: catalogue.trafficSources as never }),
    ...(catalogue.trackingCookie && { trackingCookie: catalogue.trackingCookie as never }),
  };
  // The old reader of conflicts takes their wording from a title.
  function withTitles(schema: Record<string, unknown>): Record<string, unknown> {
    const { not } = schema as { not?: { properties?: Record<string, { title?: string }> } };
    const rules = catalogue.events
      .flatMap(({ payload }) => withInner({ location: '', shape: payload }))
      .flatMap(({ shape }) => (shape.kind === 'object' ? shape.rules : []));
    if (not?.properties) {
      for (const rule of rules) {
        const property = rule.kind === 'emptyWhen' ? not.properties[rule.field] : undefined;
        if (property && rule.kind === 'emptyWhen')
          not.properties[rule.field] = { title: rule.condition.phrase, ...property };
      }
    }
    return schema;
  }
}

function legacyOrigin({ grade, statement }: { grade: string; statement: string }) {
  return (
    grade === 'ours' ? { kind: 'house', reason: statement } : { kind: 'documented', sentence: statement }
  ) as never;
}
