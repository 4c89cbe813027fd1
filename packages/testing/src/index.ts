export type { SandboxRequest, SandboxResponse } from './sandbox/exchange.js';
export { type FaultKind, faultKinds } from './sandbox/faults.js';
export type { SandboxFaults, SandboxLimits, SandboxOptions } from './sandbox/options.js';
export type { EndpointName, EventFilter, ReceivedEvent } from './sandbox/received-event.js';
export { createSandbox, type Sandbox } from './sandbox/sandbox.js';
export type { ServerOptions } from './sandbox/server/server-options.js';
export { type RunningSandbox, startSandbox } from './sandbox/server/start-sandbox.js';
