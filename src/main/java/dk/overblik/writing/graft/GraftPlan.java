package dk.overblik.writing.graft;

import dk.overblik.ooxml.part.ContentTypes;
import dk.overblik.ooxml.part.Relation;
import dk.overblik.ooxml.part.WorkbookPart;
import dk.overblik.ooxml.xml.DamagedXml;
import dk.overblik.ooxml.xml.XmlPatch;
import dk.overblik.ooxml.xml.XmlReader;
import dk.overblik.ooxml.zip.OpcPackage;
import dk.overblik.ooxml.zip.PartName;
import dk.overblik.page.Page;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import dk.overblik.writing.chart.ChartParts;
import dk.overblik.writing.mark.CustomProperties;
import dk.overblik.writing.mark.ResultFile;
import dk.overblik.writing.style.StylesPatch;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What becomes of each part of a package when pages are put into it. */
public final class GraftPlan {

    private static final String SHEET_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private static final String STYLES_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    private static final String TABLE_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
    private static final Set<String> READ = Set.of("worksheet", "sharedStrings");

    private static final Set<String> SHEETS =
            Set.of("worksheet", "chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet");

    /** What is made of templates, which no program opens under the name of a workbook. */
    private static final Map<String, String> WORKBOOK_TYPES =
            Map.of(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                    "application/vnd.ms-excel.template.macroenabled.main+xml",
                    "application/vnd.ms-excel.sheet.macroEnabled.main+xml");

    private final OpcPackage file;
    private final WorkbookPart workbook;
    private final WorkbookPatch workbookPatch;
    private final ContentTypes types;
    private final Relation.RelationsPatch packageRelations;
    private final Relation.RelationsPatch workbookRelations;
    private final StylesPatch styles;
    private final Signatures signatures;
    private final String propertiesPart;
    private final List<String> pageParts;
    private final Map<String, TabSelection.Start> starts;
    private final byte[] contentTypes;
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Set<String> planned = new HashSet<>();
    private final Set<String> read = new HashSet<>();

    /** For the parts that are patched in memory, all together; real ones take a fifth of it. */
    private int room = 48 << 20;

    GraftPlan(OpcPackage file, List<Page> pages) throws IOException {
        this.file = file;
        workbook = WorkbookPart.of(file);
        workbookPatch = WorkbookPatch.of(bytes(workbook.name()));
        types = ContentTypes.of(bytes(ContentTypes.PART));
        packageRelations = Relation.RelationsPatch.of(bytes(PartName.relationsOf("")));
        workbookRelations =
                Relation.RelationsPatch.of(bytes(PartName.relationsOf(workbook.name())));
        signatures = Signatures.of(file);
        packageRelations.removeType(Relation.SIGNATURE);
        types.remove(signatures.parts());
        styles = styled(pages);
        propertiesPart = planProperties();
        pageParts = planPages(pages);
        ChartParts charts = new ChartParts(pages, this::planned);
        for (int i = 0; i < pages.size(); i++) {
            contents.putAll(charts.of(pages.get(i), pageParts.get(i)));
        }
        OutdatedTitles.addTo(contents, file);
        makeWorkbook();
        starts = startsOfSelected();
        contentTypes = types.bytes();
        contents.put(PartName.relationsOf(""), packageRelations.bytes());
        contents.put(workbook.name(), workbookPatch.bytes());
        contents.put(PartName.relationsOf(workbook.name()), workbookRelations.bytes());
    }

    private void makeWorkbook() {
        String there = types.of(workbook.name()).strip().toLowerCase(Locale.ROOT);
        Optional.ofNullable(WORKBOOK_TYPES.get(there))
                .ifPresent(type -> types.add(workbook.name(), type));
    }

    StylesPatch styles() {
        return styles;
    }

    int windows() {
        return workbookPatch.windows();
    }

    /** The parts for the pages, in their order. */
    List<String> pageParts() {
        return pageParts;
    }

    byte[] contentTypes() {
        return contentTypes;
    }

    /** The new content of each other part that is rewritten or added, by name. */
    Map<String, byte[]> contents() {
        return contents;
    }

    /** The new first bytes, by key, of each sheet that must not stay selected. */
    Map<String, TabSelection.Start> starts() {
        return starts;
    }

    /** Whether a sheet in another encoding is written in UTF-8. */
    boolean recodes() {
        return starts.values().stream().anyMatch(TabSelection.Start::recoded);
    }

    /** The keys of the parts that are left out. */
    Set<String> dropped() {
        return signatures.parts();
    }

    /** The part for the document properties, which must be written last. */
    String propertiesPart() {
        return propertiesPart;
    }

    private StylesPatch styled(List<Page> pages) throws IOException {
        Optional<String> there = workbook.only(file, "styles");
        byte[] before = there.isPresent() ? bytes(there.get()) : StylesPatch.none();
        StylesPatch styled = StylesPatch.to(XmlPatch.of(before), pages);
        if (there.isEmpty()) {
            // A workbook has one relation to styles, be it to a part that is not there.
            workbookRelations.removeType("/styles");
        }
        String part = there.isPresent() ? there.get() : added("styles", STYLES_TYPE, "styles");
        contents.put(part, styled.bytes());
        return styled;
    }

    private String planProperties() throws IOException {
        for (String there : CustomProperties.parts(file)) {
            if (CustomProperties.canHold(file, there)) {
                return there;
            }
        }
        // One to a part that is not there or that nobody can read leads nowhere as it is.
        packageRelations.removeType("/" + CustomProperties.RELATION);
        String part = free("docProps/custom");
        types.add(part, CustomProperties.CONTENT_TYPE);
        packageRelations.add(CustomProperties.RELATION, part);
        return part;
    }

