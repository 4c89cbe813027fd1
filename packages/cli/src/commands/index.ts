import type { Command } from '../command.js';

/** The commands, in the order of the help. Each is loaded only if it runs: a start takes milliseconds. */
const loaders: Readonly<Record<string, () => Promise<Command>>> = {
  events: async () => (await import('./events.js')).eventsCommand,
  validate: async () => (await import('./validate.js')).validateCommand,
  send: async () => (await import('./send.js')).sendCommand,
  explain: async () => (await import('./explain.js')).explainCommand,
  sandbox: async () => (await import('./sandbox.js')).sandboxCommand,
  mcp: async () => (await import('./mcp.js')).mcpCommand,
  init: async () => (await import('./init.js')).initCommand,
  fields: async () => (await import('./fields.js')).fieldsCommand,
  generate: async () => (await import('./generate.js')).generateCommand,
};

/** The names of the commands, in the order of the help. */
export const commandNames: readonly string[] = Object.keys(loaders);

/** Loads a command; undefined if there is none of that name. */
export async function loadCommand(name: string): Promise<Command | undefined> {
  return Object.hasOwn(loaders, name) ? loaders[name]?.() : undefined;
}
