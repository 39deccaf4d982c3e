package dk.overblik.reading;

import static dk.overblik.sheet.UnreadableFile.Reason.INPUT_OUTPUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.UnreadableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

class MutationTest {

    private static final int USUAL_TRIES = 2_000;
    private static final int TRIES =
            Math.max(USUAL_TRIES, Integer.getInteger("overblik.tries", USUAL_TRIES));
    private static final Duration BOUND = Duration.ofSeconds(5);

    /** Enough of each file for all of its parts, and little enough for many tries. */
    private static final int LONGEST = 4_000;

    private static final List<String> NAMES =
            List.of(
                    "benchmark-y30r21-v2.csv",
                    "kontanthjaelp-y60a02-v3.csv",
                    "kontanthjaelp-windows-1252.csv",
                    "kontanthjaelp-excel-unicode.txt",
                    "kontanthjaelp-titles-and-notes.csv",
                    "kontanthjaelp-decimal-points.csv",
                    "benchmark-v2.json",
                    "benchmark-v2-value-rows.json",
                    "v3/sanctions_total.json",
                    "v3/work_sharing.json",
                    "ydelser-web.xls",
                    "workbook-mhtml.xls",
                    "layout.html");

    private static final List<String> TOKENS =
            List.of(
                    "\"",
                    ";",
                    ",",
                    "\t",
                    "\n",
                    "\r",
                    "\0",
                    "\uFEFF",
                    "æ",
                    "[",
                    "{",
                    "}",
                    "]",
                    ":",
                    "<",
                    ">",
                    "<table>",
                    "</table>",
                    "<tr>",
                    "<td>",
                    "<!--",
                    "<script>",
                    "<td colspan=99999999>",
                    "<td rowspan=99999999>",
                    "<td rowspan=0>",
                    "[[[[[[[[",
                    "1e999",
                    "null",
                    "sep=,\n",
                    "=\n",
                    "--",
                    "&#x1F600;",
                    "&nbsp;",
                    "\\u0000",
                    "<td x:num='1e9999'>");

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
    void ofGoodFilesAreReadOrRefusedInShortTime(@TempDir Path folder) throws IOException {
        List<byte[]> good = goodFiles();
        Random random = new Random(11);
        Path file = folder.resolve("fil");
        Map<String, Integer> outcomes = new TreeMap<>();
        for (int number = 0; number < TRIES; number++) {
            byte[] bytes = mutated(good.get(number % good.size()), good, random);
            Files.write(file, bytes);
            long start = System.nanoTime();
            outcomes.merge(outcome(file, number, bytes), 1, Integer::sum);
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            assertThat(taken).as("mutation %d", number).isLessThan(BOUND);
        }
        assertThat(outcomes).containsKeys("read", "DAMAGED", "UNKNOWN_FORMAT");
        if (TRIES > USUAL_TRIES) {
            System.out.println(TRIES + " mutated files: " + outcomes);
        }
    }

    private static String outcome(Path file, int number, byte[] bytes) {
        try {
            List<Sheet> sheets = ContainerFiles.sheets(file);
            sheets.forEach(ContainerFiles::texts);
            return "read";
        } catch (UnreadableFile refused) {
            assertThat(refused).hasMessageNotContaining("Exception");
            // The disk is whole, whatever the file is.
            assertThat(refused.reason()).as("mutation %d", number).isNotEqualTo(INPUT_OUTPUT);
            return refused.reason().name();
        } catch (RuntimeException | Error thrown) {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            return fail("mutation " + number + ": " + text, thrown);
        }
    }

    private static List<byte[]> goodFiles() throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (String name : NAMES) {
            byte[] bytes = Files.readAllBytes(ContainerFiles.of(name));
            files.add(name.endsWith(".csv") ? head(bytes) : bytes);
        }
        try (XSSFWorkbook openXml = new XSSFWorkbook();
                HSSFWorkbook binary = new HSSFWorkbook()) {
            openXml.createSheet("Data");
            binary.createSheet("Data");
            files.add(Archives.bytes(openXml));
            files.add(Archives.bytes(binary));
            files.add(head(Archives.bytes(binary)));
            files.add(Arrays.copyOf(head(Archives.bytes(binary)), 512 * 9));
        }
        return files;
    }

    private static byte[] head(byte[] bytes) {
        return Arrays.copyOf(bytes, Math.min(bytes.length, LONGEST));
    }

    private static byte[] mutated(byte[] original, List<byte[]> good, Random random) {
        byte[] bytes = original;
        int mutations = 1 + random.nextInt(4);
        for (int count = 0; count < mutations; count++) {
            int from = random.nextInt(bytes.length + 1);
            int to = Math.min(bytes.length, from + 1 + random.nextInt(60));
            byte[] middle =
                    switch (random.nextInt(6)) {
                        case 0 -> noise(to - from, random);
                        case 1 -> new byte[0];
                        case 2 -> repeated(Arrays.copyOfRange(bytes, from, to), random.nextInt(50));
                        case 3 -> head(good.get(random.nextInt(good.size())));
                        default -> token(random);
                    };
            byte[] rest = Arrays.copyOfRange(bytes, to, bytes.length);
            byte[] before = Arrays.copyOf(bytes, from);
            bytes = random.nextInt(12) == 0 ? before : joined(before, middle, rest);
        }
        return bytes;
    }

    private static byte[] token(Random random) {
        byte[] token = TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
        return random.nextInt(10) == 0 ? repeated(token, 2_000) : token;
    }

    private static byte[] noise(int length, Random random) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] repeated(byte[] bytes, int times) {
        ByteArrayOutputStream repeated = new ByteArrayOutputStream();
        for (int count = 0; count < times; count++) {
            repeated.writeBytes(bytes);
        }
        return repeated.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
