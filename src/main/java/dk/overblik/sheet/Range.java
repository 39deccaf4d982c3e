package dk.overblik.sheet;

/** A rectangle of cells, rows and columns counted from 0, both ends included. */
public record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
