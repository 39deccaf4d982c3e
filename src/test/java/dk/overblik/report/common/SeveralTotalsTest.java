package dk.overblik.report.common;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.Figures;
import dk.overblik.importing.CombinedImport;
import dk.overblik.importing.CombinedImport.Part;
import dk.overblik.importing.Importer;
import dk.overblik.importing.layout.ExportFile;
import dk.overblik.model.Answers;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.model.Source;
import dk.overblik.reading.SheetReader;
import dk.overblik.report.Report;
import dk.overblik.report.basis.Imprint;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.choice.Settings;
import dk.overblik.report.choice.Wishes;
import dk.overblik.report.layout.Destination;
import dk.overblik.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two totals of one report, each from its own export, are never called by the same words. */
class SeveralTotalsTest {

    private static final Pattern COUNTED =
            Pattern.compile("(fuldtidsperson|person)(?:er)? (på [^,]*?)(?: (?:i|på) \\p{Lu}|$)");

    private static final Wishes HEDENSTED =
            new Wishes(Optional.of("Hedensted"), List.of(), Optional.empty(), Settings.none());

    /** Those of the project, each with each, and all of them together. */
    @Test
    void wordsOfOneTotalAreOfNoOther() throws IOException {
        List<Part> parts = exports();
        int several = 0;
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                several += judge(List.of(parts.get(i), parts.get(j)));
            }
        }
        several += judge(parts);
        assertThat(several).as("totals that stand beside another").isPositive();
    }

    /** How many totals more than one a report speaks of. */
    private static int judge(List<Part> parts) {
        Map<String, Set<String>> called = new TreeMap<>();
        Set<String> all = new TreeSet<>();
        for (Chapter chapter : chapters(parts)) {
            tell(chapter, called);
        }
        called.values().forEach(all::addAll);
        assertThat(called)
                .as(parts.stream().map(Part::name).toList().toString())
                .allSatisfy((words, totals) -> assertThat(totals).as(words).hasSize(1));
        return Math.max(0, all.size() - 1);
    }

    private static void tell(Chapter chapter, Map<String, Set<String>> called) {
        Set<String> shown = new TreeSet<>();
        for (Table table : chapter.tables()) {
            for (Wording sentence : table.sentences()) {
                spokenOf(table, sentence)
                        .ifPresent(total -> add(called, table.said(sentence), total));
            }
            table.expressions()
                    .flatMap(expression -> totals(expression.observations()))
                    .forEach(shown::add);
        }
        if (shown.size() == 1) {
            add(called, chapter.title(), shown.iterator().next());
        }
    }

    private static void add(Map<String, Set<String>> called, String text, String total) {
        Matcher found = COUNTED.matcher(text);
        if (found.find()) {
            String words = found.group(1) + " " + found.group(2);
            called.computeIfAbsent(words, any -> new TreeSet<>()).add(total);
        }
    }

    /** The total that a sentence begins with, if it is one. */
    private static Optional<String> spokenOf(Table table, Wording sentence) {
        return sentence.parts().stream()
                .flatMap(Wording.Part::places)
                .findFirst()
                .flatMap(
                        at ->
                                totals(
                                                table.lines()
                                                        .get(at.line())
                                                        .figure(at.column())
                                                        .observations())
                                        .findFirst());
    }

    private static Stream<String> totals(Stream<Observation> observations) {
        Set<Concept> counts = EnumSet.of(Concept.FULL_TIME_PERSONS, Concept.PERSONS);
        return observations
                .map(Observation::key)
                .filter(key -> counts.contains(key.measure().concept()))
                .filter(key -> key.benefit().kind() == BenefitGroup.Kind.TOTAL)
                .map(key -> key.benefit().name());
    }

    private static List<Chapter> chapters(List<Part> parts) {
        Map<Source, String> places = new HashMap<>();
        parts.forEach(
                part ->
                        part.read()
                                .dataset()
                                .sheets()
                                .forEach(s -> places.put(s, s.file() + places.size())));
        Imprint imprint = new Imprint("0", parts.stream().map(Part::name).toList(), List.of());
        var read = CombinedImport.of(parts, Figures.VOCABULARY.measures());
        Report report = new Report(Figures.VOCABULARY, imprint, new Destination(places));
        return report.of(read.dataset(), read.problems(), HEDENSTED)
                        instanceof Report.Published published
                ? published.chapters()
                : List.of();
    }

    private static List<Part> exports() throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            List<Sheet> sheets = SheetReader.read(file).sheets();
            parts.add(
                    new Part(
                            name,
                            new Importer(Figures.VOCABULARY)
                                    .read(new ExportFile(name, sheets, Answers.NONE)),
                            Optional.empty()));
        }
        return parts;
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("workbooks/exports", "workbooks/exports/norddjurs")) {
            try (Stream<Path> all = Files.list(Path.of(folder))) {
                files.addAll(
                        all.filter(file -> file.toString().endsWith(".xlsx"))
                                .filter(file -> !file.toString().contains("indstillinger"))
                                .sorted()
                                .collect(Collectors.toList()));
            }
        }
        files.add(Path.of("src/test/resources/vintages/juni.csv"));
        return files;
    }
}
