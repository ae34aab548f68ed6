#!/bin/sh
# Builds the library and an example, and runs it; arguments go to the example. EXAMPLE names it: check or screen.
set -eu
name="${EXAMPLE:-check}"
cd "$(dirname "$0")/../.."
cargo build --release --package cocareer-ffi
folder="${CARGO_TARGET_DIR:-target}/release"
folder="$(cd "$folder" && pwd)"
"${CC:-cc}" -std=c11 -Wall -Wextra -Iinclude "examples/c/$name.c" -o "$folder/example-$name" \
    -L"$folder" -lcocareer_ffi -Wl,-rpath,"$folder"
exec "$folder/example-$name" "$@"
