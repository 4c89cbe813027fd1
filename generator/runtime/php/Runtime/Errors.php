<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

use RdsmEvents\ApiError;

/** The errors of a value so far. Methods that add an error return false: the value is invalid. */
final class Errors
{
    /** A body of 200,000 bytes can have more errors than anybody reads. */
    private const MAXIMUM = 100_000;

    /** @var list<LocatedError> */
    public array $found = [];

    public function __construct(public readonly bool $allowsUnknownFields = false)
    {
    }

    /** @param array<string, mixed>|null $rules */
    public function add(string $path, string $type, ?array $rules = null, ?string $variant = null): bool
    {
        return $this->addError(new LocatedError($type, $path, $rules, $variant));
    }

    public function missing(string $path): bool
    {
        return $this->add($path, 'CANNOT_BE_NULL');
    }

    /** A value of the wrong type: it is missing, or has another type. */
    public function wrongType(mixed $value, string $path, string $dataType): bool
    {
        return $value === null
            ? $this->missing($path)
            : $this->add($path, 'INVALID_DATA_TYPE', ['data_type' => $dataType]);
    }

    /** @param list<string> $meant */
    public function unknownField(string $path, string $name, array $meant, ?string $variant = null): bool
    {
        $rules = $meant === [] ? null : ['did_you_mean' => $meant];

        return $this->addError(new LocatedError('INVALID_FIELDS', $path, $rules, $variant, $name));
    }

    /**
     * Whether an optional field has a value to check. Null is an error.
     *
     * @param array<array-key, mixed> $fields
     */
    public function isPresent(array $fields, string $name, string $path): bool
    {
        if (isset($fields[$name])) {
            return true;
        }
        if (array_key_exists($name, $fields)) {
            $this->add(Path::field($path, $name), 'CANNOT_BE_NULL', ['required' => false]);
        }

        return false;
    }

    /** Whether there is no room for more. */
    public function isFull(): bool
    {
        return count($this->found) >= self::MAXIMUM;
    }

    /** @return list<ApiError> */
    public function toApiErrors(): array
    {
        return array_map(static fn (LocatedError $error): ApiError => $error->toApiError(), $this->found);
    }

    private function addError(LocatedError $error): bool
    {
        if (!$this->isFull()) {
            $this->found[] = $error;
        }

        return false;
    }
}
