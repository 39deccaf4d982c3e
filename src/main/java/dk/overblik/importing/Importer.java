package dk.overblik.importing;

import dk.overblik.model.DatasetBuilder;
import dk.overblik.model.Problem.Kind;
import dk.overblik.model.Source;
import dk.overblik.model.Vocabulary;
import dk.overblik.sheet.Range;
import dk.overblik.sheet.Sheet;
import java.util.List;

/** Reads the figures of an export, whatever way its tables are laid out. */
public final class Importer {

    private final Vocabulary vocabulary;

    public Importer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The figures of a file, and the problems with them. */
    public Import read(ExportFile file) {
        ProblemLog log = new ProblemLog();
        DatasetBuilder figures = new DatasetBuilder();
        Lexicon lexicon = new Lexicon(vocabulary);
        TableReader reader = new TableReader(file, log, figures);
        int tables = 0;
        for (Sheet sheet : file.sheets()) {
            tables += read(new SheetView(file.name(), sheet, lexicon), reader, log);
        }
        if (tables == 0) {
            log.add(Kind.NO_TABLE, Source.file(file.name()));
        }
        return new Import(figures.build(), log.problems());
    }

    private static int read(SheetView view, TableReader reader, ProblemLog log) {
        if (view.rows() == 0 || view.columns() == 0) {
            return 0;
        }
        Range all = new Range(0, 0, view.rows() - 1, view.columns() - 1);
        List<Block> blocks = new TableScan(view, all).blocks();
        blocks.forEach(reader::read);
        if (!blocks.isEmpty() && view.sheet().hidden()) {
            log.add(Kind.HIDDEN_SHEET, view.source());
        }
        PassedOver.tell(view, blocks, log);
        return blocks.size();
    }
}
