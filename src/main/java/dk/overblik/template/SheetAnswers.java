package dk.overblik.template;

import dk.overblik.danish.Quote;
import dk.overblik.model.Names;
import dk.overblik.page.Page;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.OutsideWorkbook;
import dk.overblik.report.chapter.Table;
import dk.overblik.template.Placeholder.OfSheet;
import dk.overblik.template.Placeholder.Part;
import dk.overblik.vocabulary.NearestNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** TemplateAnswers what is asked of the sheets of a workbook. */
final class SheetAnswers {

    /** "Overblik 2" is the second table of the sheet "Overblik". */
    private static final Pattern NUMBERED = Pattern.compile("(.+?) (\\d{1,4})");

    /** Behind a name that the workbook had already: "Overblik (2)". */
    private static final Pattern TWIN = Pattern.compile("(.+) \\(\\d+\\)");

    private final Material material;

    /**
     * A sheet, and which of its tables or charts is meant.
     *
     * @param number from 1; all of its texts where none was written
     */
    private record Wanted(Page page, Optional<Integer> number) {
        int index() {
            return number.orElse(1) - 1;
        }
    }

    SheetAnswers(Material material) {
        this.material = material;
    }

    /** The names of the sheets, from the first on. */
    List<String> names() {
        return material.pages().stream().map(page -> plain(page.name())).toList();
    }

    Answer answer(OfSheet asked) {
        Optional<Wanted> wanted = wanted(asked.sheet());
        if (wanted.isEmpty()) {
            String others =
                    NearestNames.meant(asked.sheet(), names())
                            .map(name -> "; mente du " + Quote.of(name) + "?")
                            .orElse(", kun " + String.join(", ", names()) + ".");
            return new Answer.Nothing(
                    awaited(asked.sheet())
                            .orElse(
                                    "udtrækket giver intet ark "
                                            + Quote.of(asked.sheet())
                                            + others));
        }
        return answer(asked.part(), wanted.get());
    }

    /** What a sheet waits for that no export gives by itself. */
    private static Optional<String> awaited(String sheet) {
        String folded = Names.folded(sheet);
        if (folded.equals(Names.folded(ChapterKind.SINCE.sheetName()))) {
            return Optional.of(
                    "arket \"Siden sidst\" er kun med, når rapporten laves efter sidste overblik");
        }
        return folded.equals(Names.folded(ChapterKind.REVISIONS.sheetName()))
                ? Optional.of(
                        "arket \"Revisioner\" er kun med, når tallene bliver husket, og et husket"
                                + " tal er ændret")
                : Optional.empty();
    }

    private Optional<Wanted> wanted(String written) {
        Optional<Wanted> whole = page(written).map(page -> new Wanted(page, Optional.empty()));
        Matcher numbered = NUMBERED.matcher(written);
        return whole.isPresent() || !numbered.matches()
                ? whole
                : page(numbered.group(1)).map(page -> new Wanted(page, number(numbered.group(2))));
    }

    private static Optional<Integer> number(String digits) {
        return Optional.of(Integer.valueOf(digits));
    }

    private Optional<Page> page(String name) {
        String folded = Names.folded(name);
        return material.pages().stream()
                .filter(page -> Names.folded(plain(page.name())).equals(folded))
                .findFirst();
    }

    private static String plain(String sheet) {
        Matcher twin = TWIN.matcher(sheet);
        return twin.matches() ? twin.group(1) : sheet;
    }

    private Answer answer(Part part, Wanted wanted) {
        return switch (part) {
            case TABLE -> table(wanted);
            case TEXT -> texts(sentences(wanted), "ingen tekst", wanted);
            case NOTES -> texts(notes(wanted), "ingen noter", wanted);
            case DIAGRAM -> diagram(wanted);
        };
    }

    private Optional<Chapter> chapter(Page page) {
        return material.chapters().stream()
                .filter(chapter -> chapter.kind().sheetName().equals(plain(page.name())))
                .findFirst();
    }

    private Answer table(Wanted wanted) {
        Optional<Chapter> chapter = chapter(wanted.page());
        List<AnswerTable> tables =
                chapter.map(SheetAnswers::tables)
                        .orElseGet(() -> new PageTables(wanted.page()).all());
        int index = wanted.index();
        return index >= 0 && index < tables.size()
                ? new Answer.Tabulated(tables.get(index))
                : none("tabel", tables.size(), wanted);
    }

    private static List<AnswerTable> tables(Chapter chapter) {
        return chapter.tables().stream()
                .filter(table -> !table.lines().isEmpty())
                .map(table -> ChapterTable.of(table, chapter.title()))
                .toList();
    }

    private Answer diagram(Wanted wanted) {
        List<Diagram> diagrams = chapter(wanted.page()).map(Chapter::diagrams).orElse(List.of());
        int index = wanted.index();
        return index >= 0 && index < diagrams.size()
                ? new Answer.Drawn(diagrams.get(index))
                : none("diagram", diagrams.size(), wanted);
    }

    /** All sentences of the sheet, or those under one of its tables. */
    private List<String> sentences(Wanted wanted) {
        Optional<Chapter> chapter = chapter(wanted.page());
        if (chapter.isEmpty()) {
            return wanted.number().isEmpty()
                    ? new PageTables(wanted.page()).sentences()
                    : List.of();
        }
        List<Table> tables = chapter.get().tables();
        Stream<Table> meant =
                wanted.number().isEmpty()
                        ? tables.stream()
                        : tables.stream().skip(wanted.index()).limit(1);
        List<String> said = new ArrayList<>();
        meant.forEach(table -> table.sentences().forEach(each -> said.add(table.said(each))));
        return said;
    }

    private List<String> notes(Wanted wanted) {
        if (wanted.number().isPresent()) {
            return List.of();
        }
        return OutsideWorkbook.texts(
                chapter(wanted.page())
                        .map(Chapter::footnotes)
                        .orElseGet(() -> new PageTables(wanted.page()).footnotes()));
    }

    private static Answer texts(List<String> texts, String none, Wanted wanted) {
        return texts.isEmpty()
                ? new Answer.Nothing("arket " + Quote.of(wanted.page().name()) + " har " + none)
                : new Answer.Paragraphs(texts);
    }

    private static Answer none(String what, int there, Wanted wanted) {
        String sheet = "arket " + Quote.of(wanted.page().name()) + " har ";
        if (there == 0) {
            return new Answer.Nothing(sheet + (what.equals("tabel") ? "ingen " : "intet ") + what);
        }
        return new Answer.Nothing(sheet + "kun " + there + " " + what + (there > 1 ? "ler" : ""));
    }
}
