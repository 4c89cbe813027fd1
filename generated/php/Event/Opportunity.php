<?php

// Generated from spec/events/opportunity.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Event;

use RdsmEvents\Runtime\EventModel;

/**
 * A contact was marked as an opportunity. The contact must exist: this event does not create it.
 *
 * @see https://legacydevelopers.rdstation.com/es/reference/events Evento Marcado de Oportunidad
 * @see https://developers.rdstation.com/reference/evento-marcacao-oportunidade Evento de Marcação de Oportunidade
 */
final class Opportunity extends EventModel
{
    public const TYPE = 'OPPORTUNITY';

    /**
     * @param string $funnel_name Name of the funnel in which the contact is marked as an opportunity. Recommended:
     * default.
     * @param string $email Email of the contact; it identifies the contact.
     */
    public function __construct(
        public readonly string $funnel_name,
        public readonly string $email,
    ) {
    }
}
