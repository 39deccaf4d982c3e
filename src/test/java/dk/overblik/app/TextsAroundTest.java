package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Placeholders around the text of a template: in properties, data, descriptions and headings. */
class TextsAroundTest {

    private static final Path TEMPLATES = Path.of("src", "test", "resources", "templates");
    private static final String TITLE =
            "<dc:title>Overblik for {{kommune}}, {{periode}}</dc:title>";
    private static final String DATA =
            "<forside xmlns=\"urn:forside\"><emne>{{tal:;;;nu}} personer</emne>"
                    + "<andet>{\"a\":{\"b\":1}} {{ukendt}}</andet></forside>";

    @TempDir Path folder;
    private Path in;

    @BeforeEach
    void makeRoom() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
    }

    private Run run(Path template) {
        return Run.of(
                "--kommune",
                "Viborg",
                "--sammenlign",
                "Region Midtjylland",
                "--skabelon",
                template,
                "--ud",
                folder,
                TEMPLATES.resolve("udtræk.xlsx"));
    }

    /** A copy of a template with some of its parts made anew. */
    private Path with(String template, String name, Map<String, String> changed)
            throws IOException {
        Map<String, byte[]> parts =
                new LinkedHashMap<>(TemplateTest.parts(TEMPLATES.resolve(template)));
        changed.forEach((part, text) -> parts.put(part, text.getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return Files.write(in.resolve(name), bytes.toByteArray());
    }

    private String made(String template, String part) throws IOException {
        byte[] content = TemplateTest.parts(folder.resolve("udtræk - " + template)).get(part);
        return new String(content, StandardCharsets.UTF_8);
    }

    private static String text(String template, String part) throws IOException {
        return new String(
                TemplateTest.parts(TEMPLATES.resolve(template)).get(part), StandardCharsets.UTF_8);
    }

    @Test
    void propertiesAndTheDataOfContentControlsAreFilled() throws IOException {
        String core = text("d01 felter.docx", "docProps/core.xml");
        String titled =
                core.contains("<dc:title")
                        ? core.replaceFirst("<dc:title(/>|>[^<]*</dc:title>)", TITLE)
                        : core.replace("</cp:coreProperties>", TITLE + "</cp:coreProperties>");
        Path template =
                with(
                        "d01 felter.docx",
                        "forside.docx",
                        Map.of("docProps/core.xml", titled, "customXml/item1.xml", DATA));
        Run run = run(template);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(made("forside.docx", "docProps/core.xml"))
                .contains("<dc:title>Overblik for Viborg, april 2025</dc:title>");
        assertThat(made("forside.docx", "customXml/item1.xml"))
                .contains("<emne>5.482 personer</emne>")
                .contains("<andet>{\"a\":{\"b\":1}} {{ukendt}}</andet>");
    }

    @Test
    void whatIsToldOfAPictureIsFilledOrNamed() throws IOException {
        String document = text("d01 felter.docx", "word/document.xml");
        String described =
                document.replace(
                        "name=\"Picture 1\"",
                        "name=\"Picture 1\" descr=\"Kort over {{kommune}} &amp; {{noget}}\"");
        assertThat(described).isNotEqualTo(document);
        Run run =
                run(
                        with(
                                "d01 felter.docx",
                                "billede.docx",
                                Map.of("word/document.xml", described)));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("{{noget}}");
        assertThat(made("billede.docx", "word/document.xml"))
                .contains("descr=\"Kort over Viborg &amp; {{noget}}\"");
    }

    private static final String ASKED = "{{tal:A-dagpenge}}";

    /** Places in a Word document where nobody looks for a placeholder, and some program does. */
    static Stream<String> placesOfWord() {
        return Stream.of(
                "<w:p><w:fldSimple w:instr=\" QUOTE &quot;%s&quot; \"/></w:p>",
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>QUOTE %s"
                        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
                "<w:p><w:hyperlink w:anchor=\"%s\"><w:r><w:t>se</w:t></w:r></w:hyperlink></w:p>");
    }

    @ParameterizedTest
    @MethodSource("placesOfWord")
    void whatStandsInACodeOfWordIsNamed(String place) throws IOException {
        String document = text("d01 felter.docx", "word/document.xml");
        String changed =
                document.replace("<w:body>", "<w:body>" + String.format(Locale.ROOT, place, ASKED));
        assertNamed(with("d01 felter.docx", "felt.docx", Map.of("word/document.xml", changed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {ASKED, "%7B%7Btal:A-dagpenge%7D%7d"})
    void whatStandsInTheAddressOfALinkIsNamed(String asked) throws IOException {
        String part = "word/_rels/document.xml.rels";
        String link =
                "<Relationship Id=\"rIdLink\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"http://x/"
                        + asked
                        + "\" TargetMode=\"External\"/></Relationships>";
        String changed = text("d01 felter.docx", part).replace("</Relationships>", link);
        assertNamed(with("d01 felter.docx", "link.docx", Map.of(part, changed)));
    }

    @Test
    void whatStandsInTheListOfACellInARuleOrInANameIsNamed() throws IOException {
        for (String place : List.of("list", "rule", "name")) {
            Path template = in.resolve(place + ".xlsx");
            try (XSSFWorkbook book = new XSSFWorkbook();
                    OutputStream out = Files.newOutputStream(template)) {
                XSSFSheet sheet = book.createSheet("Ark");
                sheet.createRow(0).createCell(0).setCellValue("{{kommune}}");
                ask(place, book, sheet);
                book.write(out);
            }
            assertNamed(template);
        }
    }

    private static void ask(String place, XSSFWorkbook book, XSSFSheet sheet) {
        if (place.equals("list")) {
            var validations = sheet.getDataValidationHelper();
            sheet.addValidationData(
                    validations.createValidation(
                            validations.createExplicitListConstraint(new String[] {ASKED}),
                            new CellRangeAddressList(1, 1, 1, 1)));
        } else if (place.equals("rule")) {
            var rules = sheet.getSheetConditionalFormatting();
            rules.addConditionalFormatting(
                    new CellRangeAddress[] {CellRangeAddress.valueOf("A1:A2")},
                    rules.createConditionalFormattingRule("$A$1=\"" + ASKED + "\""));
        } else {
            var name = book.createName();
            name.setNameName("navn");
            name.setRefersToFormula("\"" + ASKED + "\"");
        }
    }

    private void assertNamed(Path template) {
        Run run = run(template);
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).containsOnlyOnce(ASKED).contains("som Overblik ikke ændrer");
    }

    /** Excel calls a workbook damaged whose headings and columns do not have the same names. */
    @Test
    void headingsOfATableStayTextAndAreTheNamesOfItsColumns() throws IOException {
        Path template = in.resolve("tabel.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(template)) {
            XSSFSheet sheet = book.createSheet("Tal for {{kommune}}");
            String[] headings = {"Gruppe", "{{periode}}", "{{tal:;;;nu}}", "{{tabel:Overblik}}"};
            sheet.createRow(0);
            for (int i = 0; i < headings.length; i++) {
                sheet.getRow(0).createCell(i).setCellValue(headings[i]);
            }
            sheet.createRow(1).createCell(0).setCellValue("I alt");
            sheet.getRow(1).createCell(1).setCellValue("{{tal:;;;nu}}");
            XSSFTable table =
                    sheet.createTable(
                            new AreaReference(
                                    new CellReference(0, 0),
                                    new CellReference(1, 3),
                                    book.getSpreadsheetVersion()));
            table.setName("Tal");
            table.setDisplayName("Tal");
            book.write(out);
        }
        Run run = run(template);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("{{tabel:Overblik}}")
                .contains("{{kommune}}")
                .contains("navnet på et ark");
        try (XSSFWorkbook book =
                new XSSFWorkbook(folder.resolve("udtræk - tabel.xlsx").toString())) {
            XSSFSheet sheet = book.getSheetAt(0);
            XSSFTable table = sheet.getTables().get(0);
            for (int i = 0; i < 4; i++) {
                assertThat(sheet.getRow(0).getCell(i).getStringCellValue())
                        .isEqualTo(table.getColumns().get(i).getName());
            }
            assertThat(table.getColumns().get(1).getName()).isEqualTo("april 2025");
            assertThat(table.getColumns().get(2).getName()).isEqualTo("5.482");
            assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
        }
    }

    /** As many as nobody writes: no workbook is made of them, and it takes no time to say so. */
    @Test
    void aTemplateWithTooManyPlaceholdersIsRefusedByName() throws IOException {
        Path template = in.resolve("mange.xlsx");
        try (SXSSFWorkbook book = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(template)) {
            SXSSFSheet sheet = book.createSheet("Ark");
            for (int row = 0; row < 5_001; row++) {
                for (int column = 0; column < 10; column++) {
                    Row there = column == 0 ? sheet.createRow(row) : sheet.getRow(row);
                    there.createCell(column).setCellValue("{{tal}}");
                }
            }
            book.write(out);
        }
        Run run = run(template);
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).contains("\"mange.xlsx\" har flere end 50.000 pladsholdere");
        assertThat(folder.resolve("udtræk - mange.xlsx")).doesNotExist();
        assertThat(folder.resolve("udtræk - overblik.xlsx")).exists();
    }
}
