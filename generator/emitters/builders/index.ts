export { builders } from '../builders.js';
