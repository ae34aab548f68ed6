#!/bin/sh
# Builds the library and the example, and runs it on a document with mistakes; arguments go to the example.
set -eu
cd "$(dirname "$0")/../.."
cargo build --release --package cocareer-ffi
folder="${CARGO_TARGET_DIR:-target}/release"
folder="$(cd "$folder" && pwd)"
"${CC:-cc}" -std=c11 -Wall -Wextra -Iinclude examples/c/check.c -o "$folder/example-check" \
    -L"$folder" -lcocareer_ffi -Wl,-rpath,"$folder"
exec "$folder/example-check" "$@"
