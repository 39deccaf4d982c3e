package dk.overblik.vocabulary.phrase;

import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Dimension;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a reader of phrases from the names of the field and the words around them. */
public final class PhraseVocabulary {

    private static final Set<String> WIDER = Set.of("mv", "mfl", "o.l", "m.m", "o.lign", "etc");

    private final Spellings forms = new Spellings();

    /** Words with a meaning, as the vocabulary's file has them. */
    public record Words(Sense sense, String value, List<String> forms) {
        public Words {
            forms = List.copyOf(forms);
        }
    }

    /**
     * The names of the field, by folded name.
     *
     * @param members the members of extra dimensions, such as "mænd"
     */
    public record Names(
            Map<String, Area> areas,
            Map<String, BenefitGroup> benefits,
            Map<String, Dimension> dimensions,
            Set<String> members) {
        public Names {
            areas = Map.copyOf(areas);
            benefits = Map.copyOf(benefits);
            dimensions = Map.copyOf(dimensions);
            members = Set.copyOf(members);
        }
    }

    private PhraseVocabulary() {}

    /**
     * A reader of phrases.
     *
     * @param times the times that texts name
     */
    public static PhraseReader reader(Names names, List<Words> words, PhraseReader.Times times) {
        PhraseVocabulary vocabulary = new PhraseVocabulary();
        names.areas().forEach((name, area) -> vocabulary.add(Sense.AREA, area.name(), name));
        names.benefits()
                .forEach((name, group) -> vocabulary.add(Sense.BENEFIT, group.name(), name));
        names.members().forEach(name -> vocabulary.add(Sense.MEMBER, name, name));
        words.forEach(vocabulary::words);
        names.dimensions().forEach(vocabulary::dimension);
        WIDER.forEach(word -> vocabulary.add(Sense.WIDER, word, word));
        return new PhraseReader(vocabulary.forms, times);
    }

    private void add(Sense sense, String value, String form) {
        forms.add(Spelling.of(sense, value, form));
    }

    private void dimension(String folded, Dimension dimension) {
        Sense sense = dimension == Dimension.EXTRA ? Sense.EXTRA_DIMENSION : Sense.DIMENSION;
        add(sense, folded, folded);
    }

    private void words(Words words) {
        for (String form : words.forms()) {
            for (String alternative : Spelling.alternatives(form)) {
                add(words.sense(), words.value().isEmpty() ? form : words.value(), alternative);
            }
        }
    }
}
