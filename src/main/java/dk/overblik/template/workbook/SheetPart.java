package dk.overblik.template.workbook;

import dk.overblik.model.Source;
import dk.overblik.ooxml.part.NumberText;
import dk.overblik.ooxml.xml.EscapedText;
import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.template.Answer;
import dk.overblik.template.AnswerTable;
import dk.overblik.template.Placeholders;
import dk.overblik.template.Placeholders.Found;
import dk.overblik.template.UnusableTemplate;
import dk.overblik.template.UnusableTemplate.Reason;
import dk.overblik.template.document.Dialect;
import dk.overblik.template.document.DocumentPackage;
import dk.overblik.template.document.Filling;
import dk.overblik.template.document.ParagraphText;
import dk.overblik.template.document.TableColumns;
import dk.overblik.template.document.TextParts;
import dk.overblik.template.workbook.FilledTexts.CellText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A sheet of a template, being filled. */
final class SheetPart {

    /** On how many lines a heading of a table may stand, and a label. */
    private static final int HEADING_LINES = 3;

    private static final int LABEL_LINES = 1;

    /** In characters; what is longer goes on beside. */
    private static final double WIDEST = 45;

    private final DocumentPackage document;
    private final String name;
    private final FilledTexts texts;
    private final CellStyles styles;
    private final Filling filling;
    private final XmlTree tree;
    private final SheetGrid grid;
    private final SheetDrawing drawing;
    private final SheetRoom room;
    private final Map<String, List<Source>> sources = new HashMap<>();
    private boolean figures;

    private SheetPart(
            DocumentPackage document,
            String name,
            FilledTexts texts,
            CellStyles styles,
            Filling filling)
            throws IOException {
        this.document = document;
        this.name = name;
        this.texts = texts;
        this.styles = styles;
        this.filling = filling;
        this.tree = XmlTree.of(document.bytes(name));
        this.grid = SheetGrid.of(tree);
        this.drawing = new SheetDrawing(document, name, tree);
        this.room = new SheetRoom(tree.root(), grid);
    }

    /**
     * Fills a sheet, and says whether formulas must be calculated anew.
     *
     * @param name of its part
     */
    static boolean fill(
            DocumentPackage document,
            String name,
            FilledTexts texts,
            CellStyles styles,
            Filling filling)
            throws IOException {
        boolean written = TextParts.opened(document, name).isPresent();
        return (written || !texts.isEmpty())
                && new SheetPart(document, name, texts, styles, filling).fill();
    }

    private boolean fill() throws IOException {
        Set<String> headings = TableHeadings.of(document, name);
        boolean found = false;
        for (SheetGrid.Place place : grid.cells()) {
            place.cell().child("f").map(XmlElement::text).ifPresent(this::nameInFormula);
            boolean heading = headings.contains(place.address());
            Optional<CellText> text = text(place.cell(), heading);
            if (text.isPresent()) {
                found = true;
                put(place, text.get(), heading);
            }
        }
        found |= fillHeaders();
        refuseProtected(found, tree.root());
        grid.writeTo(tree, room);
        room.writeTo(tree);
        SheetNotes.add(document, name, tree, sources);
        if (tree.isChanged()) {
            document.change(name, tree.bytes());
        }
        return figures;
    }

    private static void refuseProtected(boolean found, XmlElement sheet) throws UnusableTemplate {
        boolean locked =
                sheet.child("sheetProtection")
                        .filter(each -> WorkbookTemplate.isOn(each, "sheet"))
                        .isPresent();
        if (found && locked) {
            throw new UnusableTemplate(Reason.PROTECTED);
        }
    }

    private Optional<CellText> text(XmlElement cell, boolean heading) {
        Optional<XmlElement> value = cell.child("v");
        return switch (cell.attribute("t")) {
            case "s" -> value.flatMap(each -> texts.text(CellStyles.number(each.text().strip())));
            case "inlineStr" ->
                    cell.child("is")
                            .map(each -> ParagraphText.of(each, Dialect.SHEET))
                            .filter(each -> !each.found().isEmpty())
                            .map(each -> inline(each, heading));
            default -> Optional.empty();
        };
    }

    private CellText inline(ParagraphText text, boolean heading) {
        CellText filled = CellText.of(text, filling);
        if (heading || filled.alone().filter(SheetPart::standsElsewhere).isEmpty()) {
            filled.writeTo(tree);
        }
        return filled;
    }

    private static boolean isNoText(Answer answer) {
        return answer instanceof Answer.Tabulated || answer instanceof Answer.Drawn;
    }

    private static boolean standsElsewhere(Answer answer) {
        return answer instanceof Answer.Value || isNoText(answer);
    }

    private void nameInFormula(String shown) {
        for (Found found : Placeholders.in(shown)) {
            filling.broken(found.written(), "den står i en formel; skriv den i en celle for sig");
        }
    }

    /**
     * @param heading whether it heads a column of a table, where Excel allows nothing but text
     */
    private void put(SheetGrid.Place place, CellText text, boolean heading) throws IOException {
        Optional<Answer> alone = text.alone();
        if (heading) {
            figures = true;
            alone.filter(SheetPart::isNoText)
                    .ifPresent(each -> text.misplaced(TextParts.ONLY_TEXT));
        } else if (alone.isEmpty() || alone.get() instanceof Answer.Words) {
            figures = true;
        } else if (alone.get() instanceof Answer.Paragraphs paragraphs) {
            breakLines(place, paragraphs.texts());
        } else if (alone.get() instanceof Answer.Value value) {
            putFigure(place, value);
        } else if (alone.get() instanceof Answer.Tabulated tabulated) {
            putTable(place, tabulated.table(), text);
        } else if (alone.get() instanceof Answer.Drawn drawn) {
            putDiagram(place, drawn.diagram(), text);
        }
    }

