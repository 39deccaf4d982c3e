package dk.overblik.report;

import dk.overblik.calculation.ExcelFormula;
import dk.overblik.calculation.Expression;
import dk.overblik.danish.DanishOrder;
import dk.overblik.model.Area;
import dk.overblik.model.Problem;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.page.Page;
import dk.overblik.report.basis.BasisPage;
import dk.overblik.report.basis.Imprint;
import dk.overblik.report.basis.Notes;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.ProblemText;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.choice.ScopeChoice;
import dk.overblik.report.choice.SeveralAreas;
import dk.overblik.report.choice.Wishes;
import dk.overblik.report.council.CouncilChapter;
import dk.overblik.report.council.CouncilColumns;
import dk.overblik.report.council.CouncilFigures;
import dk.overblik.report.council.TileMap;
import dk.overblik.report.derived.PreparedFigures;
import dk.overblik.report.layout.Basis;
import dk.overblik.report.layout.ChapterPage;
import dk.overblik.report.layout.Contents;
import dk.overblik.report.layout.Destination;
import dk.overblik.report.layout.DiagramCells;
import dk.overblik.vocabulary.MapTile;
import dk.overblik.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the pages on several areas at once: the table, the map, their basis, the notes. */
public final class CouncilReport {

    /** What the map's page is called, unless the workbook has such a sheet of its own. */
    static final String MAP = "Danmarkskort";

    private static final int FEWEST = 2;

    private final Vocabulary vocabulary;
    private final List<MapTile> tiles;
    private final Imprint imprint;
    private final Destination destination;

    /**
     * @param tiles where municipalities lie on the map
     */
    public CouncilReport(
            Vocabulary vocabulary, List<MapTile> tiles, Imprint imprint, Destination destination) {
        this.vocabulary = vocabulary;
        this.tiles = tiles;
        this.imprint = imprint;
        this.destination = destination;
    }

    /**
     * The pages; none where there are fewer than two municipalities, or no figure that they could
     * be held against each other by.
     *
     * @param chosen areas of the export, of which others than municipalities are passed over, and
     *     what is to be said of those that it lacks
     */
    public List<Page> of(
            Dataset dataset,
            List<Problem> problems,
            SeveralAreas.Choice.Found chosen,
            Wishes wishes) {
        List<Area> areas =
                chosen.areas().stream()
                        .filter(area -> area.kind() == Area.Kind.MUNICIPALITY)
                        .sorted(new DanishOrder())
                        .toList();
        if (areas.size() < FEWEST) {
            return List.of();
        }
        Wishes first =
                new Wishes(
                        Optional.of(areas.get(0).name()),
                        wishes.comparisons(),
                        wishes.period(),
                        wishes.settings());
        PreparedFigures prepared =
                PreparedFigures.of(dataset, vocabulary.with(wishes.settings().rules()), first);
        if (!(prepared.choice() instanceof ScopeChoice.Choice.Made made)) {
            return List.of();
        }
        CouncilFigures figures =
                CouncilFigures.of(made.scope(), areas, wishes).with(prepared.origins());
        return figures.areKnown()
                ? pages(prepared, figures, problems, chosen.remarks())
                : List.of();
    }

    private List<Page> pages(
            PreparedFigures prepared,
            CouncilFigures figures,
            List<Problem> problems,
            List<String> remarks) {
        Chapter made = CouncilChapter.of(figures);
        List<String> notes = new ArrayList<>(remarks);
        notes.addAll(made.notes());
        Chapter whole = made.with(notes);
        Chapter chapter = whole.ofKnownColumns().exact();
        List<Expression> shown = chapter.tables().stream().flatMap(Table::expressions).toList();
        Basis foundation =
                Basis.of(
                        destination.freeName(Report.BASIS),
                        Report.traced(shown, prepared.origins()),
                        figures.scopes().stream().map(scope -> scope.own()).toList());
        DiagramCells drawn = DiagramCells.of(List.of(), foundation);
        List<Page> pages = new ArrayList<>();
        Page page =
                new ChapterPage(chapter, foundation, drawn, Contents.NONE)
                        .page(destination.freeName(ChapterKind.COUNCIL.sheetName()));
        pages.add(page);
        ExcelFormula formulas = new ExcelFormula(foundation::address, foundation::range);
        CouncilColumns columns = new CouncilColumns(page, chapter.tables().get(0));
        pages.add(new TileMap(destination.freeName(MAP), figures, tiles, formulas, columns).page());
        pages.add(BasisPage.of(foundation, destination, prepared.origins(), vocabulary));
        pages.add(
                notes(figures, whole, foundation, problems)
                        .page(destination.freeName(Report.NOTES)));
        return pages;
    }

    private Notes notes(
            CouncilFigures figures, Chapter whole, Basis foundation, List<Problem> problems) {
        Notes notes = new Notes();
        notes.making(imprint, figures.scopes());
        notes.left(whole);
        notes.remarks(whole);
        notes.problems(ProblemText.ofFinished(problems, imprint.files().size()));
        notes.missing(foundation.missing(), vocabulary);
        return notes;
    }
}
