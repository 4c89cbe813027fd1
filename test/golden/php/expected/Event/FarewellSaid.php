<?php

// Generated from spec/events/farewell-said.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Event;

use RdsmEvents\Runtime\EventModel;

/**
 * A contact said goodbye. The contact must exist: this event does not create it. Deprecated: the newer
 * documentation announces that the API rejects it after 2025-12-31; FAREWELL_WAVED replaces it.
 *
 * @deprecated Announced as refused after 2025-12-31; use FAREWELL_WAVED.
 * @see https://legacydevelopers.rdstation.com/es/reference/events Despedida
 */
final class FarewellSaid extends EventModel
{
    public const TYPE = 'FAREWELL_SAID';

    /**
     * @param string $email Email of the contact.
     * @param int|float|null $value What it was worth.
     */
    public function __construct(
        public readonly string $email,
        public readonly int|float|null $value = null,
    ) {
    }
}
