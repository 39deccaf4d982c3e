package dk.overblik.report.council;

import dk.overblik.danish.DanishFormat;
import dk.overblik.page.Mark.Shade;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Grid;
import dk.overblik.vocabulary.MapTile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A map read back from its sheet, for those who show it elsewhere: the figure that was picked when
 * the workbook was saved.
 *
 * @param tiles of all municipalities of the country
 * @param keys what the colours stand for, from the lowest
 * @param meaning what the colours say, in a sentence
 */
public record MapReading(List<Tile> tiles, List<Key> keys, String meaning) {

    /**
     * A municipality on the map.
     *
     * @param row from the north, counted from 0
     * @param column from the west, counted from 0
     * @param figure as the sheet shows it; a word where there is none
     * @param shade empty where there is no figure
     */
    public record Tile(String name, int row, int column, String figure, Optional<Shade> shade) {

        /** Whether it is one of those that the report is on. */
        public boolean isAmong() {
            return !figure.isEmpty();
        }
    }

    /** A colour and the figures that have it. */
    public record Key(Shade shade, String words) {}

    public MapReading {
        tiles = List.copyOf(tiles);
        keys = List.copyOf(keys);
    }

    /**
     * Reads a sheet.
     *
     * @param all the municipalities and where they lie
     * @return empty where somebody has moved what the colours follow from
     */
    public static Optional<MapReading> of(Grid sheet, List<MapTile> all) {
        int left = all.stream().mapToInt(MapTile::column).max().orElse(0) + 1;
        return MapLegend.scale(sheet, left).map(scale -> read(sheet, all, scale));
    }

    private static MapReading read(Grid sheet, List<MapTile> all, MapLegend.Scale scale) {
        List<Tile> tiles = new ArrayList<>();
        for (MapTile tile : all) {
            int row = TileMap.FIRST_ROW + 2 * (tile.row() - 1) + 1;
            int column = tile.column() - 1;
            tiles.add(tile(tile, sheet.cell(row, column), scale));
        }
        List<Key> keys = new ArrayList<>();
        List<Shade> shades = scale.shades();
        int legend = MapLegend.row(sheet);
        for (int i = 0; i < shades.size(); i++) {
            keys.add(new Key(shades.get(i), MapLegend.words(sheet, legend, i)));
        }
        return new MapReading(tiles, keys, MapLegend.meaning(sheet, legend));
    }

    private static Tile tile(MapTile at, Cell cell, MapLegend.Scale scale) {
        String name = at.area().name();
        int row = at.row() - 1;
        int column = at.column() - 1;
        if (cell instanceof Cell.Number number) {
            double shown = DanishFormat.rounded(number.value(), scale.decimals()).doubleValue();
            return new Tile(
                    name,
                    row,
                    column,
                    DanishFormat.fixed(number.value(), scale.decimals()),
                    Optional.of(scale.shade(shown)));
        }
        String word = cell instanceof Cell.Text text ? text.text() : "";
        return new Tile(name, row, column, word, Optional.empty());
    }
}
