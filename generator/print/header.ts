/** Where generated text comes from and how to change it. No date and no version: same spec, same bytes. */
export function generatedNotice(source: string): string {
  return `Generated from ${source}. Do not edit: change the spec and run "npm run generate".`;
}

/** Matches the notice in any text, also in JSON. */
export const anyNotice =
  /Generated from [^.]+(?:\.ts)?\. Do not edit: change the spec and run (\\?")npm run generate\\?"\./g;

/** The notice in what is generated from the config of an account, by its file name. */
export function accountNotice(config: string, quote = '"'): string {
  return `Generated from ${config}. Do not edit: change it and run ${quote}npx rdsm-events generate${quote}.`;
}
