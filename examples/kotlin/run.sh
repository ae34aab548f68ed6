#!/bin/sh
# Builds the library and its Kotlin sources, and runs an example; arguments go to the example. EXAMPLE names it: check
# (a file, a day, a language; by itself a document with mistakes) or screen (a text). Needs Rust, a JDK of version 17 or
# later, and Maven.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
case "${EXAMPLE:-check}" in
    check) example=Check; [ $# -gt 0 ] || set -- "$root/examples/documents/collaborative.bad.yaml" ;;
    screen) example=Screen ;;
    *) echo "EXAMPLE is check or screen" >&2; exit 2 ;;
esac

target=${CARGO_TARGET_DIR:-"$root/target"}
cargo build --quiet --manifest-path "$root/Cargo.toml" --package cocareer-bindings
native=$(cd "$target/debug" && pwd)
library=$(find "$native" -maxdepth 1 -name 'libcocareer_bindings.so' -o -maxdepth 1 -name 'libcocareer_bindings.dylib')
(cd "$root" && cargo run --quiet --package cocareer-bindgen -- generate "$library" --language kotlin --no-format \
    --out-dir bindings/kotlin/generated)

exec mvn --quiet --batch-mode --no-transfer-progress --file "$root/examples/kotlin/pom.xml" process-classes \
    "-Djna.library.path=$native" "-Dexample=$example" "-Dexec.args=$*"
