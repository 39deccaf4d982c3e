package dk.overblik.template;

import java.io.IOException;

/** Says that a file cannot serve as a template, and why. */
public final class UnusableTemplate extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why it cannot. */
    public enum Reason {
        NO_PLACEHOLDER("har ingen pladsholdere. Skriv fx {{kommune}} i den"),
        PROTECTED("er beskyttet mod ændringer. Fjern beskyttelsen, og prøv igen"),
        ENCRYPTED(
                "er beskyttet med adgangskode eller gemt i et format fra før 2007. Gem en kopi uden"
                        + " adgangskode som .docx, .pptx eller .xlsx"),
        SIGNED("er underskrevet digitalt og kan ikke udfyldes. Fjern underskriften fra en kopi"),
        STRICT(
                "er gemt som \"Strict Open XML\". Gem den som almindeligt Word-, PowerPoint- eller"
                        + " Excel-dokument"),
        TOO_MANY(
                "har flere end 50.000 pladsholdere, og det er flere, end Overblik kan udfylde. Del"
                        + " den i flere skabeloner"),
        DAMAGED("er beskadiget. Åbn den i Office, gem en ny kopi, og brug den"),
        UNKNOWN("er hverken et Word-dokument, en præsentation eller en Excel-projektmappe");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** A Danish clause with the file's name before it, without its full stop. */
        public String words() {
            return words;
        }
    }

    public UnusableTemplate(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public UnusableTemplate(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
