<?php

declare(strict_types=1);

namespace RdsmEvents;

use JsonSerializable;
use RdsmEvents\Runtime\Message;

/** An error of a value, in the shape that the API gives to errors. It never contains the value: payloads are personal data. */
final class ApiError implements JsonSerializable
{
    /**
     * @param string $error_type Such as `INVALID_OPTION`.
     * @param string $error_message A sentence in English.
     * @param string $path Where the value is: `$.body[3].payload.email`; empty where the API states none.
     * @param array<string, mixed>|null $validation_rules What is expected.
     * @param string|null $variant Distinguishes messages of one type.
     */
    public function __construct(
        public readonly string $error_type,
        public readonly string $error_message,
        public readonly string $path,
        public readonly ?array $validation_rules = null,
        private readonly ?string $variant = null,
    ) {
    }

    /** The error with a message for the person who fills in a form. */
    public function translate(Language $language): self
    {
        $message = $language->translation()->message($this->error_type, $this->validation_rules ?? [], 'INVALID');

        return new self($this->error_type, $message, $this->path, $this->validation_rules, $this->variant);
    }

    /** What the field is called in a language; null for a field without a label, such as a custom one. */
    public function label(Language $language): ?string
    {
        return $language->label($this->path);
    }

    /** The message with the enum values, and with what may be meant. */
    public function detailedMessage(): string
    {
        return Message::detailed($this->error_type, $this->variant, $this->validation_rules);
    }

    /** @return array<string, mixed> The error as the API would send it. */
    public function toArray(): array
    {
        $rules = $this->validation_rules === null ? [] : ['validation_rules' => $this->validation_rules];

        return ['error_type' => $this->error_type, 'error_message' => $this->error_message]
            + $rules
            + ['path' => $this->path];
    }

    /** @return array<string, mixed> */
    public function jsonSerialize(): array
    {
        return $this->toArray();
    }
}
