package dk.overblik.app;

import dk.overblik.model.Area;
import dk.overblik.model.Dimension;
import dk.overblik.model.Measure;
import dk.overblik.model.Names;
import dk.overblik.model.Vocabulary;
import dk.overblik.model.Vocabulary.AreaNames;
import dk.overblik.model.Vocabulary.DimensionNames;
import dk.overblik.model.Vocabulary.MeasureNames;
import dk.overblik.model.Vocabulary.SeriesBreak;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of the field as the program's own resource files hold them. */
public final class VocabularyFiles {

    private static final String FOLDER = "/dk/overblik/vocabulary/";
    static final Area COUNTRY = new Area("Hele landet", Area.Kind.COUNTRY);

    private VocabularyFiles() {}

    /** Reads the vocabulary from the class path. */
    public static Vocabulary load() {
        return new Vocabulary(
                areas(),
                BenefitFiles.names(),
                measures(),
                dimensions(),
                breaks(),
                BenefitFiles.mergers(),
                RulebookFiles.load());
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
        return new AreaNames(all, byName, wider);
    }

    private static void nameArea(Map<String, Area> byName, String name, Area area) {
        byName.put(Names.folded(name), area);
        if (area.kind() == Area.Kind.MUNICIPALITY) {
            byName.put(Names.folded(name + " Kommune"), area);
            byName.put(Names.folded("Jobcenter " + name), area);
            byName.put(Names.folded(name + "s Kommune"), area);
        }
    }

    private static MeasureNames measures() {
        Map<String, Measure> byName = new HashMap<>();
        for (List<String> row : rows("measures.csv")) {
            String label = row.get(0);
            Measure.Concept concept = Measure.Concept.valueOf(row.get(1));
            byName.put(Names.folded(label), new Measure(label, concept));
        }
        Set<String> groups =
                rows("measure-groups.csv").stream()
                        .map(row -> Names.folded(row.get(0)))
                        .collect(Collectors.toSet());
        return new MeasureNames(byName, groups);
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

    /** The rows below the heading; no cell of these files holds a semicolon or a line break. */
    static List<List<String>> rows(String name) {
        try (InputStream in = VocabularyFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
