<?php

declare(strict_types=1);

namespace RdsmEvents;

use InvalidArgumentException;

/** Thrown for an invalid value. Its message contains paths, never values: payloads are personal data. */
final class ValidationException extends InvalidArgumentException
{
    /** @param non-empty-list<ApiError> $errors Every error, in the order in which a value is checked. */
    public function __construct(public readonly array $errors)
    {
        $more = count($errors) - 1;
        $suffix = $more === 0 ? '' : " (and $more more)";
        parent::__construct("{$errors[0]->path}: {$errors[0]->detailedMessage()}$suffix");
    }
}
