<?php

// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents;

use Generator;
use RdsmEvents\Inspector\CallFinishedEventInspector;
use RdsmEvents\Inspector\CartAbandonedEventInspector;
use RdsmEvents\Inspector\CartAbandonedItemEventInspector;
use RdsmEvents\Inspector\ChatFinishedEventInspector;
use RdsmEvents\Inspector\ChatStartedEventInspector;
use RdsmEvents\Inspector\ConversionEventInspector;
use RdsmEvents\Inspector\EcommerceCartAbandonedEventInspector;
use RdsmEvents\Inspector\EcommerceCheckoutStartedEventInspector;
use RdsmEvents\Inspector\EcommerceOrderCancelledEventInspector;
use RdsmEvents\Inspector\EcommerceOrderFulfilledEventInspector;
use RdsmEvents\Inspector\EcommerceOrderPaidEventInspector;
use RdsmEvents\Inspector\EcommerceOrderPlacedEventInspector;
use RdsmEvents\Inspector\EcommerceOrderRefundedEventInspector;
use RdsmEvents\Inspector\EcommerceShipmentDeliveredEventInspector;
use RdsmEvents\Inspector\EventBatchInspector;
use RdsmEvents\Inspector\MediaPlaybackStartedEventInspector;
use RdsmEvents\Inspector\MediaPlaybackStoppedEventInspector;
use RdsmEvents\Inspector\OpportunityEventInspector;
use RdsmEvents\Inspector\OpportunityLostEventInspector;
use RdsmEvents\Inspector\OrderPlacedEventInspector;
use RdsmEvents\Inspector\OrderPlacedItemEventInspector;
use RdsmEvents\Inspector\RdsmEventInspector;
use RdsmEvents\Inspector\SaleEventInspector;
use RdsmEvents\Runtime\Batches;
use RdsmEvents\Runtime\Path;
use RdsmEvents\Runtime\ResponseErrors;
use RdsmEvents\Runtime\Validation;
use RdsmEvents\Validator\CallFinishedEventValidator;
use RdsmEvents\Validator\CallFinishedPayloadValidator;
use RdsmEvents\Validator\CartAbandonedEventValidator;
use RdsmEvents\Validator\CartAbandonedItemEventValidator;
use RdsmEvents\Validator\CartAbandonedItemPayloadValidator;
use RdsmEvents\Validator\CartAbandonedPayloadValidator;
use RdsmEvents\Validator\ChatFinishedEventValidator;
use RdsmEvents\Validator\ChatFinishedPayloadValidator;
use RdsmEvents\Validator\ChatStartedEventValidator;
use RdsmEvents\Validator\ChatStartedPayloadValidator;
use RdsmEvents\Validator\ConversionEventValidator;
use RdsmEvents\Validator\ConversionPayloadValidator;
use RdsmEvents\Validator\EcommerceCartAbandonedEventValidator;
use RdsmEvents\Validator\EcommerceCartAbandonedPayloadValidator;
use RdsmEvents\Validator\EcommerceCheckoutStartedEventValidator;
use RdsmEvents\Validator\EcommerceCheckoutStartedPayloadValidator;
use RdsmEvents\Validator\EcommerceOrderCancelledEventValidator;
use RdsmEvents\Validator\EcommerceOrderCancelledPayloadValidator;
use RdsmEvents\Validator\EcommerceOrderFulfilledEventValidator;
use RdsmEvents\Validator\EcommerceOrderFulfilledPayloadValidator;
use RdsmEvents\Validator\EcommerceOrderPaidEventValidator;
use RdsmEvents\Validator\EcommerceOrderPaidPayloadValidator;
use RdsmEvents\Validator\EcommerceOrderPlacedEventValidator;
use RdsmEvents\Validator\EcommerceOrderPlacedPayloadValidator;
use RdsmEvents\Validator\EcommerceOrderRefundedEventValidator;
use RdsmEvents\Validator\EcommerceOrderRefundedPayloadValidator;
use RdsmEvents\Validator\EcommerceShipmentDeliveredEventValidator;
use RdsmEvents\Validator\EcommerceShipmentDeliveredPayloadValidator;
use RdsmEvents\Validator\EventBatchValidator;
use RdsmEvents\Validator\MediaPlaybackStartedEventValidator;
use RdsmEvents\Validator\MediaPlaybackStartedPayloadValidator;
use RdsmEvents\Validator\MediaPlaybackStoppedEventValidator;
use RdsmEvents\Validator\MediaPlaybackStoppedPayloadValidator;
use RdsmEvents\Validator\OpportunityEventValidator;
use RdsmEvents\Validator\OpportunityLostEventValidator;
use RdsmEvents\Validator\OpportunityLostPayloadValidator;
use RdsmEvents\Validator\OpportunityPayloadValidator;
use RdsmEvents\Validator\OrderPlacedEventValidator;
use RdsmEvents\Validator\OrderPlacedItemEventValidator;
use RdsmEvents\Validator\OrderPlacedItemPayloadValidator;
use RdsmEvents\Validator\OrderPlacedPayloadValidator;
use RdsmEvents\Validator\RdsmEventValidator;
use RdsmEvents\Validator\SaleEventValidator;
use RdsmEvents\Validator\SalePayloadValidator;

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
 * The errors of a CONVERSION event, in the order in which it is checked; none if it is valid. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateConversion(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(ConversionEventValidator::validate(...), $value, $allowUnknownFields);
}

