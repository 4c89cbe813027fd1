import { type EndpointName, startSandbox } from '@rdsm-events/testing';

/** A local RD Station that generated clients send to. */
export interface Sandbox {
  url: string;
  /** The events received since the last call, in order. */
  received(): Received[];
  close(): Promise<void>;
}

/** An event, where it was received, and what the response was. */
export interface Received {
  endpoint: EndpointName;
  event: unknown;
  /** Empty if it was rejected. */
  uuid: string;
  /** Why it was rejected. */
  errors: string[];
}

/** Starts a sandbox without limits, and otherwise as it is by default. */
export async function start(): Promise<Sandbox> {
  const sandbox = await startSandbox({ limits: false });
  let last = 0;
  return {
    url: sandbox.url,
    close: sandbox.close,
    received() {
      const events = sandbox.events({ after: last });
      last = events.at(-1)?.id ?? last;
      return events.map(({ endpoint, event, uuid, errors }) => ({
        ...{ endpoint, event, uuid },
        errors: errors.map(({ error_type, path }) => `${error_type} ${path}`),
      }));
    },
  };
}
