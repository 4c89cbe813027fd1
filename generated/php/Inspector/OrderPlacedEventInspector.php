<?php

// Generated from spec/events/order-placed.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\EventInspector;

/** Collects the notices of an ORDER_PLACED event. */
final class OrderPlacedEventInspector extends EventInspector
{
    protected const PAYLOADS = ['ORDER_PLACED' => OrderPlacedPayloadInspector::class];

    protected const DEPRECATED = [
        'ORDER_PLACED' => [
            'details' => ['refused_after' => '2025-12-31', 'successor' => 'ECOMMERCE_ORDER_PLACED'],
            'origin' => Origins::NEWER_DOCS_3,
        ],
    ];
}
