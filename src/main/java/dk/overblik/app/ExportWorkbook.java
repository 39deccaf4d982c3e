package dk.overblik.app;

import dk.overblik.app.files.FileName;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.danish.Quote;
import dk.overblik.model.Source;
import dk.overblik.page.Page;
import dk.overblik.reading.SheetReader;
import dk.overblik.reading.excel.XlsxReader;
import dk.overblik.reading.source.FileKind;
import dk.overblik.report.Report;
import dk.overblik.report.layout.Destination;
import dk.overblik.sheet.Range;
import dk.overblik.sheet.Sheet;
import dk.overblik.writing.graft.Graft;
import dk.overblik.writing.graft.Original;
import dk.overblik.writing.graft.SheetNames;
import dk.overblik.writing.mark.ResultProperties;
import dk.overblik.writing.values.ValuesWorkbook;
import dk.overblik.writing.values.ValuesWorkbook.Copied;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The workbook that pages are put into: the export itself, or one made of what another container
 * held.
 *
 * @param original the workbook without pages
 * @param ending of the result's name
 * @param destination what the export's sheets are called in it
 * @param remark a Danish sentence where it is less than a copy of the export
 */
public record ExportWorkbook(
        Original original, String ending, Destination destination, Optional<String> remark) {

    private static final String VALUES_ALONE =
            "så kopien har kun udtrækkets værdier; formater, diagrammer og makroer står i udtrækket"
                    + " selv.";

    /** The workbook for an export. */
    public static ExportWorkbook of(Export export, WorkingCopy copy) throws IOException {
        SheetReader sheets = export.sheets();
        return switch (sheets.kind()) {
            case XLSX, XLSM -> {
                List<String> names = XlsxReader.sheetNames(copy.file());
                Optional<String> odd = SheetNames.firstUnlinkable(names);
                yield odd.isEmpty()
                        ? copied(sheets, copy, export.name(), names)
                        : ofValues(export, copy, oddName(odd.get(), names));
            }
            case XLS, ODS -> values(export, Set.of(), copy, Optional.empty());
            case HTML, CSV, JSON -> values(export, Report.pageNames(), copy, Optional.empty());
        };
    }

    /** A workbook for an export that is so unusual that there can be no copy of it. */
    static ExportWorkbook ofUnusual(Export export, WorkingCopy copy) throws IOException {
        return ofValues(export, copy, "Projektmappen er bygget usædvanligt, ");
    }

    private ExportWorkbook(
            Path file, String ending, Destination destination, Optional<String> remark) {
        this(new Original(file), ending, destination, remark);
    }

    /** Writes a copy of it with pages in front, as {@link Graft} does. */
    public Graft.Way write(List<Page> pages, ResultProperties properties, Path target)
            throws IOException {
        return Graft.write(original, pages, properties, target);
    }

    private static ExportWorkbook copied(
            SheetReader export, WorkingCopy copy, String name, List<String> all) {
        String ending = export.kind() == FileKind.XLSM ? "xlsm" : "xlsx";
        List<String> names = export.sheets().stream().map(Sheet::name).toList();
        Set<String> others = new HashSet<>(all);
        names.forEach(others::remove);
        Destination places = destination(name, export.sheets(), names);
        return new ExportWorkbook(
                copy.file(), ending, new Destination(places.sheets(), others), Optional.empty());
    }

    private static ExportWorkbook ofValues(Export export, WorkingCopy copy, String reason)
            throws IOException {
        return values(export, Set.of(), copy, Optional.of(reason + VALUES_ALONE));
    }

    private static ExportWorkbook values(
            Export export, Set<String> kept, WorkingCopy copy, Optional<String> remark)
            throws IOException {
        Path held = copy.beside("held.xlsx");
        List<String> names = ValuesWorkbook.write(copied(export), kept, held);
        List<Sheet> sheets = export.sheets().sheets();
        return new ExportWorkbook(held, "xlsx", destination(export.name(), sheets, names), remark);
    }

    /** Its sheets, each with the place of its figures where they are texts for want of numbers. */
    private static List<Copied> copied(Export export) {
        FileKind kind = export.sheets().kind();
        boolean textsAlone = kind == FileKind.CSV || kind == FileKind.HTML;
        Map<Source, Range> figures = textsAlone ? export.figures() : Map.of();
        return export.sheets().sheets().stream()
                .map(
                        sheet -> {
                            Source place = Source.sheet(export.name(), sheet.name());
                            return new Copied(sheet, Optional.ofNullable(figures.get(place)));
                        })
                .toList();
    }

    private static String oddName(String sheet, List<String> all) {
        long alike =
                all.stream()
                        .filter(name -> SheetNames.key(name).equals(SheetNames.key(sheet)))
                        .count();
        if (alike > 1 && SheetNames.isLegal(sheet)) {
            return "Der er " + alike + " ark, som hedder " + Quote.of(sheet) + ", ";
        }
        return sheet.isBlank()
                ? "Et ark har intet navn, "
                : "Arknavnet " + Quote.of(sheet) + " kan ikke bruges i Excel, ";
    }

    /** A workbook of the values of several exports, each sheet named after its file. */
    public static ExportWorkbook of(List<Export> exports, WorkingCopy room) throws IOException {
        List<Copied> sheets = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        for (Export export : exports) {
            String stem = FileName.of(lastStep(export.name())).stem();
            for (Copied each : copied(export)) {
                sheets.add(new Copied(each.sheet().renamed(stem), each.figures()));
                sources.add(Source.sheet(export.name(), each.sheet().name()));
            }
        }
        Path held = room.beside("held.xlsx");
        List<String> names = ValuesWorkbook.write(sheets, Report.pageNames(), held);
        Map<Source, String> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            places.put(sources.get(i), names.get(i));
        }
        return new ExportWorkbook(held, "xlsx", new Destination(places), Optional.empty());
    }

    /** Exports of one name from several folders are called by all of their paths. */
    private static String lastStep(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static Destination destination(String file, List<Sheet> sheets, List<String> names) {
        Map<Source, String> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            places.put(Source.sheet(file, sheets.get(i).name()), names.get(i));
        }
        return new Destination(places);
    }
}
