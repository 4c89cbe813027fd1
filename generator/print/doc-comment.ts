import type { CodeBlockWriter } from 'ts-morph';
import type { CatalogueEvent, Source } from '../legacy/catalogue.js';
import type { JsonSchema } from '../legacy/json-schema.js';
import { commentLines, docStructures } from './comment.js';
import { printString } from './literal.js';

/** What stands above an event in an editor: what it is, whether it is deprecated, where it is documented. */
export function eventDoc(event: CatalogueEvent, remarks: string[] = [], tags: string[] = []): string {
  return paragraphs(
    [event.description, ...remarks],
    [...deprecationTags(event), ...event.sources.map(seeTag), ...tags],
  );
}

/** A text as ts-morph takes the doc comment of a declaration: on lines of its own where it has several. */
export function docOf(text: string | undefined): string {
  return docStructures(text)[0]?.description ?? '';
}

/** Writes a doc comment where a declaration is written as text. */
export function writeDoc(writer: CodeBlockWriter, text: string): void {
  const [first = '', ...others] = docOf(text).split('\n');
  if (others.length === 0) {
    writer.writeLine(`/** ${first} */`);
    return;
  }
  writer.writeLine('/**');
  for (const line of others) writer.writeLine(` * ${line}`.trimEnd());
  writer.writeLine(' */');
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
  // Some printers of comments escape nothing themselves.
  return commentLines(blocks.filter((block) => block !== '').join('\n\n')).join('\n');
}

/** The tags of a deprecated event. */
export function deprecationTags({ deprecated }: CatalogueEvent): string[] {
  if (!deprecated) return [];
  const { announced, successor, source } = deprecated;
  return [`@deprecated Announced on ${announced}; successor: ${successor}. ${link(source)}`];
}

/** A tag that leads to a place of the documentation. */
export function seeTag(source: Source): string {
  return `@see ${link(source)}`;
}

function link({ url, title }: Source): string {
  return `{@link ${url} | ${title}}`;
}

function inline(value: unknown): string {
  return typeof value === 'string' ? printString(value) : JSON.stringify(value);
}
