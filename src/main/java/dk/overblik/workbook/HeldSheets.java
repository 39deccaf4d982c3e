package dk.overblik.workbook;

import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A new workbook that holds the values of sheets from files that were no Open XML workbooks. */
public final class HeldSheets {

    /** Fewer cells are written before other threads would have begun. */
    private static final int LARGE = 100_000;

    private HeldSheets() {}

    /**
     * Writes the values of sheets as a workbook.
     *
     * @return the sheets' names in the workbook: as they were, or made legal and different
     */
    public static List<String> write(List<Sheet> sheets, Path target) throws IOException {
        return write(sheets, Set.of(), target);
    }

    /**
     * The same, where some names are kept for other sheets.
     *
     * @param kept names that no sheet gets, whatever it is called
     */
    public static List<String> write(List<Sheet> sheets, Set<String> kept, Path target)
            throws IOException {
        List<Sheet> named = named(sheets, kept);
        try (ResultZip zip = new ResultZip(target)) {
            add(zip, ContentTypesPatch.PART, HeldParts.contentTypes(named.size()));
            add(zip, "_rels/.rels", HeldParts.packageRelations());
            add(zip, "docProps/core.xml", HeldParts.coreProperties());
            add(zip, "xl/workbook.xml", HeldParts.workbook(named));
            add(zip, "xl/_rels/workbook.xml.rels", HeldParts.workbookRelations(named.size()));
            add(zip, "xl/styles.xml", HeldParts.styles());
            add(zip, "xl/theme/theme1.xml", OfficeTheme.part());
            write(named, zip);
        }
        return named.stream().map(Sheet::name).toList();
    }

    /** Several large sheets are packed on all cores, and stand in their order all the same. */
    private static void write(List<Sheet> sheets, ResultZip zip) throws IOException {
        long cells = sheets.stream().mapToLong(sheet -> sheet.grid().size()).sum();
        if (sheets.size() == 1 || cells < LARGE) {
            for (int i = 1; i <= sheets.size(); i++) {
                try (OutputStream part = zip.add(HeldParts.sheetPart(i))) {
                    new HeldCells(sheets.get(i - 1)).write(part);
                }
            }
            return;
        }
        for (PackedPart part : packed(sheets)) {
            part.addTo(zip);
        }
    }

    private static List<PackedPart> packed(List<Sheet> sheets) throws IOException {
        try {
            return IntStream.range(0, sheets.size())
                    .parallel()
                    .mapToObj(i -> packed(i, sheets))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static PackedPart packed(int number, List<Sheet> sheets) {
        try {
            String name = HeldParts.sheetPart(number + 1);
            return PackedPart.of(name, new HeldCells(sheets.get(number))::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Sheet> named(List<Sheet> sheets, Set<String> kept) throws UnreadableFile {
        SheetNames names = new SheetNames(kept);
        List<Sheet> named = new ArrayList<>();
        for (Sheet sheet : sheets) {
            if (sheet.grid().rows() > CellReference.MOST_ROWS
                    || sheet.grid().columns() > CellReference.MOST_COLUMNS) {
                throw new UnreadableFile(Reason.TOO_LARGE, "Larger than a sheet can be");
            }
            named.add(
                    new Sheet(
                            names.add(sheet.name()),
                            sheet.hidden(),
                            sheet.grid(),
                            sheet.merged(),
                            sheet.hiddenRows()));
        }
        return named;
    }

    private static void add(ResultZip zip, String part, String content) throws IOException {
        zip.add(part, content.getBytes(StandardCharsets.UTF_8));
    }
}
