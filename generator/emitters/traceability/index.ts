export { traceability } from '../conformance/index.js';
