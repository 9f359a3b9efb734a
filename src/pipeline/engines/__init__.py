"""Preparing on more than one machine: files are cut into shards, and each shard is a run of `prepare_files` somewhere.

`shards` cuts, `dask` sends them out and gathers what comes back, `work` is what a worker does, `program` tells whether
two machines would make the same of a capture.
"""
