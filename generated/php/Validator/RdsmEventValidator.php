<?php

// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Validator;

use RdsmEvents\Runtime\AnyEventValidator;

/** Validates an event of any type, its type first. */
final class RdsmEventValidator extends AnyEventValidator
{
    protected const PAYLOADS = [
        'CONVERSION' => ConversionPayloadValidator::class,
        'OPPORTUNITY' => OpportunityPayloadValidator::class,
        'SALE' => SalePayloadValidator::class,
        'OPPORTUNITY_LOST' => OpportunityLostPayloadValidator::class,
        'CHAT_STARTED' => ChatStartedPayloadValidator::class,
        'CHAT_FINISHED' => ChatFinishedPayloadValidator::class,
        'CALL_FINISHED' => CallFinishedPayloadValidator::class,
        'MEDIA_PLAYBACK_STARTED' => MediaPlaybackStartedPayloadValidator::class,
        'MEDIA_PLAYBACK_STOPPED' => MediaPlaybackStoppedPayloadValidator::class,
        'ECOMMERCE_CHECKOUT_STARTED' => EcommerceCheckoutStartedPayloadValidator::class,
        'ECOMMERCE_CART_ABANDONED' => EcommerceCartAbandonedPayloadValidator::class,
        'ECOMMERCE_ORDER_PLACED' => EcommerceOrderPlacedPayloadValidator::class,
        'ECOMMERCE_ORDER_PAID' => EcommerceOrderPaidPayloadValidator::class,
        'ECOMMERCE_ORDER_FULFILLED' => EcommerceOrderFulfilledPayloadValidator::class,
        'ECOMMERCE_SHIPMENT_DELIVERED' => EcommerceShipmentDeliveredPayloadValidator::class,
        'ECOMMERCE_ORDER_CANCELLED' => EcommerceOrderCancelledPayloadValidator::class,
        'ECOMMERCE_ORDER_REFUNDED' => EcommerceOrderRefundedPayloadValidator::class,
        'ORDER_PLACED' => OrderPlacedPayloadValidator::class,
        'ORDER_PLACED_ITEM' => OrderPlacedItemPayloadValidator::class,
        'CART_ABANDONED' => CartAbandonedPayloadValidator::class,
        'CART_ABANDONED_ITEM' => CartAbandonedItemPayloadValidator::class,
    ];

    protected const ALIASES = [
        'SALE' => 'won opportunitywon venda',
        'OPPORTUNITY' => 'oportunidade',
        'CONVERSION' => 'conversao',
    ];
    protected const WEBHOOK_FIELDS = ['leads'];
    protected const WEBHOOK_TYPE_PREFIX = 'WEBHOOK.';
    protected const BATCH = 'validateBatch';
    protected const DEPRECATED = [
        'ORDER_PLACED' => 'ECOMMERCE_ORDER_PLACED',
        'ORDER_PLACED_ITEM' => 'ECOMMERCE_ORDER_PLACED',
        'CART_ABANDONED' => 'ECOMMERCE_CART_ABANDONED',
        'CART_ABANDONED_ITEM' => 'ECOMMERCE_CART_ABANDONED',
    ];
    protected const GENERAL = ['CONVERSION'];
    protected const OPEN = [
        'ECOMMERCE_CHECKOUT_STARTED',
        'ECOMMERCE_CART_ABANDONED',
        'ECOMMERCE_ORDER_PLACED',
        'ECOMMERCE_ORDER_PAID',
        'ECOMMERCE_ORDER_FULFILLED',
        'ECOMMERCE_SHIPMENT_DELIVERED',
        'ECOMMERCE_ORDER_CANCELLED',
        'ECOMMERCE_ORDER_REFUNDED',
    ];
}
