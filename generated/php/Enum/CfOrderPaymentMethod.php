<?php

// Generated from spec/events/order-placed.ts. Do not edit: change the spec and run "npm run generate".

declare(strict_types=1);

namespace RdsmEvents\Enum;

/** How the order is paid. */
enum CfOrderPaymentMethod: string
{
    case CreditCard = 'Credit Card';
    case DebitCard = 'Debit Card';
    case Invoice = 'Invoice';
    case Others = 'Others';
}
