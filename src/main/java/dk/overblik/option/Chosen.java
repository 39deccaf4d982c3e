package dk.overblik.option;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The options that were chosen, each with its values; a flag has none. */
public final class Chosen {

    /** Nothing chosen. */
    public static final Chosen NOTHING = new Chosen(new EnumMap<>(Option.class));

    private final Map<Option, List<String>> values;

    private Chosen(Map<Option, List<String>> values) {
        this.values = values;
    }

    /** The same with one option chosen, in place of what was chosen for it before. */
    public Chosen with(Option option, List<String> chosen) {
        Map<Option, List<String>> more = new EnumMap<>(Option.class);
        more.putAll(values);
        more.put(option, List.copyOf(chosen));
        return new Chosen(more);
    }

    /** The same with some options not chosen. */
    public Chosen without(Set<Option> dropped) {
        Map<Option, List<String>> fewer = new EnumMap<>(Option.class);
        fewer.putAll(values);
        fewer.keySet().removeAll(dropped);
        return new Chosen(fewer);
    }

    public boolean has(Option option) {
        return values.containsKey(option);
    }

    /** The value of an option that has one. */
    public Optional<String> value(Option option) {
        return values(option).stream().findFirst();
    }

    public List<String> values(Option option) {
        return values.getOrDefault(option, List.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Chosen chosen && chosen.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
