package dk.overblik.writing.splice;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipException;

/**
 * Deflated data unpacked block by block, so that the places where blocks meet become known; the
 * unpacking of the platform does not tell them.
 *
 * <p>Source: RFC 1951.
 */
final class DeflateBlocks {

    private static final int END_OF_BLOCK = 256;
    private static final int[] LENGTH_FROM = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115,
        131, 163, 195, 227, 258
    };
    private static final int[] LENGTH_BITS = {
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
    };
    private static final int[] DISTANCE_FROM = {
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537,
        2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577
    };
    private static final int[] DISTANCE_BITS = {
        0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12,
        13, 13
    };

    private final PackedBits bits;
    private byte[] unpacked = new byte[1 << 17];
    private int size;

    DeflateBlocks(InputStream packed) {
        this.bits = new PackedBits(packed);
    }

    /** Unpacks one block; false if it was the last. */
    boolean unpackNext() throws IOException {
        boolean last = bits.next(1) == 1;
        switch (bits.next(2)) {
            case 0 -> copyStored();
            case 1 -> unpack(PackedCode.fixedLengths(), PackedCode.fixedDistances());
            case 2 -> {
                PackedCode[] codes = PackedCode.read(bits);
                unpack(codes[0], codes[1]);
            }
            default -> throw new ZipException("A block of no kind");
        }
        return !last;
    }

    /** How many bits have been read. */
    long bitsRead() {
        return bits.read();
    }

    /** How many bytes have been unpacked. */
    int size() {
        return size;
    }

    byte[] unpacked() {
        return Arrays.copyOf(unpacked, size);
    }

    private void copyStored() throws IOException {
        bits.skipToByte();
        int length = bits.next(16);
        if (bits.next(16) != (~length & 0xFFFF)) {
            throw new ZipException("A stored block of two lengths");
        }
        for (int i = 0; i < length; i++) {
            add((byte) bits.next(8));
        }
    }

    private void unpack(PackedCode lengths, PackedCode distances) throws IOException {
        int symbol = lengths.next(bits);
        while (symbol != END_OF_BLOCK) {
            if (symbol < END_OF_BLOCK) {
                add((byte) symbol);
            } else {
                int number = symbol - END_OF_BLOCK - 1;
                check(number, LENGTH_FROM.length);
                int length = LENGTH_FROM[number] + bits.next(LENGTH_BITS[number]);
                int far = distances.next(bits);
                check(far, DISTANCE_FROM.length);
                repeat(length, DISTANCE_FROM[far] + bits.next(DISTANCE_BITS[far]));
            }
            symbol = lengths.next(bits);
        }
    }

    private void repeat(int length, int distance) throws IOException {
        if (distance > size) {
            throw new ZipException("A repetition of nothing");
        }
        for (int i = 0; i < length; i++) {
            add(unpacked[size - distance]);
        }
    }

    private void add(byte value) {
        if (size == unpacked.length) {
            unpacked = Arrays.copyOf(unpacked, size * 2);
        }
        unpacked[size] = value;
        size++;
    }

    private static void check(int number, int limit) throws ZipException {
        if (number >= limit) {
            throw new ZipException("A code of no meaning");
        }
    }

    /** The bits of packed data, the lowest of each byte first. */
    static final class PackedBits {
        private final InputStream in;
        private int waiting;
        private int count;
        private long taken;

        PackedBits(InputStream in) {
            this.in = in;
        }

        int next(int wanted) throws IOException {
            while (count < wanted) {
                int one = in.read();
                if (one < 0) {
                    throw new EOFException("Packed data cut short");
                }
                waiting |= one << count;
                count += 8;
            }
            int value = waiting & ((1 << wanted) - 1);
            waiting >>>= wanted;
            count -= wanted;
            taken += wanted;
            return value;
        }

        void skipToByte() throws IOException {
            next(count % 8);
        }

        long read() {
            return taken;
        }
    }

    /**
     * A code of deflated data: which bits stand for which symbol.
     *
     * <p>Source: RFC 1951, 3.2.2 and 3.2.7.
     */
    private static final class PackedCode {

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
}
