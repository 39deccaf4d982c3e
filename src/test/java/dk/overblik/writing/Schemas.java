package dk.overblik.writing;

import dk.overblik.ooxml.zip.OpcPackage;
import dk.overblik.ooxml.zip.ZipDirectory;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.PropertiesDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The published schemas of the parts that this program writes. */
public final class Schemas {

    private static final Map<String, Parser> PARSERS =
            Map.of(
                    "/workbook.xml", WorkbookDocument.Factory::parse,
                    "/styles.xml", StyleSheetDocument.Factory::parse,
                    "/custom.xml", PropertiesDocument.Factory::parse,
                    "/theme1.xml", ThemeDocument.Factory::parse,
                    "worksheets/", WorksheetDocument.Factory::parse,
                    "charts/overblik", ChartSpaceDocument.Factory::parse,
                    "drawings/overblik", WsDrDocument.Factory::parse);

    private static final String WORD = "word/";

    private static final Map<String, Parser> WORD_PARSERS =
            Map.of(
                    "/document.xml", DocumentDocument.Factory::parse,
                    "/styles.xml", StylesDocument.Factory::parse,
                    "/settings.xml", SettingsDocument.Factory::parse,
                    "/footer1.xml", FtrDocument.Factory::parse);

    private Schemas() {}

    private interface Parser {
        XmlObject parse(InputStream part) throws Exception;
    }

    /** What in a package does not follow the schemas. */
    public static List<String> errors(Path file) throws Exception {
        List<String> errors = new ArrayList<>();
        try (OpcPackage open = OpcPackage.open(file)) {
            for (ZipDirectory.Packed entry : open.parts()) {
                String name = entry.name();
                for (Map.Entry<String, Parser> parser : parsers(name).entrySet()) {
                    if (name.contains(parser.getKey()) && !name.endsWith(".rels")) {
                        validate(open, name, parser.getValue(), errors);
                    }
                }
            }
        }
        return errors;
    }

    private static Map<String, Parser> parsers(String part) {
        return part.startsWith(WORD) ? WORD_PARSERS : PARSERS;
    }

    private static void validate(OpcPackage open, String name, Parser parser, List<String> errors)
            throws Exception {
        List<XmlError> found = new ArrayList<>();
        try (InputStream in = open.open(name)) {
            parser.parse(in).validate(new XmlOptions().setErrorListener(found));
        } catch (XmlException fault) {
            errors.add(name + ": " + fault.getMessage());
        }
        for (XmlError error : found) {
            // Excel itself writes xml:space on texts, which the schema does not have.
            if (!error.getMessage().contains("not allowed (no wildcards allowed): space@")) {
                errors.add(name + ": " + error.getMessage());
            }
        }
    }
}
