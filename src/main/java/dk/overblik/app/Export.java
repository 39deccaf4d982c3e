package dk.overblik.app;

import dk.overblik.app.archive.KeptExport;
import dk.overblik.app.archive.TidyFigures;
import dk.overblik.app.files.Sha256;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.danish.DanishList;
import dk.overblik.danish.PeriodNames;
import dk.overblik.danish.Quote;
import dk.overblik.importing.CombinedImport;
import dk.overblik.importing.Import;
import dk.overblik.importing.Importer;
import dk.overblik.importing.ReleaseDate;
import dk.overblik.importing.layout.ExportFile;
import dk.overblik.importing.layout.SiteTables;
import dk.overblik.model.Answers;
import dk.overblik.model.Figure;
import dk.overblik.model.Problem;
import dk.overblik.model.Source;
import dk.overblik.reading.SheetReader;
import dk.overblik.report.basis.BasisPage;
import dk.overblik.report.layout.PublishedSheet;
import dk.overblik.sheet.Range;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import dk.overblik.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An export that was opened, and what was understood of it.
 *
 * @param name what its sources call it
 * @param digest of its bytes, where it was read to be remembered
 */
public record Export(String name, SheetReader sheets, Import read, Optional<String> digest) {

    /**
     * Whether there are figures to report on; missing ones are, where the export itself shows them
     * so. Not where all are missing and some contradict each other, as those of all benefits do in
     * an export without their column.
     */
    public boolean hasFigures() {
        boolean[] known = new boolean[1];
        boolean[] contradicted = new boolean[1];
        read.dataset()
                .forEachRead(
                        (key, period, sheet, row, column, figure) -> {
                            known[0] |= figure instanceof Figure.Known;
                            contradicted[0] |=
                                    figure instanceof Figure.Missing missing
                                            && missing.reason() == Figure.Reason.CONTRADICTED;
                        });
        return read.dataset().size() > 0 && (known[0] || !contradicted[0]);
    }

    /** The rows and columns of each sheet in which its figures stand. */
    Map<Source, Range> figures() {
        Map<Source, Range> places = new HashMap<>();
        read.dataset()
                .forEachRead(
                        (key, period, sheet, row, column, figure) ->
                                places.merge(
                                        sheet,
                                        new Range(row, column, row, column),
                                        Export::around));
        return places;
    }

    private static Range around(Range one, Range other) {
        return new Range(
                Math.min(one.firstRow(), other.firstRow()),
                Math.min(one.firstColumn(), other.firstColumn()),
                Math.max(one.lastRow(), other.lastRow()),
                Math.max(one.lastColumn(), other.lastColumn()));
    }

    /** The export as one of several that are combined. */
    public CombinedImport.Part part() {
        return new CombinedImport.Part(name, read, ReleaseDate.of(sheets.sheets()));
    }

    /**
     * The export as one whose figures are to be remembered.
     *
     * @throws NoSuchElementException if it was not read for that
     */
    public KeptExport kept() {
        return new KeptExport(
                name,
                read.dataset(),
                sheets.kind(),
                part().updated(),
                filters(),
                digest.orElseThrow());
    }

    /** The members that its sheets are filtered to, by the sheet. */
    private Map<Source, String> filters() {
        Map<Source, String> filters = new HashMap<>();
        for (Problem problem : read.problems()) {
            if (problem.kind() == Problem.Kind.FILTERED) {
                Source place = problem.source();
                filters.merge(
                        Source.sheet(place.file(), place.sheet()),
                        String.join(": ", problem.details()),
                        (one, other) -> one.equals(other) ? one : one + ", " + other);
            }
        }
        return filters;
    }

    /**
     * Which tables of the site the figures of exports are of, and as of when, where they say so:
     * Danish sentences, each on all exports that it is true of.
     */
    static List<String> origins(List<Export> exports) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Export export : exports) {
            Stream.concat(export.tables().stream(), export.updated().stream())
                    .forEach(
                            said ->
                                    names.computeIfAbsent(said, any -> new ArrayList<>())
                                            .add(Quote.of(export.name)));
        }
        return names.entrySet().stream()
                .map(each -> "Tallene i " + DanishList.of(each.getValue()) + each.getKey())
                .toList();
    }

    /**
     * A file that is named after its table says so itself; a sheet that is, says nothing of the
     * figures of the others.
     */
    private List<String> tables() {
        List<Sheet> all = sheets.sheets();
        return all.stream()
                .flatMap(
                        sheet ->
                                SiteTables.of("", List.of(sheet)).stream()
                                        .filter(id -> !name.toLowerCase(Locale.ROOT).contains(id))
                                        .map(
                                                id ->
                                                        (all.size() == 1
                                                                        ? " er fra tabel "
                                                                        : " er i arket "
                                                                                + Quote.of(
                                                                                        sheet.name()
                                                                                                .strip())
                                                                                + " fra tabel ")
                                                                + id
                                                                + "."))
                .toList();
    }

    /** When its figures were last updated, where it says so, as the end of a sentence. */
    private Optional<String> updated() {
        return ReleaseDate.of(sheets.sheets())
                .map(day -> " er senest opdateret " + PeriodNames.day(day) + ".");
    }

    /** Opens exports and understands them. */
    public static final class ExportReader {

        private final Importer importer;
        private final boolean remembered;

        private ExportReader(Vocabulary vocabulary, boolean remembered) {
            this.importer = new Importer(vocabulary);
            this.remembered = remembered;
        }

        public ExportReader(Vocabulary vocabulary) {
            this(vocabulary, false);
        }

        /**
         * A reader of exports that can be kept: their digest is a tenth of a large one's reading.
         */
        public static ExportReader ofKept(Vocabulary vocabulary) {
            return new ExportReader(vocabulary, true);
        }

        /**
         * Reads a copy of an export under the name that its sources shall bear.
         *
         * @param answers what its figures are about, where it does not say
         * @throws UnreadableFile also where it is a report of ours without the marks of one, or a
         *     sheet of one
         */
        public Export read(WorkingCopy copy, String name, Answers answers) throws IOException {
            SheetReader sheets = sheets(copy);
            List<Sheet> read = sheets.sheets();
            boolean ours =
                    BasisPage.isAmong(read)
                            || PublishedSheet.isAmong(read)
                            || TidyFigures.isAmong(read);
            if (ours) {
                throw new UnreadableFile(Reason.OWN_RESULT, name);
            }
            ExportFile file = new ExportFile(name, sheets.sheets(), answers);
            Optional<String> digest =
                    remembered ? Optional.of(Sha256.of(copy.file())) : Optional.empty();
            return new Export(name, sheets, read(file), digest);
        }

        /** What an export holds that nobody changed meanwhile: half a text is one as well. */
        private static SheetReader sheets(WorkingCopy copy) throws IOException {
            try {
                SheetReader sheets = SheetReader.read(copy.file());
                copy.checkSource();
                return sheets;
            } catch (UnreadableFile e) {
                copy.checkUnreadable();
                throw e;
            }
        }

        private Import read(ExportFile file) {
            Import read = importer.read(file);
            Optional<Problem> mention = PublishedSheet.mention(file.name(), file.sheets());
            return mention.isEmpty()
                    ? read
                    : new Import(
                            read.dataset(),
                            Stream.concat(mention.stream(), read.problems().stream()).toList());
        }
    }
}
