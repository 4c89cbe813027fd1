import { proveSubjects } from '../prove-subjects.js';
import { survivesKills } from './kills.js';
import { sendsAMillionEvents } from './memory.js';
import { sendsToASandbox } from './sandbox.js';

/*
 * The client with many events, and with a server; and the command that uses it.
 *
 * usage: npm run test:sending [-- NAME…], where a name is a part of the names below.
 */

/** Throws what is wrong; returns the figures. */
const subjects: Record<string, () => Promise<string>> = {
  'memory: flat on 1,000,000 events': sendsAMillionEvents,
  'sandbox: over HTTP, with faults, limits and aborts': sendsToASandbox,
  'kills: the command, killed and resumed': survivesKills,
};

const { passed, failed } = await proveSubjects(subjects, process.argv.slice(2));
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
