<?php

// Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Event;

use RdsmEvents\Model\CommunicationsLegalBasis;
use RdsmEvents\Model\DataProcessingLegalBasis;
use RdsmEvents\Runtime\EventModel;

/**
 * A contact converted: a form was sent, a page visited, a material downloaded.
 *
 * @see https://legacydevelopers.rdstation.com/es/reference/events Evento de Conversión
 * @see https://developers.rdstation.com/reference/evento-de-conversao-padrao Evento de Conversão Padrão
 */
final class Conversion extends EventModel
{
    public const TYPE = 'CONVERSION';

    protected const OTHER_FIELDS = 'custom_fields';

    /**
     * @param string $conversion_identifier Name of the conversion; it identifies the event.
     * @param string $email Email of the contact; it identifies the contact.
     * @param string|null $name Name of the contact.
     * @param string|null $job_title Job title of the contact (cargo).
     * @param string|null $state State of the contact (estado).
     * @param string|null $city City of the contact (cidade).
     * @param string|null $country Country of the contact (país).
     * @param string|null $personal_phone Phone of the contact (telefone).
     * @param string|null $mobile_phone Mobile phone of the contact (celular).
     * @param string|null $twitter Twitter (X) of the contact: handle or address.
     * @param string|null $facebook Facebook of the contact: name or address.
     * @param string|null $linkedin LinkedIn of the contact: name or address.
     * @param string|null $website Website of the contact.
     * @param string|null $company_name Name of the company of the contact (empresa).
     * @param string|null $company_site Website of the company of the contact.
     * @param string|null $company_address Address of the company of the contact.
     * @param string|null $client_tracking_id Tracking identifier of the visitor: the bare UUID that the `_rdtrk`
     * cookie (`rdtrk`) holds.
     * @param string|null $traffic_source Value of the `__trf.src` cookie, base64-encoded or not, or the UTM source.
     * With a cookie, traffic_medium, traffic_campaign and traffic_value must be empty.
     * @param string|null $traffic_medium UTM medium. Must be empty when traffic_source is a cookie.
     * @param string|null $traffic_campaign UTM campaign. Must be empty when traffic_source is a cookie.
     * @param string|null $traffic_value UTM term. Must be empty when traffic_source is a cookie.
     * @param list<string>|null $tags Tags to add to the contact. Recommended for each: in lower case.
     * @param bool|null $available_for_mailing Whether the contact may receive emails.
     * @param list<DataProcessingLegalBasis|CommunicationsLegalBasis>|null $legal_bases Legal bases for using the
     * data of the contact (bases legais).
     * @param array<string, mixed> $custom_fields Custom fields of the account (campos personalizados), each under
     * its API identifier, which begins with `cf_`.
     */
    public function __construct(
        public readonly string $conversion_identifier,
        public readonly string $email,
        public readonly ?string $name = null,
        public readonly ?string $job_title = null,
        public readonly ?string $state = null,
        public readonly ?string $city = null,
        public readonly ?string $country = null,
        public readonly ?string $personal_phone = null,
        public readonly ?string $mobile_phone = null,
        public readonly ?string $twitter = null,
        public readonly ?string $facebook = null,
        public readonly ?string $linkedin = null,
        public readonly ?string $website = null,
        public readonly ?string $company_name = null,
        public readonly ?string $company_site = null,
        public readonly ?string $company_address = null,
        public readonly ?string $client_tracking_id = null,
        public readonly ?string $traffic_source = null,
        public readonly ?string $traffic_medium = null,
        public readonly ?string $traffic_campaign = null,
        public readonly ?string $traffic_value = null,
        public readonly ?array $tags = null,
        public readonly ?bool $available_for_mailing = null,
        public readonly ?array $legal_bases = null,
        public readonly array $custom_fields = [],
    ) {
    }
}
