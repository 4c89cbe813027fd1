<?php

// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\EventInspector;

/** Collects the notices of an event of any type. */
final class RdsmEventInspector extends EventInspector
{
    protected const PAYLOADS = [
        'CONVERSION' => ConversionPayloadInspector::class,
        'OPPORTUNITY' => OpportunityPayloadInspector::class,
        'SALE' => SalePayloadInspector::class,
        'OPPORTUNITY_LOST' => OpportunityLostPayloadInspector::class,
        'ORDER_PLACED' => OrderPlacedPayloadInspector::class,
        'ORDER_PLACED_ITEM' => OrderPlacedItemPayloadInspector::class,
        'CART_ABANDONED' => CartAbandonedPayloadInspector::class,
        'CART_ABANDONED_ITEM' => CartAbandonedItemPayloadInspector::class,
        'CHAT_STARTED' => ChatStartedPayloadInspector::class,
        'CHAT_FINISHED' => ChatFinishedPayloadInspector::class,
        'CALL_FINISHED' => CallFinishedPayloadInspector::class,
        'MEDIA_PLAYBACK_STARTED' => MediaPlaybackStartedPayloadInspector::class,
        'MEDIA_PLAYBACK_STOPPED' => MediaPlaybackStoppedPayloadInspector::class,
        'ECOMMERCE_CHECKOUT_STARTED' => EcommerceCheckoutStartedPayloadInspector::class,
        'ECOMMERCE_CART_ABANDONED' => EcommerceCartAbandonedPayloadInspector::class,
        'ECOMMERCE_ORDER_PLACED' => EcommerceOrderPlacedPayloadInspector::class,
        'ECOMMERCE_ORDER_PAID' => EcommerceOrderPaidPayloadInspector::class,
        'ECOMMERCE_ORDER_FULFILLED' => EcommerceOrderFulfilledPayloadInspector::class,
        'ECOMMERCE_SHIPMENT_DELIVERED' => EcommerceShipmentDeliveredPayloadInspector::class,
        'ECOMMERCE_ORDER_CANCELLED' => EcommerceOrderCancelledPayloadInspector::class,
        'ECOMMERCE_ORDER_REFUNDED' => EcommerceOrderRefundedPayloadInspector::class,
    ];

    protected const DEPRECATED = [
        'ORDER_PLACED' => [
            'details' => ['refused_after' => '2025-12-31', 'successor' => 'ECOMMERCE_ORDER_PLACED'],
            'origin' => Origins::NEWER_DOCS_3,
        ],
        'ORDER_PLACED_ITEM' => [
            'details' => ['refused_after' => '2025-12-31', 'successor' => 'ECOMMERCE_ORDER_PLACED'],
            'origin' => Origins::NEWER_DOCS_3,
        ],
        'CART_ABANDONED' => [
            'details' => ['refused_after' => '2025-12-31', 'successor' => 'ECOMMERCE_CART_ABANDONED'],
            'origin' => Origins::NEWER_DOCS_3,
        ],
        'CART_ABANDONED_ITEM' => [
            'details' => ['refused_after' => '2025-12-31', 'successor' => 'ECOMMERCE_CART_ABANDONED'],
            'origin' => Origins::NEWER_DOCS_3,
        ],
    ];
}
