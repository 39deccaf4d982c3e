package dk.overblik.checking.placing.meaning;

import java.util.List;
import java.util.function.Function;

/**
 * What a coordinate of a number may be.
 *
 * @param values in the order of their nearness; none where nothing names one
 * @param certain whether the words leave no other
 */
public record Choice<T>(List<T> values, boolean certain) {

    public Choice {
        values = values.stream().distinct().toList();
    }

    /** Nothing names one. */
    public static <T> Choice<T> none() {
        return new Choice<>(List.of(), false);
    }

    /** The only one there can be. */
    public static <T> Choice<T> only(T value) {
        return new Choice<>(List.of(value), true);
    }

    /** Certain where it is one. */
    public static <T> Choice<T> of(List<T> values) {
        List<T> distinct = values.stream().distinct().toList();
        return new Choice<>(distinct, distinct.size() == 1);
    }

    /** One that nothing but a match may confirm. */
    public static <T> Choice<T> open(List<T> values) {
        return new Choice<>(values, false);
    }

    /** Whether nothing names one. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Whether the words leave exactly one. */
    public boolean isOnly() {
        return certain && values.size() == 1;
    }

    /** The same choice among what each of the values leads to. */
    public <R> Choice<R> map(Function<T, R> by) {
        return new Choice<>(values.stream().map(by).toList(), certain);
    }

    /**
     * What a number has from around it, where what it is compared with names some of that as well:
     * "1.204, flere end i juni 2026 i Kolding".
     */
    public Choice<T> sharing(List<T> shared) {
        if (shared.isEmpty()) {
            return this;
        }
        return isEmpty()
                ? Choice.open(shared)
                : new Choice<>(values.stream().filter(shared::contains).toList(), certain);
    }
}
