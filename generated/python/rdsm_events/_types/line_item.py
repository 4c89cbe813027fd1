# Generated from LineItem in spec/. Do not edit: change the spec and run "npm run generate".
"""The type LineItem."""

from __future__ import annotations

from typing import List, TypedDict


class LineItem(TypedDict, total=False):
    """A product of a checkout or an order, with its quantity."""

    product_id: str
    """Identifier of the product. Recommended: at most 150 characters."""

    product_title: str
    """Name of the product. Recommended: at most 255 characters."""

    price: float
    """Price of one piece, in units of the currency. Recommended: at least 0."""

    quantity: int
    """Number of pieces. Recommended: at least 1."""

    product_url: str
    """Page of the product. Recommended: an http or https address."""

    variant_id: str
    """Identifier of the variant of the product."""

    variant_title: str
    """Name of the variant."""

    sku: str
    """SKU of the variant."""

    image_url: str
    """Image of the product. Recommended: an http or https address."""

    categories: List[str]
    """Categories of the product. Recommended: at most 10 items."""
