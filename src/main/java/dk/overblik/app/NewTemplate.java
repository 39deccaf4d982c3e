package dk.overblik.app;

import dk.overblik.app.files.FileName;
import dk.overblik.app.files.WholeFile;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.sheet.GridBuilder;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.TextTable;
import dk.overblik.template.Placeholder;
import dk.overblik.template.PlaceholderGuide;
import dk.overblik.template.PlaceholderGuide.Line;
import dk.overblik.template.word.GuideDocument;
import dk.overblik.writing.values.ValuesWorkbook;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;

/** A template to build on: shows each placeholder with a line on what stands in its place. */
public final class NewTemplate {

    /** What it is called where nobody chose a name, without the ending. */
    public static final String NAME = "Overblik skabelon";

    private static final String TITLE = "Skabelon til Overblik";

    private NewTemplate() {}

    /**
     * Writes one.
     *
     * @param target a document of Word where its name ends so, else a workbook
     * @throws FileAlreadyExistsException where a file is there already, which is never touched
     */
    public static void write(Path target) throws IOException {
        try (WorkingCopy room = WorkingCopy.empty()) {
            Path finished = room.beside("finished");
            if (FileName.of(target).ending().equalsIgnoreCase("docx")) {
                GuideDocument.write(TITLE, PlaceholderGuide.lines(), finished);
            } else {
                ValuesWorkbook.write(sheets(), finished);
            }
            WholeFile.copyNew(finished, target);
        }
    }

    /**
     * A table has a sheet of its own, with room for it. Explanations stand to the right, a column
     * away from figures, where nothing is beside them that would cut them.
     */
    private static List<Sheet> sheets() {
        GridBuilder first = new GridBuilder(new TextTable());
        GridBuilder second = new GridBuilder(new TextTable());
        first.text(0, 0, TITLE);
        int row = 2;
        for (Line line : PlaceholderGuide.ofWorkbook()) {
            Placeholder placeholder = line.placeholder();
            Placeholder.Part part =
                    placeholder instanceof Placeholder.OfSheet sheet
                            ? sheet.part()
                            : Placeholder.Part.TEXT;
            if (part == Placeholder.Part.TABLE) {
                second.text(0, 0, line.explanation());
                second.text(2, 0, placeholder.written());
            } else if (part != Placeholder.Part.DIAGRAM) {
                first.text(row, 0, placeholder.written());
                first.text(row, 2, line.explanation());
                row++;
            }
        }
        return List.of(Sheet.of("Skabelon", first.build()), Sheet.of("Tabel", second.build()));
    }
}