    private List<String> planPages(List<Page> pages) throws IOException {
        List<String> parts = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        String folder = PartName.folder(workbook.name());
        for (int i = 1; i <= pages.size(); i++) {
            String part = free(folder + "worksheets/" + ResultFile.OUR_PARTS + i);
            types.add(part, SHEET_TYPE);
            ids.add(workbookRelations.add("worksheet", part.substring(folder.length())));
            parts.add(part);
        }
        workbookPatch.putFirst(pages, ids, tableNames());
        return parts;
    }

    /** The names of the original's own tables, which defined names must not have. */
    private List<String> tableNames() throws IOException {
        List<String> names = new ArrayList<>();
        for (String part : types.parts(TABLE_TYPE)) {
            if (file.has(part)) {
                names.add(tableName(part));
            }
        }
        return names;
    }

    /** Empty where nobody can read the part: then no program knows a table of it. */
    private String tableName(String part) throws IOException {
        try (InputStream in = file.open(part)) {
            return XmlReader.atRoot(in).attributes().value("displayName", "");
        } catch (DamagedXml strange) {
            return "";
        }
    }

    /** A part to be patched. */
    private byte[] bytes(String part) throws IOException {
        try (InputStream in = file.open(part)) {
            byte[] bytes = in.readNBytes(room + 1);
            if (bytes.length > room) {
                throw new UnreadableFile(Reason.TOO_LARGE, "To be patched: " + part);
            }
            room -= bytes.length;
            return bytes;
        }
    }

    /** A part of ours, numbered, in a folder beside the workbook. */
    private String planned(String stem, String type) {
        int number = 1;
        String part = PartName.folder(workbook.name()) + stem + number + ".xml";
        while (!planned.add(part) || isTaken(part)) {
            number++;
            part = PartName.folder(workbook.name()) + stem + number + ".xml";
        }
        types.add(part, type);
        return part;
    }

    /** Relations may lie there for a part that is gone, and would become those of ours. */
    private boolean isTaken(String part) {
        return file.has(part) || file.has(PartName.relationsOf(part));
    }

    private Map<String, TabSelection.Start> startsOfSelected() throws IOException {
        Map<String, TabSelection.Start> found = new LinkedHashMap<>();
        for (Relation relation : workbook.relations()) {
            if (READ.contains(relation.type())) {
                read.add(PartName.key(relation.target()));
            }
            if (SHEETS.contains(relation.type()) && file.has(relation.target())) {
                start(relation.target())
                        .ifPresent(start -> found.put(PartName.key(relation.target()), start));
            }
        }
        return found;
    }

    /**
     * Whether the reader of exports goes through a part to its end, and so knows it to be whole.
     */
    boolean isRead(String key) {
        return read.contains(key);
    }

    /** Nothing where nobody can read the sheet, which then holds no cells either. */
    private Optional<TabSelection.Start> start(String sheet) throws IOException {
        try {
            return TabSelection.startWithoutSelection(file, sheet);
        } catch (DamagedXml strange) {
            return Optional.empty();
        }
    }

    private String added(String stem, String type, String relation) {
        String folder = PartName.folder(workbook.name());
        String part = free(folder + stem);
        types.add(part, type);
        workbookRelations.add(relation, part.substring(folder.length()));
        return part;
    }

    /** A name that no part has. */
    private String free(String stem) {
        String name = stem + ".xml";
        for (int i = 2; isTaken(name); i++) {
            name = stem + "-" + i + ".xml";
        }
        return name;
    }

    /**
     * The list of sheets in a workbook's properties, which is out of date when sheets are added.
     *
     * <p>It is optional (ECMA-376 part 1, 22.2), and programs that save a workbook write it anew. A
     * part that nobody can read holds none, and stays as it is.
     */
    private static final class OutdatedTitles {

        private static final String RELATION = "extended-properties";

        /** The titles of 2,000 sheets take a tenth of it. */
        private static final int LARGEST = 1 << 21;

        private OutdatedTitles() {}

        /** Adds the part that holds the list, without it. */
        static void addTo(Map<String, byte[]> contents, OpcPackage file) throws IOException {
            Optional<String> part =
                    Relation.first(Relation.of(file, ""), RELATION)
                            .map(Relation::target)
                            .filter(file::has);
            if (part.isPresent() && file.part(part.get()).size() <= LARGEST) {
                try {
                    contents.put(part.get(), without(file.bytes(part.get())));
                } catch (DamagedXml strange) {
                    // It stays as it is.
                }
            }
        }

        private static byte[] without(byte[] properties) throws IOException {
            XmlPatch part = XmlPatch.of(properties);
            part.root().child("HeadingPairs").ifPresent(part::remove);
            part.root().child("TitlesOfParts").ifPresent(part::remove);
            return part.bytes();
        }
    }

    /**
     * The digital signatures of a package: whatever is added to it makes them invalid.
     *
     * @param parts the keys of the parts that belong to them
     */
    private record Signatures(Set<String> parts) {

        static Signatures of(OpcPackage file) throws IOException {
            Set<String> parts = new HashSet<>();
            for (Relation origin : Relation.of(file, "")) {
                if (origin.isDigitalSignature()) {
                    addWithRelations(parts, origin.target());
                    for (Relation signature : Relation.of(file, origin.target())) {
                        addWithRelations(parts, signature.target());
                    }
                }
            }
            return new Signatures(parts);
        }

        private static void addWithRelations(Set<String> parts, String part) {
            parts.add(PartName.key(part));
            parts.add(PartName.key(PartName.relationsOf(part)));
        }
    }
}