/**
 * Throws the errors of a CONVERSION event.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertConversion(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateConversion($value, $allowUnknownFields));
}

/**
 * The errors of the payload of a CONVERSION event, in the order in which it is checked; none if it is valid.
 * Their paths begin with `$.payload`. It never throws.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateConversionPayload(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(ConversionPayloadValidator::validate(...), $value, $allowUnknownFields, Path::PAYLOAD);
}

/**
 * Throws the errors of the payload of a CONVERSION event.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertConversionPayload(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateConversionPayload($value, $allowUnknownFields));
}

/**
 * The notices of a CONVERSION event: what is valid but not advisable. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 *
 * @return list<Notice>
 */
function noticesOfConversion(mixed $value): array
{
    return Validation::notices(ConversionEventInspector::inspect(...), $value);
}

/**
 * The errors of an OPPORTUNITY event, in the order in which it is checked; none if it is valid. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateOpportunity(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(OpportunityEventValidator::validate(...), $value, $allowUnknownFields);
}

/**
 * Throws the errors of an OPPORTUNITY event.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertOpportunity(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateOpportunity($value, $allowUnknownFields));
}

/**
 * The errors of the payload of an OPPORTUNITY event, in the order in which it is checked; none if it is valid.
 * Their paths begin with `$.payload`. It never throws.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateOpportunityPayload(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(OpportunityPayloadValidator::validate(...), $value, $allowUnknownFields, Path::PAYLOAD);
}

/**
 * Throws the errors of the payload of an OPPORTUNITY event.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertOpportunityPayload(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateOpportunityPayload($value, $allowUnknownFields));
}

/**
 * The notices of an OPPORTUNITY event: what is valid but not advisable. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 *
 * @return list<Notice>
 */
function noticesOfOpportunity(mixed $value): array
{
    return Validation::notices(OpportunityEventInspector::inspect(...), $value);
}

/**
 * The errors of a SALE event, in the order in which it is checked; none if it is valid. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateSale(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(SaleEventValidator::validate(...), $value, $allowUnknownFields);
}

/**
 * Throws the errors of a SALE event.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertSale(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateSale($value, $allowUnknownFields));
}

/**
 * The errors of the payload of a SALE event, in the order in which it is checked; none if it is valid. Their
 * paths begin with `$.payload`. It never throws.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateSalePayload(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(SalePayloadValidator::validate(...), $value, $allowUnknownFields, Path::PAYLOAD);
}

/**
 * Throws the errors of the payload of a SALE event.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertSalePayload(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateSalePayload($value, $allowUnknownFields));
}

/**
 * The notices of a SALE event: what is valid but not advisable. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 *
 * @return list<Notice>
 */
