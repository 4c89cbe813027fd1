<?php

// Generated from spec/events/opportunity-lost.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\Notices;
use RdsmEvents\Runtime\ObjectInspector;

/** Collects the notices of the payload of an OPPORTUNITY_LOST event. */
final class OpportunityLostPayloadInspector extends ObjectInspector
{
    protected static function inspectFields(array $fields, string $path, Notices $notices): void
    {
        $value = $fields['funnel_name'] ?? null;
        if (is_string($value) && $value !== '' && !in_array($value, ['default'], true)) {
            $notices->add($path . '.funnel_name', 'UNUSUAL', ['values' => ['default']], Origins::NEWER_DOCS_2, 'value');
        }
    }
}
