<?php

// Generated from spec/events/chat-finished.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Event;

use RdsmEvents\Model\CommunicationsLegalBasis;
use RdsmEvents\Model\DataProcessingLegalBasis;
use RdsmEvents\Runtime\EventModel;

/**
 * A conversation with a contact ended in a chat.
 *
 * @see https://legacydevelopers.rdstation.com/es/reference/events Evento de Fin de Conversación
 * @see https://developers.rdstation.com/reference/evento-termino-conversa Evento de Término de Conversa
 */
final class ChatFinished extends EventModel
{
    public const TYPE = 'CHAT_FINISHED';

    /**
     * @param string $chat_subject Subject of the chat.
     * @param string $cf_chat_status Status of the chat, such as online.
     * @param string $cf_chat_transcript_message Transcript of the chat.
     * @param string $email Email of the contact; it identifies the contact.
     * @param string|null $cf_chat_type Type of the chat, such as sales or support.
     * @param string|null $cf_birthdate Birth date of the contact, such as 1980-06-10.
     * @param string|null $cf_gender Gender of the contact.
     * @param string|null $name Name of the contact.
     * @param string|null $job_title Job title of the contact (cargo).
     * @param string|null $personal_phone Phone of the contact (telefone).
     * @param string|null $mobile_phone Mobile phone of the contact (celular).
     * @param string|null $twitter Twitter (X) of the contact: handle or address.
     * @param string|null $facebook Facebook of the contact: name or address.
     * @param string|null $linkedin LinkedIn of the contact: name or address.
     * @param string|null $website Website of the contact.
     * @param string|null $company_name Name of the company of the contact (empresa).
     * @param string|null $company_site Website of the company of the contact.
     * @param list<DataProcessingLegalBasis|CommunicationsLegalBasis>|null $legal_bases Legal bases for using the
     * data of the contact (bases legais).
     */
    public function __construct(
        public readonly string $chat_subject,
        public readonly string $cf_chat_status,
        public readonly string $cf_chat_transcript_message,
        public readonly string $email,
        public readonly ?string $cf_chat_type = null,
        public readonly ?string $cf_birthdate = null,
        public readonly ?string $cf_gender = null,
        public readonly ?string $name = null,
        public readonly ?string $job_title = null,
        public readonly ?string $personal_phone = null,
        public readonly ?string $mobile_phone = null,
        public readonly ?string $twitter = null,
        public readonly ?string $facebook = null,
        public readonly ?string $linkedin = null,
        public readonly ?string $website = null,
        public readonly ?string $company_name = null,
        public readonly ?string $company_site = null,
        public readonly ?array $legal_bases = null,
    ) {
    }
}
