#!/bin/sh
# The same anywhere else: stops at the first that fails. 1: errors were found; 2: planc could not run.
set -eu
npx planc check plan
npx planc verify plan
npx planc build plan --out dist
npx planc verify --dist dist
