package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A settings workbook of a test, and what is converted with it. */
public final class FilledSettings {

    static final Path COUNTS = Run.EXPORTS.resolve("kontanthjaelp-y60a02.xlsx");

    private final Path folder;
    private final Path file;

    private FilledSettings(Path folder, Path file) {
        this.folder = folder;
        this.file = file;
    }

    /** An empty one, in a folder of its own. */
    public static FilledSettings in(Path folder) {
        Path file = folder.resolve("Overblik indstillinger.xlsx");
        Run run = Run.of("indstillinger", file);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().strip()).isEqualTo(file.toString());
        return new FilledSettings(folder, file);
    }

    public Path file() {
        return file;
    }

    public Run convert(Object... options) {
        Object[] words = new Object[options.length + 5];
        System.arraycopy(options, 0, words, 0, options.length);
        words[options.length] = "--indstillinger";
        words[options.length + 1] = file;
        words[options.length + 2] = "--ud";
        words[options.length + 3] = folder.resolve("ud");
        words[options.length + 4] = COUNTS;
        return Run.of(words);
    }

    public Path made() {
        return folder.resolve("ud").resolve("kontanthjaelp-y60a02 - overblik.xlsx");
    }

    public String shown(String sheet, String cell) {
        return shown(sheet).stream()
                .map(line -> line.split(" \\| ", -1))
                .filter(parts -> parts[1].equals(cell))
                .map(parts -> parts[3])
                .findFirst()
                .orElse("");
    }

    public List<String> shown(String sheet) {
        return WorkbookText.lines(made()).stream()
                .filter(line -> line.startsWith(sheet + " | "))
                .toList();
    }

    /** The number, as Excel counts, of the first row under a sheet's headings. */
    public int below(String sheet, String heading) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            int found = 0;
            for (Row row : workbook.getSheet(sheet)) {
                if (row.getCell(0) != null && row.getCell(0).toString().equals(heading)) {
                    found = row.getRowNum() + 2;
                }
            }
            return found;
        }
    }

    public void fill(String sheet, String cell, String text) throws IOException {
        XSSFWorkbook workbook = open(file);
        CellReference place = new CellReference(cell);
        Row row = workbook.getSheet(sheet).getRow(place.getRow());
        // POI leaves the text of a cell in it when it gives the cell another one.
        Cell before = row.getCell(place.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        CellStyle style = before.getCellStyle();
        row.removeCell(before);
        Cell filled = row.createCell(place.getCol());
        filled.setCellStyle(style);
        filled.setCellValue(text);
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    /** Writes a text, with a number of its own, into the first three columns of rows at the end. */
    void fillDown(String sheet, int rows, String text) throws IOException {
        XSSFWorkbook workbook = open(file);
        int first = workbook.getSheet(sheet).getLastRowNum() + 1;
        for (int number = first; number < first + rows; number++) {
            Row row = workbook.getSheet(sheet).createRow(number);
            for (int column = 0; column < 3; column++) {
                row.createCell(column).setCellValue(text + number + " " + column);
            }
        }
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    public static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
