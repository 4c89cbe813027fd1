// What ajv-standalone.ts prints while it bundles.
type AjvCheck = ((value: unknown) => boolean) & { errors?: unknown[] | null };
declare module 'ajv:first' {
  const checks: Record<string, AjvCheck>;
  export = checks;
}
declare module 'ajv:all' {
  const checks: Record<string, AjvCheck>;
  export = checks;
}
