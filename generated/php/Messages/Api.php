<?php

// Generated from spec/messages/en.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Messages;

/** Messages by `error_type` or `notice_type`, and variant: see Runtime\Message. */
final class Api
{
    public const MESSAGES = [
        'CANNOT_BE_NULL' => 'Cannot be null.',
        'CANNOT_BE_NULL.webhook' => 'Is a webhook of RD Station, not an event.',
        'INVALID_DATA_TYPE' => 'Must be of type \'{data_type}\'.',
        'INVALID_DATA_TYPE.data_types' => 'Must be of one of the types {data_types}.',
        'INVALID_DATA_TYPE.max_items' => 'Has several different values: give one.',
        'CANNOT_BE_BLANK' => 'Cannot be blank.',
        'INVALID_OPTION' => 'Must be one of the valid options.',
        'INVALID_OPTION.webhook' => 'Is a webhook of RD Station, not an event.',
        'INVALID_FORMAT' => 'Has an invalid format.',
        'INVALID_FORMAT.email' => 'Must be an email address.',
        'INVALID_FORMAT.date-time' => 'Must be an RFC 3339 date-time.',
        'INVALID_FORMAT.pattern' => 'Must match {pattern}.',
        'INVALID_FORMAT.cookie' => 'Must be the value of the cookie {cookie}, or the Cookie header that contains it.',
        'INVALID_FORMAT.utm' => 'Must be the source of a UTM address; a cookie is read by fromCookie.',
        'TOO_SHORT' => 'Is too short (minimum {minimum}).',
        'TOO_LONG' => 'Is too long (maximum {maximum}).',
        'TOO_LONG.bytes' => 'Is too long (maximum {maximum} bytes). Shorten its longest field or leave it out.',
        'OUT_OF_RANGE' => 'Is out of range.',
        'OUT_OF_RANGE.minimum' => 'Must be at least {minimum}.',
        'OUT_OF_RANGE.maximum' => 'Must be at most {maximum}.',
        'OUT_OF_RANGE.exclusive_minimum' => 'Must be greater than {exclusive_minimum}.',
        'OUT_OF_RANGE.exclusive_maximum' => 'Must be less than {exclusive_maximum}.',
        'OUT_OF_RANGE.multiple_of' => 'Must be a multiple of {multiple_of}.',
        'OUT_OF_RANGE.min_items' => 'Must have at least {min_items} items.',
        'OUT_OF_RANGE.max_items' => 'Must have at most {max_items} items.',
        'INVALID' => 'Is not valid.',
        'INVALID.unique_items' => 'Must not contain two equal items.',
        'INVALID.json' => 'Cannot be written as JSON. Pass a plain object without cycles or BigInts.',
        'INVALID.listed' => 'Is a listed field. Move it to the payload.',
        'INVALID.event' => 'Is a whole event, where its payload is expected.',
        'CONFLICTING_FIELD' => 'Must be empty because of the value of {conflicts_with}.',
        'CONFLICTING_FIELD.traffic_source' => 'Must be empty when {conflicts_with} is a cookie.',
        'AT_LEAST_ONE_REQUIRED' => 'At least one of {fields} is required.',
        'INVALID_FIELDS' => 'Does not exist.',
        'INVALID_FIELDS.event_type' => 'Is not a field of {event_type}.',
        'INVALID_FIELDS.custom_fields' => 'Only {did_you_mean} accepts custom fields.',
        'INVALID_FIELDS.prefix' => 'The name of a custom field begins with {prefix}.',
        'INVALID_OPTION.valid_options' => 'Must be one of: {valid_options}.',
        'DID_YOU_MEAN' => 'Did you mean {did_you_mean}?',
        'FOUND_AT' => 'It is called {found_at} here.',
        'DEPRECATED' => '{subject} should no longer be used.',
        'DEPRECATED.successor' => '{subject} should no longer be used. Use {successor}.',
        'DEPRECATED.refused_after' => 'RD Station announced that it rejects {subject} after {refused_after}.',
        'DEPRECATED.refused_after.successor' => 'RD Station announced that it rejects {subject} after {refused_after}. Send {successor}.',
        'EXPECTED' => 'Should be present.',
        'UNUSUAL' => 'Is unusual.',
        'UNUSUAL.value' => 'Should be {values}.',
        'UNUSUAL.values' => 'Should be one of {values}.',
        'UNUSUAL.min_length' => 'Should have at least {min_length} characters.',
        'UNUSUAL.max_length' => 'Should have at most {max_length} characters.',
        'UNUSUAL.pattern' => 'Should match {pattern}.',
        'UNUSUAL.e164' => 'Should be a phone number in E.164, such as +5511912341234.',
        'UNUSUAL.http_url' => 'Should be an http or https address.',
        'UNUSUAL.lower_case' => 'Should be in lower case.',
        'UNUSUAL.minimum' => 'Should be at least {minimum}.',
        'UNUSUAL.maximum' => 'Should be at most {maximum}.',
        'UNUSUAL.min_items' => 'Should have at least {min_items} items.',
        'UNUSUAL.max_items' => 'Should have at most {max_items} items.',
        'UNLISTED' => 'Is not a field that any source lists.',
    ];
}
