package dk.overblik.app.folder.drop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IgnoredNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~$maj.xlsx",
                ".~lock.maj.xlsx#",
                "~WRL0001.tmp",
                "~ny-0b5e.tmp",
                "maj.xlsx.tmp",
                "A1B2C3D4",
                "maj.xlsx.part",
                "Unconfirmed 1234.crdownload",
                "maj.xlsx.download",
                "maj.xlsx.filepart",
                "maj.xlsx.aria2",
                "maj.xlsx~",
                "maj.xlsx.~1~",
                "~maj.xlsx",
                "#maj.csv#",
                ".#maj.csv",
                ".maj.csv.swp",
                "maj.csv.swp",
                "maj.xlsx.bak",
                "MAJ.XLSX.BAK",
                "maj.bak",
                "maj.xlsx.old",
                "maj.csv.orig",
                "Sikkerhedskopi af maj.xlk",
                "maj.xlsx~RF1a2b3c.TMP",
                "maj.xlsx.sb-5f3c1e2a-Xk3TzL",
                "maj.xlsx.lock",
                "._maj.xlsx",
                ".DS_Store",
                "Thumbs.db",
                "desktop.ini",
                "ehthumbs.db",
                "$RECYCLE.BIN",
                "RECYCLER",
                "#recycle",
                "@Recycle",
                "#snapshot",
                "@eaDir",
                "System Volume Information",
                "lost+found",
                "__MACOSX",
                "Overblik indstillinger.xlsx",
                "overblik Indstillinger.XLSX"
            })
    void isPassedOver(String name) {
        assertThat(Inbox.is(name, Set.of(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maj.xlsx",
                "uden endelse",
                "part.csv",
                "A1B2C3D4.xlsx",
                "a1b2c3d4",
                "tmp",
                "ø.ods",
                "bak.csv",
                "maj (gammel).xlsx",
                "maj - kopi.xlsx",
                "#1 maj.xlsx",
                "maj #2.xlsx",
                "$maj.xlsx",
                "#recycle maj",
                "@maj",
                "maj: alle.xlsx",
                "maj~1.xls",
                "maj.xlsx.pdf",
                "maj.xlsx.zip",
                "maj.sb.xlsx"
            })
    void isTakenForAnExport(String name) {
        assertThat(Inbox.is(name, Set.of(name))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"maj.xlsx.part", "maj.xlsx.crdownload"})
    void theEmptyFileBesideAnUnfinishedDownloadIsPassedOver(String unfinished) {
        assertThat(Inbox.is("maj.xlsx", Set.of("maj.xlsx", unfinished))).isTrue();
    }

    /** Its content is not a file's, and goes with that one. */
    @ParameterizedTest
    @ValueSource(strings = {"maj.xlsx:Zone.Identifier", "maj.xlsx:x:$DATA"})
    void whatIsKeptWithAFileIsPassedOver(String stream) {
        assertThat(Inbox.is(stream, Set.of("maj.xlsx", stream))).isTrue();
        assertThat(Inbox.is("maj.xlsx", Set.of("maj.xlsx", stream))).isFalse();
        assertThat(Inbox.is(stream, Set.of(stream))).isFalse();
    }
}
