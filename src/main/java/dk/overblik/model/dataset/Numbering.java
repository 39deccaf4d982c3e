package dk.overblik.model.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values numbered in the order in which they were first met. */
final class Numbering<T> {

    private final List<T> values = new ArrayList<>();
    private final Map<T, Integer> numbers = new HashMap<>();

    int number(T value) {
        Integer known = numbers.putIfAbsent(value, values.size());
        if (known != null) {
            return known;
        }
        values.add(value);
        return values.size() - 1;
    }

    /** The number of a value; null if it has none. */
    @Nullable Integer known(T value) {
        return numbers.get(value);
    }

    T value(int number) {
        return values.get(number);
    }

    int size() {
        return values.size();
    }

    List<T> values() {
        return List.copyOf(values);
    }
}
