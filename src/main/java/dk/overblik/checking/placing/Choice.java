package dk.overblik.checking.placing;

import java.util.List;
import java.util.function.Function;

/**
 * What a coordinate of a number may be.
 *
 * @param values in the order of their nearness; none where nothing names one
 * @param certain whether the words leave no other
 */
record Choice<T>(List<T> values, boolean certain) {

    Choice {
        values = values.stream().distinct().toList();
    }

    static <T> Choice<T> none() {
        return new Choice<>(List.of(), false);
    }

    /** The only one there can be. */
    static <T> Choice<T> only(T value) {
        return new Choice<>(List.of(value), true);
    }

    /** Certain where it is one. */
    static <T> Choice<T> of(List<T> values) {
        List<T> distinct = values.stream().distinct().toList();
        return new Choice<>(distinct, distinct.size() == 1);
    }

    /** One that nothing but a match may confirm. */
    static <T> Choice<T> open(List<T> values) {
        return new Choice<>(values, false);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    boolean isOnly() {
        return certain && values.size() == 1;
    }

    <R> Choice<R> map(Function<T, R> by) {
        return new Choice<>(values.stream().map(by).toList(), certain);
    }

    /**
     * What a number has from around it, where what it is compared with names some of that as well:
     * "1.204, flere end i juni 2026 i Kolding".
     */
    Choice<T> sharing(List<T> shared) {
        if (shared.isEmpty()) {
            return this;
        }
        return isEmpty()
                ? Choice.open(shared)
                : new Choice<>(values.stream().filter(shared::contains).toList(), certain);
    }
}
