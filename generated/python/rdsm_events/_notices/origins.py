# Generated from spec/. Do not edit: change the spec and run "npm run generate".
"""Where notices come from."""

from __future__ import annotations

from .._runtime.notices import Origin

NEWER_DOCS_1: Origin = {
    "grade": "newer docs",
    "statement": "VALUES_MUST_BE_LOWERCASE is an error of tags; that it is one of events, too, is not stated.",
    "source": "https://developers.rdstation.com/reference/mensagens-de-erro-rdsm",
}

OURS_1: Origin = {
    "grade": "ours",
    "statement": "RD Station sends no marketing email to a contact without a legal basis for communications, and reports nothing.",
}

NEWER_DOCS_2: Origin = {
    "grade": "newer docs",
    "statement": "funnel_name accepts only the value default for now.",
    "source": "https://developers.rdstation.com/reference/rdsm-como-migrar-api-v1-para-api-v2",
}

NEWER_DOCS_3: Origin = {
    "grade": "newer docs",
    "source": "https://developers.rdstation.com/reference/eventos-ecommerce-deprecated",
}

OFFICIAL_CLIENT_1: Origin = {
    "grade": "official client",
    "statement": "RD Station's n8n node always sends it, and an account was seen to reject a phone without an email.",
    "source": "https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
}

NEWER_DOCS_4: Origin = {
    "grade": "newer docs",
    "statement": "Phones have the format E.164.",
    "source": "https://developers.rdstation.com/es/reference/evento-de-pedido-entregue",
}

OFFICIAL_CLIENT_2: Origin = {
    "grade": "official client",
    "statement": "RD Station's n8n node always sends it.",
    "source": "https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
}

OFFICIAL_CLIENT_3: Origin = {
    "grade": "official client",
    "statement": "RD Station's n8n node rejects other addresses than those that begin with http:// or https://.",
    "source": "https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
}

OFFICIAL_CLIENT_4: Origin = {
    "grade": "official client",
    "statement": "The form of RD Station's n8n node offers ten currencies.",
    "source": "https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/e7978c0/nodes/RdStationMarketing/descriptions/EcommerceEventsDescription.ts",
}

OFFICIAL_CLIENT_5: Origin = {
    "grade": "official client",
    "statement": "RD Station's n8n node rejects negative amounts.",
    "source": "https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
}

OFFICIAL_CLIENT_6: Origin = {
    "grade": "official client",
    "statement": "RD Station's n8n node rejects negative numbers.",
    "source": "https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
}

OFFICIAL_CLIENT_7: Origin = {
    "grade": "official client",
    "statement": "RD Station's n8n node rejects more than twenty.",
    "source": "https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
}

OURS_2: Origin = {
    "grade": "ours",
    "statement": "Nobody could read the whole table: a field that no source lists may exist. If it does not, its value is lost silently.",
}

OURS_3: Origin = {
    "grade": "ours",
    "statement": "RD Station's n8n node always sends it with each of the other six e-commerce events, and an account was seen to reject a phone without an email.",
}

OURS_4: Origin = {
    "grade": "ours",
    "statement": "RD Station's n8n node always sends it with each of the other six e-commerce events.",
}

OFFICIAL_CLIENT_8: Origin = {
    "grade": "official client",
    "statement": "RD Station's n8n node rejects more than five.",
    "source": "https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
}

OFFICIAL_CLIENT_9: Origin = {
    "grade": "official client",
    "statement": "The form of RD Station's n8n node offers five reasons.",
    "source": "https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/e7978c0/nodes/RdStationMarketing/descriptions/EcommerceEventsDescription.ts",
}

NEWER_DOCS_5: Origin = {
    "grade": "newer docs",
    "source": "https://developers.rdstation.com/reference/bases-legais-rdstation-marketing",
}

OFFICIAL_CLIENT_10: Origin = {
    "grade": "official client",
    "statement": "The form of RD Station's n8n node states at most 150 characters.",
    "source": "https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/e7978c0/nodes/RdStationMarketing/descriptions/EcommerceEventsDescription.ts",
}

OFFICIAL_CLIENT_11: Origin = {
    "grade": "official client",
    "statement": "The form of RD Station's n8n node states at most 255 characters.",
    "source": "https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/e7978c0/nodes/RdStationMarketing/descriptions/EcommerceEventsDescription.ts",
}

OFFICIAL_CLIENT_12: Origin = {
    "grade": "official client",
    "statement": "RD Station's n8n node rejects less than one.",
    "source": "https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
}

OFFICIAL_CLIENT_13: Origin = {
    "grade": "official client",
    "statement": "RD Station's n8n node rejects more than ten.",
    "source": "https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts",
}

NEWER_DOCS_6: Origin = {
    "grade": "newer docs",
    "statement": "A product without product_id, variant_id and sku is missing from the email about the cart.",
    "source": "https://developers.rdstation.com/reference/eventos-de-ecommerce",
}
