package dk.overblik.importing;

import dk.overblik.model.DatasetBuilder;
import dk.overblik.model.Problem.Kind;
import dk.overblik.model.Source;
import dk.overblik.model.Vocabulary;
import dk.overblik.sheet.Sheet;
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
        List<Table> tables = tables(file, lexicon, log);
        if (tables.isEmpty()) {
            log.add(Kind.NO_TABLE, Source.file(file.name()));
        }
        DatasetBuilder figures = new DatasetBuilder();
        ExtraDimensions extras = new ExtraDimensions(tables, log);
        MemberReading members = new MemberReading(vocabulary, log);
        for (Table table : tables) {
            TableMeaning meaning = TableMeaning.of(table, members, extras);
            new Body(table, meaning, figures, log).read(table.labels().cursor());
        }
        return new Import(figures.build(), log.problems());
    }

    private static List<Table> tables(ExportFile file, Lexicon lexicon, ProblemLog log) {
        TableReading reading = new TableReading(file, lexicon, log);
        List<Table> tables = new ArrayList<>();
        for (Sheet sheet : file.sheets()) {
            SheetView view = new SheetView(file.name(), sheet, lexicon);
            List<Block> blocks = TableScan.blocks(view);
            SheetTexts texts = new SheetTexts(view, blocks);
            blocks.forEach(block -> reading.table(block, texts).ifPresent(tables::add));
            if (!blocks.isEmpty() && sheet.hidden()) {
                log.add(Kind.HIDDEN_SHEET, view.source());
            }
            PassedOver.tell(view, blocks, log);
            IgnoredColumns.tell(view, blocks, log);
        }
        return tables;
    }
}
