<?php

// Generated from spec/. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

/** Where notices come from. */
final class Origins
{
    public const NEWER_DOCS_1 = [
        'grade' => 'newer docs',
        'statement' => 'VALUES_MUST_BE_LOWERCASE is an error of tags; that it is one of events, too, is not stated.',
        'source' => 'https://developers.rdstation.com/reference/mensagens-de-erro-rdsm',
    ];
    public const OURS_1 = [
        'grade' => 'ours',
        'statement' => 'RD Station sends no marketing email to a contact without a legal basis for communications, and reports nothing.',
    ];
    public const NEWER_DOCS_2 = [
        'grade' => 'newer docs',
        'statement' => 'funnel_name accepts only the value default for now.',
        'source' => 'https://developers.rdstation.com/reference/rdsm-como-migrar-api-v1-para-api-v2',
    ];
    public const NEWER_DOCS_3 = [
        'grade' => 'newer docs',
        'source' => 'https://developers.rdstation.com/reference/eventos-ecommerce-deprecated',
    ];
    public const OURS_2 = [
        'grade' => 'ours',
        'statement' => 'Nobody could read the whole table: a field that no source lists may exist. If it does not, its value is lost silently.',
    ];
    public const OFFICIAL_CLIENT_1 = [
        'grade' => 'official client',
        'statement' => 'RD Station\'s n8n node always sends it, and an account was seen to reject a phone without an email.',
        'source' => 'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
    ];
    public const NEWER_DOCS_4 = [
        'grade' => 'newer docs',
        'statement' => 'Phones have the format E.164.',
        'source' => 'https://developers.rdstation.com/es/reference/evento-de-pedido-entregue',
    ];
    public const OFFICIAL_CLIENT_2 = [
        'grade' => 'official client',
        'statement' => 'RD Station\'s n8n node always sends it.',
        'source' => 'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
    ];
    public const OFFICIAL_CLIENT_3 = [
        'grade' => 'official client',
        'statement' => 'RD Station\'s n8n node rejects other addresses than those that begin with http:// or https://.',
        'source' => 'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
    ];
    public const OFFICIAL_CLIENT_4 = [
        'grade' => 'official client',
        'statement' => 'The form of RD Station\'s n8n node offers ten currencies.',
        'source' => 'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/e7978c0/nodes/RdStationMarketing/descriptions/EcommerceEventsDescription.ts',
    ];
    public const OFFICIAL_CLIENT_5 = [
        'grade' => 'official client',
        'statement' => 'RD Station\'s n8n node rejects negative amounts.',
        'source' => 'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
    ];
    public const OFFICIAL_CLIENT_6 = [
        'grade' => 'official client',
        'statement' => 'RD Station\'s n8n node rejects negative numbers.',
        'source' => 'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
    ];
    public const OFFICIAL_CLIENT_7 = [
        'grade' => 'official client',
        'statement' => 'RD Station\'s n8n node rejects more than twenty.',
        'source' => 'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
    ];
    public const OURS_3 = [
        'grade' => 'ours',
        'statement' => 'RD Station\'s n8n node always sends it with each of the other six e-commerce events, and an account was seen to reject a phone without an email.',
    ];
    public const OURS_4 = [
        'grade' => 'ours',
        'statement' => 'RD Station\'s n8n node always sends it with each of the other six e-commerce events.',
    ];
    public const OFFICIAL_CLIENT_8 = [
        'grade' => 'official client',
        'statement' => 'RD Station\'s n8n node rejects more than five.',
        'source' => 'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
    ];
    public const OFFICIAL_CLIENT_9 = [
        'grade' => 'official client',
        'statement' => 'The form of RD Station\'s n8n node offers five reasons.',
        'source' => 'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/e7978c0/nodes/RdStationMarketing/descriptions/EcommerceEventsDescription.ts',
    ];
    public const NEWER_DOCS_5 = [
        'grade' => 'newer docs',
        'source' => 'https://developers.rdstation.com/reference/bases-legais-rdstation-marketing',
    ];
    public const OFFICIAL_CLIENT_10 = [
        'grade' => 'official client',
        'statement' => 'The form of RD Station\'s n8n node states at most 150 characters.',
        'source' => 'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/e7978c0/nodes/RdStationMarketing/descriptions/EcommerceEventsDescription.ts',
    ];
    public const OFFICIAL_CLIENT_11 = [
        'grade' => 'official client',
        'statement' => 'The form of RD Station\'s n8n node states at most 255 characters.',
        'source' => 'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/e7978c0/nodes/RdStationMarketing/descriptions/EcommerceEventsDescription.ts',
    ];
    public const OFFICIAL_CLIENT_12 = [
        'grade' => 'official client',
        'statement' => 'RD Station\'s n8n node rejects less than one.',
        'source' => 'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
    ];
    public const OFFICIAL_CLIENT_13 = [
        'grade' => 'official client',
        'statement' => 'RD Station\'s n8n node rejects more than ten.',
        'source' => 'https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts',
    ];
    public const NEWER_DOCS_6 = [
        'grade' => 'newer docs',
        'statement' => 'A product without product_id, variant_id and sku is missing from the email about the cart.',
        'source' => 'https://developers.rdstation.com/reference/eventos-de-ecommerce',
    ];
}
