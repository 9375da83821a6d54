#!/usr/bin/env bash
# The second clock, on another scheduler than rotate.sh: does the state say that rotations happen? It needs the right to read the state, and no other.
. "$(dirname "$0")/common.sh"

synthesise
status --max-lag "${MAX_LAG:-3d}" --expires-within "${EXPIRES_WITHIN:-14d}"
