package dk.overblik.vocabulary;

import dk.overblik.model.Area;

/**
 * Where a municipality lies on a map of tiles of equal size.
 *
 * @param row from the north, counted from 1
 * @param column from the west, counted from 1
 */
public record MapTile(Area area, int row, int column) {}
