package dk.overblik.ooxml.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.overblik.reading.source.ReadFaults;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AheadInputTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 3_000_000})
    void bytesComeAsTheyAre(int size) throws IOException {
        byte[] bytes = bytes(size);
        try (InputStream in = new PartInput.AheadInput(new ByteArrayInputStream(bytes))) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void singleBytesAndOddStretchesComeInOrder() throws IOException {
        byte[] bytes = bytes(200_000);
        try (InputStream in = new PartInput.AheadInput(new ByteArrayInputStream(bytes))) {
            assertThat(in.read()).isEqualTo(bytes[0] & 0xFF);
            in.skipNBytes(70_000);
            assertThat(in.readNBytes(100_000))
                    .isEqualTo(java.util.Arrays.copyOfRange(bytes, 70_001, 170_001));
        }
    }

    @Test
    void aFaultComesBehindTheBytesBeforeIt() throws IOException {
        ZipException fault = new ZipException("Wrong checksum");
        try (InputStream in = new PartInput.AheadInput(failing(100_000, fault))) {
            assertThat(in.readNBytes(100_000)).hasSize(100_000);
            assertThatThrownBy(in::read).isSameAs(fault);
            assertThatThrownBy(in::read).isSameAs(fault);
        }
    }

    @Test
    void memoryThatRunsOutMeansTheSameAsOnTheReadersThread() {
        assertThatThrownBy(
                        () ->
                                ReadFaults.ofPacked(
                                        () -> {
                                            OutOfMemoryError full = new OutOfMemoryError("heap");
                                            try (InputStream in =
                                                    new PartInput.AheadInput(failing(10, full))) {
                                                return in.readAllBytes();
                                            }
                                        }))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        told -> assertThat(told.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    /** The worker waits for room by then, or is about to. */
    @Test
    void aStreamThatIsClosedEarlyIsReadNoFurther() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        assertThat(closed).isFalse();
                        return 7;
                    }

                    @Override
                    public int read(byte[] target, int from, int length) {
                        target[from] = (byte) read();
                        return 1;
                    }

                    @Override
                    public void close() {
                        closed.set(true);
                    }
                };
        InputStream in = new PartInput.AheadInput(endless);
        assertThat(in.read()).isEqualTo(7);
        in.close();
        assertThat(closed).isTrue();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("overblik-ahead") && thread.isAlive());
    }

    @Test
    void whoIsInterruptedWhileWaitingIsToldSo() throws IOException {
        try (InputStream in = new PartInput.AheadInput(new ByteArrayInputStream(bytes(10)))) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(in::read).isInstanceOf(InterruptedIOException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(in.readAllBytes()).hasSize(10);
        }
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static InputStream failing(int after, Throwable fault) {
        InputStream end =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        if (fault instanceof Error error) {
                            throw error;
                        }
                        throw (IOException) fault;
                    }

                    @Override
                    public int read(byte[] target, int from, int length) throws IOException {
                        return read();
                    }
                };
        return new SequenceInputStream(new ByteArrayInputStream(bytes(after)), end);
    }
}
