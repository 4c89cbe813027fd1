<?php

// Generated from spec/events/opportunity-lost.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Event;

use RdsmEvents\Runtime\EventModel;

/**
 * A contact was marked as a lost opportunity. The contact must exist: this event does not create it.
 *
 * @see https://legacydevelopers.rdstation.com/es/reference/events Evento Marcado de Oportunidad Perdida
 * @see https://developers.rdstation.com/reference/evento-marcacao-oportunidade-perdida Evento de Marcação de Oportunidade Perdida
 */
final class OpportunityLost extends EventModel
{
    public const TYPE = 'OPPORTUNITY_LOST';

    /**
     * @param string $email Email of the contact; it identifies the contact.
     * @param string $funnel_name Name of the funnel in which the contact is marked as lost. Recommended: default.
     * @param string|null $reason Why the opportunity was lost.
     */
    public function __construct(
        public readonly string $email,
        public readonly string $funnel_name,
        public readonly ?string $reason = null,
    ) {
    }
}
