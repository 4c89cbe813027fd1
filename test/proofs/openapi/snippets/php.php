<?php

use OpenAPI\Client\Api\EventsApi;
use OpenAPI\Client\Configuration;
use OpenAPI\Client\Model\ConversionEvent;
use OpenAPI\Client\Model\ConversionPayload;

require 'vendor/autoload.php';

$payload = new ConversionPayload(['conversion_identifier' => 'newsletter', 'email' => 'ana@example.com']);
$event = new ConversionEvent(['event_type' => 'CONVERSION', 'event_family' => 'CDP', 'payload' => $payload]);
$configuration = (new Configuration())->setApiKey('api_key', getenv('RDSM_API_KEY'));
echo (new EventsApi(null, $configuration))->sendConversion($event)->getEventUuid(), PHP_EOL;
