# Generated from CartLineItem in spec/. Do not edit: change the spec and run "npm run generate".
"""The builder of CartLineItem."""

from __future__ import annotations

from decimal import Decimal
from typing import List, Optional, Union, cast

from .._runtime.build import plain_number, present_fields
from .._types.cart_line_item import CartLineItem


def cart_line_item(
    *,
    product_id: Optional[str] = None,
    product_title: Optional[str] = None,
    price: Optional[Union[float, Decimal]] = None,
    quantity: Optional[int] = None,
    product_url: Optional[str] = None,
    variant_id: Optional[str] = None,
    variant_title: Optional[str] = None,
    sku: Optional[str] = None,
    image_url: Optional[str] = None,
    categories: Optional[List[str]] = None,
) -> CartLineItem:
    """Build an object: A product of an abandoned cart, with its quantity.

    The event that contains it validates it.

    Args:
        product_id: Identifier of the product. Recommended: at most 150 characters.
        product_title: Name of the product. Recommended: at most 255 characters.
        price: Price of one piece, in units of the currency. Recommended: at least 0.
        quantity: Number of pieces. Recommended: at least 1.
        product_url: Page of the product. Recommended: an http or https address.
        variant_id: Identifier of the variant of the product.
        variant_title: Name of the variant.
        sku: SKU of the variant.
        image_url: Image of the product. Recommended: an http or https address.
        categories: Categories of the product. Recommended: at most 10 items.
    """
    fields = present_fields(
        {
            "product_id": product_id,
            "product_title": product_title,
            "price": plain_number(price),
            "quantity": quantity,
            "product_url": product_url,
            "variant_id": variant_id,
            "variant_title": variant_title,
            "sku": sku,
            "image_url": image_url,
            "categories": categories,
        },
    )
    return cast("CartLineItem", fields)
