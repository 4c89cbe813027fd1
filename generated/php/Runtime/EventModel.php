<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

use RdsmEvents\Validator\EnvelopeValidator;

/** An event. Its public properties are the fields of the payload. */
abstract class EventModel extends Model
{
    /** The type of the event. */
    public const TYPE = '';

    /** @return array<string, mixed> The body of a request. */
    final public function toArray(): array
    {
        return EnvelopeValidator::around(static::TYPE, self::object($this->fields()));
    }
}
