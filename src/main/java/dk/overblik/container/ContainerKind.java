package dk.overblik.container;

/** The kind of container that a readable file is. */
public enum ContainerKind {
    /** Open XML without macros, a template included. */
    XLSX,
    /** Open XML with macros. */
    XLSM,
    /** The binary workbook of Excel 97-2003, or older. */
    XLS,
    /** A web page with tables, also one saved as a single MIME file; often named .xls. */
    HTML,
    /** Text with separators. */
    CSV,
    JSON
}
