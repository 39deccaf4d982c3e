package dk.overblik;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.overblik.importing.labels.Label;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Records whose equality is written by hand, for a quick start, are equal by all they hold. */
class RecordEqualityTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dk.overblik");

    /** A label is its text: what that may mean follows from it. */
    @Test
    void equalityWrittenByHandComparesEveryComponentWithThatOfTheOther() {
        List<JavaMethod> written =
                CLASSES.stream()
                        .filter(JavaClass::isRecord)
                        .filter(each -> !each.isEquivalentTo(Label.class))
                        .map(each -> each.getMethod("equals", Object.class))
                        .filter(equals -> !equals.getFieldAccesses().isEmpty())
                        .toList();
        assertThat(written).hasSizeGreaterThan(20);
        for (JavaMethod equals : written) {
            for (String component : components(equals.getOwner())) {
                assertThat(accesses(equals).filter(component::equals))
                        .as(equals.getOwner().getName() + ", " + component)
                        .hasSize(2);
            }
        }
    }

    @Test
    void whatIsEqualByHandHasAHashOfNothingElse() {
        for (JavaClass each : CLASSES) {
            if (each.isRecord()) {
                boolean byHand =
                        !each.getMethod("equals", Object.class).getFieldAccesses().isEmpty();
                JavaMethod hash = each.getMethod("hashCode");
                boolean hashed = !hash.getFieldAccesses().isEmpty();
                assertThat(hashed).as(each.getName()).isEqualTo(byHand);
                assertThat(components(each)).containsAll(accesses(hash).toList());
            }
        }
    }

    private static Stream<String> accesses(JavaMethod method) {
        return method.getFieldAccesses().stream()
                .map(JavaFieldAccess::getTarget)
                .filter(field -> field.getOwner().equals(method.getOwner()))
                .map(field -> field.getName());
    }

    private static Set<String> components(JavaClass each) {
        return each.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .map(field -> field.getName())
                .collect(Collectors.toSet());
    }
}
