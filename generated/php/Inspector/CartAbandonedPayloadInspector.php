<?php

// Generated from spec/events/cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Inspector;

use RdsmEvents\Runtime\Inspect;
use RdsmEvents\Runtime\Notices;
use RdsmEvents\Runtime\ObjectInspector;

/** Collects the notices of the payload of a CART_ABANDONED event. */
final class CartAbandonedPayloadInspector extends ObjectInspector
{
    protected static function inspectFields(array $fields, string $path, Notices $notices): void
    {
        $value = $fields['legal_bases'] ?? null;
        Inspect::items(
            $value,
            $path . '.legal_bases',
            $notices,
            static function (mixed $item, string $at) use ($notices): void {
                LegalBasisInspector::inspect($item, $at, $notices);
            },
        );
    }
}
