package dk.overblik.importing;

import dk.overblik.importing.Facts.Dim;
import dk.overblik.importing.layout.ExportFile;
import dk.overblik.model.Answers;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Dimension;
import dk.overblik.model.Measure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Source;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.TextTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A random export, and the figures that reading it must give. */
final class PivotFile {

    private final Pivot pivot;
    private final List<Canvas> canvases = new ArrayList<>();
    private final Map<List<Object>, Observation> expected = new HashMap<>();
    private final String name;
    private final Optional<Dim> silenced;
    private boolean holes;

    PivotFile(long seed) {
        this(new Pivot(new Pick(seed)), Optional.empty());
    }

    /** The same, with nothing said about one of its dimensions; empty where each is a label. */
    static Optional<PivotFile> silent(long seed) {
        Pivot pivot = new Pivot(new Pick(seed));
        return pivot.silence((int) seed).map(dim -> new PivotFile(pivot, Optional.of(dim)));
    }

    private PivotFile(Pivot pivot, Optional<Dim> silenced) {
        this.pivot = pivot;
        this.silenced = silenced;
        this.name = pivot.inFileName.isEmpty() ? "eksport.xlsx" : "fleksjob y08a02.xlsx";
        if (pivot.apartPlace == Pivot.Place.SHEETS && !pivot.apart.isEmpty()) {
            if (pivot.pick.chance(30)) {
                Canvas cover = new Canvas("Forside");
                cover.put(1, 1, "Udtræk fra Jobindsats.dk");
                cover.put(3, 1, "Dannet 12.10.2017");
                canvases.add(cover);
            }
            for (Object member : pivot.apart.get(0).members()) {
                sheet(pivot.wording.text(pivot.apart.get(0), member), Optional.of(member));
            }
        } else {
            String sheet =
                    pivot.inSheetName.isEmpty()
                            ? pivot.pick.of("Ark1", "Data", "Sheet1 ")
                            : text(pivot.inSheetName.get(0));
            sheet(sheet, Optional.empty());
        }
    }

    private String text(Dim dim) {
        return pivot.wording.text(dim, dim.members().get(0));
    }

    private void sheet(String sheetName, Optional<Object> member) {
        Canvas canvas = new Canvas(sheetName);
        canvases.add(canvas);
        new PivotSheet(pivot, canvas, this, sheetName).write(member);
    }

    /** Notes what a cell must be read as. */
    void expect(Map<Dim, Object> members, Facts.Value value, String sheet, int row, int column) {
        List<Object> ordered = pivot.facts.dims.stream().map(members::get).toList();
        if (!pivot.facts.isWanted(ordered) || !isReadable()) {
            return;
        }
        BenefitGroup benefit = BenefitGroup.UNNAMED;
        for (Object member : ordered) {
            benefit = member instanceof BenefitGroup group ? group : benefit;
        }
        SeriesKey key =
                new SeriesKey(
                        (Area) members.get(pivot.facts.dim("AREA")),
                        benefit,
                        (Measure) members.get(pivot.facts.dim("MEASURE")));
        Period period = (Period) members.get(pivot.facts.dim("PERIOD"));
        expected.put(
                List.of(key, period),
                new Observation(
                        key,
                        period,
                        Facts.figure(value),
                        new Source(name, sheet, row, column),
                        Observation.Notation.NUMBER));
    }

    /** Whether no dimension lacks a total. */
    boolean isReadable() {
        return pivot.facts.dims.stream().allMatch(d -> !d.isExtra() || d.hasTotal());
    }

    /** Notes that some combinations of labels have no row. */
    void makeHoles() {
        holes = true;
    }

    /**
     * Whether labels that are written once may be of the row above: where rows may be missing, a
     * label that is removed leaves what might be another good export.
     */
    boolean hasHoles() {
        return holes;
    }

    /** Whether the name of its sheet says something that nothing else does. */
    boolean isNamedBySheet() {
        return !pivot.inSheetName.isEmpty();
    }

    /** What sorts of layout it is one of, to count by. */
    List<String> traits() {
        List<String> traits = new ArrayList<>();
        traits.add("across      " + (pivot.valueHeading ? "Værdi" : kinds(pivot.headings)));
        traits.add(
                "headings    "
                        + Math.max(1, pivot.headings.size())
                        + " rows, "
                        + (pivot.flattenAt < 0 ? pivot.headingFill : "flattened"));
        traits.add("labels      " + pivot.rows.size() + " columns, " + pivot.rowFill);
        if (!pivot.apart.isEmpty()) {
            traits.add("apart       " + pivot.apartPlace);
        }
        return traits;
    }

    private static String kinds(List<Dim> dims) {
        return String.join("+", dims.stream().map(Dim::kind).sorted().distinct().toList());
    }

    /** Spoils something at random that is no figure; what it did. */
    String spoil(Pick pick) {
        return pick.from(canvases).spoil(pick);
    }

    ExportFile file() {
        TextTable texts = new TextTable();
        List<Sheet> sheets = canvases.stream().map(canvas -> canvas.sheet(texts)).toList();
        return new ExportFile(name, sheets, answers());
    }

    /** What is not said in the export; a dimension that is said is none of it. */
    Answers answers() {
        return silenced.map(
                        dim -> Answers.NONE.with(dimension(dim), text(dim), Answers.Origin.USER))
                .orElse(Answers.NONE);
    }

    /** The dimension that nothing is said about. */
    Optional<Dimension> silenced() {
        return silenced.map(PivotFile::dimension);
    }

    private static Dimension dimension(Dim dim) {
        return Dimension.valueOf(dim.kind());
    }

    /** Whether unknown headings may be taken for the measures that nothing is said about. */
    boolean mayNameMeasures() {
        return silenced.filter(dim -> dim.kind().equals("MEASURE")).isPresent()
                && pivot.headings.stream().anyMatch(dim -> dim.isExtra() || !Pivot.isKnown(dim));
    }

    Map<List<Object>, Observation> expected() {
        return expected;
    }

    String picture() {
        StringBuilder picture = new StringBuilder("file " + name + "\n");
        canvases.forEach(canvas -> picture.append(canvas.picture()));
        return picture.toString();
    }
}
