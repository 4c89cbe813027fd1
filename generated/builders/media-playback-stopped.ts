// Generated from spec/events/media-playback-stopped.ts. Do not edit: change the spec and run "npm run generate".

import type { MediaPlaybackStoppedEvent, MediaPlaybackStoppedPayload } from '@rdsm-events/types/media-playback-stopped';
import { assertMediaPlaybackStopped } from '@rdsm-events/validators/media-playback-stopped';
import { builderMessages } from './messages/api/en.js';
import { createBuilder, type Parse } from './runtime/builder.js';
import { dateTime } from './runtime/form-date.js';
import { anything, boolean, email, list, number, object, oneOf, text } from './runtime/form-fields.js';
import type { Form } from './runtime/form-payload.js';
import { type FormInputs, type FormOptions, type FormResult, type FromForm, readForm } from './runtime/form.js';
import type { OnlyKnown, PayloadInput } from './runtime/input.js';
import { serialize, serializeDate } from './runtime/serialize.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Input of `mediaPlaybackStopped`: the fields of MEDIA_PLAYBACK_STOPPED. */
export interface MediaPlaybackStoppedInput extends PayloadInput<
  MediaPlaybackStoppedPayload,
  Exclude<keyof MediaPlaybackStoppedPayload, 'media_published_date_timestamp' | 'media_user_interaction_date_timestamp'>
> {
  /**
   * When the media was published, in RFC 3339. A `Date` is sent as an RFC 3339 date-time.
   *
   * @example '2019-03-15T15:00:00.05Z'
   */
  media_published_date_timestamp?: string | Date | undefined;
  /**
   * When the media was played, in RFC 3339. A `Date` is sent as an RFC 3339 date-time.
   *
   * @example '2019-03-15T15:00:00.05Z'
   */
  media_user_interaction_date_timestamp?: string | Date | undefined;
}

/** The fields whose values are serialized. */
const mediaPlaybackStoppedSerializers = {
  media_published_date_timestamp: serializeDate,
  media_user_interaction_date_timestamp: serializeDate,
};

/**
 * A contact stopped watching or listening to a media item.
 *
 * Required: email, media_type, media_identifier.
 *
 * `mediaPlaybackStopped` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildMediaPlaybackStopped` only builds it, and imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Finalización de Reproducción Multimedia}
 * @see {@link https://developers.rdstation.com/reference/evento-termino-playback-midia | Evento de Término de Playback de Mídia}
 */
export function buildMediaPlaybackStopped<Name extends PropertyKey = keyof MediaPlaybackStoppedInput>(
  payload: MediaPlaybackStoppedInput & OnlyKnown<Name, keyof MediaPlaybackStoppedInput>,
): MediaPlaybackStoppedEvent {
  return {
    event_type: 'MEDIA_PLAYBACK_STOPPED',
    event_family: 'CDP',
    payload: serialize(payload, mediaPlaybackStoppedSerializers),
  };
}

/** Makes the MEDIA_PLAYBACK_STOPPED event of the inputs of a form. */
function fromForm(
  form: FormInputs,
  options?: FormOptions<MediaPlaybackStoppedInput>,
): FormResult<MediaPlaybackStoppedEvent> {
  const inputs: Form = {
    fields: {
      email: email,
      name: text,
      company_name: text,
      company_site: text,
      job_title: text,
      personal_phone: text,
      mobile_phone: text,
      twitter: text,
      facebook: text,
      linkedin: text,
      website: text,
      media_type: oneOf('Video', 'Audio'),
      media_metadata: text,
      media_recorded_content: boolean,
      media_identifier: text,
      media_category: text,
      media_duration: number,
      media_published_date_timestamp: dateTime,
      media_finished: boolean,
      media_user_interaction_duration: number,
      media_user_interaction_percentage: number,
      media_user_interaction_date_timestamp: dateTime,
      legal_bases: list(object({ category: anything, type: anything, status: anything })),
    },
    aliases: {
      email: 'correo emailaddress mail useremail workemail correoelectronico direcciondecorreoelectronico',
      name: 'nome nombre fullname nomecompleto nombrecompleto primeironome firstname',
      company_name: 'empresa nomedaempresa company',
      job_title: 'cargo',
      personal_phone: 'phone phonenumber tel telephone telefone telefono fone',
      mobile_phone: 'celular mobile whatsapp telefonecelular telefonewhatsapp',
      legal_bases: 'baseslegais',
      company_site: 'sitedaempresa',
    },
  };
  return readForm(form, options, inputs, mediaPlaybackStopped.parse, builderMessages);
}

/**
 * A contact stopped watching or listening to a media item.
 *
 * Required: email, media_type, media_identifier.
 *
 * `mediaPlaybackStopped` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildMediaPlaybackStopped` only builds it, and imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Finalización de Reproducción Multimedia}
 * @see {@link https://developers.rdstation.com/reference/evento-termino-playback-midia | Evento de Término de Playback de Mídia}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * mediaPlaybackStopped({ email: 'ana@example.com', media_type: 'Video', media_identifier: 'demo' })
 */
export const mediaPlaybackStopped: typeof buildMediaPlaybackStopped &
  Parse<MediaPlaybackStoppedEvent> &
  FromForm<MediaPlaybackStoppedEvent, MediaPlaybackStoppedInput> = /* @__PURE__ */ createBuilder(
  buildMediaPlaybackStopped,
  assertMediaPlaybackStopped,
  builderMessages,
  { fromForm: fromForm },
);
