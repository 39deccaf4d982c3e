package dk.overblik.report.chapter;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Substitution;
import dk.overblik.danish.DanishNames;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one published page says: a title, one or more tables below each other, and remarks.
 *
 * @param notes remarks that apply, as they are shown after "Anm.:"
 */
public record Chapter(
        ChapterKind kind,
        String title,
        String periodLine,
        List<Table> tables,
        List<String> notes,
        List<Diagram> diagrams) {

    /** What stands below its tables, before all remarks. */
    public static final String SOURCE = "Kilde: Jobindsats.dk og egne beregninger.";

    /**
     * Before what the maker of a report can do about what a remark says. A committee reads the
     * sheets, and is given the reason alone; whoever made the report looks it up in Noter.
     */
    private static final String REMEDY = " Til den, der laver rapporten: ";

    public Chapter {
        tables = tables.stream().map(t -> t.caption().equals(title) ? t.captioned("") : t).toList();
        notes = notes.stream().map(DanishNames::ended).toList();
        diagrams = List.copyOf(diagrams);
    }

    /** A chapter of tables alone. */
    public Chapter(
            ChapterKind kind,
            String title,
            String periodLine,
            List<Table> tables,
            List<String> notes) {
        this(kind, title, periodLine, tables, notes, List.of());
    }

    /**
     * The same with a diagram more, where there is one that can be drawn, and what its marks have
     * to have said.
     */
    public Chapter with(Optional<Diagram> offered) {
        Optional<Diagram> diagram = offered.filter(Diagram::isDrawable);
        List<Diagram> more = Stream.concat(diagrams.stream(), diagram.stream()).toList();
        Stream<String> marks = diagram.stream().flatMap(Diagram::footnotes);
        List<String> said = Stream.concat(notes.stream(), marks).distinct().toList();
        return new Chapter(kind, title, periodLine, tables, said, more);
    }

    /** The sentences of all tables, from above. */
    public List<Wording> sentences() {
        return tables.stream().flatMap(table -> table.sentences().stream()).toList();
    }

    /**
     * The same, knowing which of its diagrams a reader has seen before: on the sheet that sums up
     * the others. What has to be said of those alone is said there.
     */
    public Chapter after(Chapter summary) {
        List<Diagram> seen =
                diagrams.stream()
                        .filter(own -> summary.diagrams.stream().anyMatch(own::isSeenIn))
                        .toList();
        Stream<Diagram> all =
                diagrams.stream()
                        .map(own -> seen.contains(own) ? own.at(Diagram.Spot.ON_SUMMARY) : own);
        List<String> said =
                notes.stream()
                        .filter(note -> seen.stream().noneMatch(d -> d.remarks().contains(note)))
                        .toList();
        return drawing(all.toList()).with(said);
    }

    /** The same, behind several that a reader has seen before. */
    public Chapter after(List<Chapter> seen) {
        Chapter behind = this;
        for (Chapter each : seen) {
            behind = behind.after(each);
        }
        return behind;
    }

    /** The diagrams that stand on its own sheet. */
    public List<Diagram> drawn() {
        return diagrams.stream()
                .filter(diagram -> diagram.spot() != Diagram.Spot.ON_SUMMARY)
                .toList();
    }

    /** The same with no more than the first of the diagrams that stand on its own sheet. */
    public Chapter drawingFirst() {
        List<Diagram> behind = drawn().stream().skip(1).toList();
        return drawing(diagrams.stream().filter(diagram -> !behind.contains(diagram)).toList());
    }

    /** The same with other diagrams. */
    public Chapter drawing(List<Diagram> others) {
        return new Chapter(kind, title, periodLine, tables, notes, others);
    }

    /** The same with other tables. */
    public Chapter tabled(List<Table> others) {
        return new Chapter(kind, title, periodLine, others, notes, diagrams);
    }

    /** The same with other remarks. */
    public Chapter with(List<String> others) {
        return new Chapter(kind, title, periodLine, tables, others, diagrams);
    }

    /** What stands under it all, text by text: the source, and the remarks. */
    public List<String> footnotes() {
        return Stream.concat(Stream.of(SOURCE), allNotes().map(Chapter::remark)).toList();
    }

    /** Those that follow figures and say something as they are now, and then all others. */
    private Stream<String> allNotes() {
        Stream<String> live =
                tables.stream()
                        .flatMap(table -> table.remarks().stream().map(table::said))
                        .filter(said -> !said.isEmpty());
        return Stream.concat(live, notes.stream().map(Chapter::withoutRemedy));
    }

    /** The remarks that follow no figures, as a reader is told them. */
    Set<String> told() {
        return notes.stream().map(Chapter::withoutRemedy).collect(Collectors.toUnmodifiableSet());
    }

    /** A remark with what its maker can do about it, which no reader of the sheet is told. */
    public static String remedied(String remark, String remedy) {
        return remark + REMEDY + remedy;
    }

    private static String withoutRemedy(String remark) {
        int remedy = remark.indexOf(REMEDY);
        return remedy < 0 ? remark : remark.substring(0, remedy);
    }

    /** The same for a document in which no remark follows a figure. */
    Chapter settled() {
        List<Table> silent = tables.stream().map(table -> table.remarked(List.of())).toList();
        return new Chapter(kind, title, periodLine, silent, allNotes().toList(), diagrams);
    }

    /** A remark that follows figures as it is shown; one that may say nothing is then empty. */
    public static Wording remark(Wording note) {
        String otherwise = note.otherwise().isEmpty() ? "" : remark(note.otherwise());
        return new Wording(remark(note.parts()), otherwise);
    }

    private static List<Part> remark(List<Part> parts) {
        return parts.size() == 1 && parts.get(0) instanceof When when && mayBeEmpty(parts)
                ? List.of(new When(when.condition(), remark(when.then()), remark(when.otherwise())))
                : parts.isEmpty() ? parts : new Words(remark("")).before(parts);
    }

    private static boolean mayBeEmpty(List<Part> parts) {
        return parts.isEmpty()
                || (parts.size() == 1
                        && parts.get(0) instanceof When when
                        && (mayBeEmpty(when.then()) || mayBeEmpty(when.otherwise())));
    }

    /** A remark as it is shown. */
    public static String remark(String note) {
        return "Anm.: " + note;
    }

    /**
     * Whether it says anything but that figures are missing. That there are two for one thing is
     * something: whoever reads it must see where.
     */
    public boolean saysSomething() {
        return tables.stream()
                .flatMap(Table::expressions)
                .map(Expression::figure)
                .anyMatch(KnownColumns::tells);
    }

    /** The same without the columns, and the tables, that hold no known figure. */
    public Chapter ofKnownColumns() {
        List<Table> known =
                tables.stream()
                        .map(KnownColumns::new)
                        .filter(columns -> !columns.areNone())
                        .map(KnownColumns::table)
                        .toList();
        return new Chapter(kind, title, periodLine, known, notes, diagrams);
    }

    /**
     * The same with figures that show alike in tables, sentences, charts and notes, whatever
     * program rounds them: 2.35 is not 2.3499999999999996.
     */
    public Chapter exact() {
        return new Chapter(
                kind,
                title,
                periodLine,
                tables.stream().map(Table::exact).toList(),
                notes,
                diagrams.stream().map(Diagram::exact).toList());
    }

    /** What the chapter lacks without them, table by table. */
    public List<KnownColumns.Left> leftColumns() {
        return tables.stream().flatMap(table -> new KnownColumns(table).left().stream()).toList();
    }

    /** Whether its first table shares the page's width with a diagram. */
    public boolean drawsBeside() {
        return diagrams.stream().anyMatch(d -> d.spot() == Diagram.Spot.BESIDE_FIRST_TABLE);
    }

    /** The same with what computed figures are made of in their place. */
    public Chapter with(Substitution origins) {
        return new Chapter(
                kind,
                title,
                periodLine,
                tables.stream().map(table -> table.with(origins)).toList(),
                notes,
                diagrams.stream().map(diagram -> diagram.with(origins)).toList());
    }
}
