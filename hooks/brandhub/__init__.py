"""The hub without MkDocs: load → check → resolve → draw → write.

Layers, imports point downward only: command > products > whole > proofs > models > ground.
"""
