package dk.overblik.workbook;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * The digital signatures of a package: whatever is added to it makes them invalid.
 *
 * @param parts the keys of the parts that belong to them
 */
record Signatures(Set<String> parts) {

    /** How the relation from the package to its signatures ends. */
    static final String RELATION = "/digital-signature/origin";

    static Signatures of(OpenPackage file) throws IOException {
        Set<String> parts = new HashSet<>();
        for (Relation origin : Relation.of(file, "")) {
            if (origin.isDigitalSignature()) {
                addWithRelations(parts, origin.target());
                for (Relation signature : Relation.of(file, origin.target())) {
                    addWithRelations(parts, signature.target());
                }
            }
        }
        return new Signatures(parts);
    }

    private static void addWithRelations(Set<String> parts, String part) {
        parts.add(PartName.key(part));
        parts.add(PartName.key(PartName.relationsOf(part)));
    }
}
