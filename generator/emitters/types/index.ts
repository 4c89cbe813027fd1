export { types } from '../types.js';
