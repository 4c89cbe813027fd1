<?php

// Generated from spec/traffic-source.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents;

use RdsmEvents\Runtime\Traffic;

/** Where a visitor comes from: named arguments of an event, as in `...TrafficSource::from($_COOKIE, $_GET)`. */
final class TrafficSource extends Traffic
{
    protected const COOKIE_NAMES = ['__trf.src'];
    protected const COOKIE_FIELD = 'traffic_source';
    protected const COOKIE_PATTERN = '/^(?:encoded_|[{]|%7[Bb]|eyJ)/uD';
    protected const UTM_FIELDS = [
        'source' => 'traffic_source',
        'medium' => 'traffic_medium',
        'campaign' => 'traffic_campaign',
        'term' => 'traffic_value',
    ];
}
