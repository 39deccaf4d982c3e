import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Gives a program for Windows the time of the release in place of that of its linking, so that two
 * builds of a commit are the same to the byte. Run by the build: {@code java FixedExeTime.java EXE
 * TIME}.
 *
 * <p>Source: PE Format, "COFF File Header" (TimeDateStamp) and "Optional Header Windows-Specific
 * Fields" (CheckSum, which is the sum of all 16-bit words with carry, and the file's length).
 */
final class FixedExeTime {

    private static final int SIGNATURE = 'P' | 'E' << 8;
    private static final int WHERE_HEADER_IS = 0x3c;
    private static final int TIME = 8;
    private static final int CHECKSUM = 24 + 64;

    private FixedExeTime() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        ByteBuffer program = ByteBuffer.wrap(Files.readAllBytes(file));
        program.order(ByteOrder.LITTLE_ENDIAN);
        int header = program.getInt(WHERE_HEADER_IS);
        if (program.getInt(header) != SIGNATURE) {
            throw new IOException(file + " is no program for Windows");
        }
        program.putInt(header + TIME, Math.toIntExact(Instant.parse(args[1]).getEpochSecond()));
        program.putInt(header + CHECKSUM, 0);
        program.putInt(header + CHECKSUM, checksum(program));
        Files.write(file, program.array());
    }

    private static int checksum(ByteBuffer program) {
        int sum = 0;
        for (int at = 0; at + 1 < program.limit(); at += 2) {
            sum += Short.toUnsignedInt(program.getShort(at));
            sum = (sum & 0xffff) + (sum >>> 16);
        }
        return sum + program.limit();
    }
}
