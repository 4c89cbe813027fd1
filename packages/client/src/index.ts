export { maxBodyBytes, server } from '../../../generated/client/api.js';
