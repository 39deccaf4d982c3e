package dk.overblik.vocabulary.files;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Area;
import dk.overblik.vocabulary.MapTile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tiles of the map: all municipalities, each in a place of its own, near its true one. */
class MapTilesTest {

    private static final List<MapTile> TILES = VocabularyReader.mapTiles();

    @Test
    void eachMunicipalityHasOneTileAndEachPlaceAtMostOne() {
        assertThat(TILES.stream().map(tile -> tile.area().name()))
                .containsExactlyInAnyOrderElementsOf(VocabularyReader.municipalities().toList());
        assertThat(TILES.stream().map(tile -> List.of(tile.row(), tile.column())))
                .doesNotHaveDuplicates();
        assertThat(TILES).allMatch(tile -> tile.row() >= 1 && tile.column() >= 1);
    }

    /** Pairs that nobody who knows the country would have the other way round. */
    @ParameterizedTest
    @CsvSource({
        "Hjørring,Aalborg", "Aalborg,Aarhus", "Aarhus,Horsens", "Horsens,Kolding",
        "Kolding,Aabenraa", "Thisted,Lemvig", "Skive,Herning", "Lemvig,Esbjerg",
        "Odense,Svendborg", "Svendborg,Ærø", "Helsingør,København", "København,Dragør",
        "Gribskov,Roskilde", "Roskilde,Næstved", "Næstved,Lolland", "Samsø,Odense",
        "Læsø,Randers", "Odsherred,Slagelse", "Køge,Vordingborg"
    })
    void oneLiesNorthOfTheOther(String north, String south) {
        assertThat(tile(north).row()).isLessThan(tile(south).row());
    }

    @ParameterizedTest
    @CsvSource({
        "Fanø,Esbjerg", "Esbjerg,Kolding", "Kolding,Middelfart", "Middelfart,Nyborg",
        "Nyborg,Slagelse", "Slagelse,Køge", "Holstebro,Aarhus", "Aarhus,Samsø",
        "Samsø,Kalundborg", "Kalundborg,Roskilde", "Roskilde,København", "København,Bornholm",
        "Aalborg,Læsø", "Thisted,Aalborg", "Lolland,Guldborgsund", "Randers,Norddjurs",
        "Tønder,Sønderborg", "Odense,Nyborg", "Ballerup,Gentofte"
    })
    void oneLiesWestOfTheOther(String west, String east) {
        assertThat(tile(west).column()).isLessThanOrEqualTo(tile(east).column());
    }

    /** Nearest neighbours in the country are not torn apart on the map. */
    @ParameterizedTest
    @CsvSource({
        "Aarhus,Favrskov", "Aarhus,Syddjurs", "København,Frederiksberg", "Kolding,Vejen",
        "Hedensted,Horsens", "Vejle,Fredericia", "Odense,Assens", "Hjørring,Frederikshavn",
        "Lolland,Guldborgsund", "Greve,Solrød", "Herlev,Gladsaxe", "Fanø,Esbjerg"
    })
    void neighboursAreNeighbours(String one, String other) {
        MapTile first = tile(one);
        MapTile second = tile(other);
        assertThat(Math.abs(first.row() - second.row())).isLessThanOrEqualTo(1);
        assertThat(Math.abs(first.column() - second.column())).isLessThanOrEqualTo(1);
    }

    private static MapTile tile(String name) {
        return TILES.stream()
                .filter(tile -> tile.area().equals(new Area(name, Area.Kind.MUNICIPALITY)))
                .findFirst()
                .orElseThrow();
    }
}
