export { RdsmValidationError } from '@rdsm-events/validators/errors';
