package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.job.Options;
import dk.overblik.app.job.OwnResults;
import dk.overblik.option.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The user's own document, filled in: what stands in it, and what is left alone. */
class TemplateTest {

    private static final Path TEMPLATES = Path.of("src", "test", "resources", "templates");
    private static final Path EXPORT = TEMPLATES.resolve("udtræk.xlsx");
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** What the export says of Viborg in April 2025, found by hand. */
    private static final Map<String, String> KNOWN =
            Map.of(
                    "{{kommune}}", "Viborg",
                    "{{periode}}", "april 2025",
                    "{{sammenligning}}", "Region Midtjylland",
                    "{{tal:;;;nu}}", "5.482",
                    "{{tal:;;;udvikling i pct.}}", "-3,4",
                    "{{tal:A-dagpenge;Antal personer;;udvikling}}", "-118",
                    "{{tal:Sygedagpenge}}", "1.430",
                    "{{tal:;;Region Midtjylland;nu}}", "81.280");

    @TempDir Path folder;

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
                EXPORT);
    }

    private Path result(Path template) {
        return folder.resolve("udtræk - " + template.getFileName());
    }

    static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return parts;
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    private static String shown(String xml) {
        return xml.replaceAll("<[^>]*>", "");
    }

    private Path docx(String name, String body, Map<String, String> more) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder types = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (Map.Entry<String, String> part : more.entrySet()) {
            String kind = part.getKey();
            types.append("<Override PartName=\"/word/")
                    .append(kind)
                    .append(".xml\" ContentType=\"");
            types.append(WORD).append(kind).append("+xml\"/>");
            relations
                    .append("<Relationship Id=\"")
                    .append(kind)
                    .append("\" Type=\"http://schemas.");
            relations.append("openxmlformats.org/officeDocument/2006/relationships/");
            relations.append(kind).append("\" Target=\"").append(kind).append(".xml\"/>");
            parts.put("word/" + kind + ".xml", part.getValue());
        }
        String main = name.endsWith(".dotx") ? "template.main" : "document.main";
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats"
                        + "-package.relationships+xml\"/><Default Extension=\"xml\""
                        + " ContentType=\"application/xml\"/><Override"
                        + " PartName=\"/word/document.xml\" ContentType=\""
                        + (WORD + main + "+xml\"/>" + types + "</Types>"));
        String namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\""
                        + namespace
                        + "\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/"
                        + "officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"word/document.xml\"/></Relationships>");
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"" + namespace + "\">" + relations + "</Relationships>");
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w=\"" + W + "\"><w:body>" + body + "</w:body></w:document>");
        return zip(name, parts);
    }

    private Path zip(String name, Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        Path folderOfTemplates = Files.createDirectories(folder.resolve("in"));
        return Files.write(folderOfTemplates.resolve(name), bytes.toByteArray());
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>"
                + properties
                + "</w:rPr><w:t xml:space=\"preserve\">"
                + text
                + "</w:t></w:r>";
    }

    private static String paragraph(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    @ParameterizedTest
    @CsvSource({
        "d01 felter.docx, word/document.xml",
        "d02 delte.docx, word/document.xml",
        "p01 dias.pptx, ppt/slides/slide1.xml"
    })
    void everyPartWithoutPlaceholdersIsTheSameToTheByte(String name, String filled)
            throws IOException {
        Path template = TEMPLATES.resolve(name);
        Run run = run(template);
        assertThat(run.code()).as(run.err()).isZero();
        Map<String, byte[]> before = parts(template);
        Map<String, byte[]> after = parts(result(template));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(text(before, filled)).contains("{{");
        for (String part : before.keySet()) {
            assertThat(text(after, part)).doesNotContain("{{").doesNotContain("}}");
            if (!text(before, part).contains("{{")) {
                assertThat(after.get(part)).as(part).isEqualTo(before.get(part));
            }
        }
        assertThat(shown(text(after, filled))).contains("Viborg");
    }

    /** Whoever looks for the reason must find it in the export. */
    @Test
    void whatIsMissingIsNamedWithItsOwnPeriodAndBenefit() throws IOException {
        DatedExport export = new DatedExport();
        for (String at : new String[] {"2024M07", "2025M07"}) {
            export.add("Viborg", "A-dagpenge", at, 500)
                    .add("Viborg", "Ydelsesgrupper i alt", at, 900);
        }
        export.add("Viborg", "Fleksjob", "2024M07", DatedExport.FULL_TIME, ".")
                .add("Viborg", "Fleksjob", "2025M07", 80)
                .add("Viborg", "Kontanthjælp", "2024M07", 300)
                .add("Viborg", "Uddannelseshjælp", "2024M07", DatedExport.FULL_TIME, ".")
                .add("Viborg", "Kontanthjælp", "2025M07", 320);
        Path template =
                docx(
                        "hul.docx",
                        paragraph(run("", "{{tal:Fleksjob;;;udvikling}}"))
                                + paragraph(run("", "{{tal:Kontanthjælp;;;udvikling}}")),
                        Map.of());
        Run run = Run.of("--skabelon", template, "--ud", folder, export.write(folder, "hul.csv"));
        assertThat(run.err())
                .contains("Fleksjob, Antal fuldtidspersoner, juli 2024 mangler")
                .contains("Uddannelseshjælp, Antal fuldtidspersoner, juli 2024 mangler")
                .doesNotContain("juli 2025 mangler");
    }

    /** Every spelling, split at every place, in every kind of place. */
    @Test
    void aPlaceholderIsFilledWhereverItIsSplitAndLooksLikeItsFirstBrace() throws IOException {
        List<String> split = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        for (Map.Entry<String, String> each : KNOWN.entrySet()) {
            for (int at = 1; at < each.getKey().length(); at++) {
                String first = run("<w:b/>", each.getKey().substring(0, at));
                String second = run("<w:i/>", each.getKey().substring(at) + " bag");
                split.add(
                        paragraph(
                                run("", "for "),
                                first,
                                "<w:proofErr w:type=\"spellEnd\"/>",
                                second));
                wanted.add("for " + each.getValue() + " bag");
            }
        }
        String all = String.join("", split);
        String box =
                "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox>"
                        + ("<w:txbxContent>" + all + "</w:txbxContent>")
                        + "</v:textbox></v:shape></w:pict></w:r></w:p>";
        String table =
                "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"9000\"/></w:tblGrid><w:tr><w:tc>"
                        + all
                        + "</w:tc></w:tr></w:tbl>";
        String control = "<w:sdt><w:sdtContent>" + all + "</w:sdtContent></w:sdt>";
        Map<String, String> parts =
                Map.of(
                        "header",
                        "<w:hdr xmlns:w=\"" + W + "\">" + all + "</w:hdr>",
                        "footnotes",
                        "<w:footnotes xmlns:w=\""
                                + W
                                + "\"><w:footnote w:id=\"2\">"
                                + all
                                + "</w:footnote></w:footnotes>");
        Path template = docx("delt.docx", all + box + table + control + "<w:p/>", parts);
        Run run = run(template);
        assertThat(run.code()).as(run.err()).isZero();
        Map<String, byte[]> after = parts(result(template));
        assertThat(texts(text(after, "word/document.xml"))).isEqualTo(times(wanted, 4));
        assertThat(texts(text(after, "word/header.xml"))).isEqualTo(wanted);
        assertThat(texts(text(after, "word/footnotes.xml"))).isEqualTo(wanted);
        Matcher bold =
                Pattern.compile("<w:b/></w:rPr><w:t[^>]*>([^<]*)<")
                        .matcher(text(after, "word/header.xml"));
        List<String> looks = bold.results().map(each -> each.group(1)).distinct().toList();
        assertThat(looks).containsExactlyInAnyOrderElementsOf(KNOWN.values());
    }

    private static List<String> times(List<String> list, int count) {
        List<String> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            times.addAll(list);
        }
        return times;
    }

    /** The texts of the paragraphs that hold runs with text. */
    private static List<String> texts(String xml) {
        return Pattern.compile("<w:p>(<w:r>(?:(?!<w:p>).)*?)</w:p>")
                .matcher(xml)
                .results()
                .map(each -> shown(each.group(1)))
                .filter(text -> !text.isBlank())
                .collect(Collectors.toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{kommune",
                "kommune}}",
                "{{ukendt}}",
                "{{tal:{{kommune}};;;nu}}",
                "{{tal:Findesikke}}",
                "{{tal:;Findesikke}}",
                "{{tal:;;Findesikke}}",
                "{{tal:;;;snart}}",
                "{{tabel:Findesikke}}",
                "{{tabel:Overblik}} ikke alene",
                "{{tal:;Fuldtidspersoner i pct. af arbejdsstyrken;;udvikling i pct.}}"
            })
    void whatCannotBeFilledStaysIsNamedAndMakesCodeOne(String broken) throws IOException {
        String other = paragraph(run("<w:b/>", "uden"));
        Path template =
                docx(
                        "fejl.docx",
                        paragraph(run("<w:u w:val=\"single\"/>", broken))
                                + other
                                + paragraph(run("", "{{kommune}}")),
                        Map.of());
        Run run = run(template);
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).contains("udtræk - overblik.xlsx").contains("udtræk - fejl.docx");
        String document = text(parts(result(template)), "word/document.xml");
        assertThat(document)
                .contains(paragraph(run("<w:u w:val=\"single\"/>", broken)) + other)
                .contains("Viborg");
        assertThat(run.err()).contains(broken.replace(" ikke alene", ""));
    }

    /** A figure of another benefit than the one that was asked for would be wrong. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{tal:A-dagpeng}}|mente du \"A-dagpenge\"?",
                "{{tal:A-dagpenge,,,nu}}|skil delene med semikolon",
                "{{tal:;Antal personr}}|mente du \"Antal personer\"?",
                "{{tal:;;Viborrg}}|mente du \"Viborg\"?",
                "{{tal:Kontanthjælp}}|",
                "{{tal:SHO}}|",
                "{{tal:;;Odder}}|",
                "{{tal:Noget helt andet}}|"
            })
    void onlyWhatIsMisspeltIsTakenForAnotherName(String asked, String advice) throws IOException {
        Run run = run(docx("fejl.docx", paragraph(run("", asked)), Map.of()));
        assertThat(run.err()).contains("er ikke i udtrækket");
        if (advice == null) {
            assertThat(run.err()).doesNotContain("mente du", "semikolon");
        } else {
            assertThat(run.err()).contains("; " + advice);
        }
    }

    @Test
    void ofCountlessPlaceholdersThatStayTheFirstAreSaidAndTheRestCounted() throws IOException {
        StringBuilder body = new StringBuilder();
        for (int i = 1; i <= 300; i++) {
            body.append(paragraph(run("", "{{tal:Findesikke " + i + "}}")));
            body.append(paragraph(run("", "{{tal:Sygedagpenge}}")));
        }
        Path template = docx("mange.docx", body.toString(), Map.of());
        Run run = run(template);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines().filter(line -> line.contains("Findesikke"))).hasSize(50);
        assertThat(run.err()).contains("heller ikke er udfyldt: 250. ");
        String shown = shown(text(parts(result(template)), "word/document.xml"));
        assertThat(shown.split("1[.]430", -1)).hasSize(301);
        assertThat(shown.split("Findesikke", -1)).hasSize(301);
    }

    @ParameterizedTest
    @CsvSource({
        "d01 felter.docx, word/document.xml",
        "p01 dias.pptx, ppt/slides/slide1.xml",
        "x01 regneark.xlsx, xl/workbook.xml",
        "x01 regneark.xlsx, xl/worksheets/sheet1.xml"
    })
    void aTemplateWhoseTextsAreDamagedIsNotToldToHaveNoPlaceholders(String name, String part)
            throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts(TEMPLATES.resolve(name))
                .forEach((each, bytes) -> parts.put(each, withoutBraces(each, bytes)));
        assertThat(run(zip(name, parts)).err()).contains("har ingen pladsholdere");
        String whole = parts.get(part);
        List<String> spoilt =
                List.of("ingen xml", "", whole.substring(0, whole.lastIndexOf("</")), whole + "<");
        for (String damaged : spoilt) {
            parts.put(part, damaged);
            assertThat(run(zip(name, parts)).err()).contains(name).contains("er beskadiget. ");
        }
    }

    private static String withoutBraces(String part, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return part.endsWith(".rels") ? text : text.replaceAll("[{}]{2}|(?<=>)[{}](?=<)", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ins", "moveTo", "del", "moveFrom"})
    void whatIsPartOfATrackedChangeIsNamedAndLeftAlone(String change) throws IOException {
        boolean gone = change.equals("del") || change.equals("moveFrom");
        String text = gone ? "delText" : "t";
        String changed =
                "<w:"
                        + change
                        + " w:id=\"1\" w:author=\"x\"><w:r><w:"
                        + text
                        + ">{{kommune}}</w:"
                        + text
                        + "></w:r></w:"
                        + change
                        + ">";
        Path template =
                docx(
                        "sporet.docx",
                        paragraph(changed) + paragraph(run("", "{{periode}}")),
                        Map.of());
        Run run = run(template);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("{{kommune}}").contains("registreret ændring");
        assertThat(text(parts(result(template)), "word/document.xml"))
                .contains(changed)
                .contains("april 2025");
    }

    @Test
    void aRefusedTemplateIsNamedAndDoesNotCostTheWorkbook() throws IOException {
        String one = paragraph(run("", "{{kommune}}"));
        String settings =
                "<w:settings xmlns:w=\"" + W + "\"><w:documentProtection w:edit=\"readOnly\"";
        Path whole = docx("hel.docx", one, Map.of());
        byte[] half = java.util.Arrays.copyOf(Files.readAllBytes(whole), 700);
        Path in = folder.resolve("in");
        byte[] ole = {
            (byte) 0xD0,
            (byte) 0xCF,
            0x11,
            (byte) 0xE0,
            (byte) 0xA1,
            (byte) 0xB1,
            0x1A,
            (byte) 0xE1,
            0,
            0
        };
        List<Path> refused =
                List.of(
                        docx("uden.docx", paragraph(run("", "intet")), Map.of()),
                        docx(
                                "låst.docx",
                                one,
                                Map.of(
                                        "settings",
                                        settings + " w:enforcement=\"1\"/></w:settings>")),
                        docx("ødelagt.docx", one + "<w:p>", Map.of()),
                        Files.write(in.resolve("halv.docx"), half),
                        Files.write(in.resolve("kode.docx"), ole),
                        Files.writeString(in.resolve("tekst.docx"), "{{kommune}}"),
                        Files.write(in.resolve("tom.docx"), new byte[0]),
                        in.resolve("findes ikke.docx"));
        for (Path template : refused) {
            Run run = run(template);
            assertThat(run.code()).as(template + run.err()).isEqualTo(1);
            assertThat(run.out()).contains("udtræk - overblik.xlsx").doesNotContain(".docx");
            assertThat(run.err()).contains(template.getFileName().toString());
            assertThat(run.err()).doesNotContain("fejl i Overblik");
        }
        Path unlocked =
                docx(
                        "åben.docx",
                        one,
                        Map.of("settings", settings + " w:enforcement=\"0\"/></w:settings>"));
        assertThat(run(unlocked).code()).isZero();
    }

    @Test
    void aContentControlIsFilledByItsTagOrByItsTextWhereTheTagWasCut() throws IOException {
        String cut = "{{tal:Sygedagpenge;Fuldtidspersoner i pct. af arbejdsstyrken;Reg";
        String body =
                control("{{kommune}}", "<w:showingPlcHdr/><w:dataBinding/>", "Klik her")
                        + control(cut, "", "{{tal:Sygedagpenge;;Region Midtjylland;nu}}")
                        + control("{{ukendt}}", "", "Bliver stående")
                        + control("andet", "", "Også her");
        Path template = docx("kontrol.docx", body, Map.of());
        Run run = run(template);
        assertThat(run.code()).isEqualTo(1);
        String document = text(parts(result(template)), "word/document.xml");
        assertThat(shown(document)).isEqualTo("Viborg19.199Bliver ståendeOgså her");
        assertThat(document).doesNotContain("showingPlcHdr").doesNotContain("dataBinding");
        assertThat(document).contains(control("{{ukendt}}", "", "Bliver stående"));
        assertThat(run.err()).contains("{{ukendt}}").doesNotContain("Sygedagpenge");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 40})
    void aControlInsideOneThatIsFilledGoesWithWhatStoodThere(int deep) throws IOException {
        String body = paragraph(run("", "Klik her"));
        for (int level = 1; level <= deep; level++) {
            String tag = level % 2 == deep % 2 ? "{{kommune}}" : "{{periode}}";
            body = around(tag, body);
        }
        Path template = docx("i hinanden.docx", body + around("andet", paragraph("")), Map.of());
        Run run = run(template);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(shown(text(parts(result(template)), "word/document.xml"))).isEqualTo("Viborg");
    }

    /** A run in the place of a paragraph, a cell or a row would be no document. */
    @Test
    void whatAControlAroundAnotherHoldsKeepsItsKind() throws IOException {
        String cell = "<w:tc><w:tcPr/>" + paragraph(run("", "Klik her")) + "</w:tc>";
        String cells = "<w:tr>" + around("{{kommune}}", around("andet", cell)) + "</w:tr>";
        String rows = around("{{periode}}", around("andet", "<w:tr>" + cell + "</w:tr>"));
        String line = around("{{kommune}}", around("andet", run("", "Klik her")));
        String table = "<w:tbl><w:tblPr/><w:tblGrid/>" + cells + rows + "</w:tbl>";
        Path template = docx("slags.docx", table + paragraph(line), Map.of());
        Run run = run(template);
        assertThat(run.err()).contains("{{periode}}", "en hel række");
        String document = text(parts(result(template)), "word/document.xml");
        assertThat(shown(document)).isEqualTo("ViborgKlik herViborg");
        assertThat(document).contains(rows).contains("<w:tcPr/><w:p>");
    }

    @Test
    void aControlInsideOneThatIsNotFilledIsFilled() throws IOException {
        String inner = control("{{kommune}}", "", "Klik her");
        Path template =
                docx("inden i.docx", around("andet", around("{{ukendt}}", inner)), Map.of());
        Run run = run(template);
        assertThat(run.code()).isEqualTo(1);
        assertThat(shown(text(parts(result(template)), "word/document.xml"))).isEqualTo("Viborg");
    }

    private static String around(String tag, String content) {
        return "<w:sdt><w:sdtPr><w:tag w:val=\""
                + tag
                + "\"/></w:sdtPr><w:sdtContent>"
                + content
                + "</w:sdtContent></w:sdt>";
    }

    private static String control(String tag, String properties, String text) {
        return "<w:sdt><w:sdtPr><w:tag w:val=\""
                + tag
                + "\"/>"
                + properties
                + "</w:sdtPr><w:sdtContent>"
                + paragraph(run("", text))
                + "</w:sdtContent></w:sdt>";
    }

    @Test
    void aTableTakesTheRowsAndTheStyleOfTheTableAround() throws IOException {
        String cell =
                "<w:tcPr><w:tcW w:w=\"9000\" w:type=\"dxa\"/><w:shd w:fill=\"EEEEEE\"/></w:tcPr>";
        String head = "<w:tr><w:tc>" + paragraph(run("", "Hoved")) + "</w:tc></w:tr>";
        String table =
                "<w:tbl><w:tblPr><w:tblStyle w:val=\"Egen\"/></w:tblPr><w:tblGrid><w:gridCol"
                        + " w:w=\"9000\"/></w:tblGrid>"
                        + head
                        + "<w:tr><w:trPr><w:trHeight w:val=\"300\"/></w:trPr><w:tc>"
                        + cell
                        + paragraph(run("<w:sz w:val=\"18\"/>", "{{tabel:Overblik}}"))
                        + "</w:tc></w:tr></w:tbl>";
        Path template = docx("tabel.docx", table + "<w:p/>", Map.of());
        Run run = run(template);
        assertThat(run.code()).as(run.err()).isZero();
        String document = text(parts(result(template)), "word/document.xml");
        assertThat(document).containsOnlyOnce("<w:tblStyle w:val=\"Egen\"/>");
        assertThat(document).contains(paragraph(run("", "Hoved")));
        List<String> rows = rows(document);
        assertThat(rows)
                .anySatisfy(row -> assertThat(row).contains("A-dagpenge").contains("1.051"));
        assertThat(rows)
                .anySatisfy(
                        row ->
                                assertThat(row)
                                        .contains("Ydelsesgrupper i alt")
                                        .contains("5.482")
                                        .contains("-3,4"));
        assertThat(Pattern.compile("<w:trHeight w:val=\"300\"/>").matcher(document).results())
                .hasSize(rows.size() - 1);
        int grid = (int) Pattern.compile("<w:gridCol ").matcher(document).results().count();
        assertThat(document).contains("<w:gridSpan w:val=\"" + grid + "\"/>");
    }

    /** The properties of a section stand at its end: in its last paragraph, or in the body. */
    @Test
    void aTableIsAsWideAsTheTextOfItsSection() throws IOException {
        String table = paragraph(run("", "{{tabel:Overblik}}"));
        StringBuilder body = new StringBuilder();
        for (int width : List.of(9_000, 12_000, 15_000)) {
            String section = "<w:sectPr><w:pgSz w:w=\"" + width + "\"/></w:sectPr>";
            body.append(table).append(paragraph(run("", "tekst"))).append(table);
            body.append("<w:p><w:pPr>").append(section).append("</w:pPr></w:p>");
        }
        body.append(table).append("<w:sectPr><w:pgSz w:w=\"18000\"/></w:sectPr>");
        Path template = docx("afsnit.docx", body.toString(), Map.of());
        assertThat(run(template).code()).isZero();
        String document = text(parts(result(template)), "word/document.xml");
        assertThat(
                        Pattern.compile("<w:tblGrid>.*?</w:tblGrid>")
                                .matcher(document)
                                .results()
                                .map(grid -> width(grid.group()))
                                .distinct())
                .containsExactly(9_000, 12_000, 15_000, 18_000);
    }

    private static int width(String grid) {
        return Pattern.compile("w:w=\"(\\d+)\"")
                .matcher(grid)
                .results()
                .mapToInt(each -> Integer.parseInt(each.group(1)))
                .sum();
    }

    /** Each table looks at its neighbours and its section, and not at the whole document. */
    @Test
    @Timeout(60)
    void manyTablesInALongDocumentTakeNoLongerThanTheirNumber() throws IOException {
        String text = paragraph(run("", "tekst")).repeat(100);
        String table = paragraph(run("", "{{tabel:Overblik}}"));
        Path template = docx("lang.docx", (text + table).repeat(1_200), Map.of());
        Run run = run(template);
        assertThat(run.code()).as(run.err()).isZero();
        String document = text(parts(result(template)), "word/document.xml");
        assertThat(document.split("<w:tblGrid>", -1).length).isGreaterThan(1_200);
    }

    private static List<String> rows(String document) {
        return Pattern.compile("<w:tr>.*?</w:tr>")
                .matcher(document)
                .results()
                .map(each -> each.group().replaceAll("<[^>]*>+", "|"))
                .toList();
    }

    @Test
    void textsBecomeParagraphsLikeThePlaceholdersOwn() throws IOException {
        String properties = "<w:pPr><w:pStyle w:val=\"Punkt\"/></w:pPr>";
        String one = "<w:p>" + properties + run("<w:i/>", "{{tekst:Overblik}}") + "</w:p>";
        Path template = docx("tekst.docx", one + paragraph(run("", "uden")), Map.of());
        assertThat(run(template).code()).isZero();
        String document = text(parts(result(template)), "word/document.xml");
        long paragraphs = Pattern.compile("<w:p>" + properties).matcher(document).results().count();
        assertThat(paragraphs).isGreaterThan(1);
        assertThat(Pattern.compile("<w:i/>").matcher(document).results()).hasSize((int) paragraphs);
    }

    @Test
    void aDiagramIsAChartWithItsDataInsideInTheColoursOfTheTheme() throws IOException {
        String body = paragraph(run("", "{{diagram:Udvikling}}"));
        Path template = docx("diagram.docx", body, Map.of("theme", "<a:theme/>"));
        Run run = run(template);
        assertThat(run.code()).as(run.err()).isZero();
        Map<String, byte[]> parts = parts(result(template));
        String chart = text(parts, "word/charts/chartOverblik1.xml");
        assertThat(chart).contains("schemeClr val=\"accent1\"").contains("<c:externalData");
        assertThat(chart).contains("<c:v>Viborg</c:v>").doesNotContain("srgbClr");
        assertThat(parts).containsKey("word/embeddings/dataOverblik1.xlsx");
    }

    /** Colours of a theme that is not there are all drawn black. */
    @Test
    void aDiagramInADocumentWithoutAThemeHasColoursOfItsOwn() throws IOException {
        Path template = docx("diagram.docx", paragraph(run("", "{{diagram:Udvikling}}")), Map.of());
        assertThat(run(template).code()).isZero();
        String chart = text(parts(result(template)), "word/charts/chartOverblik1.xml");
        assertThat(chart).contains("srgbClr").doesNotContain("schemeClr");
    }

    @Test
    void aTemplateOfOfficeGivesADocument() throws IOException {
        Path template = docx("brev.dotx", paragraph(run("", "{{kommune}}")), Map.of());
        assertThat(run(template).code()).isZero();
        Map<String, byte[]> parts = parts(folder.resolve("udtræk - brev.docx"));
        assertThat(text(parts, "[Content_Types].xml"))
                .contains(WORD + "document.main+xml")
                .doesNotContain("template.main");
    }

    @Test
    void figuresBecomeNumbersWithTheirSourceAndFormulasFollow() throws IOException {
        Path template = TEMPLATES.resolve("x01 regneark.xlsx");
        Run run = run(template);
        assertThat(run.code()).as(run.err()).isZero();
        try (InputStream in = Files.newInputStream(result(template));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheet("Forside");
            assertThat(number(sheet, "B4")).isEqualTo(1051);
            assertThat(number(sheet, "B5")).isEqualTo(1430);
            assertThat(number(sheet, "A9")).isCloseTo(100.0 * (5482 - 5676) / 5676, within());
            assertThat(sheet.getCellComment(new org.apache.poi.ss.util.CellAddress("B4")))
                    .extracting(each -> each.getString().getString())
                    .isEqualTo("Kilde: udtræk.xlsx, Udtræk!E88");
            assertThat(workbook.getForceFormulaRecalculation()).isTrue();
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(number(sheet, "B7")).isEqualTo(3962);
            assertThat(cell(sheet, "A1").getStringCellValue())
                    .isEqualTo("Notat om ydelser: Viborg, april 2025");
        }
        assertThat(OwnResults.isOurs(result(template))).isTrue();
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }

    @Test
    void percentGoesIntoAPercentFormatAsAFractionAndATableOnlyIntoEmptyCells() throws IOException {
        Path template = folder.resolve("egne.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Ark");
            Cell cell = sheet.createRow(0).createCell(0);
            cell.setCellValue("{{tal:;;;udvikling i pct.}}");
            cell.setCellStyle(workbook.createCellStyle());
            cell.getCellStyle().setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
            sheet.createRow(2).createCell(0).setCellValue("{{tabel:Overblik}}");
            sheet.createRow(20).createCell(0).setCellValue("{{tabel:Udvikling}}");
            sheet.createRow(22).createCell(1).setCellValue("optaget");
            try (var out = Files.newOutputStream(template)) {
                workbook.write(out);
            }
        }
        Run run = run(template);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("{{tabel:Udvikling}}").contains("A21:");
        try (InputStream in = Files.newInputStream(result(template));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheet("Ark");
            assertThat(number(sheet, "A1")).isCloseTo((5482.0 - 5676) / 5676, within());
            assertThat(cell(sheet, "A5").getStringCellValue()).isEqualTo("A-dagpenge");
            assertThat(number(sheet, "C5")).isEqualTo(1051);
            assertThat(cell(sheet, "A21").getStringCellValue()).isEqualTo("{{tabel:Udvikling}}");
            assertThat(cell(sheet, "B23").getStringCellValue()).isEqualTo("optaget");
        }
    }

    /**
     * What would be cut at the next cell, or run off the page, has room; the template's own stays.
     */
    @Test
    void whatIsFilledIntoASheetHasRoomAndLooksLikeOurs() throws IOException {
        Path template = folder.resolve("plads.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Ark");
            sheet.createRow(0).createCell(0).setCellValue("{{tal}}");
            sheet.createRow(1).createCell(0).setCellValue("{{tekst:Kort fortalt}}");
            sheet.createRow(2).createCell(0).setCellValue("{{tekst:Kort fortalt}}");
            sheet.getRow(2).setHeightInPoints(15);
            sheet.createRow(4).createCell(1).setCellValue("{{tabel:Overblik}}");
            sheet.setColumnWidth(0, 50 * 256);
            sheet.setColumnWidth(2, 20 * 256);
            try (var out = Files.newOutputStream(template)) {
                workbook.write(out);
            }
        }
        assertThat(run(template).code()).isZero();
        try (InputStream in = Files.newInputStream(result(template));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheet("Ark");
            assertThat(new DataFormatter(Locale.GERMANY).formatCellValue(cell(sheet, "A1")))
                    .isEqualTo("5.482");
            assertThat(cell(sheet, "A2").getCellStyle().getWrapText()).isTrue();
            assertThat(sheet.getRow(1).getHeightInPoints()).isGreaterThan(40);
            assertThat(cell(sheet, "A3").getCellStyle().getWrapText())
                    .as("a height that the template says")
                    .isFalse();
            assertThat(sheet.getRow(2).getHeightInPoints()).isEqualTo(15);
            Cell heading = cell(sheet, "D6");
            assertThat(heading.getStringCellValue()).isEqualTo("Antal fuldtidspersoner");
            assertThat(heading.getCellStyle().getWrapText()).isTrue();
            assertThat(heading.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
            assertThat(sheet.getRow(5).getHeightInPoints()).isGreaterThanOrEqualTo(30);
            assertThat(sheet.getColumnWidth(1)).as("labels").isGreaterThan(16 * 256);
            assertThat(sheet.getColumnWidth(2)).as("the template's own").isEqualTo(20 * 256);
            assertThat(sheet.getColumnWidth(3)).as("a word").isGreaterThan(15 * 256);
        }
    }

    private static Cell cell(XSSFSheet sheet, String address) {
        CellReference at = new CellReference(address);
        return sheet.getRow(at.getRow()).getCell(at.getCol());
    }

    private static double number(XSSFSheet sheet, String address) {
        Cell cell = cell(sheet, address);
        CellType type = cell.getCellType();
        assertThat(type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type)
                .isEqualTo(CellType.NUMERIC);
        return cell.getNumericCellValue();
    }

    @Test
    void anEarlierResultIsReplacedUnlessSomebodyHasEditedIt() throws IOException {
        Path template = docx("brev.docx", paragraph(run("", "{{kommune}}")), Map.of());
        assertThat(run(template).code()).isZero();
        Path result = result(template);
        byte[] first = Files.readAllBytes(result);
        docx("brev.docx", paragraph(run("", "Kære {{kommune}}")), Map.of());
        assertThat(run(template).out()).contains("udtræk - brev.docx").doesNotContain("(2)");
        assertThat(Files.readAllBytes(result)).isNotEqualTo(first);
        Map<String, String> edited = new LinkedHashMap<>();
        parts(result)
                .forEach(
                        (name, bytes) ->
                                edited.put(name, new String(bytes, StandardCharsets.UTF_8)));
        Files.move(
                zip("ny.docx", edited), result, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        byte[] kept = Files.readAllBytes(result);
        assertThat(run(template).out()).contains("udtræk - brev (2).docx");
        assertThat(Files.readAllBytes(result)).isEqualTo(kept);
    }

    /** The window lists the first by themselves, the second is the document. */
    @Test
    void whatIsSaidToStandInAPlaceholdersPlaceIsWhatItIsFilledWith() throws IOException {
        Options options =
                Options.NONE
                        .with(Option.OWN, "Viborg")
                        .with(Option.COMPARISONS, "Region Midtjylland");
        Map<String, String> listed = new LinkedHashMap<>();
        Conversion.of(options)
                .placeholders(EXPORT)
                .forEach(
                        (written, shown) -> {
                            if (!written.contains(":") || written.startsWith("{{tal")) {
                                listed.put(written, shown);
                            }
                        });
        assertThat(listed)
                .hasSizeGreaterThan(20)
                .containsEntry("{{kommune}}", "Viborg")
                .containsEntry("{{tal:Sygedagpenge;Antal fuldtidspersoner;;nu}}", "1.430")
                .containsKeys(
                        "{{tal:Sygedagpenge;Antal fuldtidspersoner;sammenligning;nu}}",
                        "{{tal:Sygedagpenge;Antal fuldtidspersoner;Region Midtjylland;nu}}");
        String paragraphs =
                listed.keySet().stream()
                        .map(each -> paragraph(run("", each)))
                        .collect(Collectors.joining());
        Path template = docx("liste.docx", paragraphs, Map.of());
        assertThat(run(template).code()).isZero();
        assertThat(texts(text(parts(result(template)), "word/document.xml")))
                .containsExactlyElementsOf(listed.values());
    }

    /** Benchmark and the like are of periods of their own, and stand in sheets of their own. */
    @Test
    void aFigureOfAnotherKindOfPeriodIsSaidToBeThere() throws IOException {
        Path export =
                new DatedExport()
                        .add("Hedensted", "Kontanthjælp", "2024M06", 300)
                        .add("Hedensted", "Kontanthjælp", "2023M06", 310)
                        .add("Hedensted", "Kontanthjælp", "2023Y01", "Antal personer", "512")
                        .add("Hedensted", "Kontanthjælp", "2022Y01", "Antal personer", "520")
                        .write(folder, "to slags.csv");
        String asked = "{{tal:Kontanthjælp;Antal personer;;nu}}";
        Path template = docx("andet.docx", paragraph(run("", asked)), Map.of());
        Run filled = Run.of("--skabelon", template, "--ud", folder, export);
        assertThat(filled.err())
                .contains("juni 2024 mangler (ikke i udtrækket); udtrækket har det for 2023:");
    }

    /** Of two tables of one sheet nobody knows otherwise which one is which. */
    @Test
    void tablesInTheListAreToldApartByWhatTheyShow() throws IOException {
        Map<String, String> listed =
                Conversion.of(Options.NONE.with(Option.OWN, "Viborg")).placeholders(EXPORT);
        List<String> tables =
                listed.entrySet().stream()
                        .filter(each -> each.getKey().startsWith("{{tabel:Kort fortalt"))
                        .map(Map.Entry::getValue)
                        .toList();
        assertThat(tables).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        assertThat(tables).allMatch(shown -> shown.matches("Tabel med \\d+ linjer?: .{5,}"));
    }

    @Test
    void theGuideIsATemplateThatIsFilledWhole() throws IOException {
        Path guide = folder.resolve("vejledning.docx");
        assertThat(Run.of("skabelon", guide).code()).isZero();
        assertThat(Run.of("skabelon", guide).code()).isEqualTo(2);
        Run filled =
                Run.of(
                        "--kommune",
                        "Viborg",
                        "--sammenlign",
                        "Hele landet",
                        "--skabelon",
                        guide,
                        "--ud",
                        folder,
                        EXPORT);
        assertThat(filled.code()).as(filled.err()).isZero();
        Run listed = Run.of("skabelon", "--kommune", "Viborg", EXPORT);
        assertThat(listed.out().lines())
                .contains("{{kommune}}", "{{tabel:Overblik}}", "{{diagram:Udvikling}}");
        Path all =
                docx(
                        "alle.docx",
                        listed.out()
                                .lines()
                                .map(each -> paragraph(run("", each)))
                                .collect(Collectors.joining()),
                        Map.of());
        Run run = Run.of("--kommune", "Viborg", "--skabelon", all, "--ud", folder, EXPORT);
        assertThat(run.code()).as(run.err()).isZero();
    }

    /** A template, or the placeholders of a good export, are not nothing. */
    @ParameterizedTest
    @CsvSource({
        "good, 0",
        "bad, 3",
        "good bad, 1",
        "bad bad, 3",
        "new, 0",
        "new good, 0",
        "new bad, 1",
        "new good bad, 1"
    })
    void whatIsListedAndMadeIsSummedUpAsElsewhere(String named, int code) throws IOException {
        List<Object> words = new ArrayList<>(List.of("skabelon"));
        for (String each : named.split(" ", -1)) {
            Path bad = folder.resolve("brev " + words.size() + ".csv");
            Files.writeString(bad, "Kære kollega");
            words.add(
                    switch (each) {
                        case "good" -> EXPORT;
                        case "bad" -> bad;
                        default -> folder.resolve("ny.docx");
                    });
        }
        Run run = Run.of(words.toArray());
        assertThat(run.code()).as(run.err()).isEqualTo(code);
    }
}
