<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

use RdsmEvents\ApiError;

/** An error as data. Its message is made when all errors are known: a later check may add what is meant. */
final class LocatedError
{
    /**
     * @param string $path The path of the value.
     * @param array<string, mixed>|null $rules What is expected.
     * @param string|null $variant Distinguishes messages of one type: see Message.
     * @param string|null $unknownField The name of a field that does not exist.
     */
    public function __construct(
        public readonly string $type,
        public readonly string $path,
        public ?array $rules = null,
        public ?string $variant = null,
        public readonly ?string $unknownField = null,
    ) {
    }

    /** @param array<string, mixed> $rules */
    public function addHint(array $rules, ?string $variant = null): void
    {
        $this->rules = array_merge($this->rules ?? [], $rules);
        $this->variant = $variant;
    }

    public function toApiError(): ApiError
    {
        $message = Message::of($this->type, $this->variant, $this->rules);
        $path = $this->unknownField === null ? $this->path : Path::field($this->path, $this->unknownField);

        return new ApiError($this->type, $message, $path, $this->rules, $this->variant);
    }
}
