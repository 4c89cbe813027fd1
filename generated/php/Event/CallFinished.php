<?php

// Generated from spec/events/call-finished.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Event;

use RdsmEvents\Enum\CallPhoneType;
use RdsmEvents\Enum\CallType;
use RdsmEvents\Model\CommunicationsLegalBasis;
use RdsmEvents\Model\DataProcessingLegalBasis;
use RdsmEvents\Runtime\EventModel;

/**
 * A phone call with a contact ended.
 *
 * @see https://legacydevelopers.rdstation.com/es/reference/events Evento de llamada Completada
 * @see https://developers.rdstation.com/reference/evento-chamada-concluida Evento de Chamada Concluída
 */
final class CallFinished extends EventModel
{
    public const TYPE = 'CALL_FINISHED';

    /**
     * @param string $email Email of the contact; it identifies the contact.
     * @param string $call_from_number Number of the call tracking.
     * @param string $call_status Status of the call.
     * @param string|null $name Name of the contact.
     * @param string|null $company_name Name of the company of the contact (empresa).
     * @param string|null $company_site Website of the company of the contact.
     * @param string|null $job_title Job title of the contact (cargo).
     * @param string|null $personal_phone Phone of the contact who answered the call.
     * @param string|null $call_user_email Email of the caller.
     * @param string|null $call_started_at When the call began, in RFC 3339.
     * @param string|null $call_duration Length of the call, as text: the documented type is String. Unit: seconds.
     * @param CallType|null $call_type Whether the contact called or was called.
     * @param string|null $call_status_description What completes the status: name of the recipient, a message, or
     * Off.
     * @param CallPhoneType|null $call_phone_type Type of the phone, spelt as the documents spell it.
     * @param string|null $call_carrier Name of the carrier.
     * @param string|null $call_record URL of the recording of the call.
     * @param list<DataProcessingLegalBasis|CommunicationsLegalBasis>|null $legal_bases Legal bases for using the
     * data of the contact (bases legais).
     */
    public function __construct(
        public readonly string $email,
        public readonly string $call_from_number,
        public readonly string $call_status,
        public readonly ?string $name = null,
        public readonly ?string $company_name = null,
        public readonly ?string $company_site = null,
        public readonly ?string $job_title = null,
        public readonly ?string $personal_phone = null,
        public readonly ?string $call_user_email = null,
        public readonly ?string $call_started_at = null,
        public readonly ?string $call_duration = null,
        public readonly ?CallType $call_type = null,
        public readonly ?string $call_status_description = null,
        public readonly ?CallPhoneType $call_phone_type = null,
        public readonly ?string $call_carrier = null,
        public readonly ?string $call_record = null,
        public readonly ?array $legal_bases = null,
    ) {
    }
}
