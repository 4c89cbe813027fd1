<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

use Closure;
use RdsmEvents\ApiError;
use RdsmEvents\Notice;
use RdsmEvents\ValidationException;

/** Runs validators on whole values. */
final class Validation
{
    /**
     * @param Closure(mixed, string, Errors): bool $validate
     * @param string $path Where the value begins in the paths of errors.
     *
     * @return list<ApiError>
     */
    public static function errors(
        Closure $validate,
        mixed $value,
        bool $allowsUnknownFields,
        string $path = Path::ROOT,
    ): array {
        $errors = new Errors($allowsUnknownFields);
        $validate($value, $path, $errors);

        return $errors->toApiErrors();
    }

    /**
     * @param Closure(mixed, string, Notices): void $inspect
     *
     * @return list<Notice>
     */
    public static function notices(Closure $inspect, mixed $value): array
    {
        $notices = new Notices();
        $inspect($value, Path::ROOT, $notices);

        return $notices->toNotices();
    }

    /**
     * @param list<ApiError> $errors
     *
     * @throws ValidationException unless there are none.
     */
    public static function throwErrors(array $errors): void
    {
        if ($errors !== []) {
            throw new ValidationException($errors);
        }
    }
}
