import type { EventDefinition } from '../../spec/event.js';
import type { Spec } from '../../spec/index.js';
import type { Answer, Catalogue, CatalogueEvent, Endpoint } from './catalogue.js';
import { checkAliases } from './check-aliases.js';
import { checkAnswers } from './check-answers.js';
import { checkDescriptions } from './check-descriptions.js';
import { checkExamples } from './check-examples.js';
import { checkFields } from './check-fields.js';
import { checkKeywords } from './check-keywords.js';
import { checkNames } from './check-names.js';
import { checkOptions } from './check-options.js';
import { checkPatterns } from './check-patterns.js';
import { checkTypes } from './check-types.js';
import { referenceTo } from './json-schema.js';
import { eventNames } from './names.js';
import { type Problem, SpecError, withoutConsequences } from './problem.js';
import { type Findings, readSchema } from './read-schema.js';

/**
 * Reads the spec and checks it.
 * @throws {SpecError} with every problem of the spec, each with its place and a way out.
 */
export function readCatalogue(spec: Spec): Catalogue {
  const { catalogue, problems } = readSpec(spec);
  if (problems.length > 0) throw new SpecError(problems);
  return catalogue;
}

/** Reads the spec, however wrong it is. With a problem, the catalogue is good for nothing but to look for more. */
export function readSpec(spec: Spec): { catalogue: Catalogue; problems: Problem[] } {
  const findings: Findings = { definitions: {}, rules: new Map(), problems: [] };
  const events = spec.events.map((event) => readEvent(event, spec, findings));
  const { typeParameter, ...api } = spec.api;
  for (const rule of spec.generalRules) findings.rules.set(`${rule.place} ${rule.keyword}`, rule);
  const catalogue: Catalogue = {
    api: {
      ...api,
      typeParameter: {
        name: typeParameter.name,
        description: typeParameter.description,
        values: events.map(({ type }) => typeParameter.write(type)),
      },
      event: readEndpoint(api.event, findings),
      batch: readEndpoint(api.batch, findings),
      failures: api.failures.map((answer) => readAnswer(answer, findings)),
    },
    events,
    definitions: findings.definitions,
    formats: spec.formats,
    aliases: spec.aliases,
    errors: mapValues(spec.errors, ({ error_type, error_message }) => ({ error_type, error_message })),
    dataTypes: spec.dataTypes,
    pathRoot: spec.pathRoot,
    rules: [...findings.rules.values()],
  };
  const found = [
    ...checkTypes(catalogue),
    ...checkNames(catalogue),
    ...checkAnswers(catalogue),
    ...checkKeywords(catalogue),
    ...checkFields(catalogue),
    ...checkDescriptions(catalogue),
    ...checkOptions(catalogue),
    ...checkPatterns(catalogue),
    ...checkAliases(catalogue),
    ...checkExamples(spec),
  ];
  return { catalogue, problems: [...findings.problems, ...withoutConsequences(found, findings.problems)] };
}

function readEvent(event: EventDefinition, { envelope }: Spec, findings: Findings): CatalogueEvent {
  const { type, title, summary, group, sources, requiresExistingContact, deprecated } = event;
  const names = eventNames(type);
  const description = describe(event);
  const body = readSchema(envelope(type, event.payload), type, findings);
  const { payload = {}, ...fixed } = body.properties ?? {};
  return {
    type,
    names,
    title,
    summary,
    description,
    group,
    sources,
    requiresExistingContact,
    ...(deprecated && { deprecated }),
    schema: {
      title,
      description,
      ...(deprecated && { deprecated: true }),
      ...body,
      properties: { ...fixed, payload: referenceTo(names.payload) },
    },
    payload: { title: `Payload of ${title}`, description: `The fields of ${type}.`, ...payload },
    examples: Object.entries(event.examples).map(([name, example]) => ({
      name,
      body: { ...mapValues(fixed, (field) => field.const), payload: example },
    })),
  };
}

function describe(event: EventDefinition): string {
  const { summary, requiresExistingContact, deprecated } = event;
  return [
    summary,
    ...(requiresExistingContact ? ['The contact must exist: this event does not create it.'] : []),
    ...(deprecated
      ? [
          `Deprecated: the newer documentation announces that the API refuses it after ${deprecated.refusedAfter}; ${deprecated.successor} takes its place.`,
        ]
      : []),
  ].join(' ');
}

function readEndpoint(endpoint: Spec['api']['event'], findings: Findings): Endpoint {
  const { path, operation, summary, description, success } = endpoint;
  return { path, operation, summary, description, success: readAnswer(success, findings) };
}

function readAnswer(answer: Spec['api']['failures'][number], findings: Findings): Answer {
  const { status, description, bodies, examples } = answer;
  return {
    status,
    description,
    bodies: bodies.map((body) => readSchema(body, `api.${status}`, findings)),
    examples: Object.entries(examples).map(([name, body]) => ({ name, body })),
  };
}

function mapValues<A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