function noticesOfSale(mixed $value): array
{
    return Validation::notices(SaleEventInspector::inspect(...), $value);
}

/**
 * The errors of an OPPORTUNITY_LOST event, in the order in which it is checked; none if it is valid. It never
 * throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateOpportunityLost(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(OpportunityLostEventValidator::validate(...), $value, $allowUnknownFields);
}

/**
 * Throws the errors of an OPPORTUNITY_LOST event.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertOpportunityLost(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateOpportunityLost($value, $allowUnknownFields));
}

/**
 * The errors of the payload of an OPPORTUNITY_LOST event, in the order in which it is checked; none if it is
 * valid. Their paths begin with `$.payload`. It never throws.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateOpportunityLostPayload(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(
        OpportunityLostPayloadValidator::validate(...),
        $value,
        $allowUnknownFields,
        Path::PAYLOAD,
    );
}

/**
 * Throws the errors of the payload of an OPPORTUNITY_LOST event.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertOpportunityLostPayload(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateOpportunityLostPayload($value, $allowUnknownFields));
}

/**
 * The notices of an OPPORTUNITY_LOST event: what is valid but not advisable. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 *
 * @return list<Notice>
 */
function noticesOfOpportunityLost(mixed $value): array
{
    return Validation::notices(OpportunityLostEventInspector::inspect(...), $value);
}

/**
 * The errors of an ORDER_PLACED event, in the order in which it is checked; none if it is valid. It never
 * throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateOrderPlaced(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(OrderPlacedEventValidator::validate(...), $value, $allowUnknownFields);
}

/**
 * Throws the errors of an ORDER_PLACED event.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertOrderPlaced(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateOrderPlaced($value, $allowUnknownFields));
}

/**
 * The errors of the payload of an ORDER_PLACED event, in the order in which it is checked; none if it is valid.
 * Their paths begin with `$.payload`. It never throws.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateOrderPlacedPayload(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(OrderPlacedPayloadValidator::validate(...), $value, $allowUnknownFields, Path::PAYLOAD);
}

/**
 * Throws the errors of the payload of an ORDER_PLACED event.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertOrderPlacedPayload(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateOrderPlacedPayload($value, $allowUnknownFields));
}

/**
 * The notices of an ORDER_PLACED event: what is valid but not advisable. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 *
 * @return list<Notice>
 */
function noticesOfOrderPlaced(mixed $value): array
{
    return Validation::notices(OrderPlacedEventInspector::inspect(...), $value);
}

/**
 * The errors of an ORDER_PLACED_ITEM event, in the order in which it is checked; none if it is valid. It never
 * throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateOrderPlacedItem(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(OrderPlacedItemEventValidator::validate(...), $value, $allowUnknownFields);
}

/**
 * Throws the errors of an ORDER_PLACED_ITEM event.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertOrderPlacedItem(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateOrderPlacedItem($value, $allowUnknownFields));
}

/**
 * The errors of the payload of an ORDER_PLACED_ITEM event, in the order in which it is checked; none if it is
 * valid. Their paths begin with `$.payload`. It never throws.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateOrderPlacedItemPayload(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(
        OrderPlacedItemPayloadValidator::validate(...),
        $value,
        $allowUnknownFields,
        Path::PAYLOAD,
    );
}

/**
 * Throws the errors of the payload of an ORDER_PLACED_ITEM event.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertOrderPlacedItemPayload(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateOrderPlacedItemPayload($value, $allowUnknownFields));
}

/**
 * The notices of an ORDER_PLACED_ITEM event: what is valid but not advisable. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 *
 * @return list<Notice>
 */
function noticesOfOrderPlacedItem(mixed $value): array
{
    return Validation::notices(OrderPlacedItemEventInspector::inspect(...), $value);
}

