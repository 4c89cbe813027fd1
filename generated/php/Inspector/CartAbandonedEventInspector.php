<?php

// Generated from spec/events/cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\EventInspector;

/** Collects the notices of a CART_ABANDONED event. */
final class CartAbandonedEventInspector extends EventInspector
{
    protected const PAYLOADS = ['CART_ABANDONED' => CartAbandonedPayloadInspector::class];

    protected const DEPRECATED = [
        'CART_ABANDONED' => [
            'details' => ['refused_after' => '2025-12-31', 'successor' => 'ECOMMERCE_CART_ABANDONED'],
            'origin' => Origins::NEWER_DOCS_3,
        ],
    ];
}
