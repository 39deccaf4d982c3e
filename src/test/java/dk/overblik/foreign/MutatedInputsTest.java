package dk.overblik.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Damaged settings, earlier results, archives, templates and notes are used or refused; none is a
 * fault of the program, none is changed, and nothing is left half-written beside them.
 */
class MutatedInputsTest {

    private static final int TRIES = Math.max(12, Integer.getInteger("overblik.tries", 12) / 5);
    private static final Path TEMPLATES = Path.of("src", "test", "resources", "templates");
    private static final int FAULT = 70;

    private static final List<String> TOKENS =
            List.of(
                    "<",
                    ">",
                    "\"",
                    "&",
                    "&#0;",
                    "\0",
                    "]]>",
                    "<!--",
                    "<![CDATA[",
                    "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>",
                    "</row>",
                    "r=\"A1\"",
                    "r=\"XFD1048576\"",
                    "r=\"ZZZZ99999999\"",
                    "99999999999999999999",
                    "-1",
                    "NaN",
                    "1E999",
                    "{{",
                    "}}",
                    "{{tal:;;;nu}}",
                    "{{tabel:",
                    "../../../x",
                    "file:///",
                    "\u202e",
                    "\ud83d\ude00",
                    ";",
                    "\n",
                    "æ".repeat(3_000));

    @TempDir Path folder;

    private Path export;

    @BeforeEach
    void export() throws IOException {
        export = OddEntries.copy(Made.EXPORT, folder.resolve("u.xlsx"));
    }

    /** A good file of a kind, and what is done with it. */
    private record Input(Path file, List<Object> words) {

        Input(Path file, Object... words) {
            this(file, List.of(words));
        }
    }

    private Input input(String kind) throws IOException {
        Path file = folder.resolve("input").resolve(Path.of(kind).getFileName());
        Files.createDirectories(file.getParent());
        return switch (kind) {
            case "Overblik indstillinger.xlsx" -> {
                assertThat(Made.of("indstillinger", file).code()).isZero();
                yield new Input(file, "--indstillinger", file, export);
            }
            case "gentag.xlsx" -> {
                OddEntries.copy(Made.of("--kommune", "Hedensted", export).result(), file);
                yield new Input(file, "gentag", file, export);
            }
            case "arkiv" -> {
                Path archive = folder.resolve("arkiv");
                assertThat(Made.of("--arkiv", archive, "--kommune", "Hedensted", export).code())
                        .isZero();
                try (Stream<Path> files = Files.walk(archive)) {
                    Path kept = files.filter(f -> f.toString().endsWith(".gz")).findFirst().get();
                    yield new Input(kept, "--arkiv", archive, "--kommune", "Hedensted", export);
                }
            }
            case "notat.docx" -> {
                Made.of("--notat", "--kommune", "Hedensted", export);
                OddEntries.copy(folder.resolve("u - notat.docx"), file);
                yield new Input(file, "tjek", file, export);
            }
            case "notat.xlsx" -> {
                OddEntries.copy(Made.of("--kommune", "Hedensted", export).result(), file);
                yield new Input(file, "tjek", file, export);
            }
            case "notat.html", "notat.txt" -> {
                String text =
                        "<p>I september 2017 fik 379 fuldtidspersoner i Hedensted A-dagpenge.</p>";
                Files.writeString(file, text);
                yield new Input(file, "tjek", file, export);
            }
            default -> {
                OddEntries.copy(TEMPLATES.resolve(kind), file);
                yield new Input(file, "--skabelon", file, "--kommune", "Hedensted", export);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Overblik indstillinger.xlsx",
                "gentag.xlsx",
                "arkiv",
                "notat.docx",
                "notat.xlsx",
                "notat.html",
                "notat.txt",
                "d01 felter.docx",
                "p01 dias.pptx",
                "x01 regneark.xlsx"
            })
    void noneIsAFaultOfTheProgram(String kind) throws IOException {
        Input input = input(kind);
        byte[] good = Files.readAllBytes(input.file());
        Map<String, byte[]> parts = parts(input.file());
        byte[] original = Files.readAllBytes(export);
        Random random = new Random(kind.hashCode());
        Map<Integer, Integer> codes = new TreeMap<>();
        for (int number = 0; number < TRIES; number++) {
            boolean inside = !parts.isEmpty() && number % 4 != 0;
            byte[] bytes = inside ? repacked(parts, random) : mutated(good, random);
            Files.write(input.file(), bytes);
            Made made = Made.of(input.words().toArray());
            String as = kind + " " + number + ": " + made.said();
            assertThat(made.code()).as(as).isNotEqualTo(FAULT);
            assertThat(made.said()).doesNotContain("Exception", "fejl i Overblik", "null");
            assertThat(export).hasBinaryContent(original);
            if (!kind.equals("arkiv")) {
                assertThat(input.file()).as(as).hasBinaryContent(bytes);
            }
            assertThat(leftOvers()).as(as).isEmpty();
            codes.merge(made.code(), 1, Integer::sum);
        }
        assertThat(codes.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(TRIES);
        if (TRIES > 12) {
            System.out.println(kind + ": " + codes);
        }
    }

    private List<Path> leftOvers() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith("~ny-")).toList();
        }
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        if (!file.toString().matches(".*\\.(xlsx|docx|pptx)")) {
            return parts;
        }
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return parts;
    }

    /** The parts with one of them mutated, left out, given twice or under another name. */
    private static byte[] repacked(Map<String, byte[]> parts, Random random) throws IOException {
        List<String> names = new ArrayList<>(parts.keySet());
        String chosen = names.get(random.nextInt(names.size()));
        int what = random.nextInt(12);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (String name : names) {
                boolean other = name.equals(chosen);
                if (other && what == 0) {
                    continue;
                }
                zip.putNextEntry(new ZipEntry(other && what == 1 ? "x/../" + name : name));
                zip.write(other && what > 1 ? mutated(parts.get(name), random) : parts.get(name));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] mutated(byte[] good, Random random) {
        byte[] bytes = good;
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
        }
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(40));
        return switch (random.nextInt(5)) {
            case 0 -> joined(bytes, at, new byte[0], to);
            case 1 -> joined(bytes, at, new byte[0], bytes.length);
            case 2 -> joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
            case 3 -> joined(bytes, to, java.util.Arrays.copyOfRange(bytes, at, to), to);
            default -> {
                String token = TOKENS.get(random.nextInt(TOKENS.size()));
                yield joined(bytes, at, token.getBytes(StandardCharsets.UTF_8), at);
            }
        };
    }

    private static byte[] joined(byte[] bytes, int end, byte[] between, int from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, end);
        out.writeBytes(between);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }
}
