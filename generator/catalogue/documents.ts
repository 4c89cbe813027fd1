/**
 * The two documents as tables: a reading of them that is independent of the rest of the spec, and that the conformance
 * cases and the traceability page compare it with.
 */
export * from '../../spec/documents/index.js';
