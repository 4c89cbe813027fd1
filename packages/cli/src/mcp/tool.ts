import type { Catalogue } from '../../../../generator/catalogue/catalogue.js';
import type { Language } from '../language.js';

/** What a tool returns: text to read, and the same as data. */
export interface ToolResult {
  readonly text: string;
  readonly data: Record<string, unknown>;
}

/** What a tool knows in addition to its arguments. */
export interface Context {
  readonly catalogue: Catalogue;
  /** The language of messages and names, unless a call states another one. */
  readonly language: Language;
}

/** A tool of the server. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  /** When to call it, for a language model. */
  readonly description: string;
  /** A JSON Schema (2020-12) of the arguments: an object. */
  readonly inputSchema: { readonly type: 'object'; readonly [keyword: string]: unknown };
  /** @throws {CommandError} for arguments without a result: the message states what to do. */
  call(given: Readonly<Record<string, unknown>>, context: Context): ToolResult;
}
