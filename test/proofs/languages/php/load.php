<?php

declare(strict_types=1);

/*
 * Loads every file of the package in RDSM_EVENTS_PHP: what is no PHP, or a class of a name in use, ends this program. Then
 * builds the event whose fields are named after words of PHP, if there is one: see specs/odd-spec.ts.
 */

require __DIR__ . '/autoload.php';

$count = 0;
foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator((string) getenv('RDSM_EVENTS_PHP'))) as $file) {
    if ($file->getExtension() === 'php') {
        require_once $file->getPathname();
        $count++;
    }
}
echo $count, " files\n";

$class = 'RdsmEvents\Event\Names';
if (class_exists($class)) {
    $parameters = (new ReflectionMethod($class, '__construct'))->getParameters();
    $values = [];
    foreach ($parameters as $index => $parameter) {
        $values[$parameter->getName()] = "value $index";
    }
    $payload = (new $class(...$values))->toArray()['payload'];
    ksort($payload);
    echo json_encode($payload), "\n";
}
