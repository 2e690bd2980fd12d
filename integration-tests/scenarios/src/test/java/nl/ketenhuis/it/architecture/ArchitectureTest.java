package nl.ketenhuis.it.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.util.Map;
import java.util.stream.Collectors;

/** The rules of ARCHITECTURE.md over every class of the product. */
@AnalyzeClasses(
        packages = "nl.ketenhuis",
        importOptions = {ImportOption.DoNotIncludeTests.class, OurJars.class})
class ArchitectureTest {

    private static final int MOST_CLASSES = 15;
    private static final String SUBJECTS = "person group area";

    /** Who may call whom, as in the picture: what stands on a line may use what is named behind it, and nothing else. */
    @ArchTest
    static void roomsCallOnlyDownwards(JavaClasses all) {
        Room.named("insight")
                .mayUse("custody", "plan", "consultation", "referral", "casefile", SUBJECTS, "house", Room.BELOW);
        Room.named("consultation").mayUse("plan", "referral", "casefile", SUBJECTS, "house", Room.BELOW);
        Room.named("plan").mayUse("custody", "casefile", SUBJECTS, "house", Room.BELOW);
        Room.named("custody").mayUse("casefile", SUBJECTS, "house", Room.BELOW);
        Room.named("referral").mayUse("casefile", SUBJECTS, "house", Room.BELOW);
        Room.named("casefile").mayUse(SUBJECTS, "house", Room.BELOW);
        Room.named("group").mayUse("person", "area", "house", Room.BELOW);
        Room.named("area").mayUse("house", Room.BELOW);
        Room.named("person").mayUse("house", Room.BELOW);
        Room.named("house").mayUse(Room.BELOW);
        Room.named("inbox").mayUse("act", "partner", "disclosure", Room.FLOOR);
        Room.named("outbox").mayUse("act", "partner", "disclosure", Room.FLOOR);
        Room.named("act").mayUse("disclosure", Room.FLOOR);
        Room.named("state").mayUse("disclosure", Room.FLOOR);
        Room.named("partner").mayUse(Room.FLOOR);
        Room.named("disclosure").mayUse(Room.FLOOR);
        Room.named("audit").mayUse();
        Room.named("convention").mayUse("vault");
        Room.named("vault").mayUse();
        Room.all().forEach(room -> room.rule().check(all));
    }

    @ArchTest
    static void theContractsTypesStayInResourcesAndMappers(JavaClasses all) {
        noClasses()
                .that()
                .resideOutsideOfPackages("nl.ketenhuis.api..", "nl.ketenhuis.gateway..")
                .and()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .haveSimpleNameNotEndingWith("DtoMapper")
                .and()
                .haveSimpleNameNotEndingWith("Section")
                .and()
                .haveNameNotMatching(".*\\.(CaseReading|CloudEvents)(\\$.*)?")
                .should()
                .dependOnClassesThat(resideInAPackage("nl.ketenhuis.api.model")
                        .and(JavaClass.Predicates.simpleNameEndingWith("Dto")))
                .check(all);
    }

    @ArchTest
    static void everyReadingIsAccountedFor(JavaClasses all) {
        classes()
                .that()
                .resideOutsideOfPackage("nl.ketenhuis.gateway..")
                .and()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .beAnnotatedWith("nl.ketenhuis.audit.Accounted")
                .check(all);
    }

    @ArchTest
    static void adaptersKnowNothingOfTheRegister(JavaClasses all) {
        classes()
                .that()
                .resideInAPackage("nl.ketenhuis.adapter..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "nl.ketenhuis.adapter..",
                        "nl.ketenhuis.partner.spi..",
                        "nl.ketenhuis.partner.camel..",
                        "java..",
                        "jakarta..",
                        "org..",
                        "com..",
                        "io..")
                .check(all);
    }

    @ArchTest
    static void camelStaysAtThePartners(JavaClasses all) {
        noClasses()
                .that()
                .resideOutsideOfPackages("nl.ketenhuis.adapter..", "nl.ketenhuis.partner.camel..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.camel..")
                .check(all);
    }

    @ArchTest
    static void theSpiIsPureJava(JavaClasses all) {
        classes()
                .that()
                .resideInAPackage("nl.ketenhuis.partner.spi..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "nl.ketenhuis.partner.spi..")
                .check(all);
    }

    @ArchTest
    static void coreNamesNoPartner(JavaClasses all) {
        noClasses()
                .that()
                .resideOutsideOfPackages("nl.ketenhuis.adapter..", "nl.ketenhuis.local..")
                .should()
                .haveSimpleNameStartingWith("Dji")
                .orShould()
                .haveSimpleNameStartingWith("Probation")
                .orShould()
                .haveSimpleNameStartingWith("Police")
                .check(all);
    }

    @ArchTest
    static void namesSayWhatAThingIs(JavaClasses all) {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..impl..",
                        "..util..",
                        "..utils..",
                        "..common..",
                        "..helper..",
                        "..base..",
                        "..manager..",
                        "..dto..")
                .check(all);
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Processor)")
                .check(all);
    }

    @ArchTest
    static void beansAreGivenWhatTheyNeedByTheirConstructor(JavaClasses all) {
        fields().should().notBeAnnotatedWith(Inject.class).check(all);
    }

    @ArchTest
    static void entitiesStayInTheRegister(JavaClasses all) {
        noClasses()
                .that()
                .resideInAnyPackage("nl.ketenhuis.gateway..", "nl.ketenhuis.adapter..", "nl.ketenhuis.partner.camel..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .check(all);
    }

    @ArchTest
    static void aRoomHoldsAtMostFifteenClasses(JavaClasses all) {
        Map<String, Long> sizes = all.stream()
                .filter(one -> !one.isNestedClass() && !one.getSimpleName().equals("package-info"))
                .filter(one -> one.getPackageName().startsWith("nl.ketenhuis"))
                .filter(one -> !one.getPackageName().matches("nl\\.ketenhuis\\.(api|partner\\.spi|adapter|local).*"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertTrue(
                sizes.values().stream().allMatch(size -> size <= MOST_CLASSES),
                () -> "too full: "
                        + sizes.entrySet().stream()
                                .filter(room -> room.getValue() > MOST_CLASSES)
                                .toList());
    }
}
