#!/bin/sh
# Builds the library and its Swift sources, and runs an example; arguments go to the example. EXAMPLE names it: check
# (a file, a day, a language; by itself a document with mistakes) or screen (a text). Needs Rust and Swift 6. Where there
# is no Swift, as on Debian 12, it takes the one that `cargo xtask test --only swift` keeps in the cache, which needs
# root.
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
generated="$native/example-swift-sources"
(cd "$root" && cargo run --quiet --package cocareer-bindgen -- generate "$library" --language swift --no-format \
    --out-dir "$generated")
sources="$root/bindings/swift/Sources"
mkdir -p "$sources/Cocareer/Generated" "$sources/CocareerFFI"
# A file that is the same already is not touched: its time would make the compiler work again.
place() { cmp -s "$1" "$2" || cp "$1" "$2"; }
place "$generated/Cocareer.swift" "$sources/Cocareer/Generated/Cocareer.swift"
place "$generated/CocareerFFI.h" "$sources/CocareerFFI/CocareerFFI.h"
place "$generated/CocareerFFI.modulemap" "$sources/CocareerFFI/module.modulemap"

if command -v swift >/dev/null; then
    exec swift run --quiet --package-path "$root/examples/swift/check" --scratch-path "$native/example-swift" \
        -Xlinker "-L$native" -Xlinker -rpath -Xlinker "$native" "$example" "$@"
fi

cache=${COCAREER_CACHE:-"${XDG_CACHE_HOME:-$HOME/.cache}/cocareer"}/swift
chroot=$cache/made
if [ ! -e "$cache/ready" ]; then
    echo "no swift on PATH: install Swift 6 (swift.org), or run \`cargo xtask test --only swift\` once as root" >&2
    exit 1
fi
documents=$root
if [ "$example" = Check ]; then
    # The file is seen under another name inside.
    documents=$(cd "$(dirname "$1")" && pwd)
    document=/cocareer/documents/$(basename "$1")
    shift
    set -- "$document" "$@"
fi
# What is mounted is seen by the example alone and gone when it ends.
exec unshare --mount --propagation private sh -eu -c '
    chroot=$1
    example=$5
    mount -t proc proc "$chroot/proc"
    mkdir -p "$chroot/cocareer/source" "$chroot/cocareer/native" "$chroot/cocareer/documents"
    mount --bind "$2" "$chroot/cocareer/source"
    mount --bind "$3" "$chroot/cocareer/native"
    mount --bind "$4" "$chroot/cocareer/documents"
    shift 5
    exec chroot "$chroot" env -i PATH=/usr/bin:/bin HOME=/root LC_ALL=C.UTF-8 LD_LIBRARY_PATH=/cocareer/native \
        swift run --quiet --package-path /cocareer/source/examples/swift/check --scratch-path /cocareer/example-build \
        -Xlinker -L/cocareer/native "$example" "$@"
' sh "$chroot" "$root" "$native" "$documents" "$example" "$@"
