package dk.overblik.template.document;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of documents that can be templates, by the content type of their main part.
 *
 * <p>Source: ECMA-376 part 1, 11-13; [MS-OFFMACRO2] 2.2.
 */
public enum DocumentKind {
    DOCX(Program.WORD, "docx", Types.OPEN + "wordprocessingml.document.main+xml"),
    DOCM(Program.WORD, "docm", "application/vnd.ms-word.document.macroEnabled.main+xml"),
    DOTX(Program.WORD, DOCX, Types.OPEN + "wordprocessingml.template.main+xml"),
    DOTM(Program.WORD, DOCM, "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"),
    PPTX(Program.POWERPOINT, "pptx", Types.OPEN + "presentationml.presentation.main+xml"),
    PPTM(
            Program.POWERPOINT,
            "pptm",
            "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml"),
    POTX(Program.POWERPOINT, PPTX, Types.OPEN + "presentationml.template.main+xml"),
    POTM(Program.POWERPOINT, PPTM, "application/vnd.ms-powerpoint.template.macroEnabled.main+xml"),
    PPSX(Program.POWERPOINT, "ppsx", Types.OPEN + "presentationml.slideshow.main+xml"),
    PPSM(
            Program.POWERPOINT,
            "ppsm",
            "application/vnd.ms-powerpoint.slideshow.macroEnabled.main+xml"),
    XLSX(Program.EXCEL, "xlsx", Types.OPEN + "spreadsheetml.sheet.main+xml"),
    XLSM(Program.EXCEL, "xlsm", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
    XLTX(Program.EXCEL, XLSX, Types.OPEN + "spreadsheetml.template.main+xml"),
    XLTM(Program.EXCEL, XLSM, "application/vnd.ms-excel.template.macroEnabled.main+xml");

    private final Program program;
    private final String ending;
    private final String contentType;
    private final Optional<DocumentKind> made;

    /** Whose documents they are. */
    public enum Program {
        WORD,
        POWERPOINT,
        EXCEL
    }

    /** What content types begin with. */
    private static final class Types {
        static final String OPEN = "application/vnd.openxmlformats-officedocument.";
    }

    DocumentKind(Program program, String ending, String contentType) {
        this.program = program;
        this.ending = ending;
        this.contentType = contentType;
        this.made = Optional.empty();
    }

    /** A template of Office itself, of which documents are made. */
    DocumentKind(Program program, DocumentKind made, String contentType) {
        this.program = program;
        this.ending = made.ending;
        this.contentType = contentType;
        this.made = Optional.of(made);
    }

    static Optional<DocumentKind> of(String contentType) {
        return Arrays.stream(values())
                .filter(each -> each.contentType.equalsIgnoreCase(contentType.strip()))
                .findFirst();
    }

    public Program program() {
        return program;
    }

    /** Of the name of what is made of it. */
    public String ending() {
        return ending;
    }

    String contentType() {
        return contentType;
    }

    /** The kind of what is made of it, where that is another one. */
    Optional<DocumentKind> made() {
        return made;
    }
}
