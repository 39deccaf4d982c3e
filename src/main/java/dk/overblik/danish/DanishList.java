package dk.overblik.danish;

import java.util.List;

/** Several things in one sentence: "A", "A og B", "A, B og C". */
public final class DanishList {

    private DanishList() {}

    /** All of them; nothing where there are none. */
    public static String of(List<String> things) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < things.size(); i++) {
            text.append(joint(i, things.size())).append(things.get(i));
        }
        return text.toString();
    }

    /**
     * What stands before one of them.
     *
     * @param at its place, from 0
     * @param count of them all
     */
    public static String joint(int at, int count) {
        return at == 0 ? "" : at == count - 1 ? " og " : ", ";
    }
}
