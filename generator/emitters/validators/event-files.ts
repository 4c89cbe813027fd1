import { aliasesOf } from '../../catalogue/aliases.js';
import type { CatalogueEvent } from '../../catalogue/catalogue.js';
import { currentEvents, deprecatedEvents } from '../../catalogue/event-types.js';
import { ref } from '../../catalogue/named-shapes.js';
import { batchNames, unionNames } from '../../catalogue/names.js';
import { resolve } from '../../catalogue/walk.js';
import { withArticle } from '../../print/article.js';
import { Call, Code, printLiteral } from '../../print/literal.js';
import type { Files } from '../emitter.js';
import { envelopeName, envelopePath } from './envelope-file.js';
import { exportsOf, type Output, openTarget, printTarget } from './open-target.js';
import { explainerName } from './output-paths.js';
import type { Expression, Target } from './target.js';

/** The check and the explainer of an event and of its payload. */
export function printEventFiles(event: CatalogueEvent, output: Output): Files {
  const { names, type, payload } = event;
  const target = openTarget(names.file, event.source, exportsOf(names.payload, names.event), output);
  target.declareCheck(payload, names.payload, { isExported: true });
  target.declareCheck(resolve(ref(names.event), target.named), names.event, { isExported: true });
  declareExplainer(
    names.payload,
    target.explain(payload),
    `Explains the payload of ${withArticle(type)} event.`,
    target,
  );
  declareExplainer(
    names.event,
    explainEvent(event, target),
    `Explains ${withArticle(type)} event, its type first.`,
    target,
  );
  return printTarget(target);
}

/** The check and the explainer of the union: any event, discriminated by its type. */
export function printUnionFiles(output: Output): Files {
  const target = openTarget(unionNames.file, 'spec/index.ts', exportsOf(unionNames.event), output);
  target.declareCheck(resolve(ref(unionNames.event), target.named), unionNames.event, { isExported: true });
  const { events } = output.catalogue;
  // An error lists the types in this order.
  const explainer = explainAnyEvent([...currentEvents(events), ...deprecatedEvents(events)], target);
  declareExplainer(unionNames.event, explainer, 'Explains an event of any type, its type first.', target);
  return printTarget(target);
}

/** The check and the explainer of the batch: an array of events, possibly empty. */
export function printBatchFiles(output: Output): Files {
  const target = openTarget(batchNames.file, 'spec/index.ts', exportsOf(batchNames.event), output);
  const batch = resolve(ref(batchNames.event), target.named);
  target.declareCheck(batch, batchNames.event, { isExported: true });
  const explainer = new Call(
    target.explainers.importLocal('batch', 'runtime/any-event'),
    target.explain(batch),
    output.catalogue.envelope.fields.map(({ name }) => name),
    unionNames.validate,
  );
  declareExplainer(batchNames.event, explainer, 'Explains an array of events.', target);
  return printTarget(target);
}

/** Declares the exported explainer of a named shape. */
export function declareExplainer(name: string, explainer: Expression, doc: string, { explainers }: Target): void {
  // Without the mark, a bundle that validates a payload alone contains the explainer of its event.
  explainers.addConstant(explainerName(name), `/* @__PURE__ */ ${printLiteral(explainer)}`, {
    doc,
    type: explainers.importLocalType('Explainer', 'runtime/explainer'),
    isExported: true,
  });
}

/** The explainer of one event: of its payload, by its type. */
function explainEvent(event: CatalogueEvent, target: Target): Expression {
  return new Call(
    target.explainers.importLocal('event', 'runtime/event'),
    importEnvelope(target),
    explainPayloads([event], target),
  );
}

/** The explainer of any of several events. */
function explainAnyEvent(events: readonly CatalogueEvent[], target: Target): Expression {
  for (const key of ['CANNOT_BE_NULL.webhook', 'INVALID_OPTION.webhook', 'INVALID_FIELDS.event_type']) {
    target.usesMessage(key);
  }
  const { catalogue, explainers } = target;
  const types = events.map(({ type }) => ({ name: type }));
  const { fields, typePrefix } = catalogue.envelope.webhook;
  return new Call(
    explainers.importLocal('anyEvent', 'runtime/any-event'),
    importEnvelope(target),
    explainPayloads(events, target),
    aliasesOf('types', types, catalogue) ?? {},
    {
      webhook: { fields, typePrefix },
      batch: batchNames.validate,
      deprecated: Object.fromEntries(
        deprecatedEvents(events).map(({ type, deprecated }) => [type, deprecated?.successor]),
      ),
      general: typesOf(events.filter(({ payload }) => payload.customFields)),
      open: typesOf(events.filter(({ payload }) => payload.unknownFields !== 'reject')),
    },
  );
}

function typesOf(events: readonly CatalogueEvent[]): string[] {
  return events.map(({ type }) => type);
}

function importEnvelope({ explainers }: Target): Code {
  return new Code(explainers.importLocal(envelopeName, envelopePath));
}

function explainPayloads(events: readonly CatalogueEvent[], target: Target): Record<string, Expression> {
  return Object.fromEntries(events.map(({ type, names }) => [type, target.explain(ref(names.payload))]));
}
