package dk.overblik.writing.splice;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.ooxml.zip.OpcPackage;
import dk.overblik.ooxml.zip.ZipDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplicedPartTest {

    private static final int SIZE = 700_000;

    @TempDir private Path folder;

    @Property(tries = 20)
    void onlyTheStartChanges(
            @ForAll @IntRange(min = 0, max = 9) int level,
            @ForAll @IntRange(min = 1, max = 3000) int changed,
            @ForAll @IntRange(min = 1, max = 200) int variety,
            @ForAll long seed)
            throws IOException {
        byte[] content = content(new Random(seed), variety);
        byte[] start = Arrays.copyOf(content, changed);
        start[changed - 1] ^= 1;
        Path zip = Files.createTempFile("splejs", ".zip");
        try {
            pack(zip, level, content);
            try (OpcPackage file = OpcPackage.open(zip)) {
                ZipDirectory.Packed before = file.part("ark.xml");
                Optional<SplicedPart> spliced = SplicedPart.of(file, before, start);
                // Not all data have blocks that meet where they should.
                if (spliced.isPresent()) {
                    check(file, before, spliced.get(), expected(content, start));
                }
            }
        } finally {
            Files.delete(zip);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 9})
    void aLargeSheetCanBeSpliced(int level) throws IOException {
        byte[] content = sheet(level);
        byte[] start = Arrays.copyOf(content, 500);
        start[400] = 'x';
        Path zip = Files.write(folder.resolve("ark.zip"), new byte[0]);
        pack(zip, level, content);
        try (OpcPackage file = OpcPackage.open(zip)) {
            ZipDirectory.Packed before = file.part("ark.xml");
            SplicedPart spliced = SplicedPart.of(file, before, start).orElseThrow();
            check(file, before, spliced, expected(content, start));
        }
    }

    @Test
    void copiesThatChangeASheetInTheSameWayShareItsPieceAndOthersHaveTheirOwn() throws IOException {
        byte[] content = sheet(6);
        Path zip = Files.write(folder.resolve("ark.zip"), new byte[0]);
        pack(zip, 6, content);
        SplicedParts shared = new SplicedParts();
        List<SplicedPart> pieces = new ArrayList<>();
        for (char letter : new char[] {'x', 'y', 'x'}) {
            byte[] start = Arrays.copyOf(content, 500);
            start[400] = (byte) letter;
            try (OpcPackage file = OpcPackage.open(zip)) {
                ZipDirectory.Packed before = file.part("ark.xml");
                SplicedPart spliced = shared.of(file, before, start).orElseThrow();
                check(file, before, spliced, expected(content, start));
                pieces.add(spliced);
            }
        }
        assertThat(pieces.get(2)).isSameAs(pieces.get(0)).isNotSameAs(pieces.get(1));
    }

    private static byte[] sheet(int seed) {
        StringBuilder sheet = new StringBuilder();
        Random random = new Random(seed);
        for (int i = 0; i < 60_000; i++) {
            sheet.append("<c r=\"A").append(i).append("\"><v>").append(random.nextInt(99_999));
            sheet.append("</v></c>");
        }
        return sheet.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void check(
            OpcPackage file, ZipDirectory.Packed before, SplicedPart spliced, byte[] expected)
            throws IOException {
        ZipDirectory.Packed after = spliced.part();
        assertThat(after.checksum()).isEqualTo(PatchedChecksum.of(expected));
        assertThat(spliced.raw(file, before).readAllBytes()).hasSize((int) after.packedSize());
        try (InputStream in = OpcPackage.unpacked(spliced.raw(file, before), after)) {
            assertThat(in.readAllBytes()).isEqualTo(expected);
        }
    }

    private static byte[] expected(byte[] content, byte[] start) {
        byte[] expected = content.clone();
        System.arraycopy(start, 0, expected, 0, start.length);
        return expected;
    }

    /** Words from a small vocabulary, so that there is much to refer back to. */
    private static byte[] content(Random random, int variety) {
        byte[] content = new byte[SIZE];
        int at = 0;
        while (at < SIZE) {
            int word = random.nextInt(variety);
            int length = Math.min(1 + word % 13, SIZE - at);
            Arrays.fill(content, at, at + length, (byte) (word * 7));
            at += length;
            if (at < SIZE) {
                content[at] = (byte) random.nextInt(4);
                at++;
            }
        }
        return content;
    }

    private static void pack(Path target, int level, byte[] content) throws IOException {
        try (OutputStream out = Files.newOutputStream(target);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(level);
            zip.putNextEntry(new ZipEntry("ark.xml"));
            zip.write(content);
            zip.closeEntry();
        }
    }
}