/**
 * The errors of a CART_ABANDONED event, in the order in which it is checked; none if it is valid. It never
 * throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateCartAbandoned(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(CartAbandonedEventValidator::validate(...), $value, $allowUnknownFields);
}

/**
 * Throws the errors of a CART_ABANDONED event.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertCartAbandoned(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateCartAbandoned($value, $allowUnknownFields));
}

/**
 * The errors of the payload of a CART_ABANDONED event, in the order in which it is checked; none if it is valid.
 * Their paths begin with `$.payload`. It never throws.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateCartAbandonedPayload(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(CartAbandonedPayloadValidator::validate(...), $value, $allowUnknownFields, Path::PAYLOAD);
}

/**
 * Throws the errors of the payload of a CART_ABANDONED event.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertCartAbandonedPayload(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateCartAbandonedPayload($value, $allowUnknownFields));
}

/**
 * The notices of a CART_ABANDONED event: what is valid but not advisable. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 *
 * @return list<Notice>
 */
function noticesOfCartAbandoned(mixed $value): array
{
    return Validation::notices(CartAbandonedEventInspector::inspect(...), $value);
}

/**
 * The errors of a CART_ABANDONED_ITEM event, in the order in which it is checked; none if it is valid. It never
 * throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateCartAbandonedItem(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(CartAbandonedItemEventValidator::validate(...), $value, $allowUnknownFields);
}

/**
 * Throws the errors of a CART_ABANDONED_ITEM event.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertCartAbandonedItem(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateCartAbandonedItem($value, $allowUnknownFields));
}

/**
 * The errors of the payload of a CART_ABANDONED_ITEM event, in the order in which it is checked; none if it is
 * valid. Their paths begin with `$.payload`. It never throws.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateCartAbandonedItemPayload(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(
        CartAbandonedItemPayloadValidator::validate(...),
        $value,
        $allowUnknownFields,
        Path::PAYLOAD,
    );
}

/**
 * Throws the errors of the payload of a CART_ABANDONED_ITEM event.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertCartAbandonedItemPayload(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateCartAbandonedItemPayload($value, $allowUnknownFields));
}

/**
 * The notices of a CART_ABANDONED_ITEM event: what is valid but not advisable. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 *
 * @return list<Notice>
 */
function noticesOfCartAbandonedItem(mixed $value): array
{
    return Validation::notices(CartAbandonedItemEventInspector::inspect(...), $value);
}

/**
 * The errors of a CHAT_STARTED event, in the order in which it is checked; none if it is valid. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateChatStarted(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(ChatStartedEventValidator::validate(...), $value, $allowUnknownFields);
}

/**
 * Throws the errors of a CHAT_STARTED event.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertChatStarted(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateChatStarted($value, $allowUnknownFields));
}

/**
 * The errors of the payload of a CHAT_STARTED event, in the order in which it is checked; none if it is valid.
 * Their paths begin with `$.payload`. It never throws.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateChatStartedPayload(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(ChatStartedPayloadValidator::validate(...), $value, $allowUnknownFields, Path::PAYLOAD);
}

/**
 * Throws the errors of the payload of a CHAT_STARTED event.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertChatStartedPayload(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateChatStartedPayload($value, $allowUnknownFields));
}

/**
 * The notices of a CHAT_STARTED event: what is valid but not advisable. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 *
 * @return list<Notice>
 */
function noticesOfChatStarted(mixed $value): array
{
    return Validation::notices(ChatStartedEventInspector::inspect(...), $value);
}

/**
 * The errors of a CHAT_FINISHED event, in the order in which it is checked; none if it is valid. It never
 * throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateChatFinished(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(ChatFinishedEventValidator::validate(...), $value, $allowUnknownFields);
}

/**
 * Throws the errors of a CHAT_FINISHED event.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertChatFinished(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateChatFinished($value, $allowUnknownFields));
}

/**
 * The errors of the payload of a CHAT_FINISHED event, in the order in which it is checked; none if it is valid.
 * Their paths begin with `$.payload`. It never throws.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateChatFinishedPayload(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(ChatFinishedPayloadValidator::validate(...), $value, $allowUnknownFields, Path::PAYLOAD);
}

/**
 * Throws the errors of the payload of a CHAT_FINISHED event.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertChatFinishedPayload(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateChatFinishedPayload($value, $allowUnknownFields));
}

/**
 * The notices of a CHAT_FINISHED event: what is valid but not advisable. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 *
 * @return list<Notice>
 */
