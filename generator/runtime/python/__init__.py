"""What is independent of the spec: written by hand, used by the generated modules."""
