package dk.overblik.option;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The help for users, made from the commands and options that there are. */
public final class HelpText {

    private static final String CALL = "  java -jar overblik.jar ";

    private static final int WINDOW_AT = 60;

    /** Where explanations of options begin. */
    private static final int INDENT = 25;

    private HelpText() {}

    public static String text() {
        return "Overblik laver udtræk fra jobindsats.dk til færdige oversigter.\n\nBrug:\n"
                + usages()
                + (CALL + " ".repeat(WINDOW_AT - CALL.length()) + "vinduet\n\n")
                + Arrays.stream(Task.values()).map(Task::help).collect(Collectors.joining("\n"))
                + "\nTilvalg:\n"
                + options()
                + """

                Slutkoder: 0 alt er lavet; 1 ikke alt er lavet; 2 forkert brug; 3 ingen udtræk fra Jobindsats;
                4 en fil kunne ikke læses eller skrives; 5 tjek fandt fejl; 70 fejl i programmet.
                """;
    }

    private static String usages() {
        StringBuilder lines = new StringBuilder();
        for (Task task : Task.values()) {
            String call = task.word().isEmpty() ? CALL : CALL + task.word() + " ";
            task.usages().forEach(usage -> lines.append(call).append(usage).append('\n'));
        }
        return lines.toString();
    }

    private static String options() {
        StringBuilder lines = new StringBuilder();
        for (Option option : Option.written()) {
            Option.Written written = option.onCommandLine();
            if (!written.help().isEmpty()) {
                String names = "  " + String.join(", ", written.names()) + " " + written.argument();
                lines.append(names).append(" ".repeat(Math.max(1, INDENT - names.length())));
                lines.append(written.help()).append('\n');
            }
        }
        return lines.toString();
    }
}
