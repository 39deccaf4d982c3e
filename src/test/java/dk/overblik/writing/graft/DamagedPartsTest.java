package dk.overblik.writing.graft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.overblik.reading.excel.XlsxReader;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import dk.overblik.writing.RawPackage;
import dk.overblik.writing.WorkbookFiles;
import dk.overblik.writing.mark.ResultProperties;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whichever part is damaged, no copy is made that is damaged as well. */
class DamagedPartsTest {

    private static final int DIRECTORY = 0x02014B50;
    private static final int HEADER = 46;

    /** Where in an entry of the directory something is said of the part, and wrongly. */
    private enum Damage {
        FLAG(8),
        METHOD(10),
        CHECKSUM(16),
        SIZE(24);

        private final int place;

        Damage(int place) {
            this.place = place;
        }
    }

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void itIsRefused(Damage damage) throws IOException {
        Path whole = WorkbookFiles.stored("libreoffice-rich.xlsx", folder);
        RawPackage parts = RawPackage.of(whole);
        assertThat(parts.parts()).hasSizeGreaterThan(8);
        for (String part : parts.parts().keySet()) {
            Path file = damaged(Files.readAllBytes(whole), part, damage);
            assertThat(catchThrowable(() -> copied(file)))
                    .as(part)
                    .isInstanceOfSatisfying(
                            UnreadableFile.class,
                            e -> assertThat(e.reason()).isIn(Reason.DAMAGED, Reason.ENCRYPTED));
        }
    }

    private void copied(Path file) throws IOException {
        XlsxReader.read(file);
        Graft.write(
                file,
                List.of(WorkbookFiles.page("Overblik", "Ark1")),
                ResultProperties.none(),
                folder.resolve("resultat.xlsx"));
    }

    private Path damaged(byte[] zip, String part, Damage damage) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int found = 0;
        for (int at = 0; at + HEADER < zip.length; at++) {
            if (bytes.getInt(at) == DIRECTORY && name(bytes, at).equals(part)) {
                zip[at + damage.place] ^= 1;
                found++;
            }
        }
        assertThat(found).as(part).isEqualTo(1);
        return Files.write(folder.resolve("damaged.xlsx"), zip);
    }

    private static String name(ByteBuffer zip, int at) {
        byte[] name = new byte[Math.min(zip.getShort(at + 28), zip.capacity() - at - HEADER)];
        zip.get(at + HEADER, name);
        return new String(name, StandardCharsets.UTF_8);
    }
}