function noticesOfChatFinished(mixed $value): array
{
    return Validation::notices(ChatFinishedEventInspector::inspect(...), $value);
}

/**
 * The errors of a CALL_FINISHED event, in the order in which it is checked; none if it is valid. It never
 * throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateCallFinished(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(CallFinishedEventValidator::validate(...), $value, $allowUnknownFields);
}

/**
 * Throws the errors of a CALL_FINISHED event.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertCallFinished(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateCallFinished($value, $allowUnknownFields));
}

/**
 * The errors of the payload of a CALL_FINISHED event, in the order in which it is checked; none if it is valid.
 * Their paths begin with `$.payload`. It never throws.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateCallFinishedPayload(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(CallFinishedPayloadValidator::validate(...), $value, $allowUnknownFields, Path::PAYLOAD);
}

/**
 * Throws the errors of the payload of a CALL_FINISHED event.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertCallFinishedPayload(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateCallFinishedPayload($value, $allowUnknownFields));
}

/**
 * The notices of a CALL_FINISHED event: what is valid but not advisable. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 *
 * @return list<Notice>
 */
function noticesOfCallFinished(mixed $value): array
{
    return Validation::notices(CallFinishedEventInspector::inspect(...), $value);
}

/**
 * The errors of a MEDIA_PLAYBACK_STARTED event, in the order in which it is checked; none if it is valid. It
 * never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateMediaPlaybackStarted(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(MediaPlaybackStartedEventValidator::validate(...), $value, $allowUnknownFields);
}

/**
 * Throws the errors of a MEDIA_PLAYBACK_STARTED event.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertMediaPlaybackStarted(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateMediaPlaybackStarted($value, $allowUnknownFields));
}

/**
 * The errors of the payload of a MEDIA_PLAYBACK_STARTED event, in the order in which it is checked; none if it
 * is valid. Their paths begin with `$.payload`. It never throws.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateMediaPlaybackStartedPayload(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(
        MediaPlaybackStartedPayloadValidator::validate(...),
        $value,
        $allowUnknownFields,
        Path::PAYLOAD,
    );
}

/**
 * Throws the errors of the payload of a MEDIA_PLAYBACK_STARTED event.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertMediaPlaybackStartedPayload(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateMediaPlaybackStartedPayload($value, $allowUnknownFields));
}

/**
 * The notices of a MEDIA_PLAYBACK_STARTED event: what is valid but not advisable. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 *
 * @return list<Notice>
 */
function noticesOfMediaPlaybackStarted(mixed $value): array
{
    return Validation::notices(MediaPlaybackStartedEventInspector::inspect(...), $value);
}

/**
 * The errors of a MEDIA_PLAYBACK_STOPPED event, in the order in which it is checked; none if it is valid. It
 * never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateMediaPlaybackStopped(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(MediaPlaybackStoppedEventValidator::validate(...), $value, $allowUnknownFields);
}

/**
 * Throws the errors of a MEDIA_PLAYBACK_STOPPED event.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertMediaPlaybackStopped(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateMediaPlaybackStopped($value, $allowUnknownFields));
}

/**
 * The errors of the payload of a MEDIA_PLAYBACK_STOPPED event, in the order in which it is checked; none if it
 * is valid. Their paths begin with `$.payload`. It never throws.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateMediaPlaybackStoppedPayload(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(
        MediaPlaybackStoppedPayloadValidator::validate(...),
        $value,
        $allowUnknownFields,
        Path::PAYLOAD,
    );
}

/**
 * Throws the errors of the payload of a MEDIA_PLAYBACK_STOPPED event.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertMediaPlaybackStoppedPayload(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateMediaPlaybackStoppedPayload($value, $allowUnknownFields));
}

/**
 * The notices of a MEDIA_PLAYBACK_STOPPED event: what is valid but not advisable. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 *
 * @return list<Notice>
 */
