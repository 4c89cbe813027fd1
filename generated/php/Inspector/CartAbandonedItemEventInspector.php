<?php

// Generated from spec/events/cart-abandoned-item.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\EventInspector;

/** Collects the notices of a CART_ABANDONED_ITEM event. */
final class CartAbandonedItemEventInspector extends EventInspector
{
    protected const PAYLOADS = ['CART_ABANDONED_ITEM' => CartAbandonedItemPayloadInspector::class];

    protected const DEPRECATED = [
        'CART_ABANDONED_ITEM' => [
            'details' => ['refused_after' => '2025-12-31', 'successor' => 'ECOMMERCE_CART_ABANDONED'],
            'origin' => Origins::NEWER_DOCS_3,
        ],
    ];
}
