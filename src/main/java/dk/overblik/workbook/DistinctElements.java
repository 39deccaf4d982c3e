package dk.overblik.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Elements added behind those that are there, each once. */
final class DistinctElements {
    private final int first;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    DistinctElements(int first) {
        this.first = first;
    }

    int number(String element) {
        return numbers.computeIfAbsent(element, added -> first + numbers.size());
    }

    int count() {
        return first + numbers.size();
    }

    String content(String prefix) {
        return String.join("", new ArrayList<>(numbers.keySet())).replace("~", prefix);
    }
}
