#!/bin/sh
# Runs Overblik: the window without arguments, the command line with them.
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
java=
for candidate in "$here/runtime/bin/java" "${JAVA_HOME:-/nonexistent}/bin/java" "$(command -v java)"; do
    if [ -x "$candidate" ]; then
        java=$candidate
        break
    fi
done
if [ -z "$java" ]; then
    echo 'Overblik kan ikke starte, da der ikke er Java på computeren. Bed IT om Java 17 eller nyere.' >&2
    exit 4
fi
if ! "$java" -version 2>&1 | grep -Eq 'version "(1[7-9]|[2-9][0-9])'; then
    echo "Overblik kan ikke starte, da Java ($java) er for gammel. Bed IT om Java 17 eller nyere." >&2
    exit 4
fi

# What the program loads is kept for later starts, by a try on the example that nobody waits for;
# without it they are only slower.
kept=${XDG_CACHE_HOME:-$HOME/.cache}/overblik
archive=$kept/overblik-${project.version}.jsa
example=$here/eksempel/hedensted-2017-09.xlsx
quick="-Xshare:auto -Xlog:disable -XX:TieredStopAtLevel=1"
if [ ! -f "$archive" ] && [ -f "$example" ] && mkdir -p "$kept" 2>/dev/null; then
    (
        room=$(mktemp -d) && trap 'rm -rf "$room"' EXIT &&
            "$java" $quick -XX:ArchiveClassesAtExit="$archive" -jar "$here/overblik.jar" \
                --stille --ud "$room" "$example"
    ) </dev/null >/dev/null 2>&1 &
fi
exec "$java" $quick -XX:SharedArchiveFile="$archive" -jar "$here/overblik.jar" "$@"
