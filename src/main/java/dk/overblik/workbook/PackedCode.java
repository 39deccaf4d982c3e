package dk.overblik.workbook;

import dk.overblik.workbook.PackedBlocks.PackedBits;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipException;

/**
 * A code of deflated data: which bits stand for which symbol.
 *
 * <p>Source: RFC 1951, 3.2.2 and 3.2.7.
 */
final class PackedCode {

    private static final int LONGEST = 15;
    private static final int[] ORDER = {
        16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
    };

    private final int[] counts = new int[LONGEST + 1];
    private final int[] symbols;

    /** The code in which each symbol has a number of bits. */
    private PackedCode(int[] lengths) {
        symbols = new int[lengths.length];
        for (int length : lengths) {
            counts[length]++;
        }
        counts[0] = 0;
        int[] next = new int[LONGEST + 1];
        for (int length = 1; length < LONGEST; length++) {
            next[length + 1] = next[length] + counts[length];
        }
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            if (lengths[symbol] > 0) {
                symbols[next[lengths[symbol]]] = symbol;
                next[lengths[symbol]]++;
            }
        }
    }

    static PackedCode fixedLengths() {
        int[] lengths = new int[288];
        Arrays.fill(lengths, 0, 144, 8);
        Arrays.fill(lengths, 144, 256, 9);
        Arrays.fill(lengths, 256, 280, 7);
        Arrays.fill(lengths, 280, 288, 8);
        return new PackedCode(lengths);
    }

    static PackedCode fixedDistances() {
        int[] lengths = new int[30];
        Arrays.fill(lengths, 5);
        return new PackedCode(lengths);
    }

    /** The two codes that stand at the head of a block: for lengths and for distances. */
    static PackedCode[] read(PackedBits bits) throws IOException {
        int lengths = bits.next(5) + 257;
        int distances = bits.next(5) + 1;
        int given = bits.next(4) + 4;
        int[] ofLengths = new int[ORDER.length];
        for (int i = 0; i < given; i++) {
            ofLengths[ORDER[i]] = bits.next(3);
        }
        int[] both = readLengths(bits, new PackedCode(ofLengths), lengths + distances);
        return new PackedCode[] {
            new PackedCode(Arrays.copyOf(both, lengths)),
            new PackedCode(Arrays.copyOfRange(both, lengths, both.length))
        };
    }

    private static int[] readLengths(PackedBits bits, PackedCode code, int count)
            throws IOException {
        int[] lengths = new int[count];
        int at = 0;
        while (at < count) {
            int symbol = code.next(bits);
            int repeated = 1;
            int value = symbol;
            if (symbol == 16) {
                value = at == 0 ? 0 : lengths[at - 1];
                repeated = 3 + bits.next(2);
            } else if (symbol > 16) {
                value = 0;
                repeated = symbol == 17 ? 3 + bits.next(3) : 11 + bits.next(7);
            }
            if (at + repeated > count) {
                throw new ZipException("More codes than there are");
            }
            Arrays.fill(lengths, at, at + repeated, value);
            at += repeated;
        }
        return lengths;
    }

    /** The symbol that the next bits stand for. */
    int next(PackedBits bits) throws IOException {
        int code = 0;
        int first = 0;
        int index = 0;
        for (int length = 1; length <= LONGEST; length++) {
            code |= bits.next(1);
            if (code - counts[length] < first) {
                return symbols[index + (code - first)];
            }
            index += counts[length];
            first = (first + counts[length]) << 1;
            code <<= 1;
        }
        throw new ZipException("Bits of no meaning");
    }
}
