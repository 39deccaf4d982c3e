package dk.overblik.workbook;

/** Says that a package is so unusual that pages cannot be added to it part by part. */
final class UnpatchablePackage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnpatchablePackage(String what) {
        super(what);
    }
}
