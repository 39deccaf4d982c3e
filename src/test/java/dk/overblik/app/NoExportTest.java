package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no exports: one Danish sentence with a way out, and nothing is written. */
class NoExportTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final String TYPES = "[Content_Types].xml";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument";

    @TempDir Path folder;

    static Stream<Arguments> files() throws IOException, GeneralSecurityException {
        byte[] good = Files.readAllBytes(Run.EXPORTS.resolve(Run.HEDENSTED));
        byte[] noise = new byte[4_000];
        new Random(3).nextBytes(noise);
        String strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        return Stream.of(
                file("adresser.csv", 3, "Navn;Adresse;Postnr.\nHansen;Torvet 1;8700\n"),
                file("indkøb.csv", 3, "Leverandør;Beløb\nLyreco;1200\nHorsens Bogtryk;4800\n"),
                file(
                        "indkøb i kommunen.csv",
                        3,
                        """
                        Leverandør;Kommune;Dato;Beløb
                        Lyreco;Hedensted;12-03-2026;1200
                        Bogtryk ApS;Horsens;14-03-2026;4800
                        """),
                file(
                        "fakturaer 2026.csv",
                        3,
                        """
                        Firma;Jobcenter;Måned;Pris
                        Lyreco;Hedensted;2026M03;1200
                        Bogtryk ApS;Horsens;2026M04;4800
                        """),
                file(
                        "fremmøde.csv",
                        3,
                        """
                        Hold;Region;År;Fremmødte
                        Hold 1;Region Midtjylland;2025;12
                        Hold 2;Region Midtjylland;2026;15
                        """),
                file("ansatte.csv", 3, "Navn;Bopælskommune;Timer\nAnna;Odder;37\nBo;Horsens;30\n"),
                file("kontoplan.csv", 3, "Konto;Tekst;Beløb\n1010;Leje;15000\n1020;Løn;22500\n"),
                file("tomt ark.xlsx", 3, emptySheet()),
                file("tom.csv", 3, ""),
                file("afkortet.xlsx", 4, Arrays.copyOf(good, good.length / 2)),
                file("krypteret.xlsx", 4, encrypted(good)),
                file("ark.ods", 3, resource("workbook/libreoffice-rich.ods")),
                file(
                        "binaer.xlsb",
                        3,
                        zip(
                                TYPES,
                                override(
                                        "application/vnd.ms-excel.sheet.binary.macroEnabled.main"))),
                file(
                        "strict.xlsx",
                        3,
                        zip(
                                TYPES,
                                override(SHEET_TYPE + ".spreadsheetml.sheet.main+xml"),
                                "_rels/.rels",
                                "<Relationships><Relationship Type=\""
                                        + strict
                                        + "\"/></Relationships>")),
                file("billede.xlsx", 3, "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0"),
                file("bombe.xlsx", 3, bomb()),
                file("fejlsvar.csv", 3, resource("container/error-answer.csv")),
                file("fejlsvar.json", 3, resource("container/error-answer.json")),
                file("log-in.xls", 3, resource("container/login.html")),
                file("uden overskrifter.csv", 3, "Hedensted;2017M09;5\nSamsø;2017M09;7\n"),
                file("stoej.xls", 3, noise));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isToldInOneSentenceAndNothingIsWritten(String name, int code, byte[] bytes)
            throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        for (Run run : List.of(Run.of("laes", file), Run.of(file))) {
            assertThat(run.code()).as(run.err()).isIn(3, 4).isEqualTo(code);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines())
                    .singleElement()
                    .asString()
                    .contains(name)
                    .endsWith(".")
                    .doesNotContain("Exception")
                    .containsPattern("Hent |Del |Åbn |åbn |Gem |gem |Fjern |Tag |Vælg |tag ");
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    /** Nobody is asked to make benefits of purchases. */
    /** An overview of nothing but dots is none; what the export itself shows as dots is said so. */
    @ParameterizedTest
    @CsvSource({
        "Område;Periode;Antal personer, Hedensted;2024M05;1200, Hedensted;2024M05;300,"
                + " Det fremgår ikke| hvilken ydelse tallene gælder: skriv den med fx --ydelse",
        "Område;Ydelse;Periode;Antal personer, Hedensted;Kontanthjælp;2024M05;1200,"
                + " Hedensted;Kontanthjælp;2024M05;300, Udtrækket har to forskellige tal"
    })
    void whatContradictsItselfThroughoutSaysWhy(String head, String one, String other, String told)
            throws IOException {
        Path export = Files.writeString(folder.resolve("u.csv"), head + "\n" + one + "\n" + other);
        Run run = Run.of(export);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(told.replace('|', ','));
        assertThat(Run.of("laes", export).out()).contains(";2024M05;Antal personer;.;u.csv");
        Files.writeString(export, head + "\n" + one.replaceAll(";[0-9]+$", ";."));
        assertThat(Run.of(export).code()).isZero();
    }

    @Test
    void whatListsOtherThingsIsNotAskedAbout() throws IOException {
        for (String text :
                List.of(
                        "Leverandør;Kommune;Dato;Beløb\nLyreco;Hedensted;12-03-2026;1200\n",
                        "Firma;Jobcenter;Måned;Pris\nA;Odder;2026M03;12\nB;Horsens;2026M04;48\n",
                        "Konto;Måned;Beløb\nLeje;2026M03;12\nLøn;2026M03;48\n",
                        "Navn;Bopælskommune;Timer\nAnna;Odder;37\nBo;Horsens;30\n")) {
            Run run = Run.of("laes", write("liste.csv", text));
            assertThat(run.code()).as(text).isEqualTo(3);
            assertThat(run.err()).as(text).contains("er ikke et udtræk fra Jobindsats");
        }
    }

    /** A benefit, a measure or a mark makes an export of it, and so does a table of statistics. */
    @Test
    void whatCouldBeAnExportIsStillAskedAbout() throws IOException {
        for (String text :
                List.of(
                        "Kommune;Antal personer\nHedensted;12\nHorsens;48\n",
                        "Sygedagpenge\n\nKommune;Borgere\nHedensted;12\nHorsens;48\n",
                        "Borgere i tilbud\n\nOmråde;jan 2025;feb 2025\nHedensted;5;6\n",
                        "Borgere i tilbud;jan 2025;feb 2025\nHedensted;5;6\nOdder;5;6\n",
                        "Kilde: Jobindsats\n\nKommune;Borgere\nHedensted;12\nHorsens;48\n",
                        "Kommune;Værdi\nHedensted;12\nHorsens;48\n")) {
            Run run = Run.of("laes", write("tal.csv", text));
            assertThat(run.code()).as(text + run.err()).isEqualTo(3);
            assertThat(run.err()).as(text).contains("Det fremgår ikke, ");
        }
    }

    /** Who answers says that it is an export. */
    @Test
    void whoHasAnsweredIsAskedForTheRest() throws IOException {
        Path list = write("liste.csv", "Kommune;Borgere i tilbud\nHedensted;12\nHorsens;48\n");
        assertThat(Run.of("laes", "--ydelse", "Sygedagpenge", list).err())
                .contains("Det fremgår ikke, hvilken periode");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static Arguments file(String name, int code, byte[] bytes) {
        return Arguments.of(name, code, bytes);
    }

    private static Arguments file(String name, int code, String text) {
        boolean binary = text.startsWith("\u0089");
        return file(
                name,
                code,
                text.getBytes(binary ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
    }

    private static byte[] resource(String name) throws IOException {
        return Files.readAllBytes(RESOURCES.resolve(name));
    }

    private static byte[] emptySheet() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("Ark1");
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] encrypted(byte[] workbook) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemmelig");
            try (OutputStream out = encryptor.getDataStream(files)) {
                new ByteArrayInputStream(workbook).transferTo(out);
            }
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static String override(String type) {
        return "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                + type
                + "\"/></Types>";
    }

    /** A sheet that unpacks to far more than any workbook has. */
    private static byte[] bomb() throws IOException {
        byte[] good = Files.readAllBytes(Run.EXPORTS.resolve(Run.HEDENSTED));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream bomb = new ZipOutputStream(bytes);
                var parts = new java.util.zip.ZipInputStream(new ByteArrayInputStream(good))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                bomb.putNextEntry(new ZipEntry(part.getName()));
                parts.transferTo(bomb);
                if (part.getName().endsWith("sheet1.xml")) {
                    byte[] blanks = new byte[1 << 20];
                    Arrays.fill(blanks, (byte) ' ');
                    for (int i = 0; i < 1_500; i++) {
                        bomb.write(blanks);
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... partsAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int at = 0; at < partsAndContents.length; at += 2) {
                zip.putNextEntry(new ZipEntry(partsAndContents[at]));
                zip.write(partsAndContents[at + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
