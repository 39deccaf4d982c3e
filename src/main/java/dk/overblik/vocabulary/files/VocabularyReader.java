package dk.overblik.vocabulary.files;

import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Dimension;
import dk.overblik.model.Measure;
import dk.overblik.model.Names;
import dk.overblik.vocabulary.Rulebook;
import dk.overblik.vocabulary.Rulebook.BenchmarkArea;
import dk.overblik.vocabulary.Rulebook.FocusGoal;
import dk.overblik.vocabulary.Rulebook.GoodEnd;
import dk.overblik.vocabulary.Rulebook.SupervisionRule;
import dk.overblik.vocabulary.Vocabulary;
import dk.overblik.vocabulary.Vocabulary.AreaNames;
import dk.overblik.vocabulary.Vocabulary.BenefitNames;
import dk.overblik.vocabulary.Vocabulary.DimensionNames;
import dk.overblik.vocabulary.Vocabulary.MeasureNames;
import dk.overblik.vocabulary.Vocabulary.Merger;
import dk.overblik.vocabulary.Vocabulary.SeriesBreak;
import dk.overblik.vocabulary.phrase.MeasureForm;
import dk.overblik.vocabulary.phrase.MeasureGrammar;
import dk.overblik.vocabulary.phrase.PhraseReader;
import dk.overblik.vocabulary.phrase.PhraseVocabulary;
import dk.overblik.vocabulary.phrase.Sense;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of the field as the program's own resource files hold them. */
public final class VocabularyReader {

    private static final String FOLDER = "/dk/overblik/vocabulary/";
    static final Area COUNTRY = new Area("Hele landet", Area.Kind.COUNTRY);

    private VocabularyReader() {}

    /** Reads the vocabulary from the class path. */
    public static Vocabulary load() {
        AreaNames areas = areas();
        BenefitNames benefits = names();
        DimensionNames dimensions = dimensions();
        PhraseReader reader =
                PhraseVocabulary.reader(
                        new PhraseVocabulary.Names(
                                areas.byName(),
                                benefits.byName(),
                                dimensions.byName(),
                                dimensions.byMember().keySet()),
                        words(),
                        PhraseTimes::of);
        return new Vocabulary(
                areas,
                benefits,
                measures(reader),
                dimensions,
                breaks(),
                mergers(),
                RulebookFiles.load());
    }

    private static List<PhraseVocabulary.Words> words() {
        return rows("words.csv").stream()
                .map(
                        row ->
                                new PhraseVocabulary.Words(
                                        Sense.valueOf(row.get(0)),
                                        row.get(1),
                                        List.of(row.get(2).split("\\|", -1))))
                .toList();
    }

    private static AreaNames areas() {
        Map<String, Area> byName = new LinkedHashMap<>();
        Map<Area, List<Area>> wider = new HashMap<>();
        Set<Area> regions = new LinkedHashSet<>();
        Set<Area> councils = new LinkedHashSet<>();
        Set<Area> municipalities = new LinkedHashSet<>();
        for (List<String> row : rows("areas.csv")) {
            Area municipality = new Area(row.get(2), Area.Kind.MUNICIPALITY);
            Area region = new Area(row.get(3), Area.Kind.REGION);
            Area council = new Area(row.get(4), Area.Kind.RAR);
            municipalities.add(municipality);
            regions.add(region);
            councils.add(council);
            wider.put(municipality, List.of(council, region, COUNTRY));
            wider.put(region, List.of(COUNTRY));
            wider.put(council, List.of(COUNTRY));
        }
        List<Area> all = new ArrayList<>();
        all.add(COUNTRY);
        all.addAll(regions);
        all.addAll(councils);
        all.addAll(municipalities);
        all.forEach(area -> nameArea(byName, area.name(), area));
        for (List<String> row : rows("area-aliases.csv")) {
            Area area = Objects.requireNonNull(byName.get(Names.folded(row.get(1))), row.get(1));
            nameArea(byName, row.get(0), area);
        }
        Map<Integer, Area> byCode = new HashMap<>();
        for (List<String> row : rows("area-codes.csv")) {
            Area area = Objects.requireNonNull(byName.get(Names.folded(row.get(1))), row.get(1));
            byCode.put(Integer.valueOf(row.get(0)), area);
        }
        return new AreaNames(all, byName, wider, byCode);
    }

    private static void nameArea(Map<String, Area> byName, String name, Area area) {
        byName.put(Names.folded(name), area);
        if (area.kind() == Area.Kind.MUNICIPALITY) {
            byName.put(Names.folded(name + " Kommune"), area);
            byName.put(Names.folded("Jobcenter " + name), area);
            byName.put(Names.folded(name + "s Kommune"), area);
        }
    }

    private static MeasureNames measures(PhraseReader reader) {
        List<MeasureForm> forms = new ArrayList<>();
        Map<String, Measure> byName = new HashMap<>();
        for (List<String> row : rows("measures.csv")) {
            Measure measure = new Measure(row.get(0), Measure.Concept.valueOf(row.get(1)));
            forms.add(new MeasureForm(measure, row.get(3), row.get(4), row.get(5)));
            byName.put(Names.folded(measure.label()), measure);
        }
        Set<String> groups =
                rows("measure-groups.csv").stream()
                        .map(row -> Names.folded(row.get(0)))
                        .collect(Collectors.toSet());
        return new MeasureNames(byName, groups, new MeasureGrammar(reader, forms));
    }

