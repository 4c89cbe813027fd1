# Generated from spec/. Do not edit: change the spec and run "npm run generate".
"""Modules of the package: _types."""

from __future__ import annotations
