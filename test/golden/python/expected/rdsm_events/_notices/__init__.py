# Generated from spec/. Do not edit: change the spec and run "npm run generate".
"""Modules of the package: _notices."""

from __future__ import annotations
