// Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".

import type { ConversionEvent, ConversionPayload } from '@rdsm-events/types/conversion';

/**
 * A contact converted: a form was sent, a page visited, a material downloaded.
 *
 * Required: conversion_identifier, email.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Conversión}
 * @see {@link https://developers.rdstation.com/reference/evento-de-conversao-padrao | Evento de Conversão Padrão}
 */
export function conversion(payload: ConversionPayload): ConversionEvent {
  return {
    event_type: 'CONVERSION',
    event_family: 'CDP',
    payload,
  };
}
