<?php

// Generated from spec/events/sale.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Event;

use RdsmEvents\Runtime\EventModel;

/**
 * A contact was marked as a won opportunity. The contact must exist: this event does not create it.
 *
 * @see https://legacydevelopers.rdstation.com/es/reference/events Evento Marcado de Oportunidad Ganada
 * @see https://developers.rdstation.com/reference/evento-marcacao-oportunidade-ganha Evento de Marcação de Oportunidade Ganha
 */
final class Sale extends EventModel
{
    public const TYPE = 'SALE';

    /**
     * @param string $funnel_name Name of the funnel in which the contact is marked as won. Recommended: default.
     * @param string $email Email of the contact; it identifies the contact.
     * @param int|float|null $value Value of the won opportunity.
     */
    public function __construct(
        public readonly string $funnel_name,
        public readonly string $email,
        public readonly int|float|null $value = null,
    ) {
    }
}
