<?php

declare(strict_types=1);

namespace RdsmEvents;

use JsonSerializable;

/** What is valid but not advisable about a value. It never contains the value of a field. */
final class Notice implements JsonSerializable
{
    /**
     * @param string $notice_type `DEPRECATED`, `EXPECTED`, `UNUSUAL` or `UNLISTED`.
     * @param string $message A sentence in English.
     * @param string $path Where the value is, or the field that is absent.
     * @param array<string, mixed> $details What is recommended, or what takes the place of the value.
     * @param array<string, string> $origin Where the notice comes from: its grade, a statement, the URL of a source.
     */
    public function __construct(
        public readonly string $notice_type,
        public readonly string $message,
        public readonly string $path,
        public readonly array $details,
        public readonly array $origin,
    ) {
    }

    /** The notice with a message for the person who fills in a form. */
    public function translate(Language $language): self
    {
        $message = $language->translation()->message($this->notice_type, $this->details, 'UNUSUAL');

        return new self($this->notice_type, $message, $this->path, $this->details, $this->origin);
    }

    /** What the field is called in a language; null for a field without a label, such as a custom one. */
    public function label(Language $language): ?string
    {
        return $language->label($this->path);
    }

    /** @return array<string, mixed> */
    public function jsonSerialize(): array
    {
        return [
            'notice_type' => $this->notice_type,
            'message' => $this->message,
            'path' => $this->path,
            'details' => (object) $this->details,
            'origin' => $this->origin,
        ];
    }
}