function noticesOfMediaPlaybackStopped(mixed $value): array
{
    return Validation::notices(MediaPlaybackStoppedEventInspector::inspect(...), $value);
}

/**
 * The errors of an ECOMMERCE_CHECKOUT_STARTED event, in the order in which it is checked; none if it is valid.
 * It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateEcommerceCheckoutStarted(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(EcommerceCheckoutStartedEventValidator::validate(...), $value, $allowUnknownFields);
}

/**
 * Throws the errors of an ECOMMERCE_CHECKOUT_STARTED event.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertEcommerceCheckoutStarted(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateEcommerceCheckoutStarted($value, $allowUnknownFields));
}

/**
 * The errors of the payload of an ECOMMERCE_CHECKOUT_STARTED event, in the order in which it is checked; none if
 * it is valid. Their paths begin with `$.payload`. It never throws.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateEcommerceCheckoutStartedPayload(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(
        EcommerceCheckoutStartedPayloadValidator::validate(...),
        $value,
        $allowUnknownFields,
        Path::PAYLOAD,
    );
}

/**
 * Throws the errors of the payload of an ECOMMERCE_CHECKOUT_STARTED event.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertEcommerceCheckoutStartedPayload(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateEcommerceCheckoutStartedPayload($value, $allowUnknownFields));
}

/**
 * The notices of an ECOMMERCE_CHECKOUT_STARTED event: what is valid but not advisable. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 *
 * @return list<Notice>
 */
function noticesOfEcommerceCheckoutStarted(mixed $value): array
{
    return Validation::notices(EcommerceCheckoutStartedEventInspector::inspect(...), $value);
}

/**
 * The errors of an ECOMMERCE_CART_ABANDONED event, in the order in which it is checked; none if it is valid. It
 * never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateEcommerceCartAbandoned(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(EcommerceCartAbandonedEventValidator::validate(...), $value, $allowUnknownFields);
}

/**
 * Throws the errors of an ECOMMERCE_CART_ABANDONED event.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertEcommerceCartAbandoned(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateEcommerceCartAbandoned($value, $allowUnknownFields));
}

/**
 * The errors of the payload of an ECOMMERCE_CART_ABANDONED event, in the order in which it is checked; none if
 * it is valid. Their paths begin with `$.payload`. It never throws.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateEcommerceCartAbandonedPayload(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(
        EcommerceCartAbandonedPayloadValidator::validate(...),
        $value,
        $allowUnknownFields,
        Path::PAYLOAD,
    );
}

/**
 * Throws the errors of the payload of an ECOMMERCE_CART_ABANDONED event.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertEcommerceCartAbandonedPayload(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateEcommerceCartAbandonedPayload($value, $allowUnknownFields));
}

/**
 * The notices of an ECOMMERCE_CART_ABANDONED event: what is valid but not advisable. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 *
 * @return list<Notice>
 */
function noticesOfEcommerceCartAbandoned(mixed $value): array
{
    return Validation::notices(EcommerceCartAbandonedEventInspector::inspect(...), $value);
}

/**
 * The errors of an ECOMMERCE_ORDER_PLACED event, in the order in which it is checked; none if it is valid. It
 * never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateEcommerceOrderPlaced(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(EcommerceOrderPlacedEventValidator::validate(...), $value, $allowUnknownFields);
}

/**
 * Throws the errors of an ECOMMERCE_ORDER_PLACED event.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertEcommerceOrderPlaced(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateEcommerceOrderPlaced($value, $allowUnknownFields));
}

/**
 * The errors of the payload of an ECOMMERCE_ORDER_PLACED event, in the order in which it is checked; none if it
 * is valid. Their paths begin with `$.payload`. It never throws.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateEcommerceOrderPlacedPayload(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(
        EcommerceOrderPlacedPayloadValidator::validate(...),
        $value,
        $allowUnknownFields,
        Path::PAYLOAD,
    );
}

/**
 * Throws the errors of the payload of an ECOMMERCE_ORDER_PLACED event.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertEcommerceOrderPlacedPayload(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateEcommerceOrderPlacedPayload($value, $allowUnknownFields));
}

/**
 * The notices of an ECOMMERCE_ORDER_PLACED event: what is valid but not advisable. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 *
 * @return list<Notice>
 */
