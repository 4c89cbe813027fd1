<?php

declare(strict_types=1);

// Loads the generated classes as Composer would: PSR-4, and the file with the functions.

// Next to the sources, or in the repository.
$root = is_dir(__DIR__ . '/src') ? __DIR__ . '/src/' : dirname(__DIR__, 4) . '/generated/php/';

spl_autoload_register(static function (string $class) use ($root): void {
    $path = $root . str_replace('\\', '/', substr($class, strlen('RdsmEvents\\'))) . '.php';
    if (str_starts_with($class, 'RdsmEvents\\') && is_file($path)) {
        require $path;
    }
});

require $root . 'functions.php';
