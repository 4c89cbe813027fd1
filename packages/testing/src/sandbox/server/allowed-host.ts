/**
 * Whether a `Host` header has an allowed name, whatever its port. A page of another site can make its own name point to
 * this machine (DNS rebinding), and would then read the events as its own; its name is in the header.
 */
export function isAllowedHost(header: string | undefined, hosts: readonly string[]): boolean {
  const name = /^(\[[^\]]*\]|[^:]*)(?::\d+)?$/.exec(header ?? '')?.[1]?.toLowerCase();
  return name !== undefined && hosts.some((host) => host.toLowerCase() === name);
}