function noticesOfEcommerceOrderPlaced(mixed $value): array
{
    return Validation::notices(EcommerceOrderPlacedEventInspector::inspect(...), $value);
}

/**
 * The errors of an ECOMMERCE_ORDER_PAID event, in the order in which it is checked; none if it is valid. It
 * never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateEcommerceOrderPaid(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(EcommerceOrderPaidEventValidator::validate(...), $value, $allowUnknownFields);
}

/**
 * Throws the errors of an ECOMMERCE_ORDER_PAID event.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertEcommerceOrderPaid(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateEcommerceOrderPaid($value, $allowUnknownFields));
}

/**
 * The errors of the payload of an ECOMMERCE_ORDER_PAID event, in the order in which it is checked; none if it is
 * valid. Their paths begin with `$.payload`. It never throws.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateEcommerceOrderPaidPayload(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(
        EcommerceOrderPaidPayloadValidator::validate(...),
        $value,
        $allowUnknownFields,
        Path::PAYLOAD,
    );
}

/**
 * Throws the errors of the payload of an ECOMMERCE_ORDER_PAID event.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertEcommerceOrderPaidPayload(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateEcommerceOrderPaidPayload($value, $allowUnknownFields));
}

/**
 * The notices of an ECOMMERCE_ORDER_PAID event: what is valid but not advisable. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 *
 * @return list<Notice>
 */
function noticesOfEcommerceOrderPaid(mixed $value): array
{
    return Validation::notices(EcommerceOrderPaidEventInspector::inspect(...), $value);
}

/**
 * The errors of an ECOMMERCE_ORDER_FULFILLED event, in the order in which it is checked; none if it is valid. It
 * never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateEcommerceOrderFulfilled(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(EcommerceOrderFulfilledEventValidator::validate(...), $value, $allowUnknownFields);
}

/**
 * Throws the errors of an ECOMMERCE_ORDER_FULFILLED event.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertEcommerceOrderFulfilled(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateEcommerceOrderFulfilled($value, $allowUnknownFields));
}

/**
 * The errors of the payload of an ECOMMERCE_ORDER_FULFILLED event, in the order in which it is checked; none if
 * it is valid. Their paths begin with `$.payload`. It never throws.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateEcommerceOrderFulfilledPayload(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(
        EcommerceOrderFulfilledPayloadValidator::validate(...),
        $value,
        $allowUnknownFields,
        Path::PAYLOAD,
    );
}

/**
 * Throws the errors of the payload of an ECOMMERCE_ORDER_FULFILLED event.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertEcommerceOrderFulfilledPayload(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateEcommerceOrderFulfilledPayload($value, $allowUnknownFields));
}

/**
 * The notices of an ECOMMERCE_ORDER_FULFILLED event: what is valid but not advisable. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 *
 * @return list<Notice>
 */
function noticesOfEcommerceOrderFulfilled(mixed $value): array
{
    return Validation::notices(EcommerceOrderFulfilledEventInspector::inspect(...), $value);
}

/**
 * The errors of an ECOMMERCE_SHIPMENT_DELIVERED event, in the order in which it is checked; none if it is valid.
 * It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateEcommerceShipmentDelivered(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(EcommerceShipmentDeliveredEventValidator::validate(...), $value, $allowUnknownFields);
}

/**
 * Throws the errors of an ECOMMERCE_SHIPMENT_DELIVERED event.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertEcommerceShipmentDelivered(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateEcommerceShipmentDelivered($value, $allowUnknownFields));
}

/**
 * The errors of the payload of an ECOMMERCE_SHIPMENT_DELIVERED event, in the order in which it is checked; none
 * if it is valid. Their paths begin with `$.payload`. It never throws.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateEcommerceShipmentDeliveredPayload(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(
        EcommerceShipmentDeliveredPayloadValidator::validate(...),
        $value,
        $allowUnknownFields,
        Path::PAYLOAD,
    );
}

/**
 * Throws the errors of the payload of an ECOMMERCE_SHIPMENT_DELIVERED event.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertEcommerceShipmentDeliveredPayload(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateEcommerceShipmentDeliveredPayload($value, $allowUnknownFields));
}

/**
 * The notices of an ECOMMERCE_SHIPMENT_DELIVERED event: what is valid but not advisable. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 *
 * @return list<Notice>
 */
