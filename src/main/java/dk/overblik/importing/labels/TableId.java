package dk.overblik.importing.labels;

import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Names;
import dk.overblik.vocabulary.Vocabulary.BenefitNames;
import java.util.Optional;

/** The id of a table of the site, such as y60a02, in the name of a file. */
public final class TableId {

    private TableId() {}

    /** The benefit group that the id in a file's name stands for. */
    public static Optional<BenefitGroup> benefit(String fileName, BenefitNames names) {
        for (String word : Names.folded(fileName).split("[^a-zæøå0-9_]+", -1)) {
            Optional<BenefitGroup> group = ofWord(word, names);
            if (group.isPresent()) {
                return group;
            }
        }
        return Optional.empty();
    }

    private static Optional<BenefitGroup> ofWord(String word, BenefitNames names) {
        BenefitGroup whole = names.byTableId().get(word);
        if (whole != null) {
            return Optional.of(whole);
        }
        // Two digits name the group, a letter and two more what is counted: y60a02, y07g01.
        boolean isTable = word.matches("y\\d\\d[a-z]\\d\\d");
        return isTable
                ? Optional.ofNullable(names.byTableId().get(word.substring(0, 3)))
                : Optional.empty();
    }
}
