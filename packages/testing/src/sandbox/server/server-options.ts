import type { SandboxOptions } from '../options.js';

/** Where a sandbox listens, and how it responds. */
export interface ServerOptions extends SandboxOptions {
  /** The port. By default any free one. */
  port?: number | undefined;
  /** The address to listen at. By default 127.0.0.1: only programs of this machine reach it. */
  host?: string | undefined;
  /** Other names in the `Host` header by which the page may be read, such as that of a container. */
  allowedHosts?: readonly string[] | undefined;
  /** Path of the file that keeps the received events, an SQLite database. By default they are in memory. */
  data?: string | undefined;
}

/** Those that are not options of every sandbox. */
type Checked = Required<Pick<ServerOptions, 'port' | 'host' | 'allowedHosts' | 'data'>>;

/** @throws {TypeError} which names the option and what it may be. */
export function checkServerOptions({ port, host, allowedHosts, data }: Checked): void {
  const isText = (value: unknown) => typeof value === 'string' && value !== '';
  if (!Number.isInteger(port) || Number(port) < 0 || Number(port) > 65_535) {
    throw new TypeError('Option "port" must be an integer from 0 to 65535.');
  }
  if (!isText(host)) throw new TypeError('Option "host" must be an address, such as "127.0.0.1".');
  if (!Array.isArray(allowedHosts) || !allowedHosts.every(isText)) {
    throw new TypeError('Option "allowedHosts" must be an array of strings that are not empty.');
  }
  if (data !== undefined && !isText(data)) throw new TypeError('Option "data" must be the path of a file.');
}
