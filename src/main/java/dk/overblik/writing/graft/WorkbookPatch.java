package dk.overblik.writing.graft;

import static dk.overblik.ooxml.xml.XmlAttributes.XmlValue.wholeNumber;

import dk.overblik.ooxml.xml.XmlPatch;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.page.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The workbook part with our sheets put first. */
final class WorkbookPatch {

    /** What may stand before the defined names (CT_Workbook). */
    private static final List<String> BEFORE_NAMES =
            List.of("sheets", "functionGroups", "externalReferences");

    /** The highest that a sheet can have ([MS-OI29500] 2.1.606). */
    private static final int HIGHEST_SHEET_ID = 65_534;

    private final XmlPatch part;
    private final String prefix;
    private final XmlPatch.XmlNode sheets;

    private WorkbookPatch(XmlPatch part, XmlPatch.XmlNode sheets) {
        this.part = part;
        this.prefix = part.root().prefix();
        this.sheets = sheets;
    }

    static WorkbookPatch of(byte[] workbook) throws IOException {
        XmlPatch part = XmlPatch.of(workbook);
        Optional<XmlPatch.XmlNode> sheets = part.root().child("sheets");
        if (sheets.isEmpty()) {
            throw new UnusualWorkbook("A workbook without sheets");
        }
        return new WorkbookPatch(part, sheets.get());
    }

    /** How many windows the workbook has; each sheet has a view for each of them. */
    int windows() {
        return Math.max(1, part.root().childrenOf("bookViews").size());
    }

    /**
     * Puts pages first, each with the relation that leads to its part.
     *
     * @param tables the names of the tables that the workbook has already
     */
    void putFirst(List<Page> pages, List<String> relations, List<String> tables) {
        shiftNames(pages.size());
        showFirst();
        addSheets(pages, relations);
        addNames(pages, tables);
    }

    byte[] bytes() {
        return part.bytes();
    }

    private void addSheets(List<Page> pages, List<String> relations) {
        List<Integer> ids = freeIds(pages.size());
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            int id = ids.get(i);
            added.append('<').append(prefix).append("sheet name=\"");
            added.append(XmlWriter.escaped(pages.get(i).name())).append("\" sheetId=\"").append(id);
            // The prefix is declared here, whatever the rest of the workbook calls it.
            added.append("\" xmlns:r=\"").append(XmlWriter.OFFICE_RELATIONS);
            added.append("\" r:id=\"").append(relations.get(i)).append("\"/>");
        }
        part.prepend(sheets, added.toString());
    }

    /** Behind the highest that is taken; where there is no room behind it, those between. */
    private List<Integer> freeIds(int count) {
        Set<Integer> taken = new HashSet<>();
        for (XmlPatch.XmlNode sheet : sheets.children()) {
            wholeNumber(sheet.attribute("sheetId", "")).ifPresent(taken::add);
        }
        int highest = taken.stream().mapToInt(Integer::intValue).max().orElse(0);
        int first = highest <= HIGHEST_SHEET_ID - count ? Math.max(highest, 0) + 1 : 1;
        return IntStream.iterate(first, id -> id + 1)
                .filter(id -> !taken.contains(id))
                .limit(count)
                .boxed()
                .toList();
    }

    private void shiftNames(int by) {
        for (XmlPatch.XmlNode name : part.root().childrenOf("definedNames")) {
            // What is no number names no sheet, and stays as it is.
            wholeNumber(name.attribute("localSheetId", ""))
                    .ifPresent(
                            sheet -> part.set(name, "localSheetId", Integer.toString(sheet + by)));
        }
    }

    private void showFirst() {
        List<XmlPatch.XmlNode> views = part.root().childrenOf("bookViews");
        for (XmlPatch.XmlNode view : views) {
            for (String attribute : List.of("activeTab", "firstSheet")) {
                if (!view.attribute(attribute, "0").equals("0")) {
                    part.set(view, attribute, "0");
                }
            }
        }
        if (views.isEmpty()) {
            String view = "<" + prefix + "workbookView/>";
            Optional<XmlPatch.XmlNode> empty = part.root().child("bookViews");
            if (empty.isPresent()) {
                part.append(empty.get(), view);
            } else {
                part.insertBefore(sheets, element("bookViews", view));
            }
        }
    }

    private void addNames(List<Page> pages, List<String> tables) {
        List<String> taken = new ArrayList<>(tables);
        for (XmlPatch.XmlNode name : part.root().childrenOf("definedNames")) {
            taken.add(name.attribute("name", ""));
        }
        List<DefinedNames> names = new ArrayList<>(new DefinedNames.RangeNames(taken).of(pages));
        DefinedNames.HeadingNames.of(pages).stream()
                .filter(name -> taken.stream().noneMatch(name.name()::equalsIgnoreCase))
                .forEach(names::add);
        for (int i = 0; i < pages.size(); i++) {
            names.addAll(DefinedNames.of(pages.get(i), i));
        }
        if (names.isEmpty()) {
            return;
        }
        StringBuilder added = new StringBuilder();
        names.forEach(name -> added.append(name.element(prefix)));
        Optional<XmlPatch.XmlNode> there = part.root().child("definedNames");
        if (there.isPresent()) {
            part.prepend(there.get(), added.toString());
        } else {
            part.insertAfter(lastBeforeNames(), element("definedNames", added.toString()));
        }
    }

    private XmlPatch.XmlNode lastBeforeNames() {
        XmlPatch.XmlNode last = sheets;
        for (XmlPatch.XmlNode each : part.root().children()) {
            last = BEFORE_NAMES.contains(each.name()) ? each : last;
        }
        return last;
    }

    private String element(String name, String content) {
        String tag = prefix + name;
        return "<" + tag + ">" + content + "</" + tag + ">";
    }
}
