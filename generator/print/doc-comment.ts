import type { CatalogueEvent } from '../catalogue/catalogue.js';
import type { Deprecation, Origin, Source } from '../catalogue/origin.js';
import { commentLines, docStructures } from './comment.js';
import { type Deprecable, deprecationOf, printDeprecation } from './deprecation.js';
import { type Described, describe, describeOrigin } from './description.js';
import { printString } from './literal.js';

/** The doc comment of an event: what it is, whether it is deprecated, where it is documented. */
export function eventDoc(
  event: Pick<CatalogueEvent, 'description' | 'deprecated' | 'sources'>,
  remarks: string[] = [],
  tags: string[] = [],
): string {
  return paragraphs(
    [event.description, ...remarks],
    [...deprecationTags(event), ...event.sources.map(seeTag), ...tags],
  );
}

/** A text as the doc comment of a ts-morph structure: on lines of its own if it has several. */
export function docOf(text: string | undefined): string {
  return docStructures(text)[0]?.description ?? '';
}

/** A doc comment as text, above a member of an object literal. */
export function printDoc(text: string): string {
  const [first = '', ...others] = docOf(text).split('\n');
  if (others.length === 0) return `/** ${first} */`;
  return ['/**', ...others.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}

/** The doc comment of the payload of an event. */
export function payloadDoc({
  payload,
  deprecated,
}: {
  payload: { description?: string };
  deprecated?: Deprecation;
}): string {
  return paragraphs([payload.description], deprecationTags({ deprecated }));
}

/** What the doc comment of a field is made from: the annotations of its shape. */
interface Annotated extends Deprecable, Described {
  knownFrom?: Origin;
  examples?: readonly unknown[];
}

/** The doc comment of a field: its description, what is recommended, how well it is known, its deprecation and its examples. */
export function fieldDoc(shape: Annotated): string | undefined {
  const { examples = [], knownFrom } = shape;
  const description = describe(shape);
  const tags = [
    ...(knownFrom?.source === undefined ? [] : [`@see ${knownFrom.source}`]),
    ...deprecationTags({ deprecated: deprecationOf(shape) }),
    ...examples.map((example) => `@example ${inline(example)}`),
  ];
  return description === undefined && tags.length === 0
    ? undefined
    : paragraphs([description, knownFrom && describeOrigin(knownFrom)], tags);
}

function paragraphs(texts: (string | undefined)[], tags: string[]): string {
  const blocks = [...texts.filter((text) => text !== undefined), tags.join('\n')];
  // Some printers of comments escape nothing themselves.
  return commentLines(blocks.filter((block) => block !== '').join('\n\n')).join('\n');
}

/** The tags of a deprecated event or field. */
export function deprecationTags({ deprecated }: { deprecated?: Deprecation | undefined }): string[] {
  if (!deprecated) return [];
  const { source } = deprecated;
  const facts = printDeprecation(deprecated);
  const sentence = facts === '' ? '' : `${facts.charAt(0).toUpperCase()}${facts.slice(1)}. `;
  return [`@deprecated ${sentence}${link(source)}`];
}

/** A tag that refers to a page of the documentation. */
export function seeTag(source: Source): string {
  return `@see ${link(source)}`;
}

function link({ url, title }: Source): string {
  return `{@link ${url} | ${title}}`;
}

function inline(value: unknown): string {
  return typeof value === 'string' ? printString(value) : JSON.stringify(value);
}
