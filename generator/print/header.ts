/** Where generated text comes from and how to change it. No date and no version: same spec, same bytes. */
export function provenance(source: string): string {
  return `Generated from ${source}. Do not edit: change the spec and run "npm run generate".`;
}

/** The spec file of an event. */
export function eventSource(file: string): string {
  return `spec/events/${file}.ts`;
}
