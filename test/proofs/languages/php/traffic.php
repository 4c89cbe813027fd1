<?php

declare(strict_types=1);

// What the package reads from the cookies and the query of a request, for the server of PHP: see traffic.ts.

require __DIR__ . '/autoload.php';

use RdsmEvents\TrackingId;
use RdsmEvents\TrafficSource;

header('Content-Type: application/json');
echo json_encode([
    'cookie' => (object) TrafficSource::fromCookies($_COOKIE),
    'utm' => (object) TrafficSource::fromUtm($_GET),
    'both' => (object) TrafficSource::from($_COOKIE, $_GET),
    'id' => TrackingId::fromCookies($_COOKIE),
], JSON_THROW_ON_ERROR);
