<?php
// Sends every event of a file, then all of them as a batch, then every CONVERSION with a key, and prints the UUIDs.

use OpenAPI\Client\Api\EventsApi;
use OpenAPI\Client\Configuration;
use OpenAPI\Client\Model\ConversionEvent;
use OpenAPI\Client\ObjectSerializer;

require 'vendor/autoload.php';

[, $url, $file] = $argv;
ObjectSerializer::setDateTimeFormat(DATE_RFC3339_EXTENDED);

/** The model class that a name in upper case stands for. */
function model(string $name, string $suffix): string
{
    return '\OpenAPI\Client\Model\\' . str_replace('_', '', ucwords(strtolower($name), '_')) . $suffix;
}

/** The event as its own class, and its legal bases as theirs: the classes of the unions do not work. */
function event(stdClass $body): object
{
    $bases = $body->payload->legal_bases ?? null;
    unset($body->payload->legal_bases);
    $event = ObjectSerializer::deserialize($body, model($body->event_type, 'Event'));
    if ($bases !== null) {
        $toModel = fn (stdClass $basis) => ObjectSerializer::deserialize($basis, model($basis->category, 'LegalBasis'));
        $event->getPayload()->setLegalBases(array_map($toModel, $bases));
    }
    return $event;
}

$events = array_map('event', json_decode(file_get_contents($file)));
$api = new EventsApi(null, (new Configuration())->setHost($url)->setAccessToken('token')->setApiKey('api_key', 'key'));
foreach ($events as $event) {
    echo $api->sendEvent($event)->getEventUuid(), "\n";
}
foreach ($api->sendBatch($events)->getEvents() as $answer) {
    echo $answer->getEventUuid(), "\n";
}
foreach ($events as $event) {
    if ($event instanceof ConversionEvent) {
        echo $api->sendConversion($event)->getEventUuid(), "\n";
    }
}
