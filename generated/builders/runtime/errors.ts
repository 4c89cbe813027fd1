/** The words of the validators for errors. They are imported once, so that a bundle has them once. */
export {
  type Fault,
  missing,
  notAnOption,
  type Place,
  printPath,
  RdsmValidationError,
  suggest,
  unknownField,
  wrongFormat,
  wrongType,
} from '@rdsm-events/validators/errors';
