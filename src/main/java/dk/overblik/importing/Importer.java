package dk.overblik.importing;

import dk.overblik.importing.labels.Lexicon;
import dk.overblik.importing.layout.ExportFile;
import dk.overblik.importing.layout.LeftOut;
import dk.overblik.importing.layout.ProblemLog;
import dk.overblik.importing.layout.SheetView;
import dk.overblik.importing.layout.SurroundingTexts;
import dk.overblik.importing.layout.TableBlock;
import dk.overblik.importing.layout.TableFinder;
import dk.overblik.importing.meaning.BodyReading;
import dk.overblik.importing.meaning.ExtraDimensions;
import dk.overblik.importing.meaning.MemberReading;
import dk.overblik.importing.meaning.TableMeaning;
import dk.overblik.importing.meaning.TableReading;
import dk.overblik.importing.meaning.UnderstoodTable;
import dk.overblik.model.Problem.Kind;
import dk.overblik.model.Source;
import dk.overblik.model.dataset.DatasetBuilder;
import dk.overblik.sheet.Sheet;
import dk.overblik.vocabulary.Vocabulary;
import java.util.ArrayList;
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
        Lexicon lexicon = new Lexicon(vocabulary);
        List<UnderstoodTable> tables = tables(file, lexicon, log);
        if (tables.isEmpty()) {
            log.add(Kind.NO_TABLE, Source.file(file.name()));
        }
        DatasetBuilder figures = new DatasetBuilder();
        ExtraDimensions extras = new ExtraDimensions(tables, log);
        MemberReading members = new MemberReading(vocabulary, log);
        for (UnderstoodTable table : tables) {
            TableMeaning meaning = TableMeaning.of(table, members, extras);
            new BodyReading(table, meaning, figures, log).read(table.labels().cursor());
        }
        return new Import(figures.build(), log.problems());
    }

    private static List<UnderstoodTable> tables(ExportFile file, Lexicon lexicon, ProblemLog log) {
        TableReading reading = new TableReading(file, lexicon, log);
        List<UnderstoodTable> tables = new ArrayList<>();
        for (Sheet sheet : file.sheets()) {
            SheetView view = new SheetView(file.name(), sheet, lexicon);
            List<TableBlock> blocks = TableFinder.blocks(view);
            SurroundingTexts texts = new SurroundingTexts(view, blocks);
            blocks.forEach(block -> reading.table(block, texts).ifPresent(tables::add));
            if (!blocks.isEmpty() && sheet.hidden()) {
                log.add(Kind.HIDDEN_SHEET, view.source());
            }
            LeftOut.tell(view, blocks, log);
            LeftOut.IgnoredColumns.tell(view, blocks, log);
        }
        return tables;
    }
}
