<?php

// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents;

use Generator;
use RdsmEvents\Inspector\EventBatchInspector;
use RdsmEvents\Inspector\FarewellSaidEventInspector;
use RdsmEvents\Inspector\GreetingEventInspector;
use RdsmEvents\Inspector\RdsmEventInspector;
use RdsmEvents\Runtime\Batches;
use RdsmEvents\Runtime\Path;
use RdsmEvents\Runtime\ResponseErrors;
use RdsmEvents\Runtime\Validation;
use RdsmEvents\Validator\EventBatchValidator;
use RdsmEvents\Validator\FarewellSaidEventValidator;
use RdsmEvents\Validator\FarewellSaidPayloadValidator;
use RdsmEvents\Validator\GreetingEventValidator;
use RdsmEvents\Validator\GreetingPayloadValidator;
use RdsmEvents\Validator\RdsmEventValidator;

/**
 * The errors of an event of any type; none if it is valid.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError>
 */
function validate(mixed $value, bool $allowUnknownFields = false): array
{
    return validateEvent($value, $allowUnknownFields);
}

/**
 * The notices of an event of any type: what is valid but not advisable. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 *
 * @return list<Notice>
 */
function notices(mixed $value): array
{
    return noticesOfEvent($value);
}

/**
 * The errors that a response states, in any of the shapes in which the API sends them; none if it states none.
 * It never throws.
 *
 * @param string $body The body of the response.
 *
 * @return list<ApiError>
 */
function readErrors(string $body): array
{
    return ResponseErrors::of($body);
}

/**
 * Splits events into batches, in their order. No batch is longer as JSON than a request may be, with any option
 * of `json_encode` but JSON_PRETTY_PRINT. At most one batch is kept in memory at a time.
 *
 * @template Event of array|object
 *
 * @param iterable<Event> $events The events are not validated.
 * @param int $maxBytes The greatest length of a body, in bytes.
 *
 * @return Generator<int, list<Event>>
 *
 * @throws ValidationException After the events before it, for an event that is no object, too long by itself, or
 * not JSON.
 */
function splitBatch(iterable $events, int $maxBytes = 200000): Generator
{
    return Batches::split($events, $maxBytes);
}

/**
 * The errors of an event of any type, in the order in which it is checked; none if it is valid. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateEvent(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(RdsmEventValidator::validate(...), $value, $allowUnknownFields);
}

/**
 * Throws the errors of an event of any type.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertEvent(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateEvent($value, $allowUnknownFields));
}

/**
 * The notices of an event of any type: what is valid but not advisable. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 *
 * @return list<Notice>
 */
function noticesOfEvent(mixed $value): array
{
    return Validation::notices(RdsmEventInspector::inspect(...), $value);
}

/**
 * The errors of a list of events, in the order in which it is checked; none if it is valid. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateBatch(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(EventBatchValidator::validate(...), $value, $allowUnknownFields);
}

/**
 * Throws the errors of a list of events.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertBatch(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateBatch($value, $allowUnknownFields));
}

/**
 * The notices of a list of events: what is valid but not advisable. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 *
 * @return list<Notice>
 */
function noticesOfBatch(mixed $value): array
{
    return Validation::notices(EventBatchInspector::inspect(...), $value);
}

/**
 * The errors of a GREETING event, in the order in which it is checked; none if it is valid. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateGreeting(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(GreetingEventValidator::validate(...), $value, $allowUnknownFields);
}

/**
 * Throws the errors of a GREETING event.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertGreeting(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateGreeting($value, $allowUnknownFields));
}

/**
 * The errors of the payload of a GREETING event, in the order in which it is checked; none if it is valid. Their
 * paths begin with `$.payload`. It never throws.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateGreetingPayload(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(GreetingPayloadValidator::validate(...), $value, $allowUnknownFields, Path::PAYLOAD);
}

/**
 * Throws the errors of the payload of a GREETING event.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertGreetingPayload(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateGreetingPayload($value, $allowUnknownFields));
}

/**
 * The notices of a GREETING event: what is valid but not advisable. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 *
 * @return list<Notice>
 */
function noticesOfGreeting(mixed $value): array
{
    return Validation::notices(GreetingEventInspector::inspect(...), $value);
}

/**
 * The errors of a FAREWELL_SAID event, in the order in which it is checked; none if it is valid. It never
 * throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateFarewellSaid(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(FarewellSaidEventValidator::validate(...), $value, $allowUnknownFields);
}

/**
 * Throws the errors of a FAREWELL_SAID event.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertFarewellSaid(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateFarewellSaid($value, $allowUnknownFields));
}

/**
 * The errors of the payload of a FAREWELL_SAID event, in the order in which it is checked; none if it is valid.
 * Their paths begin with `$.payload`. It never throws.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateFarewellSaidPayload(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(FarewellSaidPayloadValidator::validate(...), $value, $allowUnknownFields, Path::PAYLOAD);
}

/**
 * Throws the errors of the payload of a FAREWELL_SAID event.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertFarewellSaidPayload(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateFarewellSaidPayload($value, $allowUnknownFields));
}

/**
 * The notices of a FAREWELL_SAID event: what is valid but not advisable. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 *
 * @return list<Notice>
 */
function noticesOfFarewellSaid(mixed $value): array
{
    return Validation::notices(FarewellSaidEventInspector::inspect(...), $value);
}
