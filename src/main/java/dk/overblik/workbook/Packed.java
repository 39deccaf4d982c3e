package dk.overblik.workbook;

/**
 * A part as the zip's directory lists it.
 *
 * @param method how it is packed
 * @param encrypted whether a password is needed to unpack it
 * @param checksum the CRC-32 of the unpacked part
 * @param header where in the file the part's own header begins
 */
record Packed(
        String name,
        int method,
        boolean encrypted,
        long checksum,
        long size,
        long packedSize,
        long header) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    /** The same part in another zip. */
    Packed movedTo(long otherHeader) {
        String plain = PartName.plain(name);
        return new Packed(plain, method, encrypted, checksum, size, packedSize, otherHeader);
    }

    boolean isFolder() {
        return name.endsWith("/");
    }
}
