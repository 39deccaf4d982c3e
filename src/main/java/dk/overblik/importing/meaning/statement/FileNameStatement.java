package dk.overblik.importing.meaning.statement;

import dk.overblik.importing.labels.Lexicon;
import dk.overblik.vocabulary.phrase.Phrase;
import java.util.Comparator;
import java.util.stream.Stream;

/** What the name of a file says, in which words are parted and spelled in many ways. */
final class FileNameStatement {

    private FileNameStatement() {}

    static Statement of(String fileName, Lexicon lexicon) {
        int point = fileName.lastIndexOf('.');
        String stem = (point > 0 ? fileName.substring(0, point) : fileName).replace('_', ' ');
        Statement statement = Statement.empty();
        Stream.of(stem, danish(stem), parted(stem), danish(parted(stem)))
                .map(lexicon::phrase)
                .min(Comparator.comparingInt(phrase -> phrase.leftovers().size()))
                .filter(FileNameStatement::isNamed)
                .ifPresent(phrase -> statement.add(phrase, lexicon));
        return statement;
    }

    private static boolean isNamed(Phrase phrase) {
        return !phrase.words().isEmpty();
    }

    /** Hyphens part words, except in "A-dagpenge" and in dates. */
    private static String parted(String stem) {
        return stem.replaceAll("(?<=\\p{L}{2})-(?=[\\p{L}\\d])|(?<=\\d)-(?=\\p{L}{2})", " ");
    }

    /** Names of files are often written without the Danish letters. */
    private static String danish(String stem) {
        return stem.replace("ae", "æ")
                .replace("oe", "ø")
                .replace("aa", "å")
                .replace("Ae", "Æ")
                .replace("Oe", "Ø")
                .replace("Aa", "Å");
    }
}
