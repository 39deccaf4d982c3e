package dk.overblik.vocabulary.files;

import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Dimension;
import dk.overblik.model.Measure;
import dk.overblik.model.Names;
import dk.overblik.rulebook.RuleTable;
import dk.overblik.rulebook.Rulebook;
import dk.overblik.vocabulary.GoodEnds;
import dk.overblik.vocabulary.GoodEnds.GoodEnd;
import dk.overblik.vocabulary.Vocabulary;
import dk.overblik.vocabulary.Vocabulary.AreaNames;
import dk.overblik.vocabulary.Vocabulary.BenefitKinship;
import dk.overblik.vocabulary.Vocabulary.BenefitNames;
import dk.overblik.vocabulary.Vocabulary.DimensionNames;
import dk.overblik.vocabulary.Vocabulary.MeasureNames;
import dk.overblik.vocabulary.phrase.MeasureForm;
import dk.overblik.vocabulary.phrase.MeasureGrammar;
import dk.overblik.vocabulary.phrase.PhraseReader;
import dk.overblik.vocabulary.phrase.PhraseVocabulary;
import dk.overblik.vocabulary.phrase.Sense;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the field as the program's own resource files hold them. */
public final class VocabularyReader {

    private static final String FOLDER = "/dk/overblik/vocabulary/";
    static final int AREA_NAME = 2;
    static final Area COUNTRY = new Area("Hele landet", Area.Kind.COUNTRY);

    private VocabularyReader() {}

    /** Reads the vocabulary from the class path. */
    public static Vocabulary load() {
        Rulebook rulebook = rulebook();
        AreaNames areas = areas(rulebook);
        BenefitNames benefits = benefits();
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
        return new Vocabulary(areas, benefits, measures(reader), dimensions, goodEnds(), rulebook);
    }

    /** The rules with their dates. */
    public static Rulebook rulebook() {
        return RuleTable.read(text("rules.csv"));
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

    private static AreaNames areas(Rulebook rulebook) {
        List<Area> larger = rulebook.areas();
        List<Area> municipalities =
                rows("areas.csv").stream()
                        .map(row -> new Area(row.get(AREA_NAME), Area.Kind.MUNICIPALITY))
                        .toList();
        Map<Area, List<Area>> wider = new HashMap<>();
        for (Area area : larger) {
            rulebook.members(area)
                    .forEach(m -> wider.computeIfAbsent(m, any -> new ArrayList<>()).add(area));
        }
        Stream.concat(larger.stream(), municipalities.stream())
                .forEach(a -> wider.computeIfAbsent(a, any -> new ArrayList<>()).add(COUNTRY));
        List<Area> all = new ArrayList<>(List.of(COUNTRY));
        all.addAll(larger);
        all.addAll(municipalities);
        Map<String, Area> byName = areaNames(all);
        return new AreaNames(all, byName, wider, areaCodes(byName));
    }

    private static Map<Integer, Area> areaCodes(Map<String, Area> byName) {
        Map<Integer, Area> byCode = new HashMap<>();
        for (List<String> row : rows("area-codes.csv")) {
            Area area = Objects.requireNonNull(byName.get(Names.folded(row.get(1))), row.get(1));
            byCode.put(Integer.valueOf(row.get(0)), area);
        }
        return byCode;
    }

    private static Map<String, Area> areaNames(List<Area> all) {
        Map<String, Area> byName = new LinkedHashMap<>();
        all.forEach(area -> nameArea(byName, area.name(), area));
        for (List<String> row : rows("area-aliases.csv")) {
            Area area = Objects.requireNonNull(byName.get(Names.folded(row.get(1))), row.get(1));
            nameArea(byName, row.get(0), area);
        }
        return byName;
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

    /**
     * The rows below the heading and its comments, which begin with "#"; no cell of these files
     * holds a semicolon or a line break.
     */
    static List<List<String>> rows(String name) {
        return text(name)
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split(";", -1)))
                .toList();
    }

    private static String text(String name) {
        try (InputStream in = VocabularyReader.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static BenefitNames benefits() {
        List<BenefitGroup> ordered = new ArrayList<>();
        Map<String, BenefitGroup> byName = new HashMap<>();
        Map<String, BenefitGroup> byTableId = new HashMap<>();
        Map<BenefitGroup, BenefitKinship> kinships = new HashMap<>();
        for (List<String> row : rows("benefits.csv")) {
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
                kinships.put(group, kinship(row));
            }
        }
        return new BenefitNames(ordered, byName, byTableId, kinships);
    }

    private static BenefitKinship kinship(List<String> row) {
        return new BenefitKinship(row.get(4), row.get(5).equals("yes"), row.get(6).equals("yes"));
    }

    private static GoodEnds goodEnds() {
        Map<String, GoodEnd> byMeasure = new HashMap<>();
        for (List<String> row : rows("measures.csv")) {
            String end = row.get(2).toUpperCase(Locale.ROOT);
            byMeasure.put(Names.folded(row.get(0)), GoodEnd.valueOf(end));
            byMeasure.put(row.get(1), GoodEnd.valueOf(end));
        }
        Set<BenefitGroup> neutral =
                rows("benefits.csv").stream()
                        .filter(row -> row.get(3).equals("neutral"))
                        .map(row -> BenefitGroup.group(row.get(0)))
                        .collect(Collectors.toSet());
        return new GoodEnds(byMeasure, neutral);
    }
}
