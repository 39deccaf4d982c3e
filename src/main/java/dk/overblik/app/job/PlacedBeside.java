package dk.overblik.app.job;

import dk.overblik.danish.Quote;
import java.nio.file.Path;

/** Why what has a result's name stays, and the result stands beside it: Danish sentences. */
public final class PlacedBeside {

    private PlacedBeside() {}

    /**
     * The sentence.
     *
     * @param reason one of those below
     * @param result where the new one stands
     */
    public static String sentence(String reason, Path result) {
        return reason + " og er ikke rørt; det nye resultat er " + name(result) + ".";
    }

    /**
     * Somebody has it open.
     *
     * @param user who; empty where nobody knows
     */
    public static String open(Path there, String user) {
        String whose = user.isEmpty() ? "i et andet program" : "hos " + user;
        return name(there) + " er åben " + whose;
    }

    /**
     * It is a result, and not what it was then; or nobody can tell that it was one, as of a note's
     * copy with comments.
     */
    public static String changed(Path there) {
        return name(there)
                + (OwnResults.isOurs(there)
                        ? " er rettet, siden Overblik lavede den,"
                        : " findes i forvejen");
    }

    /** It holds nothing that anybody could open. */
    public static String damaged(Path there) {
        return name(there) + " er tom eller beskadiget";
    }

    /** It tells more, which could not be told again. */
    public static String madeAfter(Path there) {
        return name(there) + " er lavet efter et tidligere overblik";
    }

    /**
     * What stood there was of the same exports and can be made again, but was about another area.
     *
     * @param own the area that it was about
     */
    public static String replaced(Path there, String own) {
        return name(there) + " var et overblik over " + own + ", som nu er erstattet.";
    }

    /** It is of another file of the drop folder. */
    public static String ofAnother(Path there) {
        return name(there) + " hører til en anden fil";
    }

    /** It was made a moment ago, of the same export or of another that was given with it. */
    public static String ofThisRun(Path there) {
        return name(there) + " er også lavet nu";
    }

    /** It is of other exports, whatever they were called. */
    public static String ofOtherExports(Path there) {
        return name(there) + " er lavet af andre udtræk";
    }

    /** It checks another note, of the same exports or not. */
    public static String ofAnotherNote(Path there) {
        return name(there) + " er lavet af et andet notat";
    }

    /**
     * It is of exports of the same names, as they were then.
     *
     * @param period that it is of, in words
     */
    public static String ofAnotherPeriod(Path there, String period) {
        return name(there) + " er for " + period;
    }

    /** It is a folder, or leads elsewhere. */
    public static String noFileThere(Path there) {
        return name(there) + " er ikke en fil";
    }

    private static String name(Path result) {
        return Quote.of(String.valueOf(result.getFileName()));
    }
}