function noticesOfEcommerceShipmentDelivered(mixed $value): array
{
    return Validation::notices(EcommerceShipmentDeliveredEventInspector::inspect(...), $value);
}

/**
 * The errors of an ECOMMERCE_ORDER_CANCELLED event, in the order in which it is checked; none if it is valid. It
 * never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateEcommerceOrderCancelled(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(EcommerceOrderCancelledEventValidator::validate(...), $value, $allowUnknownFields);
}

/**
 * Throws the errors of an ECOMMERCE_ORDER_CANCELLED event.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertEcommerceOrderCancelled(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateEcommerceOrderCancelled($value, $allowUnknownFields));
}

/**
 * The errors of the payload of an ECOMMERCE_ORDER_CANCELLED event, in the order in which it is checked; none if
 * it is valid. Their paths begin with `$.payload`. It never throws.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateEcommerceOrderCancelledPayload(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(
        EcommerceOrderCancelledPayloadValidator::validate(...),
        $value,
        $allowUnknownFields,
        Path::PAYLOAD,
    );
}

/**
 * Throws the errors of the payload of an ECOMMERCE_ORDER_CANCELLED event.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertEcommerceOrderCancelledPayload(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateEcommerceOrderCancelledPayload($value, $allowUnknownFields));
}

/**
 * The notices of an ECOMMERCE_ORDER_CANCELLED event: what is valid but not advisable. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 *
 * @return list<Notice>
 */
function noticesOfEcommerceOrderCancelled(mixed $value): array
{
    return Validation::notices(EcommerceOrderCancelledEventInspector::inspect(...), $value);
}

/**
 * The errors of an ECOMMERCE_ORDER_REFUNDED event, in the order in which it is checked; none if it is valid. It
 * never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateEcommerceOrderRefunded(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(EcommerceOrderRefundedEventValidator::validate(...), $value, $allowUnknownFields);
}

/**
 * Throws the errors of an ECOMMERCE_ORDER_REFUNDED event.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertEcommerceOrderRefunded(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateEcommerceOrderRefunded($value, $allowUnknownFields));
}

/**
 * The errors of the payload of an ECOMMERCE_ORDER_REFUNDED event, in the order in which it is checked; none if
 * it is valid. Their paths begin with `$.payload`. It never throws.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @return list<ApiError> Of more than 100,000 the first 100,000.
 */
function validateEcommerceOrderRefundedPayload(mixed $value, bool $allowUnknownFields = false): array
{
    return Validation::errors(
        EcommerceOrderRefundedPayloadValidator::validate(...),
        $value,
        $allowUnknownFields,
        Path::PAYLOAD,
    );
}

/**
 * Throws the errors of the payload of an ECOMMERCE_ORDER_REFUNDED event.
 *
 * @param mixed $value What is sent as `payload`, without the rest of the event.
 * @param bool $allowUnknownFields Whether unknown fields are no errors, at any level. The API drops them.
 *
 * @throws ValidationException for an invalid value.
 */
function assertEcommerceOrderRefundedPayload(mixed $value, bool $allowUnknownFields = false): void
{
    Validation::throwErrors(validateEcommerceOrderRefundedPayload($value, $allowUnknownFields));
}

/**
 * The notices of an ECOMMERCE_ORDER_REFUNDED event: what is valid but not advisable. It never throws.
 *
 * @param mixed $value An event, or what `json_decode` returns; any other value is invalid.
 *
 * @return list<Notice>
 */
function noticesOfEcommerceOrderRefunded(mixed $value): array
{
    return Validation::notices(EcommerceOrderRefundedEventInspector::inspect(...), $value);
}
