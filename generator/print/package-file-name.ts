/** The name of a package in names of files, as `npm pack` writes it: `rdsm-events-types` for `@rdsm-events/types`. */
export function packageFileName(name: string): string {
  return name.replace('@', '').replace('/', '-');
}
