<?php

declare(strict_types=1);

// Loads the generated classes as Composer would: PSR-4, and the file with the functions.

// Those of a folder that is named, next to this file, or of the repository.
$own = getenv('RDSM_EVENTS_PHP') ?: __DIR__ . '/src';
$root = is_dir($own) ? $own . '/' : dirname(__DIR__, 4) . '/generated/php/';

spl_autoload_register(static function (string $class) use ($root): void {
    $path = $root . str_replace('\\', '/', substr($class, strlen('RdsmEvents\\'))) . '.php';
    if (str_starts_with($class, 'RdsmEvents\\') && is_file($path)) {
        require $path;
    }
});

require $root . 'functions.php';
