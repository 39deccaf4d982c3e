package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Problem;
import dk.overblik.model.Problem.Kind;
import dk.overblik.reading.SheetReader;
import dk.overblik.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs add to records for each other says nothing of the figures: it is passed by. */
class FieldsOfProgramsTest {

    @TempDir private Path folder;

    private Import read(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return Drawn.readFile(name, SheetReader.read(file).sheets().toArray(new Sheet[0]));
    }

    /** Records of four figures, 1 to 4, with a field in which # is the number of the record. */
    private static String records(String field) {
        StringBuilder records = new StringBuilder("[");
        for (int i = 1; i <= 4; i++) {
            records.append(i == 1 ? "" : ",")
                    .append(
                            String.format(
                                    Locale.ROOT,
                                    """
                            {"Område":"%s","Ydelse":"A-dagpenge","Periode":"%s","Antal personer":%d%s}
                            """,
                                    i < 3 ? "Hedensted" : "Horsens",
                                    i % 2 == 0 ? "2017M09" : "2016M09",
                                    i,
                                    field.replace("#", String.valueOf(i))));
        }
        return records.append("]").toString();
    }

    private static void assertRead(Import read) {
        assertThat(Drawn.figures(read))
                .containsExactly(
                        "Hedensted;A-dagpenge;2016M09;Antal personer=1.0",
                        "Hedensted;A-dagpenge;2017M09;Antal personer=2.0",
                        "Horsens;A-dagpenge;2016M09;Antal personer=3.0",
                        "Horsens;A-dagpenge;2017M09;Antal personer=4.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"_links\":{\"self\":{\"href\":\"/x/#\"}}",
                ",\"_links\":[{\"rel\":\"self\",\"href\":\"/x/#\"}]",
                ",\"_links\":\"/x/#\"",
                ",\"_id\":#",
                ",\"_id\":\"rec#\"",
                ",\"_id\":{\"$oid\":\"5f#aa\"}",
                ",\"__metadata\":{\"uri\":\"http://x/#\",\"type\":\"T\"}",
                ",\"_meta\":{\"updated\":\"2025-01-0#\",\"n\":#}",
                ",\"_embedded\":{\"x\":[{\"a\":1,\"b\":#}]}",
                ",\"@odata.etag\":\"W/'#'\"",
                ",\"@id\":\"https://x/#\"",
                ",\"@type\":\"Row\"",
                ",\"$ref\":#",
                ",\"href\":\"https://x/#\"",
                ",\"links\":{\"self\":{\"href\":\"/x/#\"}}",
                ",\"links\":{\"self\":\"https://x/#\",\"next\":\"https://x/y\"}",
                ",\"links\":[{\"rel\":\"self\",\"href\":\"/x/#\"}]",
                ",\"Links\":[{\"rel\":\"self\",\"href\":\"/x/#\"},{\"rel\":\"up\",\"href\":\"/x\"}]",
                ",\"actions\":[{\"method\":\"GET\",\"templated\":true,\"url\":\"https://x/#\"}]",
                ",\"image\":{\"alt\":\"kort\",\"src\":\"/kort/#.png\"}"
            })
    void areNoFiguresAndTellNoneApart(String field) throws IOException {
        Import read = read("x.json", records(field));
        assertRead(read);
        assertThat(read.problems()).extracting(Problem::kind).containsExactly(Kind.COLUMN_IGNORED);
    }

    /** A list of records with addresses of their own is a table wherever it stands. */
    @ParameterizedTest
    @ValueSource(strings = {"rows", "data", "dataset", "links"})
    void aListOfFiguresWithAddressesIsItsTable(String name) throws IOException {
        String rows = records(",\"href\":\"/x/#\"");
        assertRead(read("x.json", "[{\"" + name + "\":" + rows + "}]"));
        assertRead(read("x.json", "{\"" + name + "\":" + rows + "}"));
    }

    @Test
    void whatIsEmbeddedInAnAnswerIsItsTable() throws IOException {
        String links = "\"_links\":{\"self\":{\"href\":\"/x/#\"}}";
        Import read =
                read(
                        "x.json",
                        "{" + links + ",\"_embedded\":{\"rows\":" + records("," + links) + "}}");
        assertRead(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"_id", "$id", "@id", "__v"})
    void areTheSameInAnyContainer(String name) throws IOException {
        String text =
                String.format(
                        Locale.ROOT,
                        """
                %s;Område;Ydelse;Periode;Antal personer
                1;Hedensted;A-dagpenge;2016M09;1
                2;Hedensted;A-dagpenge;2017M09;2
                3;Horsens;A-dagpenge;2016M09;3
                4;Horsens;A-dagpenge;2017M09;4
                """,
                        name);
        assertRead(read("x.csv", text));
    }

    /** A field by a name of the statistics tells figures apart, whatever it looks like. */
    @Test
    void aFieldOfTheStatisticsIsNone() throws IOException {
        Import read = read("x.json", records(",\"Køn\":\"Køn #\""));
        assertThat(Drawn.kinds(read)).contains(Kind.NO_TOTAL);
        assertThat(List.of(read.dataset().size())).containsExactly(0);
    }
}
