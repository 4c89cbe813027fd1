import type { CatalogueEvent, Source } from '../catalogue/catalogue.js';
import type { JsonSchema } from '../catalogue/json-schema.js';
import { textLiteral } from './literal.js';

/** What stands above an event in an editor: what it is, whether it is deprecated, where it is documented. */
export function eventDoc(event: CatalogueEvent, remarks: string[] = []): string {
  return paragraphs([event.description, ...remarks], [...deprecationTags(event), ...event.sources.map(seeTag)]);
}

/** What stands above the payload of an event. */
export function payloadDoc(event: CatalogueEvent): string {
  return paragraphs([event.payload.description], deprecationTags(event));
}

/** What stands above a field: its description, examples and default. */
export function fieldDoc({ description, deprecated, examples, default: preset }: JsonSchema): string | undefined {
  const tags = [
    ...(deprecated ? ['@deprecated'] : []),
    ...(examples ?? []).map((example) => `@example ${inline(example)}`),
    ...(preset === undefined ? [] : [`@default ${inline(preset)}`]),
  ];
  return description === undefined && tags.length === 0 ? undefined : paragraphs([description], tags);
}

function paragraphs(texts: (string | undefined)[], tags: string[]): string {
  const blocks = [...texts.filter((text) => text !== undefined), tags.join('\n')];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function deprecationTags({ deprecated }: CatalogueEvent): string[] {
  if (!deprecated) return [];
  const { announced, successor, source } = deprecated;
  return [`@deprecated Announced on ${announced}; successor: ${successor}. ${link(source)}`];
}

function seeTag(source: Source): string {
  return `@see ${link(source)}`;
}

function link({ url, title }: Source): string {
  return `{@link ${url} | ${title}}`;
}

function inline(value: unknown): string {
  return typeof value === 'string' ? textLiteral(value) : JSON.stringify(value);
}
