"""Deduplication: which reports are one report.

    reports -> fingerprints -> distinct texts -> candidates -> verified edges -> links from copies to articles

A fingerprint is made of one report, anywhere; `group` looks at all fingerprints and gives the same links in any order.
"""

from pipeline.dedup.fingerprint import fingerprint, fingerprints
from pipeline.dedup.groups import group

__all__ = ["fingerprint", "fingerprints", "group"]
