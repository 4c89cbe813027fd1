<?php

// Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Event;

use RdsmEvents\Enum\Mood;
use RdsmEvents\Model\CommunicationsLegalBasis;
use RdsmEvents\Model\DataProcessingLegalBasis;
use RdsmEvents\Runtime\EventModel;

/**
 * A contact said hello.
 *
 * @see https://legacydevelopers.rdstation.com/es/reference/events Saludo
 */
final class Greeting extends EventModel
{
    public const TYPE = 'GREETING';

    protected const OTHER_FIELDS = 'custom_fields';

    /**
     * @param string $email Email of the contact.
     * @param string $words What was said.
     * @param Mood|null $mood How it was said.
     * @param string|null $said_at When it was said.
     * @param int|null $seconds How long it took. Unit: seconds.
     * @param bool|null $loud Whether it was loud.
     * @param string|null $source Where it was heard: a channel, or a code in brackets.
     * @param string|null $medium How it was heard. Must be empty when source is a code.
     * @param list<string>|null $tags Tags.
     * @param list<DataProcessingLegalBasis|CommunicationsLegalBasis>|null $legal_bases Legal bases for using the
     * data of the contact (bases legais).
     * @param array<string, mixed> $custom_fields Custom fields of the account (campos personalizados), each under
     * its API identifier, which begins with `cf_`.
     */
    public function __construct(
        public readonly string $email,
        public readonly string $words,
        public readonly ?Mood $mood = null,
        public readonly ?string $said_at = null,
        public readonly ?int $seconds = null,
        public readonly ?bool $loud = null,
        public readonly ?string $source = null,
        public readonly ?string $medium = null,
        public readonly ?array $tags = null,
        public readonly ?array $legal_bases = null,
        public readonly array $custom_fields = [],
    ) {
    }
}
