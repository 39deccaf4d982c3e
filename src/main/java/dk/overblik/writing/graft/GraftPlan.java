package dk.overblik.writing.graft;

import dk.overblik.ooxml.part.ContentTypes;
import dk.overblik.ooxml.part.Relation;
import dk.overblik.ooxml.part.WorkbookPart;
import dk.overblik.ooxml.xml.XmlPatch;
import dk.overblik.ooxml.zip.OpcPackage;
import dk.overblik.ooxml.zip.PartName;
import dk.overblik.page.Page;
import dk.overblik.writing.chart.ChartParts;
import dk.overblik.writing.mark.CustomProperties;
import dk.overblik.writing.style.StylesPatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
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
    private static final Set<String> SHEETS =
            Set.of("worksheet", "chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet");

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
    private final Map<String, byte[]> starts;
    private boolean recodes;
    private final byte[] contentTypes;
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Set<String> planned = new HashSet<>();

    GraftPlan(OpcPackage file, List<Page> pages) throws IOException {
        this.file = file;
        workbook = WorkbookPart.of(file);
        workbookPatch = WorkbookPatch.of(file.bytes(workbook.name()));
        types = ContentTypes.of(file.bytes(ContentTypes.PART));
        packageRelations = Relation.RelationsPatch.of(file.bytes(PartName.relationsOf("")));
        workbookRelations =
                Relation.RelationsPatch.of(file.bytes(PartName.relationsOf(workbook.name())));
        signatures = Signatures.of(file);
        packageRelations.removeType(Relation.SIGNATURE);
        types.remove(signatures.parts());
        styles = styled();
        propertiesPart = planProperties();
        pageParts = planPages(pages);
        ChartParts charts = new ChartParts(pages, this::planned);
        for (int i = 0; i < pages.size(); i++) {
            contents.putAll(charts.of(pages.get(i), pageParts.get(i)));
        }
        Optional<String> titles = GraftPlan.part(file);
        if (titles.isPresent()) {
            contents.put(titles.get(), GraftPlan.without(file.bytes(titles.get())));
        }
        starts = startsOfSelected();
        contentTypes = types.bytes();
        contents.put(PartName.relationsOf(""), packageRelations.bytes());
        contents.put(workbook.name(), workbookPatch.bytes());
        contents.put(PartName.relationsOf(workbook.name()), workbookRelations.bytes());
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
    Map<String, byte[]> starts() {
        return starts;
    }

    /** Whether a sheet in another encoding is written in UTF-8. */
    boolean recodes() {
        return recodes;
    }

    /** The keys of the parts that are left out. */
    Set<String> dropped() {
        return signatures.parts();
    }

    /** The part for the document properties, which must be written last. */
    String propertiesPart() {
        return propertiesPart;
    }

    private StylesPatch styled() throws IOException {
        Optional<String> there = workbook.only(file, "styles");
        byte[] before = there.isPresent() ? file.bytes(there.get()) : StylesPatch.none();
        StylesPatch styled = StylesPatch.to(XmlPatch.of(before));
        String part = there.isPresent() ? there.get() : added("styles", STYLES_TYPE, "styles");
        contents.put(part, styled.bytes());
        return styled;
    }

    private String planProperties() throws IOException {
        Optional<Relation> there =
                Relation.first(Relation.of(file, ""), CustomProperties.RELATION)
                        .filter(each -> file.has(each.target()));
        if (there.isPresent()) {
            return there.get().target();
        }
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
            String part = free(folder + "worksheets/overblik" + i);
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
                names.add(XmlPatch.of(file.bytes(part)).root().attribute("displayName", ""));
            }
        }
        return names;
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

    private Map<String, byte[]> startsOfSelected() throws IOException {
        Map<String, byte[]> found = new LinkedHashMap<>();
        for (Relation relation : workbook.relations()) {
            if (SHEETS.contains(relation.type()) && file.has(relation.target())) {
                deselect(relation.target(), found);
            }
        }
        return found;
    }

    private void deselect(String part, Map<String, byte[]> starts) throws IOException {
        TabSelection selection = TabSelection.of(file, part);
        if (!selection.isThere()) {
            return;
        }
        if (selection.canBeOverwritten()) {
            starts.put(PartName.key(part), selection.startWithout(file, part));
        } else {
            contents.put(part, TabSelection.recodedWithout(file, part));
            recodes = true;
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

    // The list of sheets in a workbook's properties, which is out of date when sheets are added.
    // <p>It is optional (ECMA-376 part 1, 22.2), and programs that save a workbook write it anew.

    private static final String RELATION = "extended-properties";

    /** The part that holds the list, if there is one. */
    static Optional<String> part(OpcPackage file) throws IOException {
        return Relation.first(Relation.of(file, ""), RELATION)
                .map(Relation::target)
                .filter(file::has);
    }

    /** The part without the list. */
    static byte[] without(byte[] properties) throws IOException {
        XmlPatch part = XmlPatch.of(properties);
        part.root().child("HeadingPairs").ifPresent(part::remove);
        part.root().child("TitlesOfParts").ifPresent(part::remove);
        return part.bytes();
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
