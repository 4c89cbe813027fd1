<?php

// Generated from spec/events/order-placed-item.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\EventInspector;

/** Collects the notices of an ORDER_PLACED_ITEM event. */
final class OrderPlacedItemEventInspector extends EventInspector
{
    protected const PAYLOADS = ['ORDER_PLACED_ITEM' => OrderPlacedItemPayloadInspector::class];

    protected const DEPRECATED = [
        'ORDER_PLACED_ITEM' => [
            'details' => ['refused_after' => '2025-12-31', 'successor' => 'ECOMMERCE_ORDER_PLACED'],
            'origin' => Origins::NEWER_DOCS_3,
        ],
    ];
}
