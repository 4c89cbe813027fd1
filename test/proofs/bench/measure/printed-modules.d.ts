// Modules that are printed while the processes are bundled: see bundle.ts and ajv-standalone.ts.

declare module 'bench:peers' {
  export const peers: Record<string, () => Promise<{ peer: import('../peers/peer.js').Peer }>>;
}

type AjvCheck = ((value: unknown) => boolean) & { errors?: unknown[] | null };

declare module 'ajv:first' {
  const checks: Record<string, AjvCheck>;
  export = checks;
}
declare module 'ajv:all' {
  const checks: Record<string, AjvCheck>;
  export = checks;
}