    /** Sentences would go on over the cells beside them, and off the page. */
    private void breakLines(SheetGrid.Place place, List<String> paragraphs) {
        if (room.isFixed(place.row())) {
            return;
        }
        int style = CellStyles.number(place.cell().attribute("s"));
        int wrapped = styles.wrapped(style);
        if (wrapped != style) {
            tree.set(place.cell(), "s", String.valueOf(wrapped));
        }
        room.lengthen(place.row(), place.column(), grid.lastColumn(place), paragraphs);
    }

    private void putFigure(SheetGrid.Place place, Answer.Value value) {
        int style = CellStyles.number(place.cell().attribute("s"));
        boolean fraction = value.percent() && styles.isPercent(style);
        double number = fraction ? value.number() / 100 : value.number();
        String address = place.address();
        String content = "<~v>" + NumberText.of(number) + "</~v>";
        int shown = styles.showing(style, value.decimals(), "");
        tree.replace(place.cell(), cell(place.cell().prefix(), address, shown, "", content));
        sources.put(address, value.sources());
        figures = true;
    }

    private static String cell(
            String prefix, String address, int style, String type, String content) {
        String xml =
                "<~c r=\""
                        + address
                        + "\""
                        + (style == 0 ? "" : " s=\"" + style + "\"")
                        + type
                        + ">"
                        + content
                        + "</~c>";
        return xml.replace("<~", "<" + prefix).replace("</~", "</" + prefix);
    }

    private void putTable(SheetGrid.Place place, AnswerTable table, CellText text) {
        int columns = table.columns().size();
        if (!grid.isFree(place, table.rows().size(), columns)) {
            String room = grid.range(place, table.rows().size(), columns);
            text.misplaced("der er ikke plads til tabellen; cellerne " + room + " skal være tomme");
            return;
        }
        int style = CellStyles.number(place.cell().attribute("s"));
        double[] widths = TableColumns.of(table, SheetRoom.POINTS, HEADING_LINES, LABEL_LINES);
        for (int i = 0; i < widths.length; i++) {
            room.widen(place.column() + i, Math.min(widths[i] + 1, WIDEST));
        }
        int row = place.row();
        for (AnswerTable.Row each : table.rows()) {
            putRow(row, place.column(), each, table.columns(), style);
            row++;
        }
        text.clear();
        figures = true;
    }

    private void putDiagram(SheetGrid.Place place, Diagram diagram, CellText text)
            throws IOException {
        int rows = SheetDrawing.rows(diagram);
        int columns = SheetDrawing.columns();
        if (!grid.isFree(place, rows, columns)) {
            String room = grid.range(place, rows, columns);
            text.misplaced(
                    "der er ikke plads til diagrammet; cellerne " + room + " skal være tomme");
            return;
        }
        drawing.add(place, diagram);
        grid.cover(place, rows, columns);
        text.clear();
        if (place.cell().attribute("t").equals("inlineStr")) {
            text.writeTo(tree);
        }
    }

    private void putRow(
            int row,
            int firstColumn,
            AnswerTable.Row cells,
            List<AnswerTable.Column> columns,
            int usual) {
        int column = firstColumn;
        for (AnswerTable.Cell cell : cells.cells()) {
            String address = SheetGrid.address(row, column);
            int style = grid.style(row, column).orElse(usual);
            AnswerTable.Kind kind = columns.get(column - firstColumn).kind();
            int shown = looks(cells.role(), cell, kind, style);
            if (cells.role() == AnswerTable.Role.HEADING) {
                room.lengthen(row, column, column, List.of(cell.text()));
            }
            grid.put(row, column, made(cell, address, shown, tree.root().prefix()));
            if (!cell.sources().isEmpty()) {
                sources.put(address, cell.sources());
            }
            column += cell.span();
        }
    }

    /** In bold what stands out; headings on several lines, and over figures where those stand. */
    private int looks(
            AnswerTable.Role role, AnswerTable.Cell cell, AnswerTable.Kind kind, int style) {
        int looks = role.isStrong() ? styles.bold(style) : style;
        if (role == AnswerTable.Role.BLOCK_HEADING) {
            return looks;
        }
        if (kind == AnswerTable.Kind.FIGURES && cell.number().isEmpty()) {
            looks = styles.toTheRight(looks);
        }
        return role.isHeading() ? styles.wrapped(looks) : looks;
    }

    private String made(AnswerTable.Cell cell, String address, int style, String prefix) {
        if (cell.number().isPresent()) {
            String content = "<~v>" + NumberText.of(cell.number().getAsDouble()) + "</~v>";
            int shown = styles.showing(style, cell.decimals(), cell.behind());
            return cell(prefix, address, shown, "", content);
        }
        String content =
                "<~is><~t xml:space=\"preserve\">"
                        + XmlWriter.escaped(EscapedText.encoded(cell.text()))
                        + "</~t></~is>";
        return cell(prefix, address, style, " t=\"inlineStr\"", content);
    }

    /** The texts over and under printed pages, in which an ampersand begins a code. */
    private boolean fillHeaders() {
        List<XmlElement> headers =
                new ArrayList<>(
                        tree.root()
                                .child("headerFooter")
                                .map(XmlElement::children)
                                .orElse(List.of()));
        boolean any = false;
        for (XmlElement each : headers) {
            String text = each.text();
            any |= !Placeholders.in(text).isEmpty();
            TextParts.filled(text, filling, by -> by.replace("&", "&&"))
                    .ifPresent(filled -> tree.fill(each, XmlWriter.escaped(filled)));
        }
        return any;
    }
}
