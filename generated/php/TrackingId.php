<?php

// Generated from spec/tracking-id.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents;

use RdsmEvents\Runtime\Cookie;

/** The tracking identifier of a visitor. */
final class TrackingId
{
    /**
     * The identifier of a visitor, for `client_tracking_id`; null where there is none, or none that can be read.
     *
     * @param array<array-key, mixed> $cookies As `$_COOKIE`.
     */
    public static function fromCookies(array $cookies): ?string
    {
        return Cookie::find(
            $cookies,
            ['rdtrk', '_rdtrk'],
            '/^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$/uD',
            'id',
        );
    }
}
