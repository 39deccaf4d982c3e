package dk.overblik.vocabulary.files;

import dk.overblik.danish.PartOfYear;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Dimension;
import dk.overblik.model.Measure;
import dk.overblik.model.Names;
import dk.overblik.rulebook.RuleTable;
import dk.overblik.rulebook.Rulebook;
import dk.overblik.vocabulary.GoodEnds;
import dk.overblik.vocabulary.GoodEnds.GoodEnd;
import dk.overblik.vocabulary.MapTile;
import dk.overblik.vocabulary.NoteWords;
import dk.overblik.vocabulary.Vocabulary;
import dk.overblik.vocabulary.Vocabulary.AreaNames;
import dk.overblik.vocabulary.Vocabulary.BenefitKinship;
import dk.overblik.vocabulary.Vocabulary.BenefitNames;
import dk.overblik.vocabulary.Vocabulary.DimensionNames;
import dk.overblik.vocabulary.Vocabulary.MeasureNames;
import dk.overblik.vocabulary.files.VocabularyTable.Row;
import dk.overblik.vocabulary.phrase.MeasureForm;
import dk.overblik.vocabulary.phrase.MeasureGrammar;
import dk.overblik.vocabulary.phrase.PhraseReader;
import dk.overblik.vocabulary.phrase.PhraseVocabulary;
import dk.overblik.vocabulary.phrase.Sense;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
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

    /** What a line of note-words.csv is called that has words of one use. */
    private static final String GROUP = "GROUP";

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
                        new PhraseReader.Times(PhraseTimes::of, PartOfYear::mayBegin));
        return new Vocabulary(areas, benefits, measures(reader), dimensions, goodEnds(), rulebook);
    }

    /** The rules with their dates. */
    public static Rulebook rulebook() {
        return RuleTable.read(VocabularyTable.text("rules.csv"));
    }

    /** The words that finished notes put around figures. */
    public static NoteWords noteWords() {
        List<NoteWords.Word> words = new ArrayList<>();
        Map<NoteWords.Group, List<String>> groups = new EnumMap<>(NoteWords.Group.class);
        for (VocabularyTable.Row row :
                VocabularyTable.of("note-words.csv", "role", "value", "forms").rows()) {
            List<String> forms = row.list("forms", "\\|");
            if (row.get("role").equals(GROUP)) {
                groups.put(NoteWords.Group.valueOf(row.get("value")), forms);
            } else {
                NoteWords.Role role = NoteWords.Role.valueOf(row.get("role"));
                words.add(new NoteWords.Word(role, row.get("value"), forms));
            }
        }
        return new NoteWords(words, groups);
    }

    /** Where the municipalities lie on a map, from the north. */
    public static List<MapTile> mapTiles() {
        return VocabularyTable.of("map-tiles.csv", "name", "row", "column").stream()
                .map(
                        row ->
                                new MapTile(
                                        new Area(row.get("name"), Area.Kind.MUNICIPALITY),
                                        Integer.parseInt(row.get("row")),
                                        Integer.parseInt(row.get("column"))))
                .toList();
    }

    private static List<PhraseVocabulary.Words> words() {
        return VocabularyTable.of("words.csv", "sense", "value", "forms").stream()
                .map(
                        row ->
                                new PhraseVocabulary.Words(
                                        Sense.valueOf(row.get("sense")),
                                        row.get("value"),
                                        row.list("forms", "\\|")))
                .toList();
    }

    private static AreaNames areas(Rulebook rulebook) {
        List<Area> larger = rulebook.areas();
        List<Area> municipalities =
                municipalities().map(name -> new Area(name, Area.Kind.MUNICIPALITY)).toList();
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
        for (Row row : VocabularyTable.of("area-codes.csv", "code", "name").rows()) {
            byCode.put(Integer.valueOf(row.get("code")), named(row.get("name"), byName));
        }
        return byCode;
    }

    private static Map<String, Area> areaNames(List<Area> all) {
        Map<String, Area> byName = new LinkedHashMap<>();
        all.forEach(area -> nameArea(byName, area.name(), area));
        for (Row row : VocabularyTable.of("area-aliases.csv", "alias", "name").rows()) {
            nameArea(byName, row.get("alias"), named(row.get("name"), byName));
        }
        return byName;
    }

    private static Area named(String name, Map<String, Area> byName) {
        return Objects.requireNonNull(byName.get(Names.folded(name)), name);
    }

    /** The names of the municipalities, in the order of the API's second version. */
    static Stream<String> municipalities() {
        return VocabularyTable.of("areas.csv", "v2_order", "v3_order", "name").stream()
                .map(row -> row.get("name"));
    }

    private static void nameArea(Map<String, Area> byName, String name, Area area) {
        byName.put(Names.folded(name), area);
        if (area.kind() == Area.Kind.MUNICIPALITY) {
            longNames(name).forEach(full -> byName.put(full, area));
        }
    }

    /** What else a municipality is called, folded. */
    static Stream<String> longNames(String municipality) {
        return Stream.of(
                        municipality + " Kommune",
                        "Jobcenter " + municipality,
                        municipality + "s Kommune")
                .map(Names::folded);
    }

    private static MeasureNames measures(PhraseReader reader) {
        List<MeasureForm> forms = new ArrayList<>();
        Map<String, Measure> byName = new HashMap<>();
        Map<String, Measure> closer = new HashMap<>();
        Map<Measure, Measure> usual = new HashMap<>();
        Set<Measure> ofOwnPeople = new HashSet<>();
        for (Row row : measureRows()) {
            Measure.Concept concept = Measure.Concept.valueOf(row.get("concept"));
            Measure measure = new Measure(row.get("label"), concept);
            forms.add(
                    new MeasureForm(
                            measure, row.get("head"), row.get("denominator"), row.get("unit")));
            byName.put(Names.folded(measure.label()), measure);
            if (!row.get("people").isEmpty()) {
                ofOwnPeople.add(measure);
            }
            if (row.get("people").equals("all")) {
                usual.put(Objects.requireNonNull(byName.get(Names.folded(row.get("of")))), measure);
            }
            for (String words : row.get("said").split("\\|", -1)) {
                closer.put(MeasureNames.key(row.get("of"), words), measure);
                closer.put(MeasureNames.key(measure.label(), words), measure);
            }
        }
        Set<String> groups =
                VocabularyTable.of("measure-groups.csv", "group").stream()
                        .map(row -> Names.folded(row.get("group")))
                        .collect(Collectors.toSet());
        return new MeasureNames(
                byName, closer, usual, ofOwnPeople, groups, new MeasureGrammar(reader, forms));
    }

    static List<Row> measureRows() {
        return VocabularyTable.of(
                        "measures.csv",
                        "label",
                        "concept",
                        "good",
                        "head",
                        "denominator",
                        "unit",
                        "of",
                        "said",
                        "people")
                .rows();
    }

    private static DimensionNames dimensions() {
        Map<String, Dimension> byName = new HashMap<>();
        for (Row row : VocabularyTable.of("dimensions.csv", "name", "dimension").rows()) {
            Dimension dimension = Dimension.valueOf(row.get("dimension"));
            byName.put(Names.folded(row.get("name")), dimension);
        }
        Map<String, String> byMember = new HashMap<>();
        for (Row row : VocabularyTable.of("members.csv", "member", "dimension").rows()) {
            byMember.put(Names.folded(row.get("member")), row.get("dimension"));
        }
        return new DimensionNames(byName, byMember);
    }

    private static BenefitNames benefits() {
        List<BenefitGroup> ordered = new ArrayList<>();
        Map<String, BenefitGroup> byName = new HashMap<>();
        Map<String, BenefitGroup> byTableId = new HashMap<>();
        Map<BenefitGroup, BenefitKinship> kinships = new HashMap<>();
        Set<BenefitGroup> within = new HashSet<>();
        for (Row row : benefitRows()) {
            boolean total = row.is("kind", "total");
            String name = row.get("name");
            BenefitGroup group = total ? BenefitGroup.total(name) : BenefitGroup.group(name);
            ordered.add(group);
            byName.put(Names.folded(group.name()), group);
            row.list("tables", " ").forEach(id -> byTableId.put(id, group));
            if (!total) {
                kinships.put(group, kinship(row));
            }
            if (row.is("where", "i")) {
                within.add(group);
            }
        }
        return new BenefitNames(ordered, byName, byTableId, kinships, within);
    }

    private static BenefitKinship kinship(Row row) {
        return new BenefitKinship(row.get("kin"), row.is("usual", "yes"), row.is("wide", "yes"));
    }

    static List<Row> benefitRows() {
        return VocabularyTable.of(
                        "benefits.csv",
                        "name",
                        "kind",
                        "tables",
                        "good",
                        "kin",
                        "usual",
                        "wide",
                        "where")
                .rows();
    }

    private static GoodEnds goodEnds() {
        Map<String, GoodEnd> byMeasure = new HashMap<>();
        for (Row row : measureRows()) {
            GoodEnd end = GoodEnd.valueOf(row.get("good").toUpperCase(Locale.ROOT));
            byMeasure.put(Names.folded(row.get("label")), end);
            byMeasure.put(row.get("concept"), end);
        }
        Set<BenefitGroup> neutral =
                benefitRows().stream()
                        .filter(row -> row.is("good", "neutral"))
                        .map(row -> BenefitGroup.group(row.get("name")))
                        .collect(Collectors.toSet());
        return new GoodEnds(byMeasure, neutral);
    }
}
