package dk.overblik.examples;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An export that was once read wrongly, and what {@code laes} may make of it.
 *
 * <p>The file beside the export says which outcomes are right ({@code one_of}), which rows must
 * never be there ({@code never}), a word that standard error must hold ({@code says}) and the
 * seconds of processor time it may take. In a field "a|b" means either, "*" anything (as a value:
 * any figure that is not missing), "~x+!y" a text that holds x and not y.
 */
public record ReadingCase(String name, Path export, Map<String, Object> expected) {

    private static final List<String> AGE_SUFFIXES =
            List.of(" 16-66 år", " (16-66 år)", " [16-66 år]");
    private static final int MEASURE = 3;
    private static final int VALUE = 4;

    /** All cases of a folder, in the order of their names. */
    public static List<ReadingCase> all(Path folder) throws IOException {
        List<ReadingCase> cases = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".expected.json")) {
                    String stem = name.substring(0, name.length() - ".expected.json".length());
                    cases.add(new ReadingCase(stem, export(folder, stem), Json.object(file)));
                }
            }
        }
        return cases;
    }

    private static Path export(Path folder, String stem) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> isExport(file.getFileName().toString(), stem))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static boolean isExport(String name, String stem) {
        return name.startsWith(stem + ".") && !name.endsWith(".expected.json");
    }

    /** What a run of {@code laes} made of the export. */
    public record Output(int code, String out, String err, double seconds) {

        /** The rows below the heading, the five fields of a figure each. */
        List<List<String>> rows() {
            return out.lines()
                    .skip(1)
                    .map(line -> Arrays.asList(line.split(";", -1)).subList(0, VALUE + 1))
                    .toList();
        }
    }

    public List<String> options() {
        return texts(expected.get("options"));
    }

    /** What is wrong with the output; empty if it is right. */
    public Optional<String> fault(Output output) {
        List<String> faults = new ArrayList<>();
        List<List<String>> rows = output.rows();
        for (List<String> never : figures(expected.get("never"))) {
            rows.stream()
                    .filter(row -> isLike(row, never, VALUE + 1))
                    .limit(1)
                    .forEach(row -> faults.add("never: " + row));
        }
        if (!says(expected, output)) {
            faults.add("does not say any of " + texts(expected.get("says")));
        }
        if (output.seconds() > seconds()) {
            faults.add("took " + output.seconds() + " seconds");
        }
        List<String> misfits = new ArrayList<>();
        boolean fits = false;
        for (Map<String, Object> outcome : outcomes()) {
            Optional<String> misfit = misfit(outcome, rows, output);
            fits |= misfit.isEmpty();
            misfit.ifPresent(misfits::add);
        }
        if (!fits) {
            faults.add("no outcome fits: " + misfits);
        }
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of(name + " (" + expected.get("why") + "): " + faults + shown(output));
    }

    private static String shown(Output output) {
        return "\ncode "
                + output.code()
                + "\n"
                + output.out().lines().limit(20).collect(joining("\n"))
                + "\n"
                + output.err();
    }

    private Optional<String> misfit(
            Map<String, Object> outcome, List<List<String>> rows, Output output) {
        if (!outcome.get("exit").equals(output.code())) {
            return Optional.of("exit " + outcome.get("exit"));
        }
        for (List<String> figure : figures(outcome.get("figures"))) {
            List<List<String>> same =
                    rows.stream().filter(row -> isLike(row, figure, VALUE)).toList();
            boolean all = same.stream().allMatch(row -> isLike(row, figure, VALUE + 1));
            if (same.isEmpty() || !all) {
                return Optional.of("figure " + figure + " is " + same);
            }
        }
        Object wanted = outcome.get("rows");
        if (wanted != null && wanted.equals(0) != rows.isEmpty()) {
            return Optional.of(rows.size() + " rows");
        }
        for (List<String> never : figures(outcome.get("never"))) {
            if (rows.stream().anyMatch(row -> isLike(row, never, VALUE + 1))) {
                return Optional.of("never " + never);
            }
        }
        return says(outcome, output) ? Optional.empty() : Optional.of("does not say it");
    }

    private static boolean says(Map<String, Object> where, Output output) {
        List<String> words = texts(where.get("says"));
        String err = output.err().toLowerCase(Locale.ROOT);
        return words.isEmpty()
                || words.stream().anyMatch(word -> err.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isLike(List<String> row, List<String> pattern, int fields) {
        for (int i = 0; i < fields; i++) {
            int field = i;
            String found = row.get(i);
            boolean fits =
                    (i == VALUE && pattern.get(i).equals("*"))
                            ? !found.equals(".")
                            : Arrays.stream(pattern.get(i).split("\\|", -1))
                                    .anyMatch(each -> isField(found, each, field));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isField(String found, String wanted, int field) {
        if (wanted.equals("*")) {
            return true;
        }
        if (wanted.startsWith("~")) {
            String text = found.toLowerCase(Locale.ROOT);
            return Arrays.stream(wanted.substring(1).toLowerCase(Locale.ROOT).split("\\+", -1))
                    .allMatch(
                            part ->
                                    part.startsWith("!")
                                            ? !text.contains(part.substring(1))
                                            : text.contains(part));
        }
        if (field == MEASURE) {
            return measure(found).equals(measure(wanted));
        }
        return field == VALUE ? isNumber(found, wanted) : found.equals(wanted);
    }

    private static boolean isNumber(String found, String wanted) {
        if (found.equals(".") || wanted.equals(".")) {
            return found.equals(wanted);
        }
        return new BigDecimal(found.replace(',', '.'))
                        .compareTo(new BigDecimal(wanted.replace(',', '.')))
                == 0;
    }

    private static String measure(String label) {
        String bare = label;
        for (String suffix : AGE_SUFFIXES) {
            bare =
                    bare.endsWith(suffix)
                            ? bare.substring(0, bare.length() - suffix.length())
                            : bare;
        }
        return bare.toLowerCase(Locale.ROOT);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> outcomes() {
        return (List<Map<String, Object>>) expected.get("one_of");
    }

    private double seconds() {
        return ((Number) expected.getOrDefault("seconds", 10)).doubleValue();
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> figures(Object value) {
        return value == null ? List.of() : (List<List<String>>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Object value) {
        return value == null ? List.of() : (List<String>) value;
    }

    @Override
    public String toString() {
        return name;
    }
}