    private static DimensionNames dimensions() {
        Map<String, Dimension> byName = new HashMap<>();
        for (List<String> row : rows("dimensions.csv")) {
            byName.put(Names.folded(row.get(0)), Dimension.valueOf(row.get(1)));
        }
        Map<String, String> byMember = new HashMap<>();
        for (List<String> row : rows("members.csv")) {
            byMember.put(Names.folded(row.get(0)), row.get(1));
        }
        return new DimensionNames(byName, byMember);
    }

    private static List<SeriesBreak> breaks() {
        return rows("breaks.csv").stream()
                .map(
                        row ->
                                new SeriesBreak(
                                        YearMonth.parse(row.get(0)),
                                        row.get(1).isEmpty()
                                                ? List.of()
                                                : List.of(row.get(1).split("\\|", -1)),
                                        row.get(2)))
                .toList();
    }

    /**
     * The rows below the heading and its comments, which begin with "#"; no cell of these files
     * holds a semicolon or a line break.
     */
    static List<List<String>> rows(String name) {
        try (InputStream in = VocabularyReader.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    // The benefit groups as the program's own resource files hold them.

    static BenefitNames names() {
        List<BenefitGroup> ordered = new ArrayList<>();
        Map<String, BenefitGroup> byName = new HashMap<>();
        Map<String, BenefitGroup> byTableId = new HashMap<>();
        Map<BenefitGroup, Vocabulary.BenefitCourse> courses = new HashMap<>();
        for (List<String> row : VocabularyReader.rows("benefits.csv")) {
            boolean total = row.get(1).equals("total");
            BenefitGroup group =
                    total ? BenefitGroup.total(row.get(0)) : BenefitGroup.group(row.get(0));
            ordered.add(group);
            byName.put(Names.folded(group.name()), group);
            for (String id : row.get(2).split(" ", -1)) {
                if (!id.isEmpty()) {
                    byTableId.put(id, group);
                }
            }
            if (!total) {
                courses.put(group, course(row));
            }
        }
        return new BenefitNames(ordered, byName, byTableId, courses);
    }

    private static Vocabulary.BenefitCourse course(List<String> row) {
        return new Vocabulary.BenefitCourse(
                row.get(4),
                month(row.get(5)),
                month(row.get(6)),
                row.get(7).equals("yes"),
                row.get(8).equals("yes"));
    }

    private static Optional<YearMonth> month(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
    }

    static List<Merger> mergers() {
        return VocabularyReader.rows("mergers.csv").stream()
                .map(
                        row ->
                                new Merger(
                                        YearMonth.parse(row.get(0)),
                                        BenefitGroup.group(row.get(1)),
                                        Arrays.stream(row.get(2).split("\\+", -1))
                                                .map(VocabularyReader::alternatives)
                                                .toList(),
                                        YearMonth.parse(row.get(3))))
                .toList();
    }

    private static List<BenefitGroup> alternatives(String names) {
        return Arrays.stream(names.split("\\|", -1)).map(BenefitGroup::group).toList();
    }

    /** The rules about figures as the program's own resource files hold them. */
    static final class RulebookFiles {

        private RulebookFiles() {}

        static Rulebook load() {
            return new Rulebook(
                    goodEnds(),
                    neutralBenefits(),
                    benchmarkAreas(),
                    focusGoals(),
                    supervisionRules());
        }

        private static Map<String, GoodEnd> goodEnds() {
            Map<String, GoodEnd> goodEnds = new HashMap<>();
            for (List<String> row : VocabularyReader.rows("measures.csv")) {
                String end = row.get(2).toUpperCase(Locale.ROOT);
                goodEnds.put(Names.folded(row.get(0)), GoodEnd.valueOf(end));
                goodEnds.put(row.get(1), GoodEnd.valueOf(end));
            }
            return goodEnds;
        }

        private static Set<BenefitGroup> neutralBenefits() {
            return VocabularyReader.rows("benefits.csv").stream()
                    .filter(row -> row.get(3).equals("neutral"))
                    .map(row -> BenefitGroup.group(row.get(0)))
                    .collect(Collectors.toSet());
        }

        private static List<BenchmarkArea> benchmarkAreas() {
            return VocabularyReader.rows("benchmark-areas.csv").stream()
                    .map(row -> new BenchmarkArea(row.get(0), words(row.get(1)), row.get(2)))
                    .toList();
        }

        private static List<FocusGoal> focusGoals() {
            return VocabularyReader.rows("focus-goals.csv").stream()
                    .map(
                            row ->
                                    new FocusGoal(
                                            Integer.parseInt(row.get(0)),
                                            row.get(1),
                                            words(row.get(2)),
                                            words(row.get(3)),
                                            Double.parseDouble(row.get(4))))
                    .toList();
        }

        private static List<SupervisionRule> supervisionRules() {
            return VocabularyReader.rows("supervision-rules.csv").stream()
                    .map(
                            row ->
                                    new SupervisionRule(
                                            Integer.parseInt(row.get(0)),
                                            row.get(1).isEmpty()
                                                    ? Integer.MAX_VALUE
                                                    : Integer.parseInt(row.get(1)),
                                            row.get(2)))
                    .toList();
        }

        private static List<String> words(String cell) {
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
        }
    }
}
