<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

/** Validates lists of events. An event alone is reported as such. */
abstract class BatchValidator
{
    /** The validator of an event, the fields of an event, and the name of the function that validates one. */
    protected const EVENT = '';
    protected const EVENT_FIELDS = [];
    protected const EVENT_FUNCTION = '';

    /** Adds the errors of a value, and returns whether it is valid. */
    public static function validate(mixed $value, string $path, Errors $errors): bool
    {
        $first = count($errors->found);
        $checkEvent = static fn (mixed $event, string $at): bool => (static::EVENT)::validate($event, $at, $errors);
        if (Check::items($value, $path, $errors, $checkEvent)) {
            return true;
        }
        if (array_intersect_key(array_flip(static::EVENT_FIELDS), Value::fields($value) ?? []) !== []) {
            ($errors->found[$first] ?? null)?->addHint(['did_you_mean' => [static::EVENT_FUNCTION]]);
        }

        return false;
    }
}
