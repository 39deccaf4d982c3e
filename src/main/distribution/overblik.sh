#!/bin/sh
# Runs Overblik: the window without arguments, the command line with them.

# Without letters beyond ASCII, as in a scheduled job, Java opens no file, and no folder of its own, named with them.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
C | POSIX)
    LC_ALL=C.UTF-8
    export LC_ALL
    ;;
esac
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)

# Says the version of a Java, from the file beside it where there is one: that is quicker than asking.
version_of() {
    told=$(dirname -- "$(readlink -f -- "$1")")/../release
    if [ -f "$told" ]; then
        sed -n 's/^JAVA_VERSION="\(.*\)"$/\1/p' "$told"
    else
        "$1" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1
    fi
}

java=
old=
for candidate in "$here/runtime/bin/java" "${JAVA_HOME:-/nonexistent}/bin/java" "$(command -v java)"; do
    if [ -z "$java" ] && [ -x "$candidate" ]; then
        version=$(version_of "$candidate")
        case $version in
        1[7-9] | 1[7-9][!0-9]* | [2-9][0-9] | [2-9][0-9][!0-9]*) java=$candidate ;;
        *) old=$candidate ;;
        esac
    fi
done
if [ -z "$java" ] && [ -n "$old" ]; then
    echo "Overblik kan ikke starte, da Java ($old) er for gammel. Bed IT om Java 17 eller nyere." >&2
    exit 4
fi
if [ -z "$java" ]; then
    echo 'Overblik kan ikke starte, da der ikke er Java på computeren. Bed IT om Java 17 eller nyere.' >&2
    exit 4
fi

# What the program loads is kept for later starts; the program itself makes it. A name that leads
# nowhere would cost the JVM's own archive as well.
set -- -jar "$here/overblik.jar" "$@"
kept=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
if [ -n "$kept" ]; then
    case $version in
    # From Java 25 a cache that holds more. Java does not look whether it is of this jar: its name tells.
    2[5-9] | 2[5-9][!0-9]* | [3-9][0-9] | [3-9][0-9][!0-9]*)
        archive=$kept/overblik/overblik-$version-$(cksum <"$here/overblik.jar" | tr ' ' -).aot
        flag=-XX:AOTCache
        ;;
    *)
        archive=$kept/overblik/overblik-$version.jsa
        flag=-XX:SharedArchiveFile
        ;;
    esac
    set -- "-Doverblik.arkiv=$archive" "$@"
    [ ! -f "$archive" ] || set -- "$flag=$archive" "$@"
fi
# A heap that begins small and is collected before it grows, where nobody has said otherwise: Java
# does not start with two collectors, or with more memory at first than at most.
case "${JDK_JAVA_OPTIONS-} ${JAVA_TOOL_OPTIONS-} ${_JAVA_OPTIONS-}" in
*-XX:* | *-Xm*) ;;
*) set -- -XX:+UseSerialGC -Xms64m "$@" ;;
esac
exec "$java" -Xlog:disable -XX:TieredStopAtLevel=1 "$@"
