package dk.overblik.writing.mark;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What marks a file as a result of this program, kept among the file's own document properties:
 * names such as "version" and their values.
 */
public record ResultProperties(SortedMap<String, String> values) {

    /** What our names begin with in the file, to be told from those of others. */
    static final String PREFIX = "Overblik.";

    /** The name under which a file keeps what {@link ResultFile#isUnchanged} compares. */
    public static final String FINGERPRINT = "fingerprint";

    public ResultProperties {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static ResultProperties none() {
        return new ResultProperties(new TreeMap<>());
    }

    /** The same with a value under one more name. */
    public ResultProperties with(String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(values);
        more.put(name, value);
        return new ResultProperties(more);
    }

    /** The value under a name, or empty. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }
}
