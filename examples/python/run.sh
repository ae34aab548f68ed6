#!/bin/sh
# Builds cocareer for Python in a virtual environment of its own and runs the example with it.
# Needs Python 3.10 or newer and Rust. Arguments go to the example.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
environment=${COCAREER_EXAMPLE_VENV:-"${XDG_CACHE_HOME:-$HOME/.cache}/cocareer/example-python"}

"${PYTHON:-python3}" -m venv "$environment"
# pip fetches maturin, which builds the package from the sources here.
"$environment/bin/pip" install --quiet --disable-pip-version-check "$here/../../bindings/python"
exec "$environment/bin/python" "$here/check_document.py" "$@"
