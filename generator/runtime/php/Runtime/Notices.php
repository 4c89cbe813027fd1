<?php

declare(strict_types=1);

namespace RdsmEvents\Runtime;

use RdsmEvents\Notice;

/** The notices of a value so far. */
final class Notices
{
    private const MAXIMUM = 100_000;

    /** @var list<Notice> */
    private array $found = [];

    /**
     * @param array<string, mixed> $details
     * @param array<string, string> $origin
     * @param string|null $variant Distinguishes messages of one type: see Message.
     * @param string|null $subject What the notice is about, if its message names it.
     */
    public function add(
        string $path,
        string $type,
        array $details,
        array $origin,
        ?string $variant = null,
        ?string $subject = null,
    ): void {
        if (!$this->isFull()) {
            $message = Message::of($type, $variant, $details + ['subject' => $subject]);
            $this->found[] = new Notice($type, $message, $path, $details, $origin);
        }
    }

    /** Whether there is no room for more. */
    public function isFull(): bool
    {
        return count($this->found) >= self::MAXIMUM;
    }

    /** @return list<Notice> */
    public function toNotices(): array
    {
        return $this->found;
    }
}
